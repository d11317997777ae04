package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tuoyu.kernel.decision.Condition;
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

/**
 * Where the documents say nothing and somebody has seen that they do not.
 *
 * @param where what holds in the worlds of the gap, all of it
 * @param because why nothing is said there, for whoever reads the test
 */
public record Gap(Question<?> question, List<Condition> where, String because) {

    /** The questions that the shipped policies answer in every world where they stand together. */
    private static final Set<String> ANSWERED_BY_SHIPPED = Set.of(
            "registration-authority",
            "facility/development-plan",
            "facility/city-plans",
            "facility/build-more",
            "facility/demonstration",
            "facility/publicity",
            "workforce/qualification",
            "supervision/network",
            "supervision/disease-prevention",
            "supervision/over-the-internet",
            "supervision/mechanisms",
            "supervision/during-and-after",
            "supervision/violations",
            "supervision/guidance",
            "family/extended-leave",
            "family/sex-discrimination",
            "family/home-visits",
            "family/joint-activities",
            "family/parent-classes",
            "family/health-education",
            "family/folic-acid",
            "family/pre-pregnancy-examination",
            "family/disability-screening",
            "family/metabolic-screening",
            "organisation/attention",
            "workforce/ethics-and-safety",
            "organisation/coordination-group",
            "organisation/leadership",
            "organisation/regular-meetings",
            "organisation/plans",
            "organisation/annual-assessment",
            "organisation/consultation");

    public Gap {
        where = List.copyOf(where);
        if (because.isBlank()) {
            throw new IllegalArgumentException("A gap is declared with a reason, got none for " + question.id());
        }
    }

    boolean holds(Map<Fact, Value> world) {
        return where.stream().allMatch(condition -> States.isMet(world.get(condition.fact()), condition));
    }

    /**
     * The gaps that are declared of the shipped policies, where a stack holds them and no other. Who does not meet the
     * conditions of a benefit is not refused it: of them the documents say nothing.
     */
    static List<Gap> ofShipped(PolicyStack policies) {
        if (!instruments(policies).equals(instruments(Beibei.policies()))) {
            return List.of();
        }
        return policies.questions().stream()
                .filter(question -> !ANSWERED_BY_SHIPPED.contains(question.id()))
                .map(question ->
                        new Gap(question, List.of(), "nothing is said of whoever does not meet the conditions"))
                .toList();
    }

    private static Set<String> instruments(PolicyStack policies) {
        return policies.policies().stream()
                .map(policy -> policy.instrument().number())
                .collect(Collectors.toSet());
    }

    /** Every world in which nothing is said though norms are in play lies in a gap, and every gap has such a world. */
    static <O extends Symbol> void requireDeclared(
            Question<O> question, PolicyStack policies, List<Gap> declared, SeamsAndPlaces around) {
        List<Gap> gaps = declared.stream()
                .filter(gap -> gap.question().id().equals(question.id()))
                .toList();
        Set<Map<Fact, Value>> silent = silent(question, policies, around);
        Set<Map<Fact, Value>> known = silentByShipped(question, policies, around);
        assertThat(silent)
                .as("worlds of which %s says nothing and nobody said that it does", question.id())
                .filteredOn(world -> !known.contains(world))
                .allMatch(world -> gaps.stream().anyMatch(gap -> gap.holds(world)));
        assertThat(gaps)
                .as("gaps that are declared")
                .allMatch(gap -> silent.stream().anyMatch(gap::holds));
    }

    private static <O extends Symbol> Set<Map<Fact, Value>> silent(
            Question<O> question, PolicyStack policies, SeamsAndPlaces around) {
        Set<Map<Fact, Value>> silent = new LinkedHashSet<>();
        for (NormSet<O> norms : around.normSets(policies, question)) {
            Decider<Knowledge, O> decider = norms.decider();
            States.of(question, norms.norms()).complete().stream()
                    .filter(world -> decider.decide(States.knowledge(world)).possible().stream()
                            .anyMatch(each -> each.kind() == Possible.Kind.SILENCE))
                    .forEach(silent::add);
        }
        return silent;
    }

    /** What the shipped policies of a stack leave out by themselves is no fault of the host's policy beside them. */
    private static <O extends Symbol> Set<Map<Fact, Value>> silentByShipped(
            Question<O> question, PolicyStack policies, SeamsAndPlaces around) {
        Set<String> shipped = instruments(Beibei.policies());
        List<Policy> those = policies.policies().stream()
                .filter(policy -> shipped.contains(policy.instrument().number()))
                .toList();
        return those.size() == policies.policies().size()
                ? Set.of()
                : silent(question, PolicyStack.of(those, policies.directory(), List.of(), policies.readings()), around);
    }
}
