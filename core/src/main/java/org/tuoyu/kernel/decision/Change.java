package org.tuoyu.kernel.decision;

import java.util.List;
import org.tuoyu.kernel.language.Symbol;

/**
 * A smallest change of known facts that leads to another answer.
 *
 * @param alterations what would have to be otherwise; for a number the nearest value that does it
 * @param then what may follow then
 */
public record Change<O extends Symbol>(List<Alteration> alterations, List<Possible<O>> then) {

    /** One fact with another value. */
    public record Alteration(Fact fact, Value from, Value to) {}

    public Change {
        alterations = List.copyOf(alterations);
        then = List.copyOf(then);
    }
}
