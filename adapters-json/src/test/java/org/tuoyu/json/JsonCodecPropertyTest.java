package org.tuoyu.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tuoyu.childcare.accountability.BanEvent;
import org.tuoyu.childcare.accountability.Pseudonym;
import org.tuoyu.childcare.institution.Application;
import org.tuoyu.childcare.institution.LegalForm;
import org.tuoyu.childcare.institution.ProfitStatus;
import org.tuoyu.childcare.institution.ServiceMode;
import org.tuoyu.childcare.registration.ApplicationReceived;
import org.tuoyu.childcare.registration.AuthorityDetermined;
import org.tuoyu.childcare.registration.AuthorityFinding;
import org.tuoyu.childcare.registration.AuthorityLeftOpen;
import org.tuoyu.childcare.registration.RecordedBasis;
import org.tuoyu.childcare.registration.RegistrationEvent;
import org.tuoyu.childcare.supervision.Actor;
import org.tuoyu.childcare.supervision.InspectionEvent;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.event.Happening;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.NotEncodable;

final class JsonCodecPropertyTest {

    private static final JsonCodec CODEC = JsonCodec.standard();

    @Property
    void whateverIsRecordedIsReadAgainAndWrittenTheSame(@ForAll("events") Event<Happening> event) {
        Encoded encoded = CODEC.encode(event);
        Event<?> read = CODEC.decodeEvent(encoded);
        assertThat(read).isEqualTo(event);
        assertThat(CODEC.encode(read)).isEqualTo(encoded);
    }

