package org.tuoyu.tck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tuoyu.kernel.decision.NormSet;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.party.Belonging;
import org.tuoyu.kernel.party.Party;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.kernel.time.InForce;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.PolicyStack;

/** Every place on the days around each day on which something changes: the one before, itself, the one after. */
final class SeamsAndPlaces {

    /** One place on one day. */
    record Spot(LocalDate day, String place) {
        AsOf asOf() {
            return AsOf.day(day);
        }
    }

    private final SortedSet<LocalDate> days = new TreeSet<>();
    private final List<Spot> spots = new ArrayList<>();

    SeamsAndPlaces(PolicyStack policies, List<LocalDate> seams, List<String> places) {
        Stream.concat(policies.policies().stream().flatMap(SeamsAndPlaces::seams), seams.stream())
                .forEach(seam -> days.addAll(List.of(seam.minusDays(1), seam, seam.plusDays(1))));
        days.forEach(day -> places.forEach(place -> spots.add(new Spot(day, place))));
    }

    private static Stream<LocalDate> seams(Policy policy) {
        return Stream.concat(
                Stream.of(policy.instrument().publishedOn()),
                policy.contributions().stream()
                        .flatMap(each -> each.norms().stream())
                        .flatMap(norm -> seams(norm.inForce())));
    }

    private static Stream<LocalDate> seams(InForce period) {
        Stream<LocalDate> ends = period.end() instanceof InForce.On on
                ? Stream.of(on.day())
                : period.end() instanceof InForce.NotKnown doubt ? Stream.of(doubt.doubtedFrom()) : Stream.empty();
        return Stream.concat(Stream.of(period.from(), period.certainFrom()), ends);
    }

    List<Spot> spots() {
        return spots;
    }

    /** The days on which an instrument is there. */
    List<LocalDate> days(Policy policy) {
        return List.copyOf(days.tailSet(policy.instrument().publishedOn()));
    }

    /** Where and when a policy is there and holds. */
    List<Spot> within(Policy policy) {
        return spots.stream()
                .filter(spot -> !spot.day().isBefore(policy.instrument().publishedOn()))
                .filter(spot -> holds(policy, spot))
                .toList();
    }

    private static boolean holds(Policy policy, Spot spot) {
        String place = policy.directory().find(spot.place()).map(Party::id).orElse(spot.place());
        return policy.directory().holds(policy.instrument().territory(), place, spot.day()) == Belonging.YES;
    }

    /** Each set of norms that is in play somewhere, once; none where nothing is. */
    <O extends Symbol> List<NormSet<O>> normSets(PolicyStack policies, Question<O> question) {
        return bySpot(policies, question).keySet().stream()
                .filter(each -> !each.norms().isEmpty())
                .toList();
    }

    /**
     * A spot for each set of norms that is in play somewhere. With policies that leave every reading open, spots that are left
     * out differ from those under no choice of readings: a norm that some choice leaves in play is in play with all.
     */
    <O extends Symbol> List<Spot> spots(PolicyStack policies, Question<O> question) {
        return List.copyOf(bySpot(policies, question).values());
    }

    private <O extends Symbol> Map<NormSet<O>, Spot> bySpot(PolicyStack policies, Question<O> question) {
        Map<NormSet<O>, Spot> first = new LinkedHashMap<>();
        for (Spot spot : spots) {
            first.putIfAbsent(policies.inPlay(question, spot.asOf(), spot.place()), spot);
        }
        return first;
    }
}
