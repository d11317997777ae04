package org.tuoyu.tck;

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
import org.tuoyu.kernel.decision.Difference;
import org.tuoyu.kernel.decision.Difference.Part;
import org.tuoyu.kernel.decision.Difference.Period;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.Possible;
import org.tuoyu.kernel.decision.World;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.rules.RuleBook;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.kernel.time.InForce;

/** A small fault in some rules is found where it makes a difference, and nowhere else. */
class DifferencePropertyTest {

    /** Days around every day on which a rules, or a fault in it, lets something begin or end. */
    private static final List<LocalDate> LAW_DAYS = days(-11, 4);

    private static final List<LocalDate> KNOWN_DAYS = days(-3, 3);
    private static final Map<String, Integer> COMPARED = new TreeMap<>();

    private static List<LocalDate> days(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(LocalDate.of(2021, 6, 1)::plusDays)
                .toList();
    }

    @Provide
    Arbitrary<RuleSet> ruleSets() {
        return DrawnRules.any();
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
            @ForAll("ruleSets") RuleSet rules, @ForAll("draws") Draws draws) {
        RuleSet mutant = new Mutation(draws, rules).mutant();
        Difference<DrawnOutcome> difference = difference(rules, mutant);
        boolean differs = false;
        Set<List<Object>> done = new HashSet<>();
        for (LocalDate law : LAW_DAYS) {
            for (Optional<LocalDate> known : knowledge()) {
                Sides sides = new Sides(rules, mutant, moment(law, known));
                List<Part<DrawnOutcome>> parts = parts(difference, law, known);
                if (done.add(List.of(sides.names(), parts))) {
                    differs |= sides.requireExactly(parts);
                }
            }
        }
        assertThat(difference.isNone()).isEqualTo(!differs);
        COMPARED.merge(differs ? "different" : "equivalent", 1, Integer::sum);
    }

    private static Difference<DrawnOutcome> difference(RuleSet before, RuleSet after) {
        return book(before).differenceTo(book(after), before.holdingThePlace()::contains);
    }

    private static RuleBook<DrawnOutcome> book(RuleSet rules) {
        return RuleBook.of(rules.question(), rules.norms(), rules.readings());
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

    private static List<Part<DrawnOutcome>> parts(
            Difference<DrawnOutcome> difference, LocalDate law, Optional<LocalDate> known) {
        List<Period<DrawnOutcome>> periods = difference.periods().stream()
                .filter(period -> period.law().contains(law)
                        && known.map(period.known()::contains)
                                .orElse(!(period.known().end() instanceof InForce.On)))
                .toList();
        assertThat(periods).hasSizeLessThanOrEqualTo(1);
        return periods.isEmpty() ? List.of() : periods.get(0).parts();
    }

    /** Two ruleSets at a moment, world by world. */
    private record Sides(RuleSet before, RuleSet after, AsOf moment) {

        List<Norm<DrawnOutcome>> inPlay(RuleSet side) {
            return OracleSelection.inPlay(side.at(moment));
        }

        List<List<String>> names() {
            return Stream.of(before, after)
                    .map(side -> inPlay(side).stream()
                            .map(norm -> norm.id() + norm.given())
                            .toList())
                    .toList();
        }

        /** Whether some answer differs, which the parts then say exactly. */
        boolean requireExactly(List<Part<DrawnOutcome>> parts) {
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

        private boolean requireExactly(List<Part<DrawnOutcome>> parts, Map<String, Symbol> world) {
            Possible<DrawnOutcome> one = answer(before, world);
            Possible<DrawnOutcome> other = answer(after, world);
            List<Part<DrawnOutcome>> here = parts.stream()
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

        private Possible<DrawnOutcome> answer(RuleSet side, Map<String, Symbol> world) {
            return new OracleWorld(side.question(), inPlay(side), world).answer();
        }
    }

    @Property(tries = 300)
    void theKernelConfirmsEveryWitness(@ForAll("ruleSets") RuleSet rules, @ForAll("draws") Draws draws) {
        RuleSet mutant = new Mutation(draws, rules).mutant();
        for (Period<DrawnOutcome> period : difference(rules, mutant).periods()) {
            for (Part<DrawnOutcome> part : period.parts()) {
                assertThat(decided(rules, period.moment(), part.witness())).containsExactly(part.before());
                assertThat(decided(mutant, period.moment(), part.witness())).containsExactly(part.after());
            }
        }
    }

    private static List<Possible<DrawnOutcome>> decided(RuleSet rules, AsOf moment, World witness) {
        Readings readings = rules.readings();
        for (Given given : witness.readings()) {
            readings = readings.choosing(given.reading(), given.option().id());
        }
        return RuleBook.of(rules.question(), rules.norms(), readings)
                .inPlay(moment, rules.holdingThePlace()::contains)
                .decider()
                .decide(witness.knowledge())
                .possible();
    }

    @Property(tries = 100)
    void rulesDifferNowhereFromThemselves(@ForAll("ruleSets") RuleSet rules) {
        assertThat(difference(rules, rules).isNone()).isTrue();
    }
}
