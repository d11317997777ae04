package org.tuoyu.policy.parties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.time.WorkingCalendar.Notice;
import org.tuoyu.policy.parties.WorkingDays.Told;

/** Reads a file of working days. */
final class WorkingDaysReader {

    private static final int LONGEST = 366;
    private static final int CELLS = 6;

    private final Faults faults = new Faults();
    private final Head head = new Head(faults, List.of());
    private final List<Piece> table = new ArrayList<>();
    private final List<Told> notices = new ArrayList<>();
    private final Set<String> numbers = new HashSet<>();

    Checked<WorkingDays> read(String text) {
        List<Piece> lines = Piece.linesOf(text);
        for (Piece line : lines) {
            Piece plain = head.plain(line);
            if (plain.startsWith("|")) {
                table.add(plain);
            } else {
                head.read(plain);
            }
        }
        head.close(lines.isEmpty() ? new Piece("", 1, 0, 0) : lines.get(0));
        requireColumns(
                lines.isEmpty()
                        ? new Piece("", 1, 0, 0)
                        : lines.get(lines.size() - 1).end());
        for (Piece row : table.subList(Math.min(2, table.size()), table.size())) {
            row(row);
        }
        return faults.none()
                ? new Checked.Valid<>(new WorkingDays(head.title(), head.sources(), head.notes(), notices))
                : faults.rejected();
    }

    private void requireColumns(Piece end) {
        List<String> expected = List.of(WorkingDaysFile.COLUMNS, WorkingDaysFile.RULE);
        for (int i = 0; i < expected.size(); i++) {
            if (table.size() <= i || !table.get(i).is(expected.get(i))) {
                faults.add(
                        table.size() <= i ? end : table.get(i),
                        "COLUMNS",
                        "表的第 " + (i + 1) + " 行应为“" + expected.get(i) + "”",
                        "row " + (i + 1) + " of the table has to be “" + expected.get(i) + "”");
            }
        }
    }

    private void row(Piece row) {
        List<Piece> cells = row.split("|");
        if (cells.size() != CELLS + 2 || !cells.get(CELLS + 1).isEmpty()) {
            faults.add(
                    row,
                    "COLUMNS",
                    "应有 " + CELLS + " 格，各格之间及两端写“|”",
                    CELLS + " cells are expected, with | between them and at both ends");
            return;
        }
        List<Piece> bare =
                cells.subList(1, CELLS + 1).stream().map(Piece::strip).toList();
        Piece number = bare.get(0);
        if (number.isEmpty() || !numbers.add(number.text())) {
            faults.add(number, "NUMBER_TWICE", "文号应写明且只写一次", "a document number stands once, and is not left out");
        }
        LocalDate published = day(bare.get(1), bare.get(1).day());
        int year = bare.get(2).toNumber();
        if (year < 1 || year > 9999) {
            faults.add(bare.get(2), "YEAR_MALFORMED", "应为年份，如 2025", "a year is expected, such as 2025");
            return;
        }
        Set<LocalDate> off = days(bare.get(3), year);
        Set<LocalDate> madeUp = days(bare.get(4), year);
        String source = head.sourceOf(bare.get(5));
        for (LocalDate day : madeUp) {
            if (off.contains(day)) {
                faults.add(bare.get(4), "DAY_TWICE", day + " 既放假又上班", day + " is off and is made up for");
                return;
            }
        }
        if (published != null) {
            notices.add(new Told(new Notice(number.text(), published, year, off, madeUp), source));
        }
    }

    /** The same day, told where there is none. */
    private @Nullable LocalDate day(Piece written, @Nullable LocalDate day) {
        if (day == null) {
            faults.add(
                    written,
                    "DAY_MALFORMED",
                    "应为存在的日期，写为 2020-12-18，所安排年份内的放假和上班日写为 12-18",
                    "a day that exists is expected, such as 2020-12-18; in the year that is arranged, 12-18");
        }
        return day;
    }

    private Set<LocalDate> days(Piece cell, int year) {
        Set<LocalDate> days = new HashSet<>();
        if (!cell.is(WorkingDaysFile.NONE)) {
            for (Piece period : cell.split("、")) {
                add(period.strip(), year, days);
            }
        }
        return days;
    }

    private void add(Piece period, int year, Set<LocalDate> days) {
        List<Piece> words = period.words();
        if (words.size() != 1 && !(words.size() == 3 && words.get(1).is("至"))) {
            day(period, null);
            return;
        }
        Piece end = words.get(words.size() - 1);
        LocalDate first = day(words.get(0), words.get(0).day(year));
        LocalDate last = words.size() == 1 ? first : day(end, end.day(year));
        if (first == null || last == null) {
            return;
        }
        if (last.isBefore(first) || last.isAfter(first.plusDays(LONGEST))) {
            faults.add(
                    period,
                    "DAYS_REVERSED",
                    "“至”后之日应在前一日之后，且不超过 " + LONGEST + " 天",
                    "the day after 至 is later than the one before, by " + LONGEST + " days at most");
            return;
        }
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            days.add(day);
        }
    }
}
