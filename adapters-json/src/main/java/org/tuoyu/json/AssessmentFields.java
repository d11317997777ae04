package org.tuoyu.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tuoyu.childcare.milestone.Assessment;
import org.tuoyu.childcare.milestone.AssessmentBasis;
import org.tuoyu.childcare.milestone.Evidence;
import org.tuoyu.childcare.milestone.Outcome;
import org.tuoyu.kernel.text.Citation;

/** The fields of one assessment. */
record AssessmentFields(Parts parts) {

    void write(JsonObject json, Assessment assessment, List<String> leads) {
        json.text("target", assessment.target().id())
                .text("label", assessment.target().label().in(parts.language()));
        outcome(json, assessment);
        json.texts("leads", leads);
        basis(json, assessment.basis());
    }

    /** What is answered, without the target. */
    void answer(JsonObject json, Assessment assessment) {
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
                .objects("evidence", basis.evidence(), AssessmentFields::evidence)
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
