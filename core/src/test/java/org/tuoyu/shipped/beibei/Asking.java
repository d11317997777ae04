package org.tuoyu.shipped.beibei;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.tuoyu.childcare.assignment.Assigned;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.PolicyStack;

/**
 * Asks the questions of one domain by their short names, with facts written {@code kind=INSTITUTION inclusive=true} or
 * {@code none}: on 2021-03-01 in 天生街道 unless another day, place or reading is named.
 */
public record Asking<O extends Symbol>(String domain, PolicyStack policies, LocalDate day, String place) {

    /** Whatever the readings, the documents answer the same questions. */
    private static final List<Question<?>> QUESTIONS = Beibei.policies().questions();

    public static <O extends Symbol> Asking<O> domain(String name) {
        return new Asking<>(name, Beibei.policies(), LocalDate.of(2021, 3, 1), "天生街道");
    }

    public Asking<O> on(LocalDate other) {
        return new Asking<>(domain, policies, other, place);
    }

    public Asking<O> in(String other) {
        return new Asking<>(domain, policies, day, other);
    }

    public Asking<O> reading(Reading reading, String option) {
        return new Asking<>(domain, policies.reading(policies.readings().choosing(reading, option)), day, place);
    }

    @SuppressWarnings("unchecked") // the questions of one domain have outcomes of one type
    public List<Question<O>> questions() {
        return QUESTIONS.stream()
                .filter(each -> each.domain().equals(domain))
                .map(each -> (Question<O>) each)
                .toList();
    }

    public Answer<O> answer(String question, String facts) {
        return answer(question(question), known(facts));
    }

    public Answer<O> answer(Question<O> question, Knowledge known) {
        return policies.inPlay(question, AsOf.day(day), place).decider().decide(known);
    }

    public List<Norm<O>> norms(String question) {
        return norms(question(question));
    }

    public List<Norm<O>> norms(Question<O> question) {
        return policies.inPlay(question, AsOf.day(day), place).norms();
    }

    /** An answer in a word: the outcome, why it is not determined, or what kind of answer it is. */
    public String said(String question, String facts) {
        return said(answer(question, facts));
    }

    /** All kinds count as institutions ({@code every-kind}), or none but institutions. */
    public static Readings institutions(Readings from, String option) {
        Readings readings = from;
        for (Reading each : List.of(
                BeibeiReadings.EMPLOYER_RUN_CARE,
                BeibeiReadings.NURSERY_CLASSES,
                BeibeiReadings.COMMUNITY_POINTS,
                BeibeiReadings.HOME_POINTS)) {
            String count = option.equals("every-kind") ? "-counts" : "-apart";
            readings = readings.choosing(each, each.id().substring("beibei/institutions/".length()) + count);
        }
        return readings;
    }

    public static <O extends Symbol> String said(Answer<O> answer) {
        return answer.match(
                determined -> determined.outcome().id(),
                undetermined -> undetermined.cause().id(),
                silent -> "SILENT",
                conflict -> "CONFLICT",
                invalid -> "INVALID");
    }

    /** That a question is answered by nothing but as many promotions, which bind nobody. */
    public void assertOnlyPromoted(String question, String facts, int told) {
        Answer<O> answer = answer(question, facts);
        assertThat(said(answer)).isEqualTo("SILENT");
        assertThat(answer.grounds().explanation().reported())
                .hasSize(told)
                .allSatisfy(norm -> assertThat(norm.modality()).isEqualTo(Modality.PROMOTION));
    }

    /** That a row of the annex divides whatever of the document a question rests on, and who leads by it. */
    public void assertLed(String question, String row, String lead) {
        assertThat(norms(question))
                .filteredOn(norm -> norm.instrument().equals(Beibei.INSTRUMENT))
                .isNotEmpty()
                .allSatisfy(norm -> assertThat(
                                Beibei.policy().matrix().orElseThrow().dividing(words(norm)))
                        .hasValueSatisfying(found -> {
                            assertThat(found.clause()).isEqualTo(row);
                            assertThat(found.leads())
                                    .extracting(Assigned::asWritten)
                                    .containsExactly(lead);
                        }));
    }

    public static Citation.Verbatim words(Norm<?> norm) {
        return (Citation.Verbatim) norm.citation();
    }

    private Question<O> question(String name) {
        return questions().stream()
                .filter(each -> each.id().equals(domain + "/" + name))
                .findFirst()
                .orElseThrow();
    }

    private Knowledge known(String facts) {
        Knowledge known = Knowledge.none();
        for (String each : facts.equals("none") ? new String[0] : facts.split(" ", -1)) {
            String[] pair = each.split("=", -1);
            known = known.with(fact(pair[0]), pair[1]);
        }
        return known;
    }

    private Fact.Choice fact(String id) {
        return (Fact.Choice) questions().stream()
                .flatMap(question -> question.facts().stream())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
