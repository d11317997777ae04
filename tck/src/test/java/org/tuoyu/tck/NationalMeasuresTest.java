package org.tuoyu.tck;

import java.util.List;
import org.tuoyu.beibei.BeibeiDirectory;
import org.tuoyu.care.Care;
import org.tuoyu.national.NationalMeasures;
import org.tuoyu.party.Directory;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.text.Reading;
import org.tuoyu.text.Readings;

/** The national measures keep the invariants by themselves as well, anywhere in the country. */
final class NationalMeasuresTest extends PolicyInvariants {

    @Override
    protected PolicyStack policies(Readings readings) {
        Directory directory = BeibeiDirectory.directory();
        return PolicyStack.of(List.of(NationalMeasures.policy(directory)), directory, List.of(), readings);
    }

    @Override
    protected Readings chosen() {
        return Readings.none();
    }

    @Override
    protected List<Reading> readings() {
        return List.of();
    }

    /** On the name of a place that is no institution they say nothing. */
    @Override
    protected List<Gap> gaps() {
        return List.of(new Gap(Care.NAME, List.of(), "nothing is said of home-based points and others"));
    }

    @Override
    protected List<String> places() {
        return List.of("天生街道", "水土街道");
    }

    @Override
    protected AssignmentForm assignment(Policy policy) {
        return AssignmentForm.NO_ROWS;
    }
}
