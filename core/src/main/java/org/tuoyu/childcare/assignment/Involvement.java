package org.tuoyu.childcare.assignment;

import org.tuoyu.kernel.party.Belonging;
import org.tuoyu.kernel.text.Citation;

/**
 * The part that a row gives to a unit, by its own name or through a group.
 *
 * @param through as whom the row names it
 * @param belonging whether the unit belongs to that group; {@code YES} where it is named itself, never {@code NO}
 */
public record Involvement(Assignment assignment, Assigned through, Belonging belonging) {

    public Involvement {
        if (belonging == Belonging.NO) {
            throw new IllegalArgumentException(
                    "A unit that does not belong to " + through.asWritten() + " has no part in " + assignment.clause());
        }
    }

    public Role role() {
        return through.role();
    }

    /** Whether it is certain that the unit is meant. */
    public boolean isCertain() {
        return belonging == Belonging.YES;
    }

    /** Whether the row names a group and not the unit itself. */
    public boolean isThroughGroup() {
        return through.party().match(unit -> false, group -> true);
    }

    public Citation.Verbatim citation() {
        return assignment.citation();
    }
}
