package org.tuoyu.json;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.tuoyu.event.Event;
import org.tuoyu.institution.Application;
import org.tuoyu.institution.LegalForm;
import org.tuoyu.institution.ProfitStatus;
import org.tuoyu.institution.ServiceMode;
import org.tuoyu.registration.ApplicationReceived;
import org.tuoyu.registration.AuthorityDetermined;
import org.tuoyu.registration.AuthorityFinding;
import org.tuoyu.registration.AuthorityLeftOpen;
import org.tuoyu.registration.Basis;
import org.tuoyu.registration.RegistrationEvent;
import org.tuoyu.spi.Encoded;
import org.tuoyu.text.Citation;
import org.tuoyu.time.AsOf;

final class JsonCodecPropertyTest {

    private static final JsonCodec CODEC = JsonCodec.standard();

    @Property
    void whateverIsRecordedIsReadAgainAndWrittenTheSame(@ForAll("events") Event<RegistrationEvent> event) {
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
                .isEqualTo("{\"id\":\"registration/A-1#1\",\"occurredOn\":\"2021-03-01\","
                        + "\"recordedAt\":\"2021-03-02T01:00:00Z\",\"application\":{\"id\":\"A-1\","
                        + "\"name\":\"晨光\\\"园\",\"profitStatus\":\"NON_PROFIT\",\"legalForm\":\"PUBLIC_INSTITUTION\","
                        + "\"creditCode\":null,\"modes\":[\"FULL_DAY\",\"HOURLY\"],\"capacity\":60,"
                        + "\"street\":\"北温泉街道\",\"submittedOn\":\"2021-03-01\"}}");
    }

    @Provide
    Arbitrary<Event<RegistrationEvent>> events() {
        Arbitrary<RegistrationEvent> happenings =
                Arbitraries.oneOf(List.of(received(), findings().map(finding -> (RegistrationEvent) finding)));
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

    private static Arbitrary<Basis> bases() {
        return Combinators.combine(days(), instants(), texts().list().ofMaxSize(2))
                .as((day, instant, words) -> new Basis(
                        new AsOf(day, day, instant),
                        words.stream()
                                .map(each -> (Citation) new Citation.Verbatim(each, each, each))
                                .toList(),
                        words.stream()
                                .map(each -> new Basis.ReadingTaken(each, each))
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
