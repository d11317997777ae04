package org.tuoyu.policy.parties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.time.WorkingCalendar.Notice;
import org.tuoyu.policy.lines.Days;
import org.tuoyu.policy.lines.Findings;
import org.tuoyu.policy.lines.Words;
import org.tuoyu.policy.parties.WorkingDays.Told;

/** Working days as the text of a file: a head and a table, one row a notice, as {@code docs/parties.md} describes it. */
public final class WorkingDaysFile {

    /** What stands in a cell without days. */
    private static final String NONE = "无";

    private static final String COLUMNS = "| 文号 | 公布 | 年 | 放假 | 上班 | 依据 |";
    private static final String RULE = "|---|---|---|---|---|---|";

    private static final int LONGEST = 366;
    private static final int CELLS = 6;

    private final Findings findings = new Findings();
    private final Head head = new Head(findings, List.of());
    private final List<Words> table = new ArrayList<>();
    private final List<Told> notices = new ArrayList<>();
    private final Set<String> numbers = new HashSet<>();

    private WorkingDaysFile() {}

    /** What a file tells, or every problem in it; the pointer of a problem is its line and column: {@code /12/5}. */
    public static Checked<WorkingDays> read(String text) {
        return new WorkingDaysFile().days(text);
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
                written(notice.year(), notice.daysOff()),
                written(notice.year(), notice.makeUpDays()),
                "〔" + told.source() + "〕");
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String written(int year, Set<LocalDate> days) {
        List<String> written = new ArrayList<>();
        for (LocalDate day : new TreeSet<>(days)) {
            if (!days.contains(day.minusDays(1))) {
                LocalDate last = day;
                while (days.contains(last.plusDays(1))) {
                    last = last.plusDays(1);
                }
                written.add(written(year, day) + (last.equals(day) ? "" : " 至 " + written(year, last)));
            }
        }
        return written.isEmpty() ? NONE : String.join("、", written);
    }

    private static String written(int year, LocalDate day) {
        return day.getYear() == year ? day.toString().substring(5) : day.toString();
    }

    private Checked<WorkingDays> days(String text) {
        List<Words> lines = head.plainLines(text);
        for (Words line : lines) {
            if (line.startsWith("|")) {
                table.add(line);
            } else {
                head.read(line);
            }
        }
        head.close(lines);
        requireColumns(
                lines.isEmpty()
                        ? new Words(1, 1, "")
                        : lines.get(lines.size() - 1).end());
        table.stream().skip(2).forEach(this::row);
        return findings.isEmpty()
                ? new Checked.Valid<>(new WorkingDays(head.title(), head.sources(), head.notes(), notices))
                : findings.rejected();
    }

    private void requireColumns(Words end) {
        List<String> expected = List.of(COLUMNS, RULE);
        for (int i = 0; i < expected.size(); i++) {
            if (table.size() <= i || !table.get(i).is(expected.get(i))) {
                findings.add((table.size() <= i ? end : table.get(i))
                        .problem(
                                "COLUMNS",
                                "表的第 " + (i + 1) + " 行应为“" + expected.get(i) + "”",
                                "row " + (i + 1) + " of the table has to be “" + expected.get(i) + "”"));
            }
        }
    }

    private void row(Words row) {
        List<Words> cells = row.split("|");
        if (cells.size() != CELLS + 2 || !cells.get(CELLS + 1).isEmpty()) {
            findings.add(row.problem(
                    "COLUMNS",
                    "应有 " + CELLS + " 格，各格之间及两端写“|”",
                    CELLS + " cells are expected, with | between them and at both ends"));
            return;
        }
        List<Words> bare =
                cells.subList(1, CELLS + 1).stream().map(Words::strip).toList();
        Words number = bare.get(0);
        if (number.isEmpty() || !numbers.add(number.text())) {
            findings.add(
                    number.problem("NUMBER_TWICE", "文号应写明且只写一次", "a document number stands once, and is not left out"));
        }
        Optional<LocalDate> published = day(bare.get(1), Days.find(bare.get(1).text()));
        int year = Days.number(bare.get(2).text()).orElse(0L).intValue();
        if (year < 1 || year > 9999) {
            findings.add(bare.get(2).problem("YEAR_MALFORMED", "应为年份，如 2025", "a year is expected, such as 2025"));
            return;
        }
        Set<LocalDate> off = days(bare.get(3), year);
        Set<LocalDate> madeUp = days(bare.get(4), year);
        String source = head.sourceOf(bare.get(5));
        for (LocalDate day : madeUp) {
            if (off.contains(day)) {
                findings.add(bare.get(4).problem("DAY_TWICE", day + " 既放假又上班", day + " is off and is made up for"));
                return;
            }
        }
        published.ifPresent(day -> notices.add(new Told(new Notice(number.text(), day, year, off, madeUp), source)));
    }

    /** The same day, told where there is none. */
    private Optional<LocalDate> day(Words written, Optional<LocalDate> day) {
        if (day.isEmpty()) {
            findings.add(written.problem(
                    "DAY_MALFORMED",
                    "应为存在的日期，写为 2020-12-18，所安排年份内的放假和上班日写为 12-18",
                    "a day that exists is expected, such as 2020-12-18; in the year that is arranged, 12-18"));
        }
        return day;
    }

    private Set<LocalDate> days(Words cell, int year) {
        Set<LocalDate> days = new HashSet<>();
        if (!cell.is(NONE)) {
            for (Words period : cell.split("、")) {
                add(period.strip(), year, days);
            }
        }
        return days;
    }

    private void add(Words period, int year, Set<LocalDate> days) {
        List<Words> words = period.spaced();
        if (words.size() != 1 && !(words.size() == 3 && words.get(1).is("至"))) {
            day(period, Optional.empty());
            return;
        }
        Words end = words.get(words.size() - 1);
        Optional<LocalDate> first = day(words.get(0), Days.find(words.get(0).text(), year));
        Optional<LocalDate> last = words.size() == 1 ? first : day(end, Days.find(end.text(), year));
        if (first.isEmpty() || last.isEmpty()) {
            return;
        }
        if (last.get().isBefore(first.get()) || last.get().isAfter(first.get().plusDays(LONGEST))) {
            findings.add(period.problem(
                    "DAYS_REVERSED",
                    "“至”后之日应在前一日之后，且不超过 " + LONGEST + " 天",
                    "the day after 至 is later than the one before, by " + LONGEST + " days at most"));
            return;
        }
        first.get().datesUntil(last.get().plusDays(1)).forEach(days::add);
    }
}
