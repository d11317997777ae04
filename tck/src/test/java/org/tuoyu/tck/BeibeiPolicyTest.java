package org.tuoyu.tck;

import java.time.LocalDate;
import java.util.List;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.shipped.beibei.BeibeiReadings;

/** What is shipped keeps the invariants: the district's document and the national measures. */
final class BeibeiPolicyTest extends PolicyInvariants {

    @Override
    protected PolicyStack policies(Readings readings) {
        return Beibei.policies(readings);
    }

    @Override
    protected Readings chosen() {
        return BeibeiReadings.CHOSEN;
    }

    @Override
    protected List<Reading> readings() {
        return BeibeiReadings.all();
    }

    /** One that stayed, one that left, one that came. */
    @Override
    protected List<String> places() {
        return List.of("天生街道", "水土街道", "大湾镇");
    }

    @Override
    protected List<LocalDate> seams() {
        return List.of(LocalDate.of(2025, 11, 6));
    }

    @Override
    protected AssignmentForm assignment(Policy policy) {
        return policy.instrument().equals(Beibei.INSTRUMENT)
                ? AssignmentForm.LEAD_AND_RESPONSIBLE
                : AssignmentForm.NO_ROWS;
    }
}
