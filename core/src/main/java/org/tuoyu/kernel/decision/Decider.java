package org.tuoyu.kernel.decision;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tuoyu.kernel.language.Symbol;

/**
 * Answers one question for subjects of one type, under the norms of one day and place: reads each fact once and looks
 * the answer up. Safe to share between threads.
 */
public final class Decider<S, O extends Symbol> {

    private final NormSet<O> norms;
    private final List<FactReader<S>> readers;
    private final Axis[] axes;
    private final int[] strides;
    private final int[] places;
    private final boolean readsNumbers;

    Decider(NormSet<O> norms, List<FactReader<S>> readers) {
        this.norms = norms;
        this.readers = List.copyOf(readers);
        List<Fact> facts = norms.question().facts();
        Layout layout = norms.layout();
        this.axes = new Axis[readers.size()];
        this.strides = new int[readers.size()];
        this.places = new int[readers.size()];
        BitSet read = new BitSet();
        boolean numbers = false;
        for (int i = 0; i < axes.length; i++) {
            Fact fact = readers.get(i).fact();
            int place = place(facts, fact);
            axes[i] = layout.axes().get(place);
            strides[i] = layout.stride(place);
            places[i] = place;
            read.set(place);
            numbers |= fact instanceof Fact.Quantity;
        }
        this.readsNumbers = numbers;
        if (read.cardinality() < axes.length) {
            throw new IllegalArgumentException(
                    "Each fact of " + norms.question().id() + " has one reader at most");
        }
    }

    /** Whether these are the very readers, in a list that never changes. */
    @SuppressWarnings("ReferenceEquality")
    boolean isMadeOf(Object those) {
        return readers == those;
    }

    public Answer<O> decide(S subject) {
        int cell = 0;
        for (int i = 0; i < axes.length; i++) {
            cell += readers.get(i).digit(subject, axes[i]) * strides[i];
        }
        return readsNumbers ? norms.answerAt(cell, numbers(subject, cell)) : norms.answerAt(cell);
    }

    private State.Numbers numbers(S subject, int cell) {
        Map<Integer, Long> numbers = new HashMap<>();
        for (int i = 0; i < axes.length; i++) {
            if (axes[i] instanceof Axis.OfNumber && !norms.layout().isUnknown(cell, places[i])) {
                numbers.put(places[i], readers.get(i).number(subject));
            }
        }
        return new State.Numbers(numbers);
    }

    private static int place(List<Fact> facts, Fact fact) {
        int place = Positions.of(facts, fact);
        if (place < 0) {
            throw new IllegalArgumentException("Read are the facts of the question, got " + fact.id());
        }
        return place;
    }

    /** What it decides: {@code Decider[support/vat, 2 norms]}. */
    @Override
    public String toString() {
        return "Decider" + norms.toString().substring("NormSet".length());
    }
}
