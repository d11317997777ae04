package org.tuoyu.json;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tuoyu.childcare.assignment.Assigned;
import org.tuoyu.childcare.milestone.Assessment;
import org.tuoyu.childcare.milestone.AssessmentBasis;
import org.tuoyu.childcare.milestone.Evidence;
import org.tuoyu.childcare.milestone.Outcome;
import org.tuoyu.childcare.milestone.Target;
import org.tuoyu.kernel.decision.Comparison;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.kernel.text.Citation;

/** Writes assessments as JSON, in one language and always in one order of fields. */
public final class AssessmentWriter {

    private final JsonOutput out;
    private final Parts parts;
    private final Function<? super Target, ? extends List<Assigned>> leads;

    /**
     * Writes to an output.
     *
     * @param leads who leads a target; nobody where there is none
     */
    public AssessmentWriter(
            JsonOutput out, Language language, Function<? super Target, ? extends List<Assigned>> leads) {
        this.out = out;
        this.parts = new Parts(language);
        this.leads = leads;
    }

    /** Writes one array: what was not used of the evidence and why, then each assessment. */
    public void all(List<JsonLine<Evidence>> rejected, List<Assessment> assessments) throws IOException {
        List<Consumer<JsonObject>> objects = parts.beginning(rejected, "outcome");
        assessments.forEach(each -> objects.add(json -> assessment(json, each, leads.apply(each.target()))));
        out.array(objects);
    }

    /** Writes one array: what was not used, then each target under every way to read it that matters. */
    public void ways(List<JsonLine<Evidence>> rejected, Map<Target, Comparison<Optional<Assessment>>> compared)
            throws IOException {
        List<Consumer<JsonObject>> objects = parts.beginning(rejected, "outcome");
        compared.forEach((target, answers) -> objects.add(json -> ways(json, target, answers)));
        out.array(objects);
    }

    private void ways(JsonObject json, Target target, Comparison<Optional<Assessment>> compared) {
        target(json, target);
        parts.ways(
                json,
                compared,
                answer -> answer.ifPresentOrElse(each -> answer(json, each), () -> json.text("outcome", "NOT_SET")));
    }

    /** @param leading who leads the target */
    void assessment(JsonObject json, Assessment assessment, List<Assigned> leading) {
        target(json, assessment.target());
        outcome(json, assessment);
        json.texts("leads", Parts.written(leading));
        basis(json, assessment.basis());
    }

    private void target(JsonObject json, Target target) {
        json.text("target", target.id()).text("label", target.label().in(parts.language()));
    }

    /** What is answered, without the target. */
    private void answer(JsonObject json, Assessment assessment) {
        outcome(json, assessment);
        basis(json, assessment.basis());
    }

    private void outcome(JsonObject json, Assessment assessment) {
        json.text("outcome", assessment.outcome().id());
        assessment.match(
                counted -> json.number(counted.outcome() == Outcome.MISSED ? "atMost" : "reached", counted.number()),
                undetermined -> json.objects("answers", undetermined.answers(), this::under)
                        .texts("missingReadings", Parts.ids(undetermined.missingReadings())),
                notAssessable -> json);
    }

    private void under(JsonObject json, Assessment.Under under) {
        json.objects("readings", under.given(), parts::reading);
        outcome(json, under.answer());
        json.objects("missing", under.answer().basis().missing(), parts::problem);
    }

    private void basis(JsonObject json, AssessmentBasis basis) {
        List<Citation> citations = new ArrayList<>(basis.citations());
        json.texts(
                        "lastDays",
                        basis.lastDays().stream().map(LocalDate::toString).toList())
                .objects("citations", citations, parts::citation)
                .objects("evidence", basis.evidence(), AssessmentWriter::evidence)
                .objects("readings", basis.readings(), parts::reading)
                .texts("openReadings", Parts.ids(basis.open()))
                .objects("missing", basis.missing(), parts::problem)
                .objects("notes", basis.notes(), parts::problem);
    }

    private static void evidence(JsonObject json, Evidence evidence) {
        json.text("day", evidence.day().toString())
                .number("count", evidence.count())
                .textsIfAny("qualities", List.copyOf(evidence.qualities()))
                .text("source", evidence.source())
                .text("statedOn", evidence.statedOn().toString());
    }
}
