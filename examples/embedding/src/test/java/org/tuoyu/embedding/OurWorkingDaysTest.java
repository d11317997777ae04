package org.tuoyu.embedding;

import java.time.LocalDate;
import java.util.List;
import org.tuoyu.kernel.time.WorkingCalendar.Notice;
import org.tuoyu.spi.CalendarSource;
import org.tuoyu.tck.CalendarSourceContract;

/** Working days in the tables of a host. */
final class OurWorkingDaysTest extends CalendarSourceContract {

    private final OurRows rows = new OurRows();
    private final CalendarSource days = new OurWorkingDays(rows.source());

    @Override
    protected CalendarSource recorded(List<Notice> notices) {
        rows.put("DELETE FROM our_day");
        rows.put("DELETE FROM our_notice");
        for (Notice notice : notices) {
            put(notice.number(), notice.publishedOn(), notice.year());
            notice.daysOff().forEach(day -> put(notice.number(), day, true));
            notice.makeUpDays().forEach(day -> put(notice.number(), day, false));
        }
        return days;
    }

    @Override
    protected CalendarSource recordedWrongly() {
        LocalDate day = LocalDate.of(2024, 2, 29);
        put("虚构〔2024〕9号", day, day.getYear());
        put("虚构〔2024〕9号", day, true);
        put("虚构〔2024〕9号", day, false);
        return days;
    }

    @Override
    protected void breakSource() {
        rows.put("DROP TABLE our_day");
    }

    private void put(String number, LocalDate published, int year) {
        rows.put("INSERT INTO our_notice VALUES (?, ?, ?)", number, published, year);
    }

    private void put(String number, LocalDate day, boolean isOff) {
        rows.put("INSERT INTO our_day VALUES (?, ?, ?)", number, day, isOff);
    }
}
