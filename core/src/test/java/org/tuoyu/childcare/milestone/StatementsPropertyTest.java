package org.tuoyu.childcare.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.shipped.beibei.Beibei;

/** What statements say, held against the same said plainly: each statement against each other one. */
class StatementsPropertyTest {

    static final Target TARGET = Beibei.policy().targets().all().stream()
            .filter(each -> each.id().endsWith("idle-houses"))
            .findFirst()
            .orElseThrow();
    static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    private static final List<Set<String>> QUALITIES = List.of(Set.of(), Set.of("a"), Set.of("b"), Set.of("a", "b"));

    @Property
    void theySayWhatEachOfThemLeaves(@ForAll("evidence") List<Evidence> all, @ForAll("days") LocalDate day) {
        Statements said = Statements.about(TARGET, all, AsOf.day(DAY.plusDays(3)));
        List<Evidence> counting = said.counting();
        assertThat(counting)
                .containsExactlyInAnyOrderElementsOf(all.stream()
                        .filter(each -> !each.day().isAfter(DAY.plusDays(3)))
                        .filter(each -> all.stream().noneMatch(other -> corrects(other, each)))
                        .distinct()
                        .toList());
        for (Set<String> qualities : QUALITIES) {
            assertThat(said.atLeast(day, qualities)).isEqualTo(atLeast(counting, day, qualities));
            assertThat(said.atMost(day, qualities)).isEqualTo(atMost(counting, day, qualities));
        }
        assertThat(said.contradictThemselves())
                .isEqualTo(counting.stream()
                        .anyMatch(each -> bounding(counting, each.day(), each.qualities())
                                .anyMatch(bound -> bound.count() < each.count())));
    }

    private static boolean corrects(Evidence later, Evidence earlier) {
        return areAboutTheSame(later, earlier) && later.statedOn().isAfter(earlier.statedOn());
    }

    private static boolean areAboutTheSame(Evidence one, Evidence other) {
        return one.day().equals(other.day()) && one.qualities().equals(other.qualities());
    }

    private static int atLeast(List<Evidence> counting, LocalDate day, Set<String> qualities) {
        return counting.stream()
                .filter(each -> !each.day().isAfter(day) && each.qualities().containsAll(qualities))
                .mapToInt(each -> bounding(counting, each.day(), each.qualities())
                        .mapToInt(Evidence::count)
                        .min()
                        .orElseThrow())
                .max()
                .orElse(0);
    }

    private static OptionalInt atMost(List<Evidence> counting, LocalDate day, Set<String> qualities) {
        return bounding(counting, day, qualities)
                .mapToInt(each -> counting.stream()
                        .filter(other -> areAboutTheSame(each, other))
                        .mapToInt(Evidence::count)
                        .max()
                        .orElseThrow())
                .min();
    }

    private static Stream<Evidence> bounding(List<Evidence> counting, LocalDate day, Set<String> qualities) {
        return counting.stream().filter(each -> !each.day().isBefore(day) && qualities.containsAll(each.qualities()));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 4).map(DAY::plusDays);
    }

    @Provide
    Arbitrary<List<Evidence>> evidence() {
        return Combinators.combine(
                        days(),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(QUALITIES),
                        Arbitraries.integers().between(0, 2))
                .as((day, count, qualities, later) -> Evidence.of(TARGET.id(), day, count, "某处")
                        .having(qualities)
                        .saidOn(day.plusDays(later)))
                .list()
                .ofMaxSize(8);
    }
}