    /** What is stored is read for ever: these bytes must not change while their schema is 1. */
    @Example
    void theStoredFormIsThis() {
        Application application = new Application(
                "A-1",
                "晨光\"园",
                ProfitStatus.NON_PROFIT,
                Optional.of(LegalForm.PUBLIC_INSTITUTION),
                Optional.empty(),
                List.of(ServiceMode.FULL_DAY, ServiceMode.HOURLY),
                60,
                "北温泉街道",
                LocalDate.of(2021, 3, 1));
        Encoded encoded = CODEC.encode(new Event<>(
                "registration/A-1#1",
                LocalDate.of(2021, 3, 1),
                Instant.parse("2021-03-02T01:00:00Z"),
                new ApplicationReceived(application)));
        assertThat(encoded.type() + "/" + encoded.schema()).isEqualTo("application-received/1");
        assertThat(new String(encoded.payload().toArray(), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"type\":\"application-received\",\"id\":\"registration/A-1#1\",\"occurredOn\":\"2021-03-01\","
                                + "\"recordedAt\":\"2021-03-02T01:00:00Z\",\"application\":{\"id\":\"A-1\","
                                + "\"name\":\"晨光\\\"园\",\"profitStatus\":\"NON_PROFIT\",\"legalForm\":\"PUBLIC_INSTITUTION\","
                                + "\"creditCode\":null,\"modes\":[\"FULL_DAY\",\"HOURLY\"],\"capacity\":60,"
                                + "\"street\":\"北温泉街道\",\"submittedOn\":\"2021-03-01\"}}");
    }

    /** As above, for bans and inspections. */
    @Example
    void theStoredFormsOfBansAndInspectionsAreThese() {
        List<Citation> words = List.of(new Citation.Verbatim("甲号", "3.3.13", "实行终身禁入"));
        assertThat(stored(new BanEvent.Recorded(new Pseudonym("ab".repeat(32), "0123456789abcdef"), words)))
                .isEqualTo(
                        "ban-recorded/1 {\"type\":\"ban-recorded\",\"id\":\"e\",\"occurredOn\":\"2021-03-01\","
                                + "\"recordedAt\":\"2021-03-02T01:00:00Z\",\"person\":\"" + "ab".repeat(32)
                                + "\",\"keyFingerprint\":\"0123456789abcdef\",\"citations\":[{\"instrument\":\"甲号\",\"clause\":\"3.3.13\",\"quote\":\"实行终身禁入\"}]}");
        assertThat(stored(new BanEvent.Corrected("b", "误记")))
                .startsWith("ban-corrected/1 ")
                .endsWith("Z\",\"event\":\"b\",\"reason\":\"误记\"}");
        assertThat(stored(new InspectionEvent.Inspected("A-1", Actor.DEPARTMENT, "区卫生健康委")))
                .startsWith("inspection-made/1 ")
                .endsWith("Z\",\"institution\":\"A-1\",\"level\":\"DEPARTMENT\",\"by\":\"区卫生健康委\"}");
        assertThat(stored(new InspectionEvent.Found("i", "supervision/guards", words)))
                .startsWith("inspection-finding/1 ")
                .contains("Z\",\"inspection\":\"i\",\"requirement\":\"supervision/guards\",\"citations\":[{");
        assertThat(stored(new InspectionEvent.FollowedUp("f", InspectionEvent.Result.PUT_RIGHT)))
                .startsWith("inspection-follow-up/1 ")
                .endsWith("Z\",\"finding\":\"f\",\"result\":\"PUT_RIGHT\"}");
        assertThat(stored(new InspectionEvent.Withdrawn("f", "误记")))
                .startsWith("inspection-event-withdrawn/1 ")
                .endsWith("Z\",\"event\":\"f\",\"reason\":\"误记\"}");
    }

    @Example
    void aWholeCharacterIsKeptAsItIsAndHalfOfOneIsNotWritten() {
        assertThat(stored(new BanEvent.Corrected("b", "𠮷\u0000\u2028"))).endsWith("\"reason\":\"𠮷\\u0000\u2028\"}");
        for (String half : List.of("\uD842", "\uDFB7", "误\uD842", "\uDFB7记", "误\uD842记", "\uDFB7\uD842")) {
            assertThatThrownBy(() -> stored(new BanEvent.Corrected("b", half)))
                    .as(half)
                    .isInstanceOf(NotEncodable.class)
                    .hasNoCause();
        }
    }

    private static String stored(Happening happening) {
        Encoded encoded = CODEC.encode(
                new Event<>("e", LocalDate.of(2021, 3, 1), Instant.parse("2021-03-02T01:00:00Z"), happening));
        return encoded.type() + "/" + encoded.schema() + " "
                + new String(encoded.payload().toArray(), StandardCharsets.UTF_8);
    }

    @Provide
    Arbitrary<Event<Happening>> events() {
        Arbitrary<Happening> happenings = Arbitraries.oneOf(List.of(
                received().map(each -> (Happening) each),
                findings().map(each -> (Happening) each),
                bans().map(each -> (Happening) each),
                inspections().map(each -> (Happening) each)));
        return Combinators.combine(texts(), days(), instants(), happenings).as(Event::new);
    }

    private static Arbitrary<RegistrationEvent> received() {
        return Combinators.combine(
                        texts(),
                        texts(),
                        Arbitraries.of(ProfitStatus.class),
                        Arbitraries.of(LegalForm.class).optional(),
                        Arbitraries.integers().greaterOrEqual(1),
                        texts(),
                        days())
                .as((id, name, status, form, capacity, street, day) -> new ApplicationReceived(new Application(
                        id,
                        name,
                        status,
                        form,
                        Optional.empty(),
                        List.of(ServiceMode.HALF_DAY),
                        capacity,
                        street,
                        day)));
    }

    private static Arbitrary<BanEvent> bans() {
        Arbitrary<BanEvent> recorded = Combinators.combine(
                        Arbitraries.strings().withChars("0123456789abcdef").ofLength(80), citations())
                .as((digits, words) ->
                        new BanEvent.Recorded(new Pseudonym(digits.substring(0, 64), digits.substring(64)), words));
        Arbitrary<BanEvent> corrected = Combinators.combine(texts(), texts()).as(BanEvent.Corrected::new);
        return Arbitraries.oneOf(List.of(recorded, corrected));
    }

    private static Arbitrary<InspectionEvent> inspections() {
        Arbitrary<InspectionEvent> made = Combinators.combine(
                        texts(), Arbitraries.of(Actor.class).filter(level -> level != Actor.INSTITUTION), texts())
                .as(InspectionEvent.Inspected::new);
        Arbitrary<InspectionEvent> found =
                Combinators.combine(texts(), texts(), citations()).as(InspectionEvent.Found::new);
        Arbitrary<InspectionEvent> again = Combinators.combine(texts(), Arbitraries.of(InspectionEvent.Result.class))
                .as(InspectionEvent.FollowedUp::new);
        Arbitrary<InspectionEvent> withdrawn =
                Combinators.combine(texts(), texts()).as(InspectionEvent.Withdrawn::new);
        return Arbitraries.oneOf(List.of(made, found, again, withdrawn));
    }

    private static Arbitrary<List<Citation>> citations() {
        Arbitrary<Citation> verbatim =
                Combinators.combine(texts(), texts(), texts()).as(Citation.Verbatim::new);
        Arbitrary<Citation> referenced = Combinators.combine(texts(), texts(), texts())
                .as((instrument, clause, gist) ->
                        new Citation.Referenced(instrument, clause, new Bilingual(gist, gist)));
        return Arbitraries.oneOf(List.of(verbatim, referenced))
                .list()
                .ofMinSize(1)
                .ofMaxSize(2);
    }

    private static Arbitrary<AuthorityFinding> findings() {
        Arbitrary<AuthorityFinding> determined =
                Combinators.combine(texts(), bases()).as(AuthorityDetermined::new);
        Arbitrary<AuthorityFinding> open = Combinators.combine(
                        Arbitraries.of(AuthorityLeftOpen.Why.class),
                        texts().list().ofMaxSize(3),
                        bases())
                .as((why, ids, basis) -> new AuthorityLeftOpen(why, ids, ids, ids, basis));
        return Arbitraries.oneOf(List.of(determined, open));
    }

    private static Arbitrary<RecordedBasis> bases() {
        return Combinators.combine(days(), instants(), texts().list().ofMaxSize(2))
                .as((day, instant, words) -> new RecordedBasis(
                        new AsOf(day, day, instant),
                        words.stream()
                                .map(each -> (Citation) new Citation.Verbatim(each, each, each))
                                .toList(),
                        words.stream()
                                .map(each -> new RecordedBasis.ReadingTaken(each, each))
                                .toList()));
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("托育\"\\/\u0000\u001F\u2028\uFEFF ")
                .ascii()
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(text -> !text.isBlank());
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<Instant> instants() {
        return Arbitraries.longs()
                .between(Instant.MIN.getEpochSecond(), Instant.MAX.getEpochSecond())
                .map(seconds -> Instant.ofEpochSecond(seconds, Math.floorMod(seconds, 1_000_000_000L)));
    }
}
