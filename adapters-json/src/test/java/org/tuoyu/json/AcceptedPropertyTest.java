package org.tuoyu.json;

import static org.assertj.core.api.Assertions.assertThat;

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
import net.jqwik.api.Tuple;
import org.tuoyu.childcare.accountability.BanEventForm;
import org.tuoyu.childcare.institution.Application;
import org.tuoyu.childcare.institution.ApplicationForm;
import org.tuoyu.childcare.institution.ProfitStatus;
import org.tuoyu.childcare.institution.ServiceMode;
import org.tuoyu.childcare.registration.ApplicationReceived;
import org.tuoyu.childcare.registration.AuthorityDetermined;
import org.tuoyu.childcare.registration.RecordedBasis;
import org.tuoyu.childcare.registration.Registration;
import org.tuoyu.childcare.supervision.InspectionEventForm;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.event.Happening;
import org.tuoyu.kernel.language.Characters;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.shipped.beibei.Beibei;

/** What core accepts through the Java API can be kept and read again; the limits are aimed at from both sides. */
final class AcceptedPropertyTest {

    private static final JsonCodec CODEC = JsonCodec.standard();
    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);
    private static final Instant NOON = Instant.parse("2021-03-02T04:00:00Z");

    @Property(tries = 500)
    void anAcceptedApplicationIsReadAgainAsEventAndAsView(
            @ForAll("texts") String id, @ForAll("texts") String name, @ForAll("numbers") int capacity) {
        ApplicationForm form = ApplicationForm.builder()
                .id(id)
                .name(name)
                .profitStatus("NON_PROFIT")
                .modes(List.of("FULL_DAY"))
                .capacity(capacity)
                .street("天生街道")
                .submittedOn("2021-03-01")
                .build();
        Checked<Application> checked = form.check(Lines.DIRECTORY);
        checked.match(AcceptedPropertyTest::isReadAgain, AcceptedPropertyTest::isTold);
        assertThat(checked instanceof Checked.Valid)
                .isEqualTo(isFilledIn(id)
                        && id.length() <= 200
                        && isFilledIn(name)
                        && name.codePointCount(0, name.length()) <= 200
                        && capacity >= 1);
    }

    private static boolean isReadAgain(Application application) {
        assertKept(new Event<>(application.id(), DAY, NOON, new ApplicationReceived(application)));
        Registration view = new Registration(
                application,
                new AuthorityDetermined(
                        "CIVIL_AFFAIRS", new RecordedBasis(AsOf.day(DAY).knownAt(NOON), List.of(), List.of())),
                2);
        assertThat(CODEC.decodeSnapshot(CODEC.encode(view))).isEqualTo(view);
        return true;
    }

    @Property(tries = 500)
    void anAcceptedEventIsReadAgain(@ForAll("texts") String id, @ForAll("texts") String other, @ForAll boolean isBan) {
        boolean isAccepted = isBan ? isKept(correction(id, other)) : isKept(inspection(id, other));
        assertThat(isAccepted)
                .isEqualTo(isFilledIn(id)
                        && id.length() <= 200
                        && isFilledIn(other)
                        && other.codePointCount(0, other.length()) <= (isBan ? 2000 : 200));
    }

    private static Checked<? extends Event<?>> correction(String id, String reason) {
        return BanEventForm.builder()
                .id(id)
                .type("ban-corrected")
                .event("b-1")
                .reason(reason)
                .occurredOn("2021-03-01")
                .recordedAt("2021-03-02T04:00:00Z")
                .build()
                .check(Beibei.policies(), Lines.DIRECTORY);
    }

    private static Checked<? extends Event<?>> inspection(String institution, String by) {
        return InspectionEventForm.builder()
                .id("i")
                .type("inspection-made")
                .institution(institution)
                .level("DEPARTMENT")
                .by(by)
                .occurredOn("2021-03-01")
                .recordedAt("2021-03-02T04:00:00Z")
                .build()
                .check(Beibei.policies(), Lines.DIRECTORY);
    }

    private static boolean isKept(Checked<? extends Event<?>> checked) {
        return checked.match(
                event -> {
                    assertKept(event);
                    return true;
                },
                AcceptedPropertyTest::isTold);
    }

    private static void assertKept(Event<? extends Happening> event) {
        assertThat(CODEC.decodeEvent(CODEC.encode(event))).isEqualTo(event);
    }

    private static boolean isTold(List<Problem> problems) {
        assertThat(problems)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.message().en().length()).isLessThan(500));
        return false;
    }

    private static boolean isFilledIn(String text) {
        return !Characters.isNothing(text) && Characters.isWritten(text);
    }

    /** As long as a limit, one less and one more: of ids, names, words, and of a line. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> characters = Arbitraries.of(
                "a", "托", "𠮷", "\u0000", "\n", "\"", "\\", "\u007F", "\u2028", "\uFEFF", "\uD842", " ", "\u0301", "１");
        Arbitrary<Integer> lengths = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(0, 1, 99, 100, 101, 199, 200, 201)),
                Tuple.of(3, Arbitraries.of(1999, 2000, 2001)),
                Tuple.of(1, Arbitraries.of(65_535, 65_536, 65_537, 70_000)));
        return Combinators.combine(characters, characters, lengths, Arbitraries.of(0, 1))
                .as((first, last, length, more) -> first.repeat(length) + last.repeat(more));
    }

    @Provide
    Arbitrary<Integer> numbers() {
        return Arbitraries.of(1, 1, 1, 60, Integer.MAX_VALUE, 0, -1, Integer.MIN_VALUE);
    }

    /** A payload that an earlier version accepted is read for ever, however long it is. */
    @Example
    void aNameThatIsLongerThanALineIsReadWhereItWasKept() {
        Application application = new Application(
                "A-1",
                "园".repeat(70_000),
                ProfitStatus.NON_PROFIT,
                Optional.empty(),
                Optional.empty(),
                List.of(ServiceMode.FULL_DAY),
                1,
                "天生街道",
                DAY);
        assertKept(new Event<>("A-1", DAY, NOON, new ApplicationReceived(application)));
    }
}
