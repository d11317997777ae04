package org.tuoyu.kernel.decision;

import java.util.ArrayList;
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
    private final List<FactReader<S>> numbers = new ArrayList<>();
    /** Of the facts of the numbers, as are the strides and the thresholds. */
    private final int[] places;

    private final int[] strides;
    private final long[][] thresholds;

    /** The cell in which no number is known yet. */
    private final ToIntFunction<S> cell;

    Decider(NormSet<O> norms, List<FactReader<S>> readers) {
        this.norms = norms;
        this.readers = List.copyOf(readers);
        BitSet read = new BitSet();
        ToIntFunction<S> digits = subject -> 0;
        for (FactReader<S> reader : readers) {
            int place = place(norms.question(), reader.fact());
            if (reader.fact() instanceof Fact.Quantity) {
                numbers.add(reader);
            } else {
                ToIntFunction<S> digit = reader.digit(norms.stride(place));
                digits = read.cardinality() == numbers.size() ? digit : sum(digits, digit);
            }
            read.set(place);
        }
        this.cell = digits;
        this.places = new int[numbers.size()];
        this.strides = new int[places.length];
        this.thresholds = new long[places.length][];
        for (int i = 0; i < places.length; i++) {
            places[i] = norms.question().place(numbers.get(i).fact());
            strides[i] = norms.stride(places[i]);
            thresholds[i] = norms.thresholds(places[i]);
        }
        if (read.cardinality() < readers.size()) {
            throw new IllegalArgumentException(
                    "Each fact of " + norms.question().id() + " has one reader at most");
        }
    }

    private static <S> ToIntFunction<S> sum(ToIntFunction<S> one, ToIntFunction<S> other) {
        return subject -> one.applyAsInt(subject) + other.applyAsInt(subject);
    }

    /** Whether these are the very readers, in a list that never changes. */
    @SuppressWarnings("ReferenceEquality")
    boolean isMadeOf(Object those) {
        return readers == those;
    }

    public Answer<O> decide(S subject) {
        int known = cell.applyAsInt(subject);
        return places.length == 0 ? norms.answerAt(known) : decideOnNumbers(subject, known);
    }

    private Answer<O> decideOnNumbers(S subject, int without) {
        long[] read = new long[norms.question().facts().size()];
        int known = without;
        for (int i = 0; i < places.length; i++) {
            OptionalLong number = numbers.get(i).number(subject);
            if (number.isPresent()) {
                read[places[i]] = number.getAsLong();
                known += (band(number.getAsLong(), thresholds[i]) + 1) * strides[i];
            }
        }
        return norms.answerAt(known, known == without ? NO_NUMBERS : read);
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
