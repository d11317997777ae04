package org.tuoyu.childcare.milestone;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.tuoyu.kernel.time.AsOf;

/**
 * The statements about one target that count, as of a day: what they say of how many there were at least and at most.
 *
 * @param least by the qualities of those counted, the least number said of a day or any later one
 * @param leastClaimed the same, where of statements about the same the greatest is taken
 */
record Statements(
        List<Evidence> counting,
        Map<Set<String>, NavigableMap<LocalDate, Integer>> least,
        Map<Set<String>, NavigableMap<LocalDate, Integer>> leastClaimed) {

    private static final Comparator<Evidence> IN_ORDER = Comparator.comparing(Evidence::day)
            .thenComparing(Evidence::statedOn)
            .thenComparing(each -> String.join(" ", each.qualities()))
            .thenComparing(Evidence::count)
            .thenComparing(Evidence::source);

    /** Known, of days up to the one asked for, each once, in one order, and without those that are corrected. */
    static Statements about(Target target, Collection<Evidence> all, AsOf asOf) {
        List<Evidence> known = all.stream()
                .filter(each -> each.target().equals(target.id()))
                .filter(each -> !each.day().isAfter(asOf.factDay()))
                .filter(each -> asOf.knowsPublicationOf(each.statedOn()))
                .distinct()
                .toList();
        Map<Set<String>, Map<LocalDate, LocalDate>> latest = new HashMap<>();
        known.forEach(each -> latest.computeIfAbsent(each.qualities(), key -> new HashMap<>())
                .merge(each.day(), each.statedOn(), (one, other) -> one.isAfter(other) ? one : other));
        List<Evidence> counting = known.stream()
                .filter(each -> each.statedOn()
                        .equals(latest.getOrDefault(each.qualities(), Map.of()).get(each.day())))
                .sorted(IN_ORDER)
                .toList();
        return new Statements(
                counting, leastFromEachDayOn(counting, Math::min), leastFromEachDayOn(counting, Math::max));
    }

    /** @param ofTheSame what counts of statements about the same */
    private static Map<Set<String>, NavigableMap<LocalDate, Integer>> leastFromEachDayOn(
            List<Evidence> counting, BinaryOperator<Integer> ofTheSame) {
        Map<Set<String>, NavigableMap<LocalDate, Integer>> byQualities = new HashMap<>();
        counting.forEach(each -> byQualities
                .computeIfAbsent(each.qualities(), key -> new TreeMap<>())
                .merge(each.day(), each.count(), ofTheSame));
        for (NavigableMap<LocalDate, Integer> byDay : byQualities.values()) {
            int least = Integer.MAX_VALUE;
            for (Map.Entry<LocalDate, Integer> each : byDay.descendingMap().entrySet()) {
                least = Math.min(least, each.getValue());
                each.setValue(least);
            }
        }
        return byQualities;
    }

    /**
     * How many with these qualities there were at least by a day: those counted by then that have all of them, and no
     * more of them than any statement leaves that bounds them.
     */
    int atLeast(LocalDate day, Set<String> qualities) {
        return counting.stream()
                .filter(each -> !each.day().isAfter(day) && each.qualities().containsAll(qualities))
                .mapToInt(each -> bound(least, each.day(), each.qualities()).orElseThrow())
                .max()
                .orElse(0);
    }

    /** How many with these qualities some statement says there were by a day, disputed or not. */
    int most(LocalDate day, Set<String> qualities) {
        return counting.stream()
                .filter(each -> !each.day().isAfter(day) && each.qualities().containsAll(qualities))
                .mapToInt(Evidence::count)
                .max()
                .orElse(0);
    }

    /** How many with these qualities there were at most by a day; empty where no statement bounds them. */
    OptionalInt atMost(LocalDate day, Set<String> qualities) {
        return bound(leastClaimed, day, qualities);
    }

    /** Whether one says that there were more by a day than another says of that day or a later one; both cannot be. */
    boolean contradictThemselves() {
        return counting.stream()
                .anyMatch(each -> bound(least, each.day(), each.qualities()).orElseThrow() < each.count());
    }

    /** The least number that bounds them: such numbers never fall, and a part is never more than the whole. */
    private static OptionalInt bound(
            Map<Set<String>, NavigableMap<LocalDate, Integer>> said, LocalDate day, Set<String> qualities) {
        return said.entrySet().stream()
                .filter(each -> qualities.containsAll(each.getKey()))
                .flatMap(each -> Stream.ofNullable(each.getValue().ceilingEntry(day)))
                .mapToInt(Map.Entry::getValue)
                .min();
    }
}
