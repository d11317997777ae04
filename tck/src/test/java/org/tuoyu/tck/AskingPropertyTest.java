package org.tuoyu.tck;

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
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Answer.Cause;
import org.tuoyu.kernel.decision.Decider;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.decision.Possible;
import org.tuoyu.kernel.language.Symbol;

/** Whoever asks what an answer asks for comes to an end, and is never sent for what cannot matter. */
class AskingPropertyTest {

    @Provide
    Arbitrary<RuleSet> ruleSets() {
        return DrawnRules.any();
    }

    @Property
    void askingInOrderEndsInOneAnswerOrWithReadingsMissing(@ForAll("ruleSets") RuleSet rules) {
        Oracle oracle = new Oracle(rules);
        Decider<Knowledge, DrawnOutcome> decider = rules.compiled().decider();
        for (Map<String, Symbol> truth : fullyKnown(oracle)) {
            Map<String, Symbol> known = new HashMap<>();
            Answer<DrawnOutcome> answer = decider.decide(Knowledge.none());
            Optional<Fact> next = next(answer);
            while (next.isPresent()) {
                String id = next.orElseThrow().id();
                assertThat(known).doesNotContainKey(id);
                assertThat(oracle.mattering(known)).contains(id);
                known.put(id, truth.get(id));
                answer = decider.decide(rules.knowledge(known));
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
                        known.size() == oracle.rules().question().facts().size() && oracle.hasWorld(known))
                .toList();
    }

    private static Optional<Fact> next(Answer<DrawnOutcome> answer) {
        return answer.<Optional<Fact>>match(
                determined -> Optional.empty(),
                Answer.Undetermined::nextQuestion,
                notApplicable -> Optional.empty(),
                conflict -> Optional.empty(),
                invalid -> Optional.empty());
    }

    private static void requireSettled(Answer<DrawnOutcome> answer) {
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
    void whereNoOptionOfAReadingMattersTheAnswerIsDetermined(@ForAll("ruleSets") RuleSet rules) {
        Oracle oracle = new Oracle(rules);
        Decider<Knowledge, DrawnOutcome> decider = rules.compiled().decider();
        for (Map<String, Symbol> known : fullyKnown(oracle)) {
            Set<Possible<DrawnOutcome>> possible = oracle.possible(known);
            boolean isDetermined = decider.decide(rules.knowledge(known))
                    .match(determined -> true, u -> false, n -> false, c -> false, i -> false);
            assertThat(isDetermined)
                    .isEqualTo(
                            possible.size() == 1 && possible.iterator().next().kind() == Possible.Kind.SETTLED);
        }
    }
}
