package org.tuoyu.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuoyu.childcare.milestone.Assessment;
import org.tuoyu.childcare.milestone.AssessmentBasis;
import org.tuoyu.childcare.milestone.Evidence;
import org.tuoyu.childcare.milestone.Outcome;
import org.tuoyu.childcare.milestone.Target;
import org.tuoyu.kernel.decision.Comparison;
import org.tuoyu.policy.review.Matter;

/** The fields of targets and of what they come to. */
record TargetFields(Parts parts) {

    /** An assessment alone: whose work its target is is not known from it. */
    void assessment(JsonObject json, Assessment assessment) {
        target(json, assessment.target());
        answer(json, assessment);
    }

    /** With the rows whose words set the target, and who leads by them; nobody where there is none. */
    void aimed(JsonObject json, Matter.Aimed aimed) {
        target(json, aimed.assessment().target());
        outcome(json, aimed.assessment());
        json.texts(
                        "leads",
                        Parts.written(aimed.rows().stream()
                                .flatMap(row -> row.leads().stream())
                                .toList()))
                .objects("rows", aimed.rows(), Parts::row);
        basis(json, aimed.assessment().basis());
    }

    /** A target under every way to read it that matters. */
    void ways(JsonObject json, Target target, Comparison<Optional<Assessment>> compared) {
        target(json, target);
        parts.ways(
                json,
                compared,
                answer -> answer.ifPresentOrElse(each -> answer(json, each), () -> json.text("outcome", "NOT_SET")));
    }

    private void target(JsonObject json, Target target) {
        json.text("target", target.id()).text("label", parts.say(target.label()));
    }

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
        json.texts(
                        "lastDays",
                        basis.lastDays().stream().map(LocalDate::toString).toList())
                .objects("citations", basis.citations(), parts::citation)
                .objects("evidence", basis.evidence(), TargetFields::evidence)
                .objects("readings", basis.readings(), parts::reading)
                .texts("openReadings", Parts.ids(basis.open()))
                .objects("missing", basis.missing(), parts::problem)
                .objects("notes", basis.notes(), parts::problem);
    }

    static void evidence(JsonObject json, Evidence evidence) {
        json.text("day", evidence.day().toString())
                .number("count", evidence.count())
                .textsIfAny("qualities", List.copyOf(evidence.qualities()))
                .text("source", evidence.source())
                .text("statedOn", evidence.statedOn().toString());
    }
}
