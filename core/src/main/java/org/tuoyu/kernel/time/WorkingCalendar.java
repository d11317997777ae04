package org.tuoyu.kernel.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;

/**
 * A calendar of working days (工作日), as far as notices published it. A day of a year without a notice is
 * {@code CALENDAR_NOT_PUBLISHED}: whether it is a working day is not guessed.
 */
public final class WorkingCalendar {

    private final List<Notice> notices;
    private final Map<LocalDate, Boolean> exceptions = new HashMap<>();
    private final Set<Integer> years = new HashSet<>();

    /**
     * What one notice (节假日安排通知) says: the exceptions to the week of five days, in its year or near its seams. What a
     * later notice says of a day prevails.
     *
     * @param number its document number
     * @param publishedOn the day from which it is known
     * @param year the year that it arranges as a whole
     */
    public record Notice(
            String number, LocalDate publishedOn, int year, Set<LocalDate> daysOff, Set<LocalDate> makeUpDays) {
        public Notice {
            daysOff = Set.copyOf(daysOff);
            makeUpDays = Set.copyOf(makeUpDays);
            if (daysOff.stream().anyMatch(makeUpDays::contains)) {
                throw new IllegalArgumentException("A day is off or made up for, not both, got " + number);
            }
        }
    }

    private WorkingCalendar(List<Notice> notices) {
        this.notices = notices;
        for (Notice notice : notices) {
            years.add(notice.year());
            notice.daysOff().forEach(day -> exceptions.put(day, false));
            notice.makeUpDays().forEach(day -> exceptions.put(day, true));
        }
    }

    /** The calendar of these notices; their order makes no difference. */
    public static WorkingCalendar of(List<Notice> notices) {
        return new WorkingCalendar(notices.stream()
                .sorted(Comparator.comparing(Notice::publishedOn).thenComparing(Notice::number))
                .toList());
    }

    /** The calendar as it was known at the instant of knowledge. */
    public WorkingCalendar asKnown(AsOf asOf) {
        List<Notice> known = notices.stream()
                .filter(each -> asOf.knowsPublicationOf(each.publishedOn()))
                .toList();
        return known.size() == notices.size() ? this : new WorkingCalendar(known);
    }

    /** The notices that it rests on, the first published first. */
    public List<Notice> notices() {
        return notices;
    }

    public Checked<Boolean> isWorkingDay(LocalDate day) {
        return isPublished(day) ? new Checked.Valid<>(works(day)) : notPublished(day);
    }

    /** The day that is so many working days after another, which itself is not counted; that day itself for none. */
    public Checked<LocalDate> add(LocalDate from, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("Working days are counted forward, got " + workingDays);
        }
        LocalDate day = from;
        int left = workingDays;
        while (left > 0) {
            day = day.plusDays(1);
            if (!isPublished(day)) {
                return notPublished(day);
            }
            left -= works(day) ? 1 : 0;
        }
        return new Checked.Valid<>(day);
    }

    /** The first day after another that is in no published year. */
    public LocalDate unpublishedAfter(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (isPublished(next)) {
            next = LocalDate.of(next.getYear() + 1, 1, 1);
        }
        return next;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkingCalendar calendar && calendar.notices.equals(notices);
    }

    @Override
    public int hashCode() {
        return notices.hashCode();
    }

    @Override
    public String toString() {
        return "WorkingCalendar" + notices.stream().map(Notice::number).toList();
    }

    private boolean isPublished(LocalDate day) {
        return years.contains(day.getYear());
    }

    private boolean works(LocalDate day) {
        Boolean exception = exceptions.get(day);
        return exception == null ? day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 : exception;
    }

    private static <T> Checked<T> notPublished(LocalDate day) {
        return new Checked.Rejected<>(List.of(Problem.at(
                "",
                "CALENDAR_NOT_PUBLISHED",
                day.getYear() + " 年的节假日安排未公布或未收录，无法判断 " + day + " 是否为工作日",
                "the calendar of " + day.getYear() + " is not published, or not held here: whether " + day
                        + " is a working day is not known")));
    }
}
