package org.tuoyu.policy;

import java.util.List;
import org.tuoyu.kernel.problem.Shown;
import org.tuoyu.kernel.problem.TuoyuException;

/** A place was asked about that the directory does not know. */
public final class PlaceNotKnown extends TuoyuException {

    private static final long serialVersionUID = 1L;

    private final String place;

    @SuppressWarnings("serial") // an immutable list of strings
    private final List<String> didYouMean;

    PlaceNotKnown(String place, List<String> didYouMean) {
        super("No place is known as " + Shown.of(place) + perhaps(didYouMean)
                + " Check the form against the directory first, or add the place to it.");
        this.place = place;
        this.didYouMean = List.copyOf(didYouMean);
    }

    private static String perhaps(List<String> names) {
        return names.isEmpty() ? "." : "; did you mean one of " + names + "?";
    }

    public String place() {
        return place;
    }

    /** Known names near it, nearest first. */
    public List<String> didYouMean() {
        return didYouMean;
    }
}
