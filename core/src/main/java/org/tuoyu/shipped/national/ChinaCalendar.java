package org.tuoyu.shipped.national;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tuoyu.kernel.time.WorkingCalendar;
import org.tuoyu.kernel.time.WorkingCalendar.Notice;

/**
 * 全国工作日历 of the years 2020 to 2026, from the notices of the State Council's office (国务院办公厅) on the holidays of each
 * year; 2027 is not published. The days on which the notices of 2020 to 2023 were published are those of their pages at
 * gov.cn; those for 2024 to 2026 are the days of Xinhua's reports of them (新华社).
 */
public final class ChinaCalendar {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(List.of(
            notice(
                    "国办发明电〔2019〕16号",
                    "2019-11-21",
                    2020,
                    "01-01 01-24/01-30 04-04/04-06 05-01/05-05 06-25/06-27 10-01/10-08",
                    "01-19 02-01 04-26 05-09 06-28 09-27 10-10"),
            notice("国办发明电〔2020〕1号", "2020-01-27", 2020, "01-31/02-02", "02-03"),
            notice(
                    "国办发明电〔2020〕27号",
                    "2020-11-25",
                    2021,
                    "01-01/01-03 02-11/02-17 04-03/04-05 05-01/05-05 06-12/06-14 09-19/09-21 10-01/10-07",
                    "02-07 02-20 04-25 05-08 09-18 09-26 10-09"),
            notice(
                    "国办发明电〔2021〕11号",
                    "2021-10-25",
                    2022,
                    "01-01/01-03 01-31/02-06 04-03/04-05 04-30/05-04 06-03/06-05 09-10/09-12 10-01/10-07",
                    "01-29/01-30 04-02 04-24 05-07 10-08/10-09"),
            notice(
                    "国办发明电〔2022〕16号",
                    "2022-12-08",
                    2023,
                    "2022-12-31/01-02 01-21/01-27 04-05 04-29/05-03 06-22/06-24 09-29/10-06",
                    "01-28/01-29 04-23 05-06 06-25 10-07/10-08"),
            notice(
                    "国办发明电〔2023〕7号",
                    "2023-10-25",
                    2024,
                    "01-01 02-10/02-17 04-04/04-06 05-01/05-05 06-10 09-15/09-17 10-01/10-07",
                    "02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12"),
            notice(
                    "国办发明电〔2024〕12号",
                    "2024-11-12",
                    2025,
                    "01-01 01-28/02-04 04-04/04-06 05-01/05-05 05-31/06-02 10-01/10-08",
                    "01-26 02-08 04-27 09-28 10-11"),
            notice(
                    "国办发明电〔2025〕7号",
                    "2025-11-04",
                    2026,
                    "01-01/01-03 02-15/02-23 04-04/04-06 05-01/05-05 06-19/06-21 09-25/09-27 10-01/10-07",
                    "01-04 02-14 02-28 05-09 09-20 10-10")));

    private ChinaCalendar() {}

    /** The calendar with every notice that this library holds. */
    public static WorkingCalendar calendar() {
        return CALENDAR;
    }

    private static Notice notice(String number, String publishedOn, int year, String off, String madeUp) {
        return new Notice(number, LocalDate.parse(publishedOn), year, days(year, off), days(year, madeUp));
    }

    /** Days of a year, or of another one that is written out: {@code 01-19 2022-12-31/01-02}. */
    private static Set<LocalDate> days(int year, String written) {
        Set<LocalDate> days = new LinkedHashSet<>();
        for (String period : written.split(" ", -1)) {
            String[] ends = period.split("/", -1);
            LocalDate last = day(year, ends[ends.length - 1]);
            for (LocalDate day = day(year, ends[0]); !day.isAfter(last); day = day.plusDays(1)) {
                days.add(day);
            }
        }
        return days;
    }

    private static LocalDate day(int year, String written) {
        return LocalDate.parse(written.length() > 5 ? written : year + "-" + written);
    }
}
