package org.tuoyu.policy.parties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.time.WorkingCalendar.Notice;
import org.tuoyu.policy.parties.WorkingDays.Told;

/** Working days as the text of a file: a head and a table, one row a notice, as {@code docs/parties.md} describes it. */
public final class WorkingDaysFile {

    /** What stands in a cell without days. */
    static final String NONE = "无";

    static final String COLUMNS = "| 文号 | 公布 | 年 | 放假 | 上班 | 依据 |";
    static final String RULE = "|---|---|---|---|---|---|";

    private WorkingDaysFile() {}

    /** What a file tells, or every problem in it; the pointer of a problem is its line and column: {@code /12/5}. */
    public static Checked<WorkingDays> read(String text) {
        return new WorkingDaysReader().read(text);
    }

    /**
     * The file that tells it, always in one form: from a text in that form to working days and back nothing changes.
     *
     * @throws IllegalArgumentException where a file would not read back equal
     */
    public static String write(WorkingDays days) {
        StringBuilder text = new StringBuilder("# " + days.title() + "\n\n");
        days.sources().forEach(source -> text.append(source.line()));
        days.notes().forEach(note -> text.append("- 注：").append(note).append('\n'));
        text.append(days.sources().isEmpty() && days.notes().isEmpty() ? "" : "\n");
        text.append(COLUMNS).append('\n').append(RULE).append('\n');
        days.notices().forEach(told -> text.append(row(told)));
        Checked<WorkingDays> back = read(text.toString());
        if (!back.valid().equals(Optional.of(days))) {
            throw new IllegalArgumentException("Working days are written where their file reads back equal, got: "
                    + back.match(
                            other -> "another value",
                            problems -> problems.get(0).message().en()));
        }
        return text.toString();
    }

    private static String row(Told told) {
        Notice notice = told.notice();
        List<String> cells = List.of(
                notice.number(),
                notice.publishedOn().toString(),
                String.valueOf(notice.year()),
                days(notice.year(), notice.daysOff()),
                days(notice.year(), notice.makeUpDays()),
                "〔" + told.source() + "〕");
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String days(int year, Set<LocalDate> days) {
        List<String> written = new ArrayList<>();
        for (LocalDate day : new TreeSet<>(days)) {
            if (!days.contains(day.minusDays(1))) {
                LocalDate last = day;
                while (days.contains(last.plusDays(1))) {
                    last = last.plusDays(1);
                }
                written.add(day(year, day) + (last.equals(day) ? "" : " 至 " + day(year, last)));
            }
        }
        return written.isEmpty() ? NONE : String.join("、", written);
    }

    private static String day(int year, LocalDate day) {
        return day.getYear() == year ? day.toString().substring(5) : day.toString();
    }
}
