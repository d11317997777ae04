package org.tuoyu.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuoyu.childcare.accountability.BanEvent;
import org.tuoyu.childcare.accountability.BanLedger.Ban;
import org.tuoyu.childcare.accountability.Pseudonym;
import org.tuoyu.childcare.duty.DutyEvent;
import org.tuoyu.childcare.duty.Reminders;
import org.tuoyu.childcare.institution.Application;
import org.tuoyu.childcare.institution.ProfitStatus;
import org.tuoyu.childcare.institution.ServiceMode;
import org.tuoyu.childcare.milestone.Evidence;
import org.tuoyu.childcare.registration.ApplicationReceived;
import org.tuoyu.childcare.statistics.Entry;
import org.tuoyu.childcare.supervision.Actor;
import org.tuoyu.childcare.supervision.InspectionEvent;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.event.Happening;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.policy.review.Rule;
import org.tuoyu.policy.review.SignOff;
import org.tuoyu.spi.Bytes;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.Overtaken;
import org.tuoyu.spi.Recorded;
import org.tuoyu.spi.StoreFailed;
import org.tuoyu.spi.ViewKey;
import org.tuoyu.spi.Viewed;

/** What holds a text of the host shows at most its start, and nothing of it where it looks like an identifier. */
final class HostTextTest {

    private static final String NUMBER = "99010120000229001X";
    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);
    private static final Instant NOON = Instant.parse("2021-03-02T04:00:00Z");
    private static final List<Citation> WORDS = List.of(new Citation.Verbatim("甲号", "1", "词句"));
    private static final Encoded ENTRY = new Encoded("a", 1, Bytes.of());

    @ParameterizedTest
    @MethodSource("valuesOfTheHost")
    void aValueShowsNoIdentifier(Object value) {
        assertThat(value.toString()).doesNotContain(NUMBER.substring(0, 15)).hasSizeLessThan(500);
    }

    static List<Object> valuesOfTheHost() {
        String text = NUMBER;
        StreamId stream = new StreamId("registration", text);
        return List.of(
                stream,
                new ViewKey("registrations", text),
                new Recorded(stream, 1, ENTRY),
                new Viewed(text, ENTRY),
                new Encoded(text, 1, Bytes.of()),
                Overtaken.at(stream, 1),
                Overtaken.at(stream, 1, new IllegalStateException("key " + text))
                        .getCause(),
                new StoreFailed("23505", new IllegalStateException("key " + text)).getCause(),
                event(new DutyEvent.Withdrawn(text)),
                new DutyEvent.Withdrawn(text),
                new DutyEvent.Step(DutyEvent.What.FULFILLED, text, text),
                new DutyEvent.TermRead(text, 20, false, text),
                new Reminders.Notice(Reminders.Kind.SOON, text, text, DAY),
                new BanEvent.Corrected(text, text),
                new Ban(text, new Pseudonym("a".repeat(64), "0".repeat(16)), DAY, WORDS, Optional.empty()),
                new InspectionEvent.Inspected(text, Actor.DEPARTMENT, text),
                new InspectionEvent.Found(text, text, WORDS),
                new InspectionEvent.FollowedUp(text, InspectionEvent.Result.PUT_RIGHT),
                new InspectionEvent.Withdrawn(text, text),
                new Evidence(text, DAY, 1, Set.of(text), text, DAY),
                application(),
                new ApplicationReceived(application()),
                new ApplicationLine(1, Optional.of(text), Optional.of(DAY), new Checked.Valid<>(application())),
                Entry.of(application()).district(text).build(),
                new SignOff(text, text, text, Rule.Kind.NORM, text, text, text));
    }

    private static Event<Happening> event(Happening happening) {
        return new Event<>(NUMBER, DAY, NOON, happening);
    }

    private static Application application() {
        return new Application(
                NUMBER,
                NUMBER,
                ProfitStatus.NON_PROFIT,
                Optional.empty(),
                Optional.empty(),
                List.of(ServiceMode.FULL_DAY),
                1,
                NUMBER,
                DAY);
    }

    @ParameterizedTest
    @MethodSource("callsOfTheHost")
    void aRefusalShowsNoIdentifier(ThrowingCallable call) {
        assertThatThrownBy(call)
                .satisfies(thrown -> assertThat(thrown.toString())
                        .doesNotContain(NUMBER.substring(0, 15))
                        .contains("[已隐去 masked]"));
    }

    static List<ThrowingCallable> callsOfTheHost() {
        return List.of(
                () -> Lines.DIRECTORY.party(NUMBER),
                () -> new StreamId(NUMBER, "a"),
                () -> new ViewKey(NUMBER, "a"),
                () -> new Evidence("a", DAY, -1, Set.of(), NUMBER, DAY),
                () -> Problem.at("", NUMBER, "问题", "problem"),
                () -> Problem.at(NUMBER, "A", "问题", "problem"));
    }
}
