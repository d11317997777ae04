package org.tuoyu.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What would have to be otherwise: the smallest sets of known, changeable facts that lead somewhere else. */
final class Alternatives {

    private final Table table;
    private final State state;

    Alternatives(Table table, State state) {
        this.table = table;
        this.state = state;
    }

    /** The cells of all least-size changes that lead to an answer which is not possible now. */
    List<Integer> toAnotherAnswer() {
        return smallest(this::hasOther);
    }

    /** The cells of all least-size changes after which one answer is possible. */
    List<Integer> towards(long answer) {
        return smallest(cell -> table.isPossible(cell, answer));
    }

    private boolean hasOther(int cell) {
        return Arrays.stream(table.answers(table.answersAt(cell)))
                .anyMatch(answer -> !table.isPossible(state.cell(), answer));
    }

    private List<Integer> smallest(IntPredicate leadsThere) {
        int[] axes = IntStream.range(0, state.layout().axes().size())
                .filter(axis ->
                        state.isKnown(axis) && state.layout().axes().get(axis).isChangeable())
                .toArray();
        for (int size = 0; size <= axes.length; size++) {
            List<Integer> found = new ArrayList<>();
            collect(state.cell(), axes, 0, size, leadsThere, found);
            if (!found.isEmpty()) {
                return found.stream().filter(cell -> isNearest(cell, found)).toList();
            }
        }
        return List.of();
    }

    private void collect(int cell, int[] axes, int next, int more, IntPredicate leadsThere, List<Integer> found) {
        if (more == 0) {
            if (leadsThere.test(cell)) {
                found.add(cell);
            }
            return;
        }
        for (int i = next; i <= axes.length - more; i++) {
            int axis = axes[i];
            int digits = state.layout().axes().get(axis).size();
            for (int digit = 1; digit <= digits; digit++) {
                if (digit != state.layout().digit(cell, axis)) {
                    collect(state.layout().with(cell, axis, digit), axes, i + 1, more - 1, leadsThere, found);
                }
            }
        }
    }

    /** Whether no other change does the same with the same named values and numbers that are all at least as near. */
    private boolean isNearest(int cell, List<Integer> found) {
        return found.stream().noneMatch(other -> other != cell && isNearer(other, cell));
    }

    private boolean isNearer(int other, int cell) {
        boolean nearer = table.answersAt(other) == table.answersAt(cell);
        boolean strictly = false;
        for (int axis = 0; axis < state.layout().axes().size() && nearer; axis++) {
            int otherDigit = state.layout().digit(other, axis);
            int digit = state.layout().digit(cell, axis);
            boolean isNumber = state.layout().axes().get(axis) instanceof Axis.OfNumber;
            boolean bothMoved = otherDigit != state.layout().digit(state.cell(), axis)
                    && digit != state.layout().digit(state.cell(), axis);
            if (otherDigit != digit) {
                int gain = isNumber && bothMoved
                        ? Long.compareUnsigned(state.distance(axis, digit), state.distance(axis, otherDigit))
                        : -1;
                nearer = gain >= 0;
                strictly |= gain > 0;
            }
        }
        return nearer && strictly;
    }
}
