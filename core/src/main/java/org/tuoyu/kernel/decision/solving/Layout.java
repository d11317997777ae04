package org.tuoyu.kernel.decision.solving;

import java.util.List;
import java.util.function.IntConsumer;

/**
 * How states of knowledge are numbered: mixed radix over the axes, digit 0 for unknown, digit p + 1 for position p. Such
 * a number is called a cell; a cell without a 0 in it is a full assignment.
 */
public final class Layout {

    /** What one question may span; a wider one is to be split. */
    public static final int MOST_CELLS = 1 << 20;

    private final List<Axis> axes;
    private final int[] stride;
    /** How many digits each axis has, the one for unknown included. */
    private final int[] digits;

    private final int cells;

    public Layout(List<Axis> axes) {
        this.axes = List.copyOf(axes);
        this.stride = new int[axes.size()];
        this.digits = new int[axes.size()];
        int width = 1;
        for (int axis = 0; axis < stride.length; axis++) {
            stride[axis] = width;
            digits[axis] = axes.get(axis).size() + 1;
            width = Math.multiplyExact(width, digits[axis]);
        }
        this.cells = width;
    }

    public static long width(List<Axis> axes) {
        long width = 1;
        for (Axis axis : axes) {
            width = Math.min(Integer.MAX_VALUE, width * (axis.size() + 1L));
        }
        return width;
    }

    public List<Axis> axes() {
        return axes;
    }

    public int cells() {
        return cells;
    }

    public int stride(int axis) {
        return stride[axis];
    }

    public int digit(int cell, int axis) {
        return cell / stride[axis] % digits[axis];
    }

    public boolean isUnknown(int cell, int axis) {
        return digit(cell, axis) == 0;
    }

    /** The cell with another digit on one axis. */
    public int with(int cell, int axis, int digit) {
        return cell + (digit - digit(cell, axis)) * stride[axis];
    }

    /** Every full assignment that a cell leaves, in one order. */
    public void forEachAssignment(int cell, IntConsumer each) {
        descend(cell, 0, each);
    }

    private void descend(int cell, int axis, IntConsumer each) {
        if (axis == stride.length) {
            each.accept(cell);
        } else if (!isUnknown(cell, axis)) {
            descend(cell, axis + 1, each);
        } else {
            for (int digit = 1; digit <= axes.get(axis).size(); digit++) {
                descend(cell + digit * stride[axis], axis + 1, each);
            }
        }
    }
}
