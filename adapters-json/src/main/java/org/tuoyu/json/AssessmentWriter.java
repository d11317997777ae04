package org.tuoyu.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tuoyu.childcare.assignment.Assigned;
import org.tuoyu.childcare.milestone.Assessment;
import org.tuoyu.childcare.milestone.Target;
import org.tuoyu.kernel.decision.Comparison;
import org.tuoyu.kernel.language.Language;

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
    public void all(List<EvidenceLine> rejected, List<Assessment> assessments) throws IOException {
        List<Consumer<JsonObject>> objects = new ArrayList<>();
        rejected.forEach(line -> objects.add(json -> parts.rejection(json, "outcome", line.problems(), line.line())));
        assessments.forEach(each -> objects.add(json -> assessment(json, each)));
        out.array(objects, (json, fields) -> fields.accept(json));
    }

    /** Writes one array: what was not used, then each target under every way to read it that matters. */
    public void ways(List<EvidenceLine> rejected, Map<Target, Comparison<Optional<Assessment>>> compared)
            throws IOException {
        List<Consumer<JsonObject>> objects = new ArrayList<>();
        rejected.forEach(line -> objects.add(json -> parts.rejection(json, "outcome", line.problems(), line.line())));
        compared.forEach((target, answers) -> objects.add(json -> ways(json, target, answers)));
        out.array(objects, (json, fields) -> fields.accept(json));
    }

    private void ways(JsonObject json, Target target, Comparison<Optional<Assessment>> compared) {
        json.text("target", target.id()).text("label", target.label().in(parts.language()));
        parts.ways(
                json,
                compared,
                answer -> answer.ifPresentOrElse(
                        each -> new AssessmentFields(parts).answer(json, each), () -> json.text("outcome", "NOT_SET")));
    }

    private void assessment(JsonObject json, Assessment assessment) {
        List<String> leading = leads.apply(assessment.target()).stream()
                .map(Assigned::asWritten)
                .toList();
        new AssessmentFields(parts).write(json, assessment, leading);
    }
}
