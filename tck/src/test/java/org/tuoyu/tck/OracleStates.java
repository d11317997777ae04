package org.tuoyu.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Value;
import org.tuoyu.kernel.language.Symbol;

/** Every state of knowledge worth asking in: each fact unknown or with each value, numbers on both sides of a threshold. */
final class OracleStates {

    private OracleStates() {}

    static List<Map<String, Symbol>> of(Oracle oracle) {
        List<Map<String, Symbol>> states = new ArrayList<>(List.of(Map.of()));
        for (Fact fact : oracle.rules().question().facts()) {
            List<? extends Symbol> values = valuesOf(oracle, fact);
            for (Map<String, Symbol> without : List.copyOf(states)) {
                values.forEach(value -> states.add(Oracle.with(without, fact.id(), value)));
            }
        }
        return states;
    }

    private static List<? extends Symbol> valuesOf(Oracle oracle, Fact fact) {
        List<Long> thresholds = oracle.thresholds(fact);
        return fact instanceof Fact.Choice || thresholds.isEmpty()
                ? oracle.values(fact.id())
                : new TreeSet<>(thresholds.stream()
                                .flatMap(threshold -> Stream.of(threshold - 1, threshold))
                                .toList())
                        .stream().map(Value.Amount::new).toList();
    }
}
