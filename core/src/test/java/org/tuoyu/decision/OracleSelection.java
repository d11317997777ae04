package org.tuoyu.decision;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.tuoyu.time.InForce;

/** Which norms of a scenario are in play, as the definition says it. */
final class OracleSelection {

    private OracleSelection() {}

    static List<Norm<Plain>> inPlay(Scenario scenario) {
        return scenario.norms().stream()
                .filter(norm -> isPublished(scenario, norm)
                        && isInForce(scenario, norm)
                        && scenario.holdingThePlace().contains(norm.instrument().territory())
                        && isMeant(scenario, norm))
                .toList();
    }

    static boolean isDoubted(Scenario scenario, Norm<Plain> norm) {
        return norm.inForce().end() instanceof InForce.NotKnown doubt
                && scenario.asOf().lawDay().compareTo(doubt.doubtedFrom()) >= 0;
    }

    private static boolean isPublished(Scenario scenario, Norm<Plain> norm) {
        var midnightInChina = norm.instrument().publishedOn().atStartOfDay().toInstant(ZoneOffset.ofHours(8));
        return midnightInChina.compareTo(scenario.asOf().knownAt()) <= 0;
    }

    private static boolean isInForce(Scenario scenario, Norm<Plain> norm) {
        var day = scenario.asOf().lawDay();
        boolean over = norm.inForce().end() instanceof InForce.On on && day.compareTo(on.day()) >= 0;
        return day.compareTo(norm.inForce().from()) >= 0 && !over;
    }

    private static boolean isMeant(Scenario scenario, Norm<Plain> norm) {
        for (Given given : norm.given()) {
            if (isChosen(scenario, given)
                    && !scenario.readings().chosen(given.reading()).equals(Optional.of(given.option()))) {
                return false;
            }
        }
        return true;
    }

    static boolean isChosen(Scenario scenario, Given given) {
        return scenario.readings().chosen(given.reading()).isPresent();
    }
}
