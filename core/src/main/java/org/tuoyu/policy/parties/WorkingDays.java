package org.tuoyu.policy.parties;

import java.util.List;
import org.tuoyu.kernel.time.WorkingCalendar;

/**
 * Notices on the working days of years as a file tells them, in its order.
 *
 * @param sources every source that a notice names
 */
public record WorkingDays(String title, List<Source> sources, List<String> notes, List<Told> notices) {

    /**
     * A notice, and from where it is known.
     *
     * @param source the name of one of the sources
     */
    public record Told(WorkingCalendar.Notice notice, String source) {}

    public WorkingDays {
        sources = List.copyOf(sources);
        notes = List.copyOf(notes);
        notices = List.copyOf(notices);
    }

    /** The calendar of all of them. */
    public WorkingCalendar calendar() {
        return WorkingCalendar.of(notices.stream().map(Told::notice).toList());
    }
}
