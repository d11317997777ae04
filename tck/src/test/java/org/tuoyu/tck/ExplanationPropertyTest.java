package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Change;
import org.tuoyu.kernel.decision.Change.Alteration;
import org.tuoyu.kernel.decision.Decider;
import org.tuoyu.kernel.decision.Explanation;
import org.tuoyu.kernel.decision.Explanation.NormStory;
import org.tuoyu.kernel.decision.Explanation.RuledOut;
import org.tuoyu.kernel.decision.Grounds;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.kernel.language.Symbol;

/** Grounds, explanations and changes are those that the definitions give. */
class ExplanationPropertyTest {

    @Provide
    Arbitrary<RuleSet> ruleSets() {
        return DrawnRules.any();
    }

    @Property
    void everyNormMeetsTheFateThatTheDefinitionsGive(@ForAll("ruleSets") RuleSet rules) {
        forEachAnswer(rules, (oracle, answer) -> {
            Explanation<DrawnOutcome> explanation = answer.grounds().explanation();
            assertThat(explanation.norms()).hasSameSizeAs(oracle.oracle().inPlay());
            explanation.norms().forEach(story -> requireSame(oracle, story));
            assertThat(explanation.standing()).containsExactlyInAnyOrderElementsOf(oracle.standing());
        });
    }

    private static void requireSame(OracleGrounds oracle, NormStory<DrawnOutcome> story) {
        Norm<DrawnOutcome> norm = story.norm();
        String about = norm.id() + " knowing " + oracle.known();
        assertThat(story.fates()).as(about).containsExactlyInAnyOrderElementsOf(oracle.fates(norm));
        assertThat(story.exceptedBy()).as(about).containsExactlyInAnyOrderElementsOf(oracle.exceptedBy(norm));
        assertThat(story.setAsideBy()).as(about).containsExactlyInAnyOrderElementsOf(oracle.setAsideBy(norm));
        story.conditions()
                .forEach(status -> assertThat(status.met()).as(about).isEqualTo(oracle.met(status.condition())));
    }

    @Property
    void everyAnswerCitesWhatItRestsOn(@ForAll("ruleSets") RuleSet rules) {
        forEachAnswer(rules, (oracle, answer) -> {
            Grounds<DrawnOutcome> grounds = answer.grounds();
            assertThat(grounds.citations())
                    .as(() -> "knowing " + oracle.known())
                    .containsExactlyInAnyOrderElementsOf(oracle.citations());
            Set<String> doubted = grounds.notes().stream()
                    .filter(note -> note.code().equals("VALIDITY_NOT_KNOWN"))
                    .map(note -> note.message().zh().split(" ", 2)[0])
                    .collect(Collectors.toSet());
            assertThat(doubted).isEqualTo(oracle.doubted());
        });
    }

    @Property
    void everyOutcomeThatCannotFollowIsRuledOut(@ForAll("ruleSets") RuleSet rules) {
        forEachAnswer(rules, (oracle, answer) -> {
            List<RuledOut<DrawnOutcome>> ruledOut =
                    answer.grounds().explanation().ruledOut();
            assertThat(ruledOut.stream().map(RuledOut::outcome).toList()).isEqualTo(oracle.impossibleOutcomes());
            ruledOut.forEach(
                    out -> assertThat(out.by()).containsExactlyInAnyOrderElementsOf(oracle.against(out.outcome())));
        });
    }

    @Property
    void theSmallestChangesAreThoseThatTryingEverythingFinds(@ForAll("ruleSets") RuleSet rules) {
        forEachAnswer(rules, (oracle, answer) -> {
            OracleChanges changes = new OracleChanges(oracle.oracle(), oracle.known());
            assertThat(found(answer.grounds().explanation().changes()))
                    .as(() -> "changes, knowing " + oracle.known())
                    .containsExactlyInAnyOrderElementsOf(changes.toAnotherAnswer());
            for (DrawnOutcome outcome : rules.question().outcomes()) {
                assertThat(found(answer.grounds().towards(outcome)))
                        .as(() -> "towards " + outcome + ", knowing " + oracle.known())
                        .containsExactlyInAnyOrderElementsOf(changes.towards(outcome));
            }
        });
    }

    @Property
    void aChangeSaysWhatTheValueWas(@ForAll("ruleSets") RuleSet rules) {
        forEachAnswer(
                rules,
                (oracle, answer) -> answer.grounds().explanation().changes().stream()
                        .flatMap(change -> change.alterations().stream())
                        .forEach(alteration -> assertThat(alteration.from())
                                .isEqualTo(oracle.known().get(alteration.fact().id()))
                                .isNotEqualTo(alteration.to())));
    }

    @Property
    void anExplanationReadsTheSameEachTime(@ForAll("ruleSets") RuleSet rules) {
        Decider<Knowledge, DrawnOutcome> again = rules.compiled().decider();
        forEachAnswer(rules, (oracle, answer) -> {
            Answer<DrawnOutcome> other = again.decide(rules.knowledge(oracle.known()));
            for (Language language : Language.values()) {
                assertThat(answer.explain(language))
                        .isNotBlank()
                        .isEqualTo(answer.explain(language))
                        .isEqualTo(other.explain(language));
            }
        });
    }

    private static List<OracleChanges.Found> found(List<Change<DrawnOutcome>> changes) {
        return changes.stream()
                .map(change -> new OracleChanges.Found(
                        change.alterations().stream()
                                .collect(Collectors.<Alteration, String, Symbol>toMap(
                                        alteration -> alteration.fact().id(), Alteration::to)),
                        new HashSet<>(change.then())))
                .toList();
    }

    private interface Check {
        void on(OracleGrounds oracle, Answer<DrawnOutcome> answer);
    }

    private static void forEachAnswer(RuleSet rules, Check check) {
        Oracle oracle = new Oracle(rules);
        Decider<Knowledge, DrawnOutcome> decider = rules.compiled().decider();
        for (Map<String, Symbol> known : OracleStates.of(oracle)) {
            check.on(new OracleGrounds(oracle, known), decider.decide(rules.knowledge(known)));
        }
    }
}
