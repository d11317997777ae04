package org.tuoyu.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.tuoyu.decision.Difference.Part;
import org.tuoyu.decision.Difference.Period;
import org.tuoyu.language.Symbol;
import org.tuoyu.text.Readings;
import org.tuoyu.time.AsOf;
import org.tuoyu.time.InForce;

/** A small fault in some rules is found where it makes a difference, and nowhere else. */
class DifferencePropertyTest {

    /** Days around every day on which a scenario, or a fault in it, lets something begin or end. */
    private static final List<LocalDate> LAW_DAYS = days(-11, 4);

    private static final List<LocalDate> KNOWN_DAYS = days(-3, 3);
    private static final Map<String, Integer> COMPARED = new TreeMap<>();

    private static List<LocalDate> days(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(LocalDate.of(2021, 6, 1)::plusDays)
                .toList();
    }

    @Provide
    Arbitrary<Scenario> scenarios() {
        return DrawnScenario.any();
    }

    @Provide
    Arbitrary<Draws> draws() {
        return Draws.any(12);
    }

    @AfterContainer
    static void faultsWithAndWithoutADifferenceWereTried() {
        System.out.println("[difference] " + COMPARED);
        assertThat(COMPARED.getOrDefault("different", 0)).isGreaterThan(50);
        assertThat(COMPARED.getOrDefault("equivalent", 0)).isGreaterThan(50);
    }

    @Property(tries = 500)
    void aFaultIsFoundWhereItMakesADifferenceAndNowhereElse(
            @ForAll("scenarios") Scenario scenario, @ForAll("draws") Draws draws) {
        Scenario mutant = new Mutation(draws, scenario).mutant();
        Difference<Plain> difference = difference(scenario, mutant);
        boolean differs = false;
        Set<List<Object>> done = new HashSet<>();
        for (LocalDate law : LAW_DAYS) {
            for (Optional<LocalDate> known : knowledge()) {
                Sides sides = new Sides(scenario, mutant, moment(law, known));
                List<Part<Plain>> parts = parts(difference, law, known);
                if (done.add(List.of(sides.names(), parts))) {
                    differs |= sides.requireExactly(parts);
                }
            }
        }
        assertThat(difference.isNone()).isEqualTo(!differs);
        COMPARED.merge(differs ? "different" : "equivalent", 1, Integer::sum);
    }

    private static Difference<Plain> difference(Scenario before, Scenario after) {
        return Difference.between(book(before), book(after), before.holdingThePlace()::contains);
    }

    private static RuleBook<Plain> book(Scenario scenario) {
        return RuleBook.of(scenario.question(), scenario.norms(), scenario.readings());
    }

    private static List<Optional<LocalDate>> knowledge() {
        return Stream.concat(
                        Stream.of(Optional.<LocalDate>empty()),
                        KNOWN_DAYS.stream().map(Optional::of))
                .toList();
    }

    private static AsOf moment(LocalDate law, Optional<LocalDate> known) {
        return known.map(AsOf.day(law)::knowingPublicationsOf).orElse(AsOf.day(law));
    }

    private static List<Part<Plain>> parts(Difference<Plain> difference, LocalDate law, Optional<LocalDate> known) {
        List<Period<Plain>> periods = difference.periods().stream()
                .filter(period -> period.law().contains(law)
                        && known.map(period.known()::contains)
                                .orElse(!(period.known().end() instanceof InForce.On)))
                .toList();
        assertThat(periods).hasSizeLessThanOrEqualTo(1);
        return periods.isEmpty() ? List.of() : periods.get(0).parts();
    }

    /** Two scenarios at a moment, world by world. */
    private record Sides(Scenario before, Scenario after, AsOf moment) {

        List<Norm<Plain>> inPlay(Scenario side) {
            return OracleSelection.inPlay(side.at(moment));
        }

        List<List<String>> names() {
            return Stream.of(before, after)
                    .map(side -> inPlay(side).stream()
                            .map(norm -> norm.id() + norm.givenIds())
                            .toList())
                    .toList();
        }

        /** Whether some answer differs, which the parts then say exactly. */
        boolean requireExactly(List<Part<Plain>> parts) {
            Oracle joint = new Oracle(before.withNorms(Stream.concat(inPlay(before).stream(), inPlay(after).stream())
                            .toList())
                    .at(moment));
            long different = 0;
            for (Map<String, Symbol> world : joint.assignments(Map.of())) {
                if (joint.combinationsIn(world).isEmpty()) {
                    different += requireExactly(parts, world) ? 1 : 0;
                }
            }
            assertThat(parts.stream().mapToLong(Part::worlds).sum()).isEqualTo(different);
            return different > 0;
        }

        private boolean requireExactly(List<Part<Plain>> parts, Map<String, Symbol> world) {
            Possible<Plain> one = answer(before, world);
            Possible<Plain> other = answer(after, world);
            List<Part<Plain>> here = parts.stream()
                    .filter(part -> OracleFindings.isIn(part.region(), world))
                    .toList();
            if (one.equals(other)) {
                assertThat(here).isEmpty();
                return false;
            }
            assertThat(here).singleElement().satisfies(part -> {
                assertThat(part.before()).isEqualTo(one);
                assertThat(part.after()).isEqualTo(other);
            });
            return true;
        }

        private Possible<Plain> answer(Scenario side, Map<String, Symbol> world) {
            return new OracleWorld(side.question(), inPlay(side), world).answer();
        }
    }

    @Property(tries = 300)
    void theKernelConfirmsEveryWitness(@ForAll("scenarios") Scenario scenario, @ForAll("draws") Draws draws) {
        Scenario mutant = new Mutation(draws, scenario).mutant();
        for (Period<Plain> period : difference(scenario, mutant).periods()) {
            for (Part<Plain> part : period.parts()) {
                assertThat(decided(scenario, period.moment(), part.witness())).containsExactly(part.before());
                assertThat(decided(mutant, period.moment(), part.witness())).containsExactly(part.after());
            }
        }
    }

    private static List<Possible<Plain>> decided(Scenario scenario, AsOf moment, World witness) {
        Readings readings = scenario.readings();
        for (Given given : witness.readings()) {
            readings = readings.choosing(given.reading(), given.option().id());
        }
        return RuleBook.of(scenario.question(), scenario.norms(), readings)
                .inPlay(moment, scenario.holdingThePlace()::contains)
                .decider()
                .decide(witness.knowledge())
                .possible();
    }

    @Property(tries = 100)
    void rulesDifferNowhereFromThemselves(@ForAll("scenarios") Scenario scenario) {
        assertThat(difference(scenario, scenario).isNone()).isTrue();
    }
}
