package org.tuoyu.kernel.decision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The smallest sets of standing norms that leave no outcome together: none of their members can be spared. */
final class Clashes {

    private Clashes() {}

    /** For every outcome at least one member excludes it; built outcome by outcome, keeping what is minimal. */
    static List<BitSet> minimal(Adjudication adjudication, BitSet standing, int outcomes) {
        List<BitSet> sets = List.of(new BitSet());
        for (int outcome = 0; outcome < outcomes; outcome++) {
            long bit = 1L << outcome;
            BitSet excluding = new BitSet();
            standing.stream()
                    .filter(norm -> (adjudication.allows(norm) & bit) == 0)
                    .forEach(excluding::set);
            sets = minimalOf(extended(sets, excluding));
        }
        return sets;
    }

    private static List<BitSet> extended(List<BitSet> sets, BitSet excluding) {
        List<BitSet> extended = new ArrayList<>();
        for (BitSet set : sets) {
            if (set.intersects(excluding)) {
                extended.add(set);
            } else {
                excluding.stream().forEach(norm -> {
                    BitSet more = (BitSet) set.clone();
                    more.set(norm);
                    extended.add(more);
                });
            }
        }
        return extended;
    }

    private static List<BitSet> minimalOf(List<BitSet> sets) {
        return sets.stream()
                .distinct()
                .filter(set -> sets.stream().noneMatch(other -> !other.equals(set) && isWithin(other, set)))
                .toList();
    }

    private static boolean isWithin(BitSet part, BitSet whole) {
        BitSet rest = (BitSet) part.clone();
        rest.andNot(whole);
        return rest.isEmpty();
    }
}
