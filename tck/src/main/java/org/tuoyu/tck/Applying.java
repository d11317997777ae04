package org.tuoyu.tck;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tuoyu.kernel.decision.Explanation.Fate;
import org.tuoyu.kernel.decision.Explanation.NormStory;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.NormSet;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.policy.PolicyStack;

/** Which norms apply in some world; one that is set aside applies, one that an exception displaces does not. */
final class Applying {

    private static final Set<Fate> APPLIES = EnumSet.of(Fate.STANDS, Fate.REPORTED, Fate.SET_ASIDE);

    private Applying() {}

    static Set<String> nowhere(PolicyStack policies, List<Question<?>> questions, SeamsAndPlaces around) {
        Set<String> ids = policies.policies().stream()
                .flatMap(policy -> policy.contributions().stream())
                .filter(each -> questions.stream().anyMatch(each.question()::equals))
                .flatMap(each -> each.norms().stream())
                .map(Norm::id)
                .collect(Collectors.toCollection(TreeSet::new));
        questions.forEach(question -> ids.removeAll(somewhere(policies, question, around)));
        return ids;
    }

    private static <O extends Symbol> Set<String> somewhere(
            PolicyStack policies, Question<O> question, SeamsAndPlaces around) {
        return around.normSets(policies, question).stream()
                .flatMap(norms -> stories(norms).stream())
                .filter(story -> story.fates().stream().anyMatch(APPLIES::contains))
                .map(story -> story.norm().id())
                .collect(Collectors.toSet());
    }

    private static <O extends Symbol> List<NormStory<O>> stories(NormSet<O> norms) {
        return norms.decider().decide(Knowledge.none()).grounds().explanation().norms();
    }
}
