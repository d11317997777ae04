package org.tuoyu.json;

import java.time.LocalDate;
import java.util.Optional;
import org.tuoyu.childcare.institution.Application;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Shown;

/**
 * What a line of input holds: a valid application, or every problem of the line in the order of the input.
 *
 * @param line its number, from 1
 * @param id the id of the application; empty where none can be read, or it is too long for one
 * @param submittedOn the day on which it was submitted, also where something else is wrong; empty where none can be read
 */
public record ApplicationLine(
        long line, Optional<String> id, Optional<LocalDate> submittedOn, Checked<Application> application) {

    /** What is shown of the id, which the host chose, and what the application and its problems show of themselves. */
    @Override
    public String toString() {
        return "ApplicationLine[" + line + ", " + id.map(Shown::of) + ", " + submittedOn + ", " + application + "]";
    }
}
