package org.tuoyu.decision;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** What is worth knowing: which unknown axes can still make a difference, and which to ask for next. */
final class Curiosity {

    private final Layout layout;
    private final Table table;

    Curiosity(Layout layout, Table table) {
        this.layout = layout;
        this.table = table;
    }

    /** The unknown axes of which, in some further state of knowledge, one more value changes the possible answers. */
    IntStream mattering(int cell) {
        return IntStream.range(0, layout.axes().size())
                .filter(axis -> layout.isUnknown(cell, axis) && canMatter(cell, axis));
    }

    /**
     * Of some axes the one that leaves the fewest possible answers in the worst case, then the fewest worlds in the
     * worst case, then the first.
     */
    Optional<Integer> nextOf(IntStream axes, int cell) {
        return axes.boxed()
                .min(Comparator.<Integer>comparingInt(axis -> worstAnswers(cell, axis))
                        .thenComparingInt(axis -> worstWorlds(cell, axis))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private boolean canMatter(int cell, int axis) {
        boolean[] matters = {false};
        layout.forEachRefinement(cell, axis, refined -> matters[0] |= changesAt(refined, axis));
        return matters[0];
    }

    private boolean changesAt(int cell, int axis) {
        return table.hasWorld(cell)
                && possibleCells(cell, axis).anyMatch(known -> table.answersAt(known) != table.answersAt(cell));
    }

    private int worstAnswers(int cell, int axis) {
        return possibleCells(cell, axis)
                .map(known -> table.answers(table.answersAt(known)).length)
                .max()
                .orElse(0);
    }

    private int worstWorlds(int cell, int axis) {
        return possibleCells(cell, axis).map(this::worlds).max().orElse(0);
    }

    /** The cells in which one axis is known besides, those without a world skipped. */
    private IntStream possibleCells(int cell, int axis) {
        return IntStream.rangeClosed(1, layout.axes().get(axis).size())
                .map(digit -> layout.with(cell, axis, digit))
                .filter(table::hasWorld);
    }

    private int worlds(int cell) {
        int[] count = {0};
        layout.forEachAssignment(cell, world -> count[0] += table.hasWorld(world) ? 1 : 0);
        return count[0];
    }
}
