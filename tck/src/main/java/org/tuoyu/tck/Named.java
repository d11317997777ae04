package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Decider;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.decision.NormSet;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.Value;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.PolicyStack;

/** Whether answers name the readings on which they depend. */
record Named(List<Reading> listed, Function<Readings, PolicyStack> policies, Readings chosen) {

    void requireListed(Policy policy) {
        assertThat(Quotes.targets(policy).flatMap(target -> target.readings().stream()))
                .isSubsetOf(listed);
        assertThat(policy.contributions().stream()
                        .flatMap(each -> each.norms().stream())
                        .flatMap(norm -> norm.given().stream())
                        .map(Given::reading))
                .isSubsetOf(listed);
    }

    <O extends Symbol> void requireNamedWhereMissing(NormSet<O> norms) {
        Decider<Knowledge, O> decider = norms.decider();
        States.of(norms.question(), norms.norms())
                .all()
                .forEach(known -> requireNamed(decider.decide(States.knowledge(known))));
    }

    private <O extends Symbol> void requireNamed(Answer<O> answer) {
        assertThat(answer.grounds().explanation().open()).isSubsetOf(listed);
        if (answer instanceof Answer.Undetermined<O> open) {
            assertThat(open.missingReadings().isEmpty() && open.cause() == Answer.Cause.READING_MISSING)
                    .as("undetermined by a reading that is not named: %s", open.possible())
                    .isFalse();
            for (Language language : Language.values()) {
                assertThat(open.missingReadings())
                        .allSatisfy(reading -> assertThat(answer.explain(language))
                                .contains(reading.label().in(language)));
            }
        }
    }

    /** Of each two options of a reading: where the answers differ, both say which option they rest on. */
    <O extends Symbol> void requireNamedWhereChosen(Question<O> question, List<SeamsAndPlaces.Spot> spots) {
        for (Reading reading : listed) {
            Given one = new Given(reading, reading.options().get(0));
            for (Reading.Option option :
                    reading.options().subList(1, reading.options().size())) {
                requireNamed(question, spots, one, new Given(reading, option));
            }
        }
    }

    private <O extends Symbol> void requireNamed(
            Question<O> question, List<SeamsAndPlaces.Spot> spots, Given one, Given other) {
        PolicyStack read =
                policies.apply(chosen.choosing(one.reading(), one.option().id()));
        PolicyStack otherwise =
                policies.apply(chosen.choosing(other.reading(), other.option().id()));
        Set<List<NormSet<O>>> seen = new HashSet<>();
        for (SeamsAndPlaces.Spot spot : spots) {
            List<NormSet<O>> both = List.of(
                    read.inPlay(question, spot.asOf(), spot.place()),
                    otherwise.inPlay(question, spot.asOf(), spot.place()));
            if (seen.add(both)) {
                requireNamed(both.get(0), one, both.get(1), other);
            }
        }
    }

    private static <O extends Symbol> void requireNamed(
            NormSet<O> norms, Given given, NormSet<O> otherNorms, Given otherGiven) {
        Decider<Knowledge, O> decider = norms.decider();
        Decider<Knowledge, O> otherDecider = otherNorms.decider();
        for (Map<Fact, Value> known : States.of(norms.question(), norms.norms()).all()) {
            Answer<O> answer = decider.decide(States.knowledge(known));
            Answer<O> other = otherDecider.decide(States.knowledge(known));
            if (!answer.possible().equals(other.possible())) {
                assertThat(answer.grounds().readings()).as("of %s", known).contains(given);
                assertThat(other.grounds().readings()).as("of %s", known).contains(otherGiven);
            }
        }
    }
}
