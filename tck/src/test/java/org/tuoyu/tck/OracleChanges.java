package org.tuoyu.tck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Possible;
import org.tuoyu.kernel.decision.Value;
import org.tuoyu.kernel.language.Symbol;

/** What would have to be otherwise, by trying everything; a number takes every whole number that can make a difference. */
record OracleChanges(Oracle oracle, Map<String, Symbol> known) {

    /** A change: the new values of the facts that change, and what may follow then. */
    record Found(Map<String, Symbol> altered, Set<Possible<DrawnOutcome>> then) {}

    Set<Found> toAnotherAnswer() {
        Set<Possible<DrawnOutcome>> now = oracle.possible(known);
        return smallest(then -> !now.containsAll(then));
    }

    Set<Found> towards(DrawnOutcome outcome) {
        return smallest(then -> then.contains(Possible.settled(outcome)));
    }

    private Set<Found> smallest(Predicate<Set<Possible<DrawnOutcome>>> leadsThere) {
        List<Fact> changeable = oracle.rules().question().facts().stream()
                .filter(fact -> known.containsKey(fact.id()) && fact.changeable())
                .toList();
        for (int size = 0; size <= changeable.size(); size++) {
            List<Found> found = new ArrayList<>();
            collect(Map.of(), changeable, size, leadsThere, found);
            if (!found.isEmpty()) {
                Set<Found> nearest = new HashSet<>(found);
                nearest.removeIf(change -> found.stream().anyMatch(other -> isNearer(other, change)));
                return nearest;
            }
        }
        return Set.of();
    }

    private void collect(
            Map<String, Symbol> altered,
            List<Fact> left,
            int more,
            Predicate<Set<Possible<DrawnOutcome>>> leadsThere,
            List<Found> found) {
        if (more == 0) {
            Map<String, Symbol> state = new HashMap<>(known);
            state.putAll(altered);
            Set<Possible<DrawnOutcome>> then = oracle.possible(state);
            if (leadsThere.test(then)) {
                found.add(new Found(altered, then));
            }
        } else if (left.size() >= more) {
            List<Fact> rest = left.subList(1, left.size());
            collect(altered, rest, more, leadsThere, found);
            String id = left.get(0).id();
            others(left.get(0))
                    .filter(value -> !value.equals(known.get(id)))
                    .forEach(value -> collect(Oracle.with(altered, id, value), rest, more - 1, leadsThere, found));
        }
    }

    private Stream<? extends Symbol> others(Fact fact) {
        List<Long> thresholds = oracle.thresholds(fact);
        if (fact instanceof Fact.Choice || thresholds.isEmpty()) {
            return oracle.values(fact.id()).stream();
        }
        return LongStream.rangeClosed(thresholds.get(0) - 1, thresholds.get(thresholds.size() - 1))
                .mapToObj(Value.Amount::new);
    }

    private boolean isNearer(Found other, Found change) {
        if (!other.altered.keySet().equals(change.altered.keySet()) || !other.then.equals(change.then)) {
            return false;
        }
        boolean strictly = false;
        for (Map.Entry<String, Symbol> altered : change.altered.entrySet()) {
            Symbol to = altered.getValue();
            Symbol otherTo = other.altered.getOrDefault(altered.getKey(), to);
            if (to instanceof Value.Named
                    ? !to.equals(otherTo)
                    : distance(altered.getKey(), otherTo) > distance(altered.getKey(), to)) {
                return false;
            }
            strictly |=
                    to instanceof Value.Amount && distance(altered.getKey(), otherTo) < distance(altered.getKey(), to);
        }
        return strictly;
    }

    private long distance(String id, Symbol to) {
        Value.Amount from = (Value.Amount) Objects.requireNonNull(known.get(id));
        return Math.abs(((Value.Amount) to).number() - from.number());
    }
}
