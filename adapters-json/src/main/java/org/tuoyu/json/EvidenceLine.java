package org.tuoyu.json;

import java.util.List;
import org.tuoyu.childcare.milestone.Evidence;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;

/**
 * What a line of input holds: valid evidence, or every problem of the line in the order of the input.
 *
 * @param line its number, from 1
 */
public record EvidenceLine(long line, Checked<Evidence> evidence) {

    /** Why it cannot be used; none where it can. */
    public List<Problem> problems() {
        return evidence.match(valid -> List.of(), all -> List.copyOf(all));
    }
}
