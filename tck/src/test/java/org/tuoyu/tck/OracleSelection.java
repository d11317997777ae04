package org.tuoyu.tck;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.time.InForce;

/** Which norms of a rules are in play, as the definition says it. */
final class OracleSelection {

    private OracleSelection() {}

    static List<Norm<DrawnOutcome>> inPlay(RuleSet rules) {
        return rules.norms().stream()
                .filter(norm -> isPublished(rules, norm)
                        && isInForce(rules, norm)
                        && rules.holdingThePlace().contains(norm.instrument().territory())
                        && isMeant(rules, norm))
                .toList();
    }

    static boolean isDoubted(RuleSet rules, Norm<DrawnOutcome> norm) {
        var day = rules.asOf().lawDay();
        boolean begun = day.compareTo(norm.inForce().certainFrom()) >= 0;
        return !begun
                || (norm.inForce().end() instanceof InForce.NotKnown doubt && day.compareTo(doubt.doubtedFrom()) >= 0);
    }

    private static boolean isPublished(RuleSet rules, Norm<DrawnOutcome> norm) {
        var midnightInChina = norm.instrument().publishedOn().atStartOfDay().toInstant(ZoneOffset.ofHours(8));
        return midnightInChina.compareTo(rules.asOf().knownAt()) <= 0;
    }

    private static boolean isInForce(RuleSet rules, Norm<DrawnOutcome> norm) {
        var day = rules.asOf().lawDay();
        boolean over = norm.inForce().end() instanceof InForce.On on && day.compareTo(on.day()) >= 0;
        return day.compareTo(norm.inForce().from()) >= 0 && !over;
    }

    private static boolean isMeant(RuleSet rules, Norm<DrawnOutcome> norm) {
        for (Given given : norm.given()) {
            if (isChosen(rules, given)
                    && !rules.readings().chosen(given.reading()).equals(Optional.of(given.option()))) {
                return false;
            }
        }
        return true;
    }

    static boolean isChosen(RuleSet rules, Given given) {
        return rules.readings().chosen(given.reading()).isPresent();
    }
}
