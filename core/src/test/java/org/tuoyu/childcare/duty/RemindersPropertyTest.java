package org.tuoyu.childcare.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.tuoyu.childcare.duty.DutyEvent.What;
import org.tuoyu.childcare.duty.DutyStatus.State;
import org.tuoyu.childcare.duty.Reminders.Kind;
import org.tuoyu.childcare.duty.Reminders.Notice;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.kernel.time.InForce;
import org.tuoyu.kernel.time.Term;

/** Notices are given by level: whichever days somebody ran it on. */
final class RemindersPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 3, 1);
    private static final int SPAN = 30;

    @Property
    void anyRunDaysGiveEachNoticeWhoseMomentHasPassedOnce(
            @ForAll Random random, @ForAll @IntRange(max = 5) int daysBefore, @ForAll @IntRange(max = 25) int dueIn) {
        LocalDate dueDay = FIRST.plusDays(dueIn);
        NavigableSet<LocalDate> runs = runs(random);
        Set<Notice> expected = new HashSet<>();
        if (!runs.last().isBefore(dueDay.minusDays(daysBefore))) {
            expected.add(new Notice(Kind.SOON, History.ID, History.CASE, dueDay));
        }
        if (runs.last().isAfter(dueDay)) {
            expected.add(new Notice(Kind.OVERDUE, History.ID, History.CASE, dueDay));
        }
        assertThat(given(runs, daysBefore, dueDay, List.of(triggered()))).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Property
    void aSettledDutyGivesNoNoticeOnceItIsSettled(
            @ForAll Random random, @ForAll @IntRange(max = 25) int dueIn, @ForAll @IntRange(max = 25) int doneIn) {
        LocalDate dueDay = FIRST.plusDays(dueIn);
        LocalDate doneOn = FIRST.plusDays(doneIn);
        NavigableSet<LocalDate> runs = runs(random);
        List<Notice> all = given(runs, 3, dueDay, List.of(triggered(), told("done", doneOn, What.FULFILLED)));
        assertThat(all).doesNotHaveDuplicates();
        assertThat(all)
                .allSatisfy(notice -> assertThat(runs)
                        .anyMatch(run -> run.isBefore(doneOn) && !run.isBefore(moment(notice, dueDay))));
        assertThat(all)
                .filteredOn(notice -> !doneOn.isAfter(moment(notice, dueDay)))
                .isEmpty();
    }

    /** Each run is told what the ones before it gave, and runs twice. */
    private static List<Notice> given(
            Set<LocalDate> runs, int daysBefore, LocalDate dueDay, List<Event<DutyEvent>> events) {
        Reminders reminders = new Reminders(daysBefore);
        Set<Notice> before = new LinkedHashSet<>();
        List<Notice> all = new ArrayList<>();
        for (LocalDate run : runs) {
            DutyStatus status = status(dueDay, events, run);
            List<Notice> now = reminders.due(List.of(status), run, before);
            all.addAll(now);
            before.addAll(now);
            assertThat(reminders.due(List.of(status), run, before)).isEmpty();
        }
        return all;
    }

    private static LocalDate moment(Notice notice, LocalDate dueDay) {
        return notice.kind() == Kind.SOON ? dueDay.minusDays(3) : dueDay.plusDays(1);
    }

    private static DutyStatus status(LocalDate dueDay, List<Event<DutyEvent>> events, LocalDate day) {
        Duty duty = duty(dueDay);
        DutyStatus status = new History(duty, InForce.openEndedFrom(FIRST), events, FIRST, AsOf.day(day)).status();
        assertThat(status.state()).isNotEqualTo(State.UNDETERMINED);
        return status;
    }

    private static Duty duty(LocalDate dueDay) {
        return Duty.builder()
                .id(History.ID)
                .label(History.ANY)
                .kind(Duty.Kind.ACHIEVEMENT)
                .modality(Modality.DUTY)
                .trigger(History.ANY)
                .term(new Term.By(dueDay))
                .addCitations(new Citation.Referenced("1", "1", History.ANY))
                .build();
    }

    private static Event<DutyEvent> triggered() {
        return told("triggered", FIRST, What.TRIGGERED);
    }

    private static Event<DutyEvent> told(String id, LocalDate day, What what) {
        return new Event<>(id, day, History.moment(day), History.step(what));
    }

    private static NavigableSet<LocalDate> runs(Random random) {
        NavigableSet<LocalDate> runs = new TreeSet<>();
        do {
            for (int i = 0; i < SPAN; i++) {
                if (random.nextInt(4) == 0) {
                    runs.add(FIRST.plusDays(i));
                }
            }
        } while (runs.isEmpty());
        return runs;
    }
}
