package org.tuoyu.kernel.party;

import java.util.List;
import org.tuoyu.kernel.problem.Shown;
import org.tuoyu.kernel.problem.TuoyuException;

/** A party was asked for by an id that the directory does not have. */
public final class PartyNotFound extends TuoyuException {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final String[] didYouMean;

    PartyNotFound(String id, List<String> didYouMean) {
        super("The directory has no party with the id " + Shown.of(id)
                + (didYouMean.isEmpty() ? "" : "; did you mean " + String.join(", ", didYouMean) + "?")
                + " To look up a name, use find");
        this.id = id;
        this.didYouMean = didYouMean.toArray(String[]::new);
    }

    public String id() {
        return id;
    }

    /** Known ids near the one asked for, nearest first. */
    public List<String> didYouMean() {
        return List.of(didYouMean);
    }
}
