package org.tuoyu.tck;

import java.util.List;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.shipped.beibei.BeibeiDirectory;
import org.tuoyu.shipped.national.National;

/** The national measures keep the invariants by themselves as well, anywhere in the country. */
final class NationalMeasuresTest extends PolicyInvariants {

    @Override
    protected PolicyStack policies(Readings readings) {
        return PolicyStack.of(
                List.of(National.files().get(0).policy()), BeibeiDirectory.directory(), List.of(), readings);
    }

    @Override
    protected Readings chosen() {
        return Readings.none();
    }

    @Override
    protected List<Reading> readings() {
        return National.files().get(0).readings();
    }

    /** Which authority registers is answered in every world; what follows has conditions. */
    @Override
    protected List<Gap> gaps() {
        return questions().stream()
                .filter(question -> !question.id().equals("registration-authority"))
                .map(question ->
                        new Gap(question, List.of(), "nothing is said of whoever does not meet the conditions"))
                .toList();
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
