package org.tuoyu.tck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoyu.kernel.decision.Condition;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Impossible;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.Possible;
import org.tuoyu.kernel.decision.Value;
import org.tuoyu.kernel.language.Symbol;

/**
 * A second kernel, as naive as the definitions: it lists worlds and looks at each. What is known is a value for the id
 * of some facts and an option for the id of some open readings. Answers are kept once found, nothing else is clever.
 */
final class Oracle {

    private final RuleSet rules;
    private final List<Norm<DrawnOutcome>> inPlay;
    private final Map<String, List<Symbol>> values = new LinkedHashMap<>();
    private final Map<Map<String, Symbol>, OracleWorld> worlds = new HashMap<>();
    private final Map<Map<String, Symbol>, List<OracleWorld>> worldsLeft = new HashMap<>();
    private final Map<Map<String, Symbol>, Set<Possible<DrawnOutcome>>> possible = new HashMap<>();

    Oracle(RuleSet rules) {
        this.rules = rules;
        this.inPlay = OracleSelection.inPlay(rules);
        rules.question().facts().forEach(fact -> values.put(fact.id(), valuesOf(fact)));
        inPlay.stream()
                .flatMap(norm -> norm.given().stream())
                .filter(given -> !OracleSelection.isChosen(rules, given))
                .forEach(given -> values.put(
                        given.reading().id(), List.copyOf(given.reading().options())));
    }

    RuleSet rules() {
        return rules;
    }

    List<Norm<DrawnOutcome>> inPlay() {
        return inPlay;
    }

    /** The values of a fact; of a number one in front of all thresholds, then each threshold. */
    private List<Symbol> valuesOf(Fact fact) {
        if (fact instanceof Fact.Choice choice) {
            return List.copyOf(choice.values());
        }
        List<Long> thresholds = thresholds(fact);
        List<Symbol> numbers = new ArrayList<>();
        numbers.add(new Value.Amount(thresholds.isEmpty() ? 0 : thresholds.get(0) - 1));
        thresholds.forEach(threshold -> numbers.add(new Value.Amount(threshold)));
        return numbers;
    }

    List<Long> thresholds(Fact fact) {
        Stream<Condition> conditions = Stream.concat(
                inPlay.stream().flatMap(norm -> norm.conditions().stream()),
                rules.question().impossible().stream().flatMap(each -> each.combination().stream()));
        return conditions
                .filter(condition -> condition.fact().id().equals(fact.id()))
                .flatMap(condition -> condition.match(
                        oneOf -> Stream.<OptionalLong>empty(),
                        between -> Stream.of(between.fromInclusive(), between.toExclusive())))
                .flatMap(bound -> bound.stream().boxed())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
    }

    List<Symbol> values(String id) {
        return values.getOrDefault(id, List.of());
    }

    /** The facts and open readings that nothing is known of. */
    List<String> unknown(Map<String, Symbol> known) {
        return values.keySet().stream().filter(id -> !known.containsKey(id)).toList();
    }

    static Map<String, Symbol> with(Map<String, Symbol> known, String id, Symbol value) {
        Map<String, Symbol> more = new HashMap<>(known);
        more.put(id, value);
        return more;
    }

    /** Every way to fill in what is unknown, impossible ones included. */
    List<Map<String, Symbol>> assignments(Map<String, Symbol> known) {
        List<String> unknown = unknown(known);
        if (unknown.isEmpty()) {
            return List.of(known);
        }
        String first = unknown.get(0);
        return values(first).stream()
                .flatMap(value -> assignments(with(known, first, value)).stream())
                .toList();
    }

    List<Impossible> combinationsIn(Map<String, Symbol> assignment) {
        return rules.question().impossible().stream()
                .filter(each -> States.areMet(each.combination(), assignment))
                .toList();
    }

    OracleWorld world(Map<String, Symbol> assignment) {
        return worlds.computeIfAbsent(assignment, it -> new OracleWorld(rules.question(), inPlay, it));
    }

    List<OracleWorld> worlds(Map<String, Symbol> known) {
        List<OracleWorld> ready = worldsLeft.get(known);
        if (ready == null) {
            ready = assignments(known).stream()
                    .filter(assignment -> combinationsIn(assignment).isEmpty())
                    .map(this::world)
                    .toList();
            worldsLeft.put(known, ready);
        }
        return ready;
    }

    Set<Possible<DrawnOutcome>> possible(Map<String, Symbol> known) {
        Set<Possible<DrawnOutcome>> ready = possible.get(known);
        if (ready == null) {
            ready = new HashSet<>();
            for (OracleWorld world : worlds(known)) {
                ready.add(world.answer());
            }
            possible.put(known, ready);
        }
        return ready;
    }

    boolean hasWorld(Map<String, Symbol> known) {
        return !possible(known).isEmpty();
    }

    /** The unknown ones of which in some further state of knowledge one more value changes the possible answers. */
    List<String> mattering(Map<String, Symbol> known) {
        return unknown(known).stream()
                .filter(id -> anyFurther(known, unknown(known), id, state -> changesWith(state, id)))
                .toList();
    }

    private boolean changesWith(Map<String, Symbol> state, String id) {
        return further(state, id).stream().anyMatch(more -> !possible(more).equals(possible(state)));
    }

    private List<Map<String, Symbol>> further(Map<String, Symbol> state, String id) {
        return values(id).stream()
                .map(value -> with(state, id, value))
                .filter(this::hasWorld)
                .toList();
    }

    private boolean anyFurther(
            Map<String, Symbol> state, List<String> left, String leaving, Predicate<Map<String, Symbol>> test) {
        if (left.isEmpty()) {
            return test.test(state);
        }
        String id = left.get(0);
        List<String> rest = left.subList(1, left.size());
        return anyFurther(state, rest, leaving, test)
                || (!id.equals(leaving)
                        && values(id).stream()
                                .anyMatch(value -> anyFurther(with(state, id, value), rest, leaving, test)));
    }

    /** Of the facts that can matter the one with the best worst case: answers first, then worlds, then its place. */
    Optional<String> next(Map<String, Symbol> known, List<String> facts) {
        String best = null;
        for (String fact : facts) {
            if (best == null || isBetter(known, fact, best)) {
                best = fact;
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean isBetter(Map<String, Symbol> known, String a, String b) {
        int answersOfA = worst(known, a, state -> possible(state).size());
        int answersOfB = worst(known, b, state -> possible(state).size());
        return answersOfA < answersOfB
                || (answersOfA == answersOfB
                        && worst(known, a, state -> worlds(state).size())
                                < worst(known, b, state -> worlds(state).size()));
    }

    private int worst(Map<String, Symbol> known, String id, ToIntFunction<Map<String, Symbol>> of) {
        return further(known, id).stream().mapToInt(of).max().orElseThrow();
    }
}
