package org.tuoyu.kernel.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.tuoyu.kernel.problem.Checked;

/** That a text is a day, {@code yyyy-MM-dd} and on the calendar: {@code DATE_NOT_READABLE} otherwise. */
public final class CalendarDay {

    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private CalendarDay() {}

    public static Checked<LocalDate> of(String raw, String pointer) {
        try {
            if (FORM.matcher(raw).matches()) {
                return Check.valid(LocalDate.parse(raw));
            }
        } catch (DateTimeParseException notOnTheCalendar) {
            return FormProblems.rejected(FormProblems.dateNotReadable(pointer, raw));
        }
        return FormProblems.rejected(FormProblems.dateNotReadable(pointer, raw));
    }
}
