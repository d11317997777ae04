package org.tuoyu.kernel.text;

import java.util.List;
import org.tuoyu.kernel.problem.Shown;
import org.tuoyu.kernel.problem.TuoyuException;

/** A clause was asked for that the document does not have. */
public final class ClauseNotFound extends TuoyuException {

    private static final long serialVersionUID = 1L;

    private final String clause;
    private final String[] didYouMean;

    public ClauseNotFound(String clause, List<String> didYouMean) {
        super("The document has no clause " + Shown.of(clause)
                + (didYouMean.isEmpty() ? "" : "; did you mean " + String.join(", ", didYouMean) + "?")
                + " Ids look like 3.3.8, 4.2, A8.1: list them with clauses()");
        this.clause = clause;
        this.didYouMean = didYouMean.toArray(String[]::new);
    }

    public String clause() {
        return clause;
    }

    /** Clauses with an id near the one asked for, nearest first. */
    public List<String> didYouMean() {
        return List.of(didYouMean);
    }
}
