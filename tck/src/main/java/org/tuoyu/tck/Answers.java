package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Decider;
import org.tuoyu.kernel.decision.Explanation;
import org.tuoyu.kernel.decision.Explanation.Fate;
import org.tuoyu.kernel.decision.Explanation.NormStory;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.NormSet;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.Value;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.policy.PolicyStack;

/** Every answer that sets of norms give, and what each norm has to do with it. */
final class Answers {

    private static final Set<Fate> APPLIES = EnumSet.of(Fate.STANDS, Fate.REPORTED, Fate.SET_ASIDE);

    private Answers() {}

    static <O extends Symbol> void requireExplained(NormSet<O> norms) {
        Decider<Knowledge, O> decider = norms.decider();
        States states = States.of(norms.question(), norms.norms());
        states.all().forEach(known -> requireExplained(norms, decider.decide(States.knowledge(known))));
        states.complete().stream()
                .filter(world ->
                        !decider.decide(States.knowledge(world)).possible().isEmpty())
                .forEach(world -> requireAnEnd(decider, world));
    }

    private static <O extends Symbol> void requireExplained(NormSet<O> norms, Answer<O> answer) {
        Explanation<O> explanation = answer.grounds().explanation();
        assertThat(explanation.norms()).extracting(NormStory::norm).containsExactlyElementsOf(norms.norms());
        assertThat(answer.grounds().citations())
                .containsAll(explanation.standing().stream().map(Norm::citation).toList());
        for (Language language : Language.values()) {
            String told = answer.explain(language);
            assertThat(answer.explain(language)).as("told again").isEqualTo(told);
            assertThat(explanation.standing())
                    .allSatisfy(norm ->
                            assertThat(told).contains(norm.id(), norm.citation().instrument(), words(norm, language)));
        }
    }

    private static String words(Norm<?> norm, Language language) {
        return norm.citation()
                .match(
                        verbatim -> verbatim.quote(),
                        referenced -> referenced.gist().in(language));
    }

    /** Whoever answers truly what is asked next is asked of each fact once at most, and then of no more. */
    private static <O extends Symbol> void requireAnEnd(Decider<Knowledge, O> decider, Map<Fact, Value> truth) {
        Map<Fact, Value> told = new LinkedHashMap<>();
        Answer<O> answer = decider.decide(Knowledge.none());
        Optional<Fact> next = next(answer);
        while (next.isPresent()) {
            Fact asked = next.orElseThrow();
            assertThat(told).as("asked once").doesNotContainKey(asked);
            told.put(asked, truth.get(asked));
            answer = decider.decide(States.knowledge(told));
            next = next(answer);
        }
        assertThat(answer.possible())
                .as("what follows once everything that was asked for is known: %s", told)
                .containsExactlyInAnyOrderElementsOf(
                        decider.decide(States.knowledge(truth)).possible());
    }

    private static Optional<Fact> next(Answer<?> answer) {
        return answer.<Optional<Fact>>match(
                determined -> Optional.empty(),
                Answer.Undetermined::nextQuestion,
                notApplicable -> Optional.empty(),
                conflict -> Optional.empty(),
                invalid -> Optional.empty());
    }

    /** The ids of norms that apply in no world; one that is set aside applies, one that an exception displaces does not. */
    static Set<String> applyingNowhere(PolicyStack policies, List<Question<?>> questions, SeamsAndPlaces around) {
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
