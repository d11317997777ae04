package org.tuoyu.kernel.decision.explaining;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.tuoyu.kernel.decision.Change;
import org.tuoyu.kernel.decision.Change.Alteration;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Value;
import org.tuoyu.kernel.decision.solving.Axis;
import org.tuoyu.kernel.decision.solving.Compilation;
import org.tuoyu.kernel.decision.solving.Layout;
import org.tuoyu.kernel.decision.solving.State;
import org.tuoyu.kernel.decision.solving.Table;
import org.tuoyu.kernel.language.Symbol;

/** What would have to be otherwise: the smallest sets of known, changeable facts that lead somewhere else. */
final class Alternatives<O extends Symbol> {

    private final Compilation<O> norms;
    private final Table table;
    private final Layout layout;
    private final int from;

    Alternatives(Compilation<O> norms, int from) {
        this.norms = norms;
        this.table = norms.table();
        this.layout = norms.layout();
        this.from = from;
    }

    /** The cells of all least-size changes that lead to an answer which is not possible now. */
    List<Integer> toAnotherAnswer() {
        return smallest(this::hasOther);
    }

    /** The cells of all least-size changes after which one answer is possible. */
    List<Integer> towards(long answer) {
        return smallest(cell -> table.isPossible(cell, answer));
    }

    /** Changes to some cells, in values; those of which others make needless are left out. */
    List<Change<O>> changes(List<Integer> cells, State state) {
        List<Change<O>> changes = new ArrayList<>(cells.size());
        for (int changed : nearest(cells, state)) {
            changes.add(new Change<>(alterations(changed, state), norms.possible(changed)));
        }
        return changes;
    }

    private List<Alteration> alterations(int changed, State state) {
        List<Alteration> alterations = new ArrayList<>();
        List<Fact> facts = norms.question().facts();
        for (int axis = 0; axis < facts.size(); axis++) {
            int digit = layout.digit(changed, axis);
            if (digit != layout.digit(from, axis)) {
                Value from = state.value(axis).orElseThrow();
                alterations.add(new Alteration(facts.get(axis), from, state.valueOf(axis, digit)));
            }
        }
        return alterations;
    }

    /** Whether a change to a cell is one of a number. */
    boolean isOfNumbers(int changed) {
        for (int axis = 0; axis < layout.axes().size(); axis++) {
            if (layout.axes().get(axis) instanceof Axis.OfNumber
                    && layout.digit(changed, axis) != layout.digit(from, axis)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasOther(int cell) {
        for (long answer : table.answers(table.answersAt(cell))) {
            if (!table.isPossible(from, answer)) {
                return true;
            }
        }
        return false;
    }

    private List<Integer> smallest(IntPredicate leadsThere) {
        int[] axes = IntStream.range(0, layout.axes().size())
                .filter(axis ->
                        !layout.isUnknown(from, axis) && layout.axes().get(axis).isChangeable())
                .toArray();
        List<Integer> found = new ArrayList<>();
        for (int size = 0; size <= axes.length && found.isEmpty(); size++) {
            collect(from, axes, 0, size, leadsThere, found);
        }
        return found;
    }

    /** Those of some changes that no other one makes needless by nearer numbers. */
    private List<Integer> nearest(List<Integer> found, State state) {
        if (!state.hasNumbers()) {
            return found;
        }
        List<Integer> nearest = new ArrayList<>(found.size());
        for (int cell : found) {
            if (isNearest(cell, found, state)) {
                nearest.add(cell);
            }
        }
        return nearest;
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
            int digits = layout.axes().get(axis).size();
            for (int digit = 1; digit <= digits; digit++) {
                if (digit != layout.digit(cell, axis)) {
                    collect(layout.with(cell, axis, digit), axes, i + 1, more - 1, leadsThere, found);
                }
            }
        }
    }

    /** Whether no other change does the same with the same named values and numbers that are all at least as near. */
    private boolean isNearest(int cell, List<Integer> found, State state) {
        for (int other : found) {
            if (other != cell && isNearer(other, cell, state)) {
                return false;
            }
        }
        return true;
    }

    private boolean isNearer(int other, int cell, State state) {
        boolean nearer = table.answersAt(other) == table.answersAt(cell);
        boolean strictly = false;
        for (int axis = 0; axis < layout.axes().size() && nearer; axis++) {
            int otherDigit = layout.digit(other, axis);
            int digit = layout.digit(cell, axis);
            boolean isNumber = layout.axes().get(axis) instanceof Axis.OfNumber;
            boolean bothMoved = otherDigit != layout.digit(from, axis) && digit != layout.digit(from, axis);
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
