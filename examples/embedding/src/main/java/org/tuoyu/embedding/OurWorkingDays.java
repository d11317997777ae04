package org.tuoyu.embedding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.time.WorkingCalendar;
import org.tuoyu.spi.CalendarSource;

/** Working days of a host in the tables of {@code our-directory.sql}. */
final class OurWorkingDays implements CalendarSource {

    private final DataSource source;

    OurWorkingDays(DataSource source) {
        this.source = source;
    }

    private record Day(LocalDate named, boolean isOff) {}

    // <sample>
    @Override
    public Checked<WorkingCalendar> load() {
        return OurTables.read(source, tables -> {
            Map<String, List<Day>> days = tables.groups(
                    "SELECT * FROM our_day", row -> new Day(OurTables.day(row, "named"), row.getBoolean("is_off")));
            return WorkingCalendar.of(tables.rows("SELECT * FROM our_notice", row -> {
                String number = row.getString("number");
                List<Day> named = days.getOrDefault(number, List.of());
                return new WorkingCalendar.Notice(
                        number,
                        OurTables.day(row, "published"),
                        row.getInt("arranged"),
                        only(named, true),
                        only(named, false));
            }));
        });
    }
    // </sample>

    private static Set<LocalDate> only(List<Day> days, boolean isOff) {
        return days.stream().filter(each -> each.isOff == isOff).map(Day::named).collect(Collectors.toSet());
    }
}
