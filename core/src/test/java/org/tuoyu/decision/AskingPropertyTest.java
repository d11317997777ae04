package org.tuoyu.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tuoyu.decision.Answer.Cause;
import org.tuoyu.language.Symbol;

/** Whoever asks what an answer asks for comes to an end, and is never sent for what cannot matter. */
class AskingPropertyTest {

    @Provide
    Arbitrary<Scenario> scenarios() {
        return DrawnScenario.any();
    }

    @Property
    void askingInOrderEndsInOneAnswerOrWithReadingsMissing(@ForAll("scenarios") Scenario scenario) {
        Oracle oracle = new Oracle(scenario);
        Decider<Knowledge, Plain> decider = scenario.compiled().decider();
        for (Map<String, Symbol> truth : fullyKnown(oracle)) {
            Map<String, Symbol> known = new HashMap<>();
            Answer<Plain> answer = decider.decide(Knowledge.none());
            Optional<Fact> next = next(answer);
            while (next.isPresent()) {
                String id = next.orElseThrow().id();
                assertThat(known).doesNotContainKey(id);
                assertThat(oracle.mattering(known)).contains(id);
                known.put(id, truth.get(id));
                answer = decider.decide(scenario.knowledge(known));
                next = next(answer);
            }
            requireSettled(answer);
            assertThat(new HashSet<>(answer.possible())).isEqualTo(oracle.possible(truth));
        }
    }

    /** The facts of every world: what somebody who tells the truth can say. */
    private static List<Map<String, Symbol>> fullyKnown(Oracle oracle) {
        return OracleStates.of(oracle).stream()
                .filter(known ->
                        known.size() == oracle.scenario().question().facts().size() && oracle.hasWorld(known))
                .toList();
    }

    private static Optional<Fact> next(Answer<Plain> answer) {
        return answer.<Optional<Fact>>match(
                determined -> Optional.empty(),
                Answer.Undetermined::nextQuestion,
                notApplicable -> Optional.empty(),
                conflict -> Optional.empty(),
                invalid -> Optional.empty());
    }

    private static void requireSettled(Answer<Plain> answer) {
        boolean settled = answer.match(
                determined -> true,
                undetermined -> undetermined.cause() == Cause.READING_MISSING
                        || undetermined.possible().size() == 1,
                notApplicable -> true,
                conflict -> true,
                invalid -> false);
        assertThat(settled).as("settled, or with readings missing only").isTrue();
    }

    @Property
    void whereNoOptionOfAReadingMattersTheAnswerIsDetermined(@ForAll("scenarios") Scenario scenario) {
        Oracle oracle = new Oracle(scenario);
        Decider<Knowledge, Plain> decider = scenario.compiled().decider();
        for (Map<String, Symbol> known : fullyKnown(oracle)) {
            Set<Possible<Plain>> possible = oracle.possible(known);
            boolean isDetermined = decider.decide(scenario.knowledge(known))
                    .match(determined -> true, u -> false, n -> false, c -> false, i -> false);
            assertThat(isDetermined)
                    .isEqualTo(possible.size() == 1 && possible.iterator().next() instanceof Possible.Settled);
        }
    }
}
