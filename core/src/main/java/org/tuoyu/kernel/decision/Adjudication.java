package org.tuoyu.kernel.decision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * What follows in one world from the norms whose conditions hold in it. Norms are known here by their place in a list,
 * outcomes by their bit in the order of the question.
 */
final class Adjudication {

    /** No norm applies: the bit next to those of the outcomes. */
    static final long SILENCE = 1L << Question.MOST_OUTCOMES;
    /** The standing norms leave no outcome. */
    static final long CLASH = 0;

    private static final long EVERYTHING = SILENCE - 1;

    private final long[] allows;
    private final BitSet constraining;
    private final BitSet[] exceptions;
    private final int[] exceptionsFirst;
    private final int[] topDown;
    private final Step[] steps;

    Adjudication(Question<?> question, List<? extends Norm<?>> norms) {
        int size = norms.size();
        this.allows = new long[size];
        this.constraining = new BitSet(size);
        for (int norm = 0; norm < size; norm++) {
            allows[norm] = mask(question, norms.get(norm));
            constraining.set(norm, norms.get(norm).modality().constrains());
        }
        this.exceptions = exceptions(norms);
        this.exceptionsFirst = exceptionsFirst(exceptions);
        List<Integer> ordered = topDown(norms);
        this.topDown = new int[size];
        this.steps = new Step[size];
        for (int k = 0; k < size; k++) {
            topDown[k] = ordered.get(k);
            steps[k] = k == 0 ? Step.SAME : Step.between(norms.get(topDown[k - 1]), norms.get(topDown[k]));
        }
    }

    private static List<Integer> topDown(List<? extends Norm<?>> norms) {
        List<Integer> places = new ArrayList<>();
        for (int norm = 0; norm < norms.size(); norm++) {
            places.add(norm);
        }
        places.sort(new TopDown(norms));
        return places;
    }

    /** By rank, the highest first, then by issuer, then the latest first; norms are given by their places. */
    private record TopDown(List<? extends Norm<?>> norms) implements Comparator<Integer> {
        @Override
        public int compare(Integer one, Integer other) {
            Norm<?> a = norms.get(one);
            Norm<?> b = norms.get(other);
            int byRank = b.rank().compareTo(a.rank());
            int byIssuer = a.instrument().issuer().compareTo(b.instrument().issuer());
            int byDay = b.instrument().publishedOn().compareTo(a.instrument().publishedOn());
            return byRank != 0 ? byRank : byIssuer != 0 ? byIssuer : byDay;
        }
    }

    private static long mask(Question<?> question, Norm<?> norm) {
        long mask = 0;
        for (Object outcome : norm.allows()) {
            mask |= 1L << Positions.of(question.outcomes(), outcome);
        }
        return mask;
    }

    long allows(int norm) {
        return allows[norm];
    }

    /** The exceptions to a norm. */
    BitSet exceptionsTo(int norm) {
        return exceptions[norm];
    }

    /** Those of the norms whose conditions hold that apply: no exception to them does. */
    BitSet applying(BitSet holding) {
        BitSet applying = new BitSet();
        for (int norm : exceptionsFirst) {
            if (holding.get(norm) && !exceptions[norm].intersects(applying)) {
                applying.set(norm);
            }
        }
        return applying;
    }

    /**
     * Those of the applying norms that stand, from the top down. {@code above} is what all higher ranks leave,
     * {@code later} what the later words of the same issuer at the same rank leave besides.
     */
    BitSet standing(BitSet applying) {
        BitSet standing = new BitSet();
        long above = EVERYTHING;
        long level = EVERYTHING;
        long later = EVERYTHING;
        long sameDay = EVERYTHING;
        for (int k = 0; k < topDown.length; k++) {
            Step step = steps[k];
            above = step == Step.LOWER_RANK ? above & level : above;
            level = step == Step.LOWER_RANK ? EVERYTHING : level;
            later = step == Step.EARLIER ? later & sameDay : step == Step.SAME ? later : EVERYTHING;
            sameDay = step == Step.SAME ? sameDay : EVERYTHING;
            int norm = topDown[k];
            if (applying.get(norm) && constraining.get(norm) && (above & later & allows[norm]) != CLASH) {
                standing.set(norm);
                level &= allows[norm];
                sameDay &= allows[norm];
            }
        }
        return standing;
    }

    /** How a norm stands to the one before it, from the top down. */
    private enum Step {
        SAME,
        EARLIER,
        OTHER_ISSUER,
        LOWER_RANK;

        static Step between(Norm<?> before, Norm<?> norm) {
            if (!before.rank().equals(norm.rank())) {
                return LOWER_RANK;
            }
            if (!before.instrument().issuer().equals(norm.instrument().issuer())) {
                return OTHER_ISSUER;
            }
            return before.prevailsOver(norm) ? EARLIER : SAME;
        }
    }

    /** What the standing norms leave together: a mask of outcomes, {@link #SILENCE} or {@link #CLASH}. */
    long answer(BitSet standing) {
        long left = EVERYTHING;
        for (int norm = standing.nextSetBit(0); norm >= 0; norm = standing.nextSetBit(norm + 1)) {
            left &= allows[norm];
        }
        return standing.isEmpty() ? SILENCE : left;
    }

    private static BitSet[] exceptions(List<? extends Norm<?>> norms) {
        BitSet[] exceptions = new BitSet[norms.size()];
        for (int general = 0; general < exceptions.length; general++) {
            exceptions[general] = new BitSet();
            for (int norm = 0; norm < exceptions.length; norm++) {
                boolean displaces = norms.get(norm)
                        .exceptionTo()
                        .contains(norms.get(general).id());
                exceptions[general].set(norm, displaces);
            }
        }
        return exceptions;
    }

    /** An order in which every exception comes before what it displaces. */
    private static int[] exceptionsFirst(BitSet[] exceptions) {
        BitSet done = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        int[] order = new int[exceptions.length];
        for (int start = 0; start < exceptions.length; start++) {
            open.push(start);
            while (!open.isEmpty()) {
                BitSet before = (BitSet) exceptions[open.peek()].clone();
                before.andNot(done);
                if (!before.isEmpty()) {
                    open.push(before.nextSetBit(0));
                } else {
                    int norm = open.pop();
                    if (!done.get(norm)) {
                        order[done.cardinality()] = norm;
                        done.set(norm);
                    }
                }
            }
        }
        return order;
    }
}
