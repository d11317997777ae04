package org.tuoyu.json;

import java.util.List;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;

/**
 * What a line of input holds: something valid, or every problem of the line in the order of the input.
 *
 * @param line its number, from 1
 */
public record JsonLine<T>(long line, Checked<T> content) {

    /** Why it cannot be used; none where it can. */
    public List<Problem> problems() {
        return content.match(valid -> List.of(), all -> List.copyOf(all));
    }
}
