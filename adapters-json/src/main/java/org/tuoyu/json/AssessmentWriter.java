package org.tuoyu.json;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.childcare.milestone.Assessment;
import org.tuoyu.childcare.milestone.Evidence;
import org.tuoyu.childcare.milestone.Target;
import org.tuoyu.kernel.decision.Comparison;
import org.tuoyu.kernel.language.Language;

/** Writes assessments as JSON, in one language and always in one order of fields. */
public final class AssessmentWriter {

    private final JsonOutput out;
    private final Parts parts;
    private final TargetFields fields;
    private final Function<? super Target, ? extends List<Assignment>> rows;

    /**
     * Writes to an output.
     *
     * @param rows the rows whose words set a target; none where nobody has it
     */
    public AssessmentWriter(
            JsonOutput out, Language language, Function<? super Target, ? extends List<Assignment>> rows) {
        this.out = out;
        this.parts = new Parts(language);
        this.fields = new TargetFields(parts);
        this.rows = rows;
    }

    /** Writes one array: what was not used of the evidence and why, then each assessment. */
    public void all(List<JsonLine<Evidence>> rejected, List<Assessment> assessments) throws IOException {
        List<Consumer<JsonObject>> objects = parts.beginning(rejected, "outcome");
        assessments.forEach(each -> objects.add(json -> fields.divided(json, each, rows.apply(each.target()))));
        out.array(objects);
    }

    /** Writes one array: what was not used, then each target under every way to read it that matters. */
    public void ways(List<JsonLine<Evidence>> rejected, Map<Target, Comparison<Optional<Assessment>>> compared)
            throws IOException {
        List<Consumer<JsonObject>> objects = parts.beginning(rejected, "outcome");
        compared.forEach((target, answers) -> objects.add(json -> fields.ways(json, target, answers)));
        out.array(objects);
    }
}
