package org.tuoyu.tck;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tuoyu.kernel.decision.Condition;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.Value;
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

    static Set<String> instruments(PolicyStack policies) {
        return policies.policies().stream()
                .map(policy -> policy.instrument().number())
                .collect(Collectors.toSet());
    }
}
