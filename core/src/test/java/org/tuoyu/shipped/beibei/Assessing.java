package org.tuoyu.shipped.beibei;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.tuoyu.childcare.milestone.Assessment;
import org.tuoyu.childcare.milestone.Evidence;
import org.tuoyu.childcare.milestone.Targets;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.AsOf;

/** Evidence told in a line, and what the targets of the document come to by it. */
final class Assessing {

    static final String DEMONSTRATION = "beibei/2/demonstration-institutions";
    static final String SITES = "beibei/3.3.9/stand-alone-sites";
    static final String HOUSES = "beibei/3.6.16/idle-houses";
    static final Set<String> INDUSTRIAL = Set.of("in-industrial-area");

    static final Targets TARGETS = Beibei.policy().targets();

    private Assessing() {}

    static Evidence says(String target, String day, int count) {
        return Evidence.of(target, LocalDate.parse(day), count, "年度统计");
    }

    static Readings before() {
        return BeibeiReadings.CHOSEN.choosing(BeibeiReadings.BEFORE_2025, "before-2025-01-01");
    }

    static Readings endOf2025() {
        return BeibeiReadings.CHOSEN.choosing(BeibeiReadings.BEFORE_2025, "by-2025-12-31");
    }

    static List<Assessment> assess(List<Evidence> evidence, Readings readings, String asOf) {
        return TARGETS.assess(evidence, readings, AsOf.day(LocalDate.parse(asOf)));
    }

    static Assessment assessment(String id, List<Evidence> evidence, Readings readings, String asOf) {
        return assess(evidence, readings, asOf).stream()
                .filter(each -> each.target().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static String outcome(String id, List<Evidence> evidence, Readings readings, String asOf) {
        return assess(evidence, readings, asOf).stream()
                .filter(each -> each.target().id().equals(id))
                .map(each -> each.outcome().id())
                .findFirst()
                .orElse("NONE");
    }
}
