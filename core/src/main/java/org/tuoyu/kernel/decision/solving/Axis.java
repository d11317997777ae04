package org.tuoyu.kernel.decision.solving;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.tuoyu.kernel.decision.Condition;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.decision.Region;
import org.tuoyu.kernel.text.Reading;

/** One dimension of the worlds of a question: a fact, or a reading that nobody has chosen. Positions count from 0. */
public sealed interface Axis {

    int size();

    /** Whether somebody could make the value another one. */
    boolean isChangeable();

    /** Whether a norm or a combination admits a position on this axis. */
    boolean admits(int position, Region region);

    /** The positions that a norm or a combination admits on this axis. */
    default BitSet admitted(Region region) {
        BitSet admitted = new BitSet(size());
        for (int position = 0; position < size(); position++) {
            admitted.set(position, admits(position, region));
        }
        return admitted;
    }

    /** One value of a fact with a list of values at each position. */
    record OfChoice(Fact.Choice fact) implements Axis {
        /** That the fact has one of the values at some positions. */
        public Condition oneOf(BitSet positions) {
            return new Condition.OneOf(
                    fact, positions.stream().mapToObj(fact.values()::get).toList());
        }

        @Override
        public int size() {
            return fact.values().size();
        }

        @Override
        public boolean isChangeable() {
            return fact.changeable();
        }

        @Override
        public boolean admits(int position, Region region) {
            for (Condition condition : region.on(fact)) {
                if (condition instanceof Condition.OneOf oneOf
                        && !oneOf.names(fact.values().get(position))) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * One band of a number at each position.
     *
     * @param thresholds where a new band starts, ascending; the first band lies below the first of them
     */
    record OfNumber(Fact.Quantity fact, List<Long> thresholds) implements Axis {
        @Override
        public int size() {
            return thresholds.size() + 1;
        }

        @Override
        public boolean isChangeable() {
            return fact.changeable();
        }

        @Override
        public boolean admits(int band, Region region) {
            for (Condition condition : region.on(fact)) {
                if (condition instanceof Condition.Between between && !isWithin(band, between)) {
                    return false;
                }
            }
            return true;
        }

        /** The number of a band that is nearest to another number. */
        public long nearest(int band, long to) {
            if (band > 0 && to < thresholds.get(band - 1)) {
                return thresholds.get(band - 1);
            }
            return band < thresholds.size() && to >= thresholds.get(band) ? thresholds.get(band) - 1 : to;
        }

        /** That the number lies in some bands, which are neighbours. */
        public Condition between(BitSet bands) {
            int first = bands.nextSetBit(0);
            int next = bands.length();
            return new Condition.Between(
                    fact,
                    first == 0 ? OptionalLong.empty() : OptionalLong.of(thresholds.get(first - 1)),
                    next > thresholds.size() ? OptionalLong.empty() : OptionalLong.of(thresholds.get(next - 1)));
        }

        private boolean isWithin(int band, Condition.Between bounds) {
            OptionalLong from = bounds.fromInclusive();
            OptionalLong to = bounds.toExclusive();
            boolean above = from.isEmpty() || (band > 0 && thresholds.get(band - 1) >= from.getAsLong());
            boolean below = to.isEmpty() || (band < thresholds.size() && thresholds.get(band) <= to.getAsLong());
            return above && below;
        }
    }

    /** One option of a reading at each position. */
    record OfReading(Reading reading) implements Axis {
        /** That the text is read as at a position. */
        public Given given(int position) {
            return new Given(reading, reading.options().get(position));
        }

        @Override
        public int size() {
            return reading.options().size();
        }

        @Override
        public boolean isChangeable() {
            return false;
        }

        @Override
        public boolean admits(int position, Region region) {
            String option = reading.options().get(position).id();
            for (Given given : region.given()) {
                if (given.reading().id().equals(reading.id())
                        && !given.option().id().equals(option)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The axis of a fact, a number cut at every threshold that the conditions use. */
    static Axis of(Fact fact, List<Region> regions) {
        return fact instanceof Fact.Quantity number
                ? new OfNumber(number, thresholds(number, regions))
                : new OfChoice((Fact.Choice) fact);
    }

    private static List<Long> thresholds(Fact.Quantity number, List<Region> regions) {
        TreeSet<Long> thresholds = new TreeSet<>();
        for (Region region : regions) {
            for (Condition condition : region.on(number)) {
                if (condition instanceof Condition.Between between) {
                    between.fromInclusive().ifPresent(thresholds::add);
                    between.toExclusive().ifPresent(thresholds::add);
                }
            }
        }
        return List.copyOf(thresholds);
    }
}
