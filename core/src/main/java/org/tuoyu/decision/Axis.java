package org.tuoyu.decision;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tuoyu.text.Reading;

/** One dimension of the worlds of a question: a fact, or a reading that nobody has chosen. Positions count from 0. */
sealed interface Axis {

    int size();

    /** Whether somebody could make the value another one. */
    boolean isChangeable();

    /** The positions that a norm or a combination admits on this axis. */
    BitSet admitted(Admission.Requirement requirement);

    /** One value of a fact with a list of values at each position. */
    record OfChoice(Fact.Choice fact) implements Axis {
        @Override
        public int size() {
            return fact.values().size();
        }

        @Override
        public boolean isChangeable() {
            return fact.changeable();
        }

        @Override
        public BitSet admitted(Admission.Requirement requirement) {
            return positions(
                    this,
                    at -> requirement
                            .conditionsOn(fact)
                            .allMatch(condition -> condition.match(
                                    oneOf -> oneOf.values()
                                            .contains(fact.values().get(at)),
                                    between -> true)));
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
        public BitSet admitted(Admission.Requirement requirement) {
            return positions(
                    this,
                    band -> requirement
                            .conditionsOn(fact)
                            .allMatch(condition -> condition.match(oneOf -> true, between -> isWithin(band, between))));
        }

        int band(long number) {
            int band = 0;
            while (band < thresholds.size() && number >= thresholds.get(band)) {
                band++;
            }
            return band;
        }

        /** The number of a band that is nearest to another number. */
        long nearest(int band, long to) {
            if (band > 0 && to < thresholds.get(band - 1)) {
                return thresholds.get(band - 1);
            }
            return band < thresholds.size() && to >= thresholds.get(band) ? thresholds.get(band) - 1 : to;
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
        @Override
        public int size() {
            return reading.options().size();
        }

        @Override
        public boolean isChangeable() {
            return false;
        }

        @Override
        public BitSet admitted(Admission.Requirement requirement) {
            return positions(
                    this,
                    at -> requirement.given().stream()
                            .filter(given -> given.reading().equals(reading))
                            .allMatch(given ->
                                    given.option().equals(reading.options().get(at))));
        }
    }

    /** The axis of a fact, a number cut at every threshold that the conditions use. */
    static Axis of(Fact fact, List<Admission.Requirement> requirements) {
        if (fact instanceof Fact.Quantity number) {
            TreeSet<Long> thresholds = new TreeSet<>();
            requirements.stream()
                    .flatMap(requirement -> requirement.conditionsOn(fact))
                    .flatMap(condition -> condition.match(
                            oneOf -> Stream.<OptionalLong>empty(),
                            between -> Stream.of(between.fromInclusive(), between.toExclusive())))
                    .forEach(bound -> bound.ifPresent(thresholds::add));
            return new OfNumber(number, List.copyOf(thresholds));
        }
        return new OfChoice((Fact.Choice) fact);
    }

    private static BitSet positions(Axis axis, IntPredicate admits) {
        BitSet admitted = new BitSet(axis.size());
        IntStream.range(0, axis.size()).filter(admits).forEach(admitted::set);
        return admitted;
    }
}
