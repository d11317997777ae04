package org.tuoyu.kernel.decision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Why no world is left: the smallest set of impossible combinations that together exclude every assignment of a cell. */
final class Contradiction {

    private final Layout layout;
    private final Admission impossible;

    Contradiction(Layout layout, Admission impossible) {
        this.layout = layout;
        this.impossible = impossible;
    }

    /** The places of a smallest set; of several the one that a search in the order of the question finds first. */
    BitSet smallest(int cell) {
        List<BitSet> excluding = new ArrayList<>();
        layout.forEachAssignment(cell, world -> excluding.add(impossible.compatibleWith(layout, world)));
        for (int size = 1; size <= impossible.everything().cardinality(); size++) {
            Optional<BitSet> found = covering(excluding, new BitSet(), size);
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new IllegalStateException("A world is left in cell " + cell + ": nothing contradicts it");
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
