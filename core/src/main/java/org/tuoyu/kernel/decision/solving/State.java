package org.tuoyu.kernel.decision.solving;

import java.util.Optional;
import org.tuoyu.kernel.decision.Value;

/** What a decision was made on: a cell in the numbering of a {@link Layout}, and the numbers behind its bands. */
public final class State {

    private static final long[] NO_NUMBERS = {};

    private final Layout layout;
    private final int cell;
    private final long[] numbers;

    /** A state without the numbers behind its bands. */
    public State(Layout layout, int cell) {
        this(layout, cell, NO_NUMBERS);
    }

    /** @param numbers those that were read, by axis; none where nobody knows any */
    public State(Layout layout, int cell, long[] numbers) {
        this.layout = layout;
        this.cell = cell;
        this.numbers = numbers;
    }

    public int cell() {
        return cell;
    }

    public boolean hasNumbers() {
        return numbers.length > 0;
    }

    public boolean isKnown(int axis) {
        return !layout.isUnknown(cell, axis);
    }

    /** The value of a fact's axis; empty where it is unknown. */
    public Optional<Value> value(int axis) {
        return isKnown(axis) ? Optional.of(valueOf(axis, layout.digit(cell, axis))) : Optional.empty();
    }

    /** The value that a digit stands for: of a band its number that is nearest to the one read. */
    public Value valueOf(int axis, int digit) {
        return layout.axes().get(axis) instanceof Axis.OfNumber band
                ? new Value.Amount(band.nearest(digit - 1, number(axis)))
                : ((Axis.OfChoice) layout.axes().get(axis)).fact().values().get(digit - 1);
    }

    private long number(int axis) {
        if (numbers.length == 0 || !isKnown(axis)) {
            throw new IllegalStateException("No number was read for axis " + axis);
        }
        return numbers[axis];
    }

    /** How far another value of a number's axis lies, unsigned, as it may be more than half of all numbers. */
    public long distance(int axis, int digit) {
        long from = number(axis);
        long to = ((Axis.OfNumber) layout.axes().get(axis)).nearest(digit - 1, from);
        return from < to ? to - from : from - to;
    }
}
