package org.tuoyu.spi;

import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.time.WorkingCalendar;

/**
 * Working days from the host's own calendar. What it loads is a value of core. Shared between threads.
 *
 * <ul>
 *   <li>K1 Every notice comes with its number, its year and all its days, those off and those made up for.
 *   <li>K2 Days come as they were recorded, whatever the time zone of the machine or of the database; so does the day on
 *       which a notice was published.
 *   <li>K3 A year without a notice stays one: it is not filled with weekends.
 *   <li>K4 What cannot be made into a calendar is rejected with every problem.
 *   <li>K5 Loaded again it is the same, until the host records something else; then it is that.
 *   <li>K6 A source that cannot be read is {@link SourceFailed}, never a calendar of fewer notices.
 * </ul>
 */
public interface CalendarSource {

    Checked<WorkingCalendar> load();
}
