package org.tuoyu.json;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.tuoyu.assignment.Assigned;
import org.tuoyu.language.Language;
import org.tuoyu.milestone.Assessment;
import org.tuoyu.milestone.Target;
import org.tuoyu.problem.Problem;

/** Writes assessments as lines of JSON, in one language and always in one order of fields. */
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

    /** Writes one assessment. */
    public void assessment(Assessment assessment) throws IOException {
        AssessmentFields fields = new AssessmentFields(parts);
        List<String> leading = leads.apply(assessment.target()).stream()
                .map(Assigned::asWritten)
                .toList();
        out.line(json -> fields.write(json, assessment, leading));
    }

    /** Writes that a line of evidence was not used, and why. */
    public void rejection(long line, List<Problem> problems) throws IOException {
        out.line(json -> json.text("outcome", "INVALID")
                .objects("problems", problems, parts::problem)
                .number("line", line));
    }
}
