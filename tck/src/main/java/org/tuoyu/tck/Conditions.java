package org.tuoyu.tck;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.decision.Condition;
import org.tuoyu.kernel.decision.Value;
import org.tuoyu.kernel.language.Symbol;

/** Whether conditions are met, as naively as they are written. */
final class Conditions {

    private Conditions() {}

    /** Whether a value meets a condition; one that is not there does not. */
    static boolean isMet(@Nullable Symbol value, Condition condition) {
        return condition.match(
                oneOf -> value != null && oneOf.values().contains(value),
                between -> value instanceof Value.Amount amount && isWithin(between, amount.number()));
    }

    /** Whether the values of facts, by their ids, meet all conditions. */
    static boolean areMet(List<Condition> conditions, Map<String, Symbol> world) {
        return conditions.stream()
                .allMatch(condition -> isMet(world.get(condition.fact().id()), condition));
    }

    private static boolean isWithin(Condition.Between between, long number) {
        return number >= between.fromInclusive().orElse(Long.MIN_VALUE)
                && (between.toExclusive().isEmpty()
                        || number < between.toExclusive().getAsLong());
    }
}
