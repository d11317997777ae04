package org.tuoyu.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.time.WorkingCalendar.Notice;

/** What holds of every calendar of two years, with exceptions drawn near its seam. */
final class WorkingCalendarPropertyTest {

    private static final LocalDate SEAM = LocalDate.of(2031, 1, 1);

    @Property
    void moreWorkingDaysEndLater(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(max = 30) int days) {
        assertThat(value(calendar.add(from, days))).isBefore(value(calendar.add(from, days + 1)));
    }

    @Property
    void aLaterStartNeverEndsEarlier(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 1, max = 30) int days) {
        assertThat(value(calendar.add(from, days))).isBeforeOrEqualTo(value(calendar.add(from.plusDays(1), days)));
    }

    @Property
    void theFirstDayIsNotCountedAndTheLastOneWorks(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 1, max = 30) int days) {
        LocalDate end = value(calendar.add(from, days));
        assertThat(end).isAfter(from);
        assertThat(value(calendar.isWorkingDay(end))).isTrue();
    }

    @Property
    void addingAndCountingAgree(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(max = 30) int days) {
        LocalDate end = value(calendar.add(from, days));
        assertThat(worked(calendar, from, end)).isEqualTo(days);
        if (days > 0) {
            assertThat(worked(calendar, from, end.minusDays(1))).isEqualTo(days - 1);
        }
    }

    private static long worked(WorkingCalendar calendar, LocalDate from, LocalDate to) {
        return from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(day -> value(calendar.isWorkingDay(day)))
                .count();
    }

    @Property
    void twoStretchesOneAfterTheOtherAreOneAsLongAsBoth(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(max = 15) int first,
            @ForAll @IntRange(max = 15) int second) {
        LocalDate middle = value(calendar.add(from, first));
        assertThat(calendar.add(middle, second)).isEqualTo(calendar.add(from, first + second));
    }

    @Property
    void theOrderOfNoticesMakesNoDifference(
            @ForAll("notices") List<Notice> notices, @ForAll Random random, @ForAll("days") LocalDate day) {
        List<Notice> shuffled = new ArrayList<>(notices);
        Collections.shuffle(shuffled, random);
        assertThat(WorkingCalendar.of(shuffled)).isEqualTo(WorkingCalendar.of(notices));
        assertThat(WorkingCalendar.of(shuffled).isWorkingDay(day))
                .isEqualTo(WorkingCalendar.of(notices).isWorkingDay(day));
    }

    @Property
    void theFirstUnpublishedDayIsTheFirstThatCannotBeTold(
            @ForAll("notices") List<Notice> notices,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 800) int ahead) {
        WorkingCalendar first = WorkingCalendar.of(notices.subList(0, 1));
        LocalDate told = day.plusDays(1 + ahead);
        assertThat(first.isWorkingDay(first.unpublishedAfter(day))).isInstanceOf(Checked.Rejected.class);
        if (told.isBefore(first.unpublishedAfter(day))) {
            assertThat(first.isWorkingDay(told)).isInstanceOf(Checked.Valid.class);
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-40, 40).map(SEAM::plusDays);
    }

    @Provide
    Arbitrary<List<Notice>> notices() {
        Arbitrary<Set<LocalDate>> sets = days().set().ofMaxSize(15);
        return Combinators.combine(sets, sets, sets, sets)
                .as((off, madeUp, laterOff, laterMadeUp) ->
                        List.of(notice(2030, off, madeUp), notice(2031, laterOff, laterMadeUp)));
    }

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        return notices().map(WorkingCalendar::of);
    }

    /** A notice of the November before its year. */
    private static Notice notice(int year, Set<LocalDate> off, Set<LocalDate> madeUp) {
        Set<LocalDate> made = new HashSet<>(madeUp);
        made.removeAll(off);
        return new Notice("notice of " + year, LocalDate.of(year - 1, 11, 1), year, off, made);
    }

    private static <T> T value(Checked<T> checked) {
        return ((Checked.Valid<T>) checked).value();
    }
}
