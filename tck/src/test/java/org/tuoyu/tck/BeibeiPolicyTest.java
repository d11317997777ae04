package org.tuoyu.tck;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.shipped.beibei.BeibeiReadings;

/** What is shipped keeps the invariants: the district's document and the national measures. */
final class BeibeiPolicyTest extends PolicyInvariants {

    private static final Set<String> ANSWERED_IN_EVERY_WORLD = Set.of(
            "registration-authority",
            "facility/development-plan",
            "facility/city-plans",
            "facility/build-more",
            "facility/demonstration",
            "facility/publicity",
            "workforce/qualification",
            "supervision/network",
            "supervision/disease-prevention",
            "supervision/over-the-internet",
            "supervision/mechanisms",
            "supervision/during-and-after",
            "supervision/violations",
            "supervision/guidance",
            "family/extended-leave",
            "family/sex-discrimination",
            "family/home-visits",
            "family/joint-activities",
            "family/parent-classes",
            "family/health-education",
            "family/folic-acid",
            "family/pre-pregnancy-examination",
            "family/disability-screening",
            "family/metabolic-screening",
            "organisation/attention",
            "organisation/coordination-group",
            "organisation/leadership",
            "organisation/regular-meetings",
            "organisation/plans",
            "organisation/annual-assessment",
            "organisation/consultation");

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

    /** Who does not meet the conditions of a benefit is not refused it: of them the documents say nothing. */
    @Override
    protected List<Gap> gaps() {
        return questions().stream()
                .filter(question -> !ANSWERED_IN_EVERY_WORLD.contains(question.id()))
                .map(question ->
                        new Gap(question, List.of(), "nothing is said of whoever does not meet the conditions"))
                .toList();
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
