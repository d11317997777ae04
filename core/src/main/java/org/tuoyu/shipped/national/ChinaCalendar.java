package org.tuoyu.shipped.national;

import org.tuoyu.kernel.time.WorkingCalendar;
import org.tuoyu.policy.parties.WorkingDays;
import org.tuoyu.policy.parties.WorkingDaysFile;
import org.tuoyu.shipped.ShippedFile;

/**
 * 全国工作日历 of the years 2020 to 2026, from the notices of the State Council's office (国务院办公厅) on the holidays of each
 * year, in the file {@code working-days.md}; 2027 is not published.
 */
public final class ChinaCalendar {

    private static final WorkingCalendar CALENDAR = workingDays().calendar();

    private ChinaCalendar() {}

    /** The calendar with every notice that this library holds. */
    public static WorkingCalendar calendar() {
        return CALENDAR;
    }

    /** What the file tells, each notice with the source of its day. */
    public static WorkingDays workingDays() {
        return WorkingDaysFile.read(ShippedFile.text(ChinaCalendar.class, "working-days.md"))
                .orElseThrow();
    }
}
