package org.tuoyu.kernel.decision;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.ToIntFunction;
import org.tuoyu.kernel.language.Symbol;

/**
 * Answers one question for subjects of one type, under the norms of one day and place: reads each fact once and looks
 * the answer up. Safe to share between threads.
 */
public final class Decider<S, O extends Symbol> {

    private static final long[] NO_NUMBERS = {};

    private final NormSet<O> norms;
    private final List<FactReader<S>> readers;
    private final ToIntFunction<? super S>[] digits;
    /** Of each reader's fact, as are the places and the thresholds. */
    private final int[] strides;

    private final int[] places;
    private final long[][] thresholds;
    private final boolean readsNumbers;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array that holds what the readers of this subject give
    Decider(NormSet<O> norms, List<FactReader<S>> readers) {
        this.norms = norms;
        this.readers = List.copyOf(readers);
        this.digits = new ToIntFunction[readers.size()];
        this.strides = new int[digits.length];
        this.places = new int[digits.length];
        this.thresholds = new long[digits.length][];
        BitSet read = new BitSet();
        boolean numbers = false;
        for (int i = 0; i < digits.length; i++) {
            Fact fact = readers.get(i).fact();
            int place = place(norms.question(), fact);
            digits[i] = readers.get(i).digit();
            strides[i] = norms.stride(place);
            places[i] = place;
            thresholds[i] = norms.thresholds(place);
            read.set(place);
            numbers |= fact instanceof Fact.Quantity;
        }
        this.readsNumbers = numbers;
        if (read.cardinality() < digits.length) {
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
        for (int i = 0; i < digits.length; i++) {
            cell += digits[i].applyAsInt(subject) * strides[i];
        }
        return readsNumbers ? decideOnNumbers(subject, cell) : norms.answerAt(cell);
    }

    /** @param cell in which no number is known yet */
    private Answer<O> decideOnNumbers(S subject, int cell) {
        long[] numbers = new long[norms.question().facts().size()];
        int known = cell;
        for (int i = 0; i < digits.length; i++) {
            OptionalLong number = readers.get(i).number(subject);
            if (number.isPresent()) {
                numbers[places[i]] = number.getAsLong();
                known += (band(number.getAsLong(), thresholds[i]) + 1) * strides[i];
            }
        }
        return norms.answerAt(known, known == cell ? NO_NUMBERS : numbers);
    }

    private static int band(long number, long[] thresholds) {
        int band = 0;
        while (band < thresholds.length && number >= thresholds[band]) {
            band++;
        }
        return band;
    }

    private static int place(Question<?> question, Fact fact) {
        int place = question.place(fact);
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
