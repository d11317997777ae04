package org.tuoyu.kernel.decision.solving;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.Question;

/**
 * What follows in one world from the norms whose conditions hold in it. Norms are known here by their place in a list,
 * outcomes by their bit in the order of the question.
 */
public final class Adjudication {

    /** No norm applies: the bit next to those of the outcomes. */
    public static final long SILENCE = 1L << Question.MOST_OUTCOMES;
    /** The standing norms leave no outcome. */
    public static final long CLASH = 0;

    private static final long EVERYTHING = SILENCE - 1;

    private final int outcomes;
    private final long[] allows;
    private final BitSet constraining;
    private final BitSet[] exceptions;
    private final int[] exceptionsFirst;
    private final BitSet[] prevailing;
    private final int[] prevailingFirst;

    public Adjudication(Question<?> question, List<? extends Norm<?>> norms) {
        int size = norms.size();
        this.outcomes = question.outcomes().size();
        this.allows = new long[size];
        this.constraining = new BitSet(size);
        for (int norm = 0; norm < size; norm++) {
            allows[norm] = mask(question, norms.get(norm));
            constraining.set(norm, norms.get(norm).modality().constrains());
        }
        this.exceptions = new BitSet[size];
        this.prevailing = new BitSet[size];
        for (int norm = 0; norm < size; norm++) {
            relate(norm, norms);
        }
        this.exceptionsFirst = exceptionsFirst(exceptions);
        this.prevailingFirst = prevailingFirst(prevailing);
    }

    /** Notes which of the others are exceptions to a norm, and which prevail over it. */
    private void relate(int norm, List<? extends Norm<?>> norms) {
        Norm<?> one = norms.get(norm);
        exceptions[norm] = new BitSet(norms.size());
        prevailing[norm] = new BitSet(norms.size());
        for (int other = 0; other < norms.size(); other++) {
            exceptions[norm].set(other, norms.get(other).exceptionTo().contains(one.id()));
            prevailing[norm].set(other, norms.get(other).prevailsOver(one));
        }
    }

    /** What prevails over a norm prevails also over all that the norm prevails over, so that fewer prevail over it. */
    private static int[] prevailingFirst(BitSet[] prevailing) {
        int[] over = new int[prevailing.length];
        for (int norm = 0; norm < over.length; norm++) {
            over[norm] = prevailing[norm].cardinality();
        }
        int[] order = new int[over.length];
        int placed = 0;
        for (int number = 0; placed < order.length; number++) {
            for (int norm = 0; norm < over.length; norm++) {
                if (over[norm] == number) {
                    order[placed++] = norm;
                }
            }
        }
        return order;
    }

    private static long mask(Question<?> question, Norm<?> norm) {
        long mask = 0;
        for (Object outcome : norm.allows()) {
            mask |= 1L << question.outcomes().indexOf(outcome);
        }
        return mask;
    }

    public long allows(int norm) {
        return allows[norm];
    }

    /** The exceptions to a norm. */
    public BitSet exceptionsTo(int norm) {
        return exceptions[norm];
    }

    /** Those of the standing norms that prevail over a norm. */
    public BitSet prevailing(BitSet standing, int norm) {
        BitSet over = (BitSet) prevailing[norm].clone();
        over.and(standing);
        return over;
    }

    /** Those of the norms whose conditions hold that apply: no exception to them does. */
    public BitSet applying(BitSet holding) {
        BitSet applying = new BitSet();
        for (int norm : exceptionsFirst) {
            if (holding.get(norm) && !exceptions[norm].intersects(applying)) {
                applying.set(norm);
            }
        }
        return applying;
    }

    /** Those of the applying norms that stand: what stands and prevails over them leaves some of what they allow. */
    public BitSet standing(BitSet applying) {
        BitSet standing = new BitSet();
        for (int norm : prevailingFirst) {
            if (applying.get(norm) && constraining.get(norm)) {
                long left = allows[norm];
                for (int other = standing.nextSetBit(0); other >= 0; other = standing.nextSetBit(other + 1)) {
                    left &= prevailing[norm].get(other) ? allows[other] : EVERYTHING;
                }
                standing.set(norm, left != CLASH);
            }
        }
        return standing;
    }

    /** What the standing norms leave together: a mask of outcomes, {@link #SILENCE} or {@link #CLASH}. */
    public long answer(BitSet standing) {
        long left = EVERYTHING;
        for (int norm = standing.nextSetBit(0); norm >= 0; norm = standing.nextSetBit(norm + 1)) {
            left &= allows[norm];
        }
        return standing.isEmpty() ? SILENCE : left;
    }

    /**
     * The smallest sets of standing norms that leave no outcome together: none of their members can be spared. For every
     * outcome at least one member excludes it; built outcome by outcome, keeping what is minimal.
     */
    public List<BitSet> clashes(BitSet standing) {
        List<BitSet> sets = List.of(new BitSet());
        for (int outcome = 0; outcome < outcomes; outcome++) {
            long bit = 1L << outcome;
            BitSet excluding = new BitSet();
            standing.stream().filter(norm -> (allows[norm] & bit) == 0).forEach(excluding::set);
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
