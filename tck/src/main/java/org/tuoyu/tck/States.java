package org.tuoyu.tck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.decision.Condition;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.Value;
import org.tuoyu.kernel.language.Symbol;

/** States of knowledge of a question; of more than {@value #MOST} so many, spread over all of them. */
final class States {

    private static final int MOST = 1024;
    /** Has no divisor in common with a number of states, so that the states visited are different ones. */
    private static final int STEP = 2_147_483_647;

    private final List<Fact> facts;
    private final List<List<Value>> values;

    /** @param conditions all that divide numbers into bands */
    private States(List<Fact> facts, List<Condition> conditions) {
        this.facts = facts;
        this.values = facts.stream().map(fact -> values(fact, conditions)).toList();
    }

    static States of(Question<?> question, List<? extends Norm<?>> norms) {
        return new States(
                question.facts(),
                Stream.concat(
                                norms.stream().flatMap(norm -> norm.conditions().stream()),
                                question.impossible().stream().flatMap(each -> each.combination().stream()))
                        .toList());
    }

    /** With a value for every fact; some of them may be impossible. */
    List<Map<Fact, Value>> complete() {
        return spread(0);
    }

    /** With a value for some facts, for none, and for every one. */
    List<Map<Fact, Value>> all() {
        return spread(1);
    }

    static Knowledge knowledge(Map<Fact, Value> known) {
        Knowledge knowledge = Knowledge.none();
        for (Map.Entry<Fact, Value> each : known.entrySet()) {
            knowledge = with(knowledge, each.getKey(), each.getValue());
        }
        return knowledge;
    }

    private static Knowledge with(Knowledge knowledge, Fact fact, Value value) {
        return value.match(
                named -> knowledge.with((Fact.Choice) fact, named.id()),
                number -> knowledge.with((Fact.Quantity) fact, number));
    }

    /** Of a number one in front of all thresholds, then each threshold. */
    private static List<Value> values(Fact fact, List<Condition> conditions) {
        if (fact instanceof Fact.Choice choice) {
            return List.copyOf(choice.values());
        }
        TreeSet<Long> thresholds = new TreeSet<>();
        conditions.stream()
                .filter(condition -> condition.fact().id().equals(fact.id()))
                .flatMap(condition -> condition.match(
                        oneOf -> Stream.<OptionalLong>empty(),
                        between -> Stream.of(between.fromInclusive(), between.toExclusive())))
                .forEach(bound -> bound.ifPresent(thresholds::add));
        List<Value> numbers = new ArrayList<>();
        numbers.add(new Value.Amount(thresholds.isEmpty() ? 0 : thresholds.first() - 1));
        thresholds.forEach(threshold -> numbers.add(new Value.Amount(threshold)));
        return numbers;
    }

    private List<Map<Fact, Value>> spread(int unknown) {
        long count = 1;
        for (List<Value> each : values) {
            count *= each.size() + unknown;
        }
        List<Map<Fact, Value>> states = new ArrayList<>();
        long step = count <= MOST ? 1 : STEP % count;
        for (long i = 0, at = 0; i < Math.min(count, MOST); i++, at = (at + step) % count) {
            states.add(state(at, unknown));
        }
        return states;
    }

    private Map<Fact, Value> state(long number, int unknown) {
        Map<Fact, Value> state = new LinkedHashMap<>();
        long rest = number;
        for (int i = 0; i < facts.size(); i++) {
            int size = values.get(i).size() + unknown;
            int digit = (int) (rest % size);
            rest /= size;
            if (digit >= unknown) {
                state.put(facts.get(i), values.get(i).get(digit - unknown));
            }
        }
        return state;
    }

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
