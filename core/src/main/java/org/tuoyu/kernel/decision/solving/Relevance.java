package org.tuoyu.kernel.decision.solving;

import java.util.ArrayList;
import java.util.List;

/** What is worth knowing: which unknown axes can still make a difference, and which to ask for next. */
public final class Relevance {

    private final Layout layout;
    private final Table table;

    public Relevance(Layout layout, Table table) {
        this.layout = layout;
        this.table = table;
    }

    /** The unknown axes of which, in some further state of knowledge, one more value changes the possible answers. */
    public List<Integer> mattering(int cell) {
        List<Integer> mattering = new ArrayList<>();
        for (int axis = 0; axis < layout.axes().size(); axis++) {
            if (layout.isUnknown(cell, axis) && canMatter(cell, axis, 0)) {
                mattering.add(axis);
            }
        }
        return mattering;
    }

    /**
     * Of some axes the one that leaves the fewest possible answers in the worst case, then the fewest worlds in the
     * worst case, then the first.
     */
    public int nextOf(List<Integer> axes, int cell) {
        int next = axes.get(0);
        for (int axis : axes) {
            int fewer = Integer.compare(worstAnswers(cell, axis), worstAnswers(cell, next));
            if (fewer < 0 || (fewer == 0 && worstWorlds(cell, axis) < worstWorlds(cell, next))) {
                next = axis;
            }
        }
        return next;
    }

    /** Whether it can in the cell, or in one that adds to it on the axes from {@code from} on. */
    private boolean canMatter(int cell, int axis, int from) {
        if (table.answers(table.answersAt(cell)).length <= 1) {
            return false; // whatever is known besides, the answer stays
        }
        if (from == layout.axes().size()) {
            return changesAt(cell, axis);
        }
        boolean matters = canMatter(cell, axis, from + 1);
        if (from != axis && layout.isUnknown(cell, from)) {
            for (int digit = 1; digit <= layout.axes().get(from).size() && !matters; digit++) {
                matters = canMatter(cell + digit * layout.stride(from), axis, from + 1);
            }
        }
        return matters;
    }

    private boolean changesAt(int cell, int axis) {
        for (int digit = 1; digit <= layout.axes().get(axis).size(); digit++) {
            int answers = table.answersAt(cell + digit * layout.stride(axis));
            if (answers != Table.NO_WORLD && answers != table.answersAt(cell)) {
                return true;
            }
        }
        return false;
    }

    private int worstAnswers(int cell, int axis) {
        int most = 0;
        for (int known : possibleCells(cell, axis)) {
            most = Math.max(most, table.answers(table.answersAt(known)).length);
        }
        return most;
    }

    private int worstWorlds(int cell, int axis) {
        int most = 0;
        for (int known : possibleCells(cell, axis)) {
            most = Math.max(most, worlds(known, 0));
        }
        return most;
    }

    /** The cells in which one axis is known besides, those without a world skipped. */
    private List<Integer> possibleCells(int cell, int axis) {
        List<Integer> possible = new ArrayList<>();
        for (int digit = 1; digit <= layout.axes().get(axis).size(); digit++) {
            int known = layout.with(cell, axis, digit);
            if (table.hasWorld(known)) {
                possible.add(known);
            }
        }
        return possible;
    }

    private int worlds(int cell, int from) {
        if (from == layout.axes().size()) {
            return table.hasWorld(cell) ? 1 : 0;
        }
        if (!layout.isUnknown(cell, from)) {
            return worlds(cell, from + 1);
        }
        int worlds = 0;
        for (int digit = 1; digit <= layout.axes().get(from).size(); digit++) {
            worlds += worlds(layout.with(cell, from, digit), from + 1);
        }
        return worlds;
    }
}
