package org.tuoyu.kernel.decision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which of a list of requirements each position of each axis admits, as bit sets over the list. */
final class Admission {

    /** What must hold for one norm or one impossible combination. */
    record Requirement(List<Condition> conditions, List<Given> given) {
        List<Condition> conditionsOn(Fact fact) {
            List<Condition> on = new ArrayList<>();
            for (Condition condition : conditions) {
                if (condition.fact().id().equals(fact.id())) {
                    on.add(condition);
                }
            }
            return on;
        }
    }

    private final BitSet[][] byAxisAndPosition;
    private final int size;

    Admission(List<Axis> axes, List<Requirement> requirements) {
        size = requirements.size();
        byAxisAndPosition = new BitSet[axes.size()][];
        for (int axis = 0; axis < byAxisAndPosition.length; axis++) {
            byAxisAndPosition[axis] = onAxis(axes.get(axis), requirements);
        }
    }

    BitSet everything() {
        BitSet all = new BitSet(size);
        all.set(0, size);
        return all;
    }

    /** Those of {@code before} that a position of an axis admits. */
    BitSet narrowed(BitSet before, int axis, int position) {
        BitSet after = (BitSet) before.clone();
        after.and(byAxisAndPosition[axis][position]);
        return after;
    }

    /** The requirements that a cell admits: everything unknown admits all. */
    BitSet compatibleWith(Layout layout, int cell) {
        BitSet compatible = everything();
        for (int axis = 0; axis < byAxisAndPosition.length; axis++) {
            int digit = layout.digit(cell, axis);
            if (digit > 0) {
                compatible.and(byAxisAndPosition[axis][digit - 1]);
            }
        }
        return compatible;
    }

    private static BitSet[] onAxis(Axis axis, List<Requirement> requirements) {
        BitSet[] admitted = new BitSet[axis.size()];
        for (int position = 0; position < admitted.length; position++) {
            admitted[position] = new BitSet(requirements.size());
        }
        for (int i = 0; i < requirements.size(); i++) {
            BitSet positions = axis.admitted(requirements.get(i));
            for (int p = positions.nextSetBit(0); p >= 0; p = positions.nextSetBit(p + 1)) {
                admitted[p].set(i);
            }
        }
        return admitted;
    }
}
