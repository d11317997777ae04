package org.tuoyu.engine;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.tuoyu.childcare.registration.Submission;
import org.tuoyu.kernel.event.StreamId;

/** Submissions that are taken up so many at a time; two of one case never in the same batch. */
final class Batches {

    private final int size;
    private final Function<Map<StreamId, Submission>, Map<StreamId, Submitted>> taking;
    private final SortedMap<Integer, Submitted> outcomes = new TreeMap<>();
    private final Map<StreamId, Submission> batch = new LinkedHashMap<>();
    private final Map<StreamId, Integer> places = new HashMap<>();
    private int added;

    Batches(int size, Function<Map<StreamId, Submission>, Map<StreamId, Submitted>> taking) {
        this.size = size;
        this.taking = taking;
    }

    /** The next one, which has come to something already. */
    void add(Submitted outcome) {
        outcomes.put(added, outcome);
        added++;
    }

    /** The next one, to be taken up with its batch. */
    void add(StreamId stream, Submission submission) {
        if (batch.size() == size || batch.containsKey(stream)) {
            take();
        }
        batch.put(stream, submission);
        places.put(stream, added);
        added++;
    }

    /** What all of them came to, in the order in which they were added. */
    List<Submitted> outcomes() {
        take();
        return List.copyOf(outcomes.values());
    }

    private void take() {
        if (!batch.isEmpty()) {
            Map<StreamId, Submitted> taken = taking.apply(new LinkedHashMap<>(batch));
            places.forEach((stream, place) -> outcomes.put(place, taken.get(stream)));
            batch.clear();
            places.clear();
        }
    }
}
