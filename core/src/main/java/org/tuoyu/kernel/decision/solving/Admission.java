package org.tuoyu.kernel.decision.solving;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.tuoyu.kernel.decision.Region;

/** Which of a list of requirements each position of each axis admits, as bit sets over the list. */
public final class Admission {

    private final BitSet[][] byAxisAndPosition;
    private final int size;

    public Admission(List<Axis> axes, List<Region> requirements) {
        size = requirements.size();
        byAxisAndPosition = new BitSet[axes.size()][];
        for (int axis = 0; axis < byAxisAndPosition.length; axis++) {
            byAxisAndPosition[axis] = onAxis(axes.get(axis), requirements);
        }
    }

    public BitSet everything() {
        BitSet all = new BitSet(size);
        all.set(0, size);
        return all;
    }

    /** Those of {@code before} that a position of an axis admits. */
    public BitSet narrowed(BitSet before, int axis, int position) {
        BitSet after = (BitSet) before.clone();
        after.and(byAxisAndPosition[axis][position]);
        return after;
    }

    /** The requirements that a cell admits: everything unknown admits all. */
    public BitSet compatibleWith(Layout layout, int cell) {
        BitSet compatible = everything();
        for (int axis = 0; axis < byAxisAndPosition.length; axis++) {
            int digit = layout.digit(cell, axis);
            if (digit > 0) {
                compatible.and(byAxisAndPosition[axis][digit - 1]);
            }
        }
        return compatible;
    }

    private static BitSet[] onAxis(Axis axis, List<Region> requirements) {
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

    /**
     * A smallest set of which every assignment of a cell admits some member: why no world is left, for what is impossible.
     * Of several it is the one that a search in the order of the list finds first.
     */
    public BitSet smallestCover(Layout layout, int cell) {
        List<BitSet> admitted = new ArrayList<>();
        layout.forEachAssignment(cell, world -> admitted.add(compatibleWith(layout, world)));
        for (int most = 1; most <= size; most++) {
            Optional<BitSet> found = covering(admitted, new BitSet(), most);
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new IllegalStateException("Some assignment of cell " + cell + " admits nothing");
    }

    private static Optional<BitSet> covering(List<BitSet> excluding, BitSet chosen, int more) {
        Optional<BitSet> uncovered =
                excluding.stream().filter(by -> !by.intersects(chosen)).findFirst();
        if (uncovered.isEmpty()) {
            return Optional.of(chosen);
        }
        return more == 0
                ? Optional.empty()
                : uncovered.get().stream()
                        .mapToObj(one -> covering(excluding, and(chosen, one), more - 1))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    private static BitSet and(BitSet chosen, int one) {
        BitSet more = (BitSet) chosen.clone();
        more.set(one);
        return more;
    }
}
