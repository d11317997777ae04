package org.tuoyu.childcare.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.tuoyu.childcare.duty.DutyEvent.TermRead;
import org.tuoyu.childcare.duty.DutyEvent.What;
import org.tuoyu.childcare.duty.DutyStatus.State;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.text.OpenWord;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.kernel.time.InForce;
import org.tuoyu.kernel.time.Term;
import org.tuoyu.shipped.national.ChinaCalendar;

/** What recurs stands as living through the years and rounds day by day says, whatever happened. */
final class RecurringDutyPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final Map<State, Integer> COMPARED = new EnumMap<>(State.class);

    @AfterContainer
    static void everyStateCameUp() {
        assertThat(COMPARED)
                .containsOnlyKeys(
                        State.OPEN_TERM, State.DUE, State.FULFILLED, State.UNPROVEN, State.WAIVED, State.SUPERSEDED)
                .allSatisfy((state, count) -> assertThat(count).as(state.id()).isGreaterThan(50));
    }

    @Property(tries = 4_000, shrinking = ShrinkingMode.OFF)
    void aDutyOfEachYearStandsAsTheYearsSay(@ForAll Random random) {
        LocalDate from = FIRST.plusDays(random.nextInt(3) == 0 ? 0 : random.nextInt(900));
        LocalDate asked = from.plusDays(random.nextInt(1_500));
        List<Event<DutyEvent>> events = drawn(random, asked);
        compare(history(new Term.EachYear(), from, asked, events), yearly(from, asked, events));
    }

    @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
    void aRegularDutyIsNeverSettledByOneFulfilment(@ForAll Random random) {
        LocalDate from = FIRST.plusDays(random.nextInt(300));
        LocalDate asked = from.plusDays(random.nextInt(1_500));
        List<Event<DutyEvent>> events = drawn(random, asked);
        State state = ended(events).orElse(State.OPEN_TERM);
        compare(history(new Term.Open(OpenWord.REGULARLY), from, asked, events), state);
    }

    /** Each round runs from the last fulfilment, or from the first day. */
    @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
    void aRegularDutyReadAsANumberIsDueAgainAfterEachFulfilment(@ForAll Random random) {
        int days = 20 + random.nextInt(200);
        LocalDate asked = FIRST.plusDays(1 + random.nextInt(1_500));
        List<Event<DutyEvent>> events = drawn(random, asked);
        DutyEvent read = new TermRead(History.ID, days, true, "source");
        events.add(new Event<>("r", asked, History.moment(asked), read));
        DutyStatus status =
                history(new Term.Open(OpenWord.REGULARLY), FIRST, asked, events).status();
        LocalDate until = ended(events).isPresent() ? end(events) : asked;
        LocalDate last = doneDays(events, FIRST, until).stream()
                .max(LocalDate::compareTo)
                .orElse(FIRST);
        boolean isLate = workingDays(last, until.minusDays(1)) >= days;
        State expected = isLate ? State.UNPROVEN : ended(events).orElse(State.DUE);
        COMPARED.merge(status.state(), 1, Integer::sum);
        assertThat(status.state()).isEqualTo(expected);
    }

    private static int workingDays(LocalDate after, LocalDate through) {
        int count = 0;
        for (LocalDate day = after.plusDays(1); !day.isAfter(through); day = day.plusDays(1)) {
            count += ChinaCalendar.calendar().isWorkingDay(day).valid().orElseThrow() ? 1 : 0;
        }
        return count;
    }

    private static void compare(History history, State expected) {
        State state = history.status().state();
        COMPARED.merge(state, 1, Integer::sum);
        assertThat(state).as(history.toString()).isEqualTo(expected);
    }

    /** Lives through the days: a whole year of which nothing was told is not proven until it is done in a later one. */
    private static State yearly(LocalDate from, LocalDate asked, List<Event<DutyEvent>> events) {
        Set<LocalDate> done = doneDays(events, from, asked);
        boolean isDone = false;
        boolean isMissed = false;
        boolean isWhole = from.getDayOfYear() == 1;
        LocalDate end = ended(events).isPresent() ? end(events) : LocalDate.MAX;
        LocalDate first = end.isBefore(from) ? end : from;
        for (LocalDate day = first; !day.isAfter(asked); day = day.plusDays(1)) {
            if (day.getDayOfYear() == 1 && day.isAfter(from)) {
                isMissed = isWhole && !isDone;
                isDone = false;
                isWhole = true;
            }
            isDone |= done.contains(day);
            if (day.equals(end)) {
                return isMissed && !isDone ? State.UNPROVEN : ended(events).orElseThrow();
            }
        }
        return isDone ? State.FULFILLED : isMissed ? State.UNPROVEN : State.DUE;
    }

    private static Set<LocalDate> doneDays(List<Event<DutyEvent>> events, LocalDate from, LocalDate until) {
        Set<LocalDate> days = new HashSet<>();
        for (Event<DutyEvent> each : events) {
            if (each.happening().type().equals(What.FULFILLED.id())
                    && !each.occurredOn().isBefore(from)
                    && !each.occurredOn().isAfter(until)) {
                days.add(each.occurredOn());
            }
        }
        return days;
    }

    private static Optional<State> ended(List<Event<DutyEvent>> events) {
        return events.stream()
                .filter(each -> each.id().equals("end"))
                .map(each -> each.happening().type().equals(What.WAIVED.id()) ? State.WAIVED : State.SUPERSEDED)
                .findFirst();
    }

    private static LocalDate end(List<Event<DutyEvent>> events) {
        return events.stream()
                .filter(each -> each.id().equals("end"))
                .findFirst()
                .orElseThrow()
                .occurredOn();
    }

    /** Some fulfilments, most of them near the ends of years, and now and then an end; none after the day asked for. */
    private static List<Event<DutyEvent>> drawn(Random random, LocalDate asked) {
        List<Event<DutyEvent>> events = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            LocalDate day = random.nextBoolean()
                    ? Year.of(2020 + random.nextInt(6)).atDay(1).minusDays(random.nextInt(3) - 1L)
                    : FIRST.plusDays(random.nextInt(2_000));
            if (!day.isAfter(asked)) {
                events.add(new Event<>("f" + i, day, History.moment(day), History.step(What.FULFILLED)));
            }
        }
        LocalDate end = FIRST.plusDays(random.nextInt(2_000));
        if (random.nextInt(3) == 0 && !end.isAfter(asked)) {
            What how = random.nextBoolean() ? What.WAIVED : What.SUPERSEDED;
            events.add(new Event<>("end", end, History.moment(end), History.step(how)));
        }
        return events;
    }

    private static History history(Term term, LocalDate from, LocalDate asked, List<Event<DutyEvent>> events) {
        Duty duty = Duty.builder()
                .id(History.ID)
                .label(History.ANY)
                .kind(Duty.Kind.RECURRING)
                .modality(Modality.DUTY)
                .term(term)
                .addCitations(new Citation.Referenced("1", "1", History.ANY))
                .build();
        return new History(duty, InForce.openEndedFrom(from), events, FIRST, AsOf.day(asked));
    }
}
