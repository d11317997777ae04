package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tuoyu.kernel.decision.Decider;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.decision.NormSet;
import org.tuoyu.kernel.decision.Possible;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.Value;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.shipped.beibei.Beibei;

/** The worlds of a question in which nothing is said, though norms are in play. */
record Silence(Question<?> question, Set<Map<Fact, Value>> worlds) {

    static <O extends Symbol> Silence of(Question<O> question, PolicyStack policies, SeamsAndPlaces around) {
        Set<Map<Fact, Value>> silent = new LinkedHashSet<>();
        for (NormSet<O> norms : around.normSets(policies, question)) {
            Decider<Knowledge, O> decider = norms.decider();
            States.of(question, norms.norms()).complete().stream()
                    .filter(world -> decider.decide(States.knowledge(world)).possible().stream()
                            .anyMatch(each -> each.kind() == Possible.Kind.SILENCE))
                    .forEach(silent::add);
        }
        return new Silence(question, silent);
    }

    /**
     * What the shipped policies of a stack leave out by themselves, where the host has a policy of its own beside them: it
     * is no fault of the host's. Of shipped policies alone nothing: their gaps are declared.
     */
    static <O extends Symbol> Silence ofShipped(Question<O> question, PolicyStack policies, SeamsAndPlaces around) {
        Set<String> shipped = Beibei.policies().policies().stream()
                .map(policy -> policy.instrument().number())
                .collect(Collectors.toSet());
        List<Policy> those = policies.policies().stream()
                .filter(policy -> shipped.contains(policy.instrument().number()))
                .toList();
        return those.size() == policies.policies().size()
                ? new Silence(question, Set.of())
                : of(question, PolicyStack.of(those, policies.directory(), List.of(), policies.readings()), around);
    }

    void requireDeclared(List<Gap> all, Silence known) {
        List<Gap> gaps = all.stream()
                .filter(gap -> gap.question().id().equals(question.id()))
                .toList();
        assertThat(worlds)
                .as("worlds of which %s says nothing and nobody said that it does", question.id())
                .filteredOn(world -> !known.worlds().contains(world))
                .allMatch(world -> gaps.stream().anyMatch(gap -> gap.holds(world)));
        assertThat(gaps)
                .as("gaps that are declared")
                .allMatch(gap -> worlds.stream().anyMatch(gap::holds));
    }
}
