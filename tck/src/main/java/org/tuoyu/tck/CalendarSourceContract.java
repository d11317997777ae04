package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tuoyu.tck.ConcurrentTasks.race;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tuoyu.kernel.time.WorkingCalendar;
import org.tuoyu.kernel.time.WorkingCalendar.Notice;
import org.tuoyu.spi.CalendarSource;
import org.tuoyu.spi.SourceFailed;

/** What every {@link CalendarSource} does: clauses K1 to K6. */
public abstract class CalendarSourceContract {

    private static final LocalDate NEW_YEAR = LocalDate.of(2021, 1, 1);
    private static final LocalDate LEAP = LocalDate.of(2024, 2, 29);

    private static final Notice FIRST = new Notice(
            "虚构〔2020〕1号",
            LocalDate.of(2020, 12, 31),
            2021,
            Set.of(NEW_YEAR, NEW_YEAR.plusDays(3)),
            Set.of(LocalDate.of(2020, 12, 27)));
    private static final Notice LATER =
            new Notice("虚构〔2023〕2号", LEAP.minusMonths(3), 2024, Set.of(LEAP), Set.of(LEAP.plusDays(2)));
    private static final Notice CORRECTED =
            new Notice("虚构〔2024〕𠮷号", LEAP.minusDays(3), 2024, Set.of(LEAP.plusDays(2)), Set.of(LEAP));

    protected CalendarSourceContract() {}

    /** A source over notices that a host has recorded, in this order; recorded again, the same source has those instead. */
    protected abstract CalendarSource recorded(List<Notice> notices);

    /** Records something of which no calendar can be made: a day that is off and made up for in one notice, or no day. */
    protected abstract CalendarSource recordedWrongly();

    /** Takes away what the source reads from, so that it cannot be read. */
    protected abstract void breakSource();

    @Test
    @DisplayName("K1 Every notice comes with all its days")
    final void noticesComeWhole() {
        assertThat(loaded(List.of(LATER, FIRST)).notices()).containsExactly(FIRST, LATER);
    }

    @Test
    @DisplayName("K2 Days come as they were recorded, in any time zone; of two notices the later prevails")
    final void daysComeAsTheyAre() {
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String other : List.of("Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Shanghai")) {
                TimeZone.setDefault(TimeZone.getTimeZone(other));
                WorkingCalendar loaded = loaded(List.of(CORRECTED, FIRST, LATER));
                assertThat(loaded).as(other).isEqualTo(WorkingCalendar.of(List.of(FIRST, LATER, CORRECTED)));
                assertThat(loaded.isWorkingDay(LEAP).orElseThrow()).isTrue();
            }
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    @DisplayName("K3 A year without a notice stays one")
    final void yearsWithoutANoticeStayUnknown() {
        WorkingCalendar loaded = loaded(List.of(FIRST, LATER));
        assertThat(loaded.isWorkingDay(LocalDate.of(2022, 6, 1)).valid()).isEmpty();
        assertThat(loaded.isWorkingDay(LocalDate.of(2021, 6, 1)).valid()).contains(true);
        assertThat(loaded(List.of()).notices()).isEmpty();
    }

    @Test
    @DisplayName("K4 What makes no calendar is rejected with what is wrong")
    final void wrongNoticesAreRejected() {
        assertThat(recordedWrongly().load().valid()).isEmpty();
    }

    @Test
    @DisplayName("K5 Loaded again, by four at once, it is the same; after a change it is what was recorded then")
    final void loadedAgainItIsTheSame() {
        CalendarSource source = recorded(List.of(FIRST));
        assertThat(race(number -> source.load().orElseThrow())).containsOnly(WorkingCalendar.of(List.of(FIRST)));
        recorded(List.of(FIRST, LATER));
        assertThat(source.load().orElseThrow()).isEqualTo(WorkingCalendar.of(List.of(FIRST, LATER)));
    }

    @Test
    @DisplayName("K6 A source that cannot be read is a failure, not a calendar of fewer notices")
    final void unreadableSourcesFail() {
        CalendarSource source = recorded(List.of(FIRST));
        assertThat(source.load().orElseThrow().notices()).hasSize(1);
        breakSource();
        assertThatExceptionOfType(SourceFailed.class).isThrownBy(source::load);
    }

    private WorkingCalendar loaded(List<Notice> notices) {
        return recorded(notices).load().orElseThrow();
    }
}
