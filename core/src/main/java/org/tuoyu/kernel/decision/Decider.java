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
    /** Of each reader's fact. */
    private final long[][] thresholds;

    private final int[] strides;
    private final int[] places;
    private final boolean readsNumbers;

    Decider(NormSet<O> norms, List<FactReader<S>> readers) {
        this.norms = norms;
        this.readers = List.copyOf(readers);
        List<Fact> facts = norms.question().facts();
        this.thresholds = new long[readers.size()][];
        this.strides = new int[readers.size()];
        this.places = new int[readers.size()];
        BitSet read = new BitSet();
        boolean numbers = false;
        for (int i = 0; i < strides.length; i++) {
            Fact fact = readers.get(i).fact();
            int place = place(facts, fact);
            thresholds[i] = norms.thresholds(place);
            strides[i] = norms.stride(place);
            places[i] = place;
            read.set(place);
            numbers |= fact instanceof Fact.Quantity;
        }
        this.readsNumbers = numbers;
        if (read.cardinality() < strides.length) {
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
        for (int i = 0; i < strides.length; i++) {
            cell += readers.get(i).digit(subject, thresholds[i]) * strides[i];
        }
        return readsNumbers ? norms.answerAt(cell, numbers(subject, cell)) : norms.answerAt(cell);
    }

    private Map<Integer, Long> numbers(S subject, int cell) {
        Map<Integer, Long> numbers = new HashMap<>();
        for (int i = 0; i < strides.length; i++) {
            int digits = thresholds[i].length + 2;
            if (readers.get(i).fact() instanceof Fact.Quantity && cell / strides[i] % digits > 0) {
                numbers.put(places[i], readers.get(i).number(subject));
            }
        }
        return numbers;
    }

    private static int place(List<Fact> facts, Fact fact) {
        int place = facts.indexOf(fact);
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
