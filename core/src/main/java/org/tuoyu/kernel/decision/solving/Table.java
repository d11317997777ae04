package org.tuoyu.kernel.decision.solving;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The possible answers of every state of knowledge, for one set of norms: compiled once, then one look-up an answer.
 * Each cell holds the number of a set of answers; number 0 is the empty set, for a cell that no world is left in.
 */
public final class Table {

    public static final int NO_WORLD = 0;

    private final Layout layout;
    private final int[] cells;
    private final AnswerSets sets = new AnswerSets();

    public Table(Layout layout, Admission norms, Admission impossible, Adjudication adjudication) {
        this.layout = layout;
        this.cells = new int[layout.cells()];
        new Filling(norms, impossible, adjudication).descend(0, 0, norms.everything(), impossible.everything());
        for (int axis = 0; axis < layout.axes().size(); axis++) {
            uniteOver(axis);
        }
    }

    public int answersAt(int cell) {
        return cells[cell];
    }

    /** The answers of a set, ascending: masks of outcomes, {@link Adjudication#SILENCE}, {@link Adjudication#CLASH}. */
    public long[] answers(int set) {
        return sets.of(set);
    }

    /** Whether an answer follows in some world of a cell. */
    public boolean isPossible(int cell, long answer) {
        return Arrays.binarySearch(answers(answersAt(cell)), answer) >= 0;
    }

    public boolean hasWorld(int cell) {
        return cells[cell] != NO_WORLD;
    }

    private void uniteOver(int axis) {
        int step = layout.stride(axis);
        int size = layout.axes().get(axis).size();
        int block = step * (size + 1); // it begins with the cells in which the axis is unknown
        for (int start = 0; start < cells.length; start += block) {
            for (int cell = start; cell < start + step; cell++) {
                int united = NO_WORLD;
                for (int digit = 1; digit <= size; digit++) {
                    united = sets.union(united, cells[cell + digit * step]);
                }
                cells[cell] = united;
            }
        }
    }

    /** Fills the cells that leave nothing unknown, axis by axis, carrying along what is still admitted. */
    private final class Filling {
        private final Admission norms;
        private final Admission impossible;
        private final Adjudication adjudication;
        private final Map<BitSet, Integer> answered = new HashMap<>();

        Filling(Admission norms, Admission impossible, Adjudication adjudication) {
            this.norms = norms;
            this.impossible = impossible;
            this.adjudication = adjudication;
        }

        void descend(int axis, int cell, BitSet holding, BitSet combined) {
            if (axis == layout.axes().size()) {
                cells[cell] = combined.isEmpty() ? answered(holding) : NO_WORLD;
                return;
            }
            for (int position = 0; position < layout.axes().get(axis).size(); position++) {
                descend(
                        axis + 1,
                        cell + (position + 1) * layout.stride(axis),
                        norms.narrowed(holding, axis, position),
                        impossible.narrowed(combined, axis, position));
            }
        }

        private int answered(BitSet holding) {
            Integer number = answered.get(holding);
            if (number == null) {
                number = answer(holding);
                answered.put(holding, number);
            }
            return number;
        }

        private int answer(BitSet holding) {
            return sets.number(new long[] {adjudication.answer(adjudication.standing(adjudication.applying(holding)))});
        }
    }

    /** Sets of answers by number; two equal sets have one number. */
    private static final class AnswerSets {
        private final List<long[]> byNumber = new ArrayList<>();
        private final Map<List<Long>, Integer> numbers = new HashMap<>();
        private final Map<Long, Integer> unions = new HashMap<>();

        AnswerSets() {
            number(new long[0]);
        }

        long[] of(int number) {
            return byNumber.get(number);
        }

        int number(long[] answers) {
            List<Long> set = new ArrayList<>();
            for (long answer : answers) {
                set.add(answer);
            }
            Integer number = numbers.putIfAbsent(set, byNumber.size());
            if (number == null) {
                byNumber.add(answers);
            }
            return number == null ? byNumber.size() - 1 : number;
        }

        int union(int a, int b) {
            if (a == b || b == NO_WORLD) {
                return a;
            }
            if (a == NO_WORLD) {
                return b;
            }
            long pair = ((long) a << 32) | b;
            Integer united = unions.get(pair);
            if (united == null) {
                united = unite(of(a), of(b));
                unions.put(pair, united);
            }
            return united;
        }

        private int unite(long[] one, long[] other) {
            long[] both = new long[one.length + other.length];
            int size = 0;
            for (int i = 0, j = 0; i < one.length || j < other.length; size++) {
                boolean isFirst = j == other.length || (i < one.length && one[i] <= other[j]);
                both[size] = isFirst ? one[i] : other[j];
                if (j < other.length && other[j] == both[size]) {
                    j++;
                }
                if (isFirst) {
                    i++;
                }
            }
            return number(Arrays.copyOf(both, size));
        }
    }
}
