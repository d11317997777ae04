package org.tuoyu.tck;

import java.util.List;
import java.util.Map;
import org.tuoyu.kernel.decision.Condition;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.Value;

/**
 * Where the documents say nothing and somebody has seen that they do not.
 *
 * @param where what holds in the worlds of the gap, all of it
 * @param because why nothing is said there, for whoever reads the test
 */
public record Gap(Question<?> question, List<Condition> where, String because) {

    public Gap {
        where = List.copyOf(where);
        if (because.isBlank()) {
            throw new IllegalArgumentException("A gap is declared with a reason, got none for " + question.id());
        }
    }

    boolean holds(Map<Fact, Value> world) {
        return where.stream().allMatch(condition -> Conditions.isMet(world.get(condition.fact()), condition));
    }
}
