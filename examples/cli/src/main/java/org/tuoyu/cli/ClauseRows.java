package org.tuoyu.cli;

import java.util.List;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.kernel.text.Clause;
import org.tuoyu.policy.Policy;

/** The rows of the annex that belong to a clause: the row itself, or those of the task that has the number of the item. */
final class ClauseRows {

    private ClauseRows() {}

    static List<Assignment> of(Clause clause, Policy policy) {
        return policy.matrix().stream()
                .flatMap(matrix -> matrix.rows().stream())
                .filter(row -> row.clause().equals(clause.id()) || isOfItem(row, clause.id()))
                .toList();
    }

    /** Whether two clauses are one, or one is a row of the annex on the other. */
    static boolean isSame(String clause, String other) {
        String number = clause.startsWith("A") ? clause.substring(1).split("\\.", -1)[0] : "";
        return clause.equals(other) || (!number.isEmpty() && other.matches("3\\.\\d+\\." + number));
    }

    /** The items of 三 are numbered through, and the annex has a task for each under its number. */
    private static boolean isOfItem(Assignment row, String clause) {
        return clause.matches("3\\.\\d+\\." + row.task().number());
    }
}
