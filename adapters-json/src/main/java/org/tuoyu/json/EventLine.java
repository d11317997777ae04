package org.tuoyu.json;

import java.util.List;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.event.Happening;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;

/**
 * What a line of input holds: a valid event, or every problem of the line in the order of the input.
 *
 * @param line its number, from 1
 */
public record EventLine<H extends Happening>(long line, Checked<Event<H>> event) {

    /** Why it cannot be used; none where it can. */
    public List<Problem> problems() {
        return event.match(valid -> List.of(), all -> List.copyOf(all));
    }
}
