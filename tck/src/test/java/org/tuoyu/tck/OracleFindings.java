package org.tuoyu.tck;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tuoyu.kernel.decision.Explanation.Fate;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.Possible;
import org.tuoyu.kernel.decision.Region;
import org.tuoyu.kernel.decision.Value;
import org.tuoyu.kernel.decision.World;
import org.tuoyu.kernel.language.Symbol;

/** What the definitions find in the norms of a rules, by trying every world. */
final class OracleFindings {

    /** A finding about norms: what, which of them, which others have to do with it, and in how many worlds. */
    record Told(String code, Set<Norm<DrawnOutcome>> norms, Set<Norm<DrawnOutcome>> others, long worlds) {}

    private final Oracle oracle;
    private final List<Map<String, Symbol>> assignments;

    OracleFindings(Oracle oracle) {
        this.oracle = oracle;
        this.assignments = oracle.assignments(Map.of()).stream()
                .filter(each -> oracle.combinationsIn(each).isEmpty())
                .toList();
    }

    Set<Map<String, Symbol>> gaps() {
        return assignments.stream()
                .filter(each -> oracle.world(each).answer().kind() == Possible.Kind.SILENCE)
                .collect(Collectors.toSet());
    }

    Set<Told> told() {
        Set<Told> told = new HashSet<>(clashes());
        for (Norm<DrawnOutcome> norm : oracle.inPlay()) {
            if (in(fate(norm, Fate.STANDS)) > 0) {
                addRepeat(told, norm);
            } else if (in(fate(norm, Fate.SET_ASIDE)) > 0) {
                told.add(about("ALWAYS_SET_ASIDE", norm, Fate.SET_ASIDE, world -> world.prevailing(norm)));
            } else if (in(fate(norm, Fate.REPORTED)) == 0) {
                told.add(about("DEAD_NORM", norm, Fate.EXCEPTED, world -> world.exceptionsThatApply(norm)));
            }
            for (Norm<DrawnOutcome> exception : oracle.inPlay()) {
                addDisplacedInVain(told, norm, exception);
            }
        }
        return told;
    }

    private Set<Told> clashes() {
        Map<Set<Norm<DrawnOutcome>>, Long> clashes = new HashMap<>();
        for (Map<String, Symbol> each : assignments) {
            OracleWorld world = oracle.world(each);
            if (world.answer().kind() == Possible.Kind.CLASH) {
                world.smallestClashes().forEach(clash -> clashes.merge(clash, 1L, Long::sum));
            }
        }
        return clashes.entrySet().stream()
                .map(each -> new Told("CLASH", each.getKey(), Set.of(), each.getValue()))
                .collect(Collectors.toSet());
    }

    private void addDisplacedInVain(Set<Told> told, Norm<DrawnOutcome> norm, Norm<DrawnOutcome> exception) {
        long worlds = in(world -> world.holds(norm)
                && world.exceptionsThatApply(norm).contains(exception)
                && world.fate(exception) == Fate.SET_ASIDE);
        if (worlds > 0) {
            told.add(new Told("DISPLACED_IN_VAIN", Set.of(norm), Set.of(exception), worlds));
        }
    }

    private void addRepeat(Set<Told> told, Norm<DrawnOutcome> norm) {
        List<Norm<DrawnOutcome>> others =
                oracle.inPlay().stream().filter(each -> !each.equals(norm)).toList();
        Set<Norm<DrawnOutcome>> sayingSo = new HashSet<>();
        for (Map<String, Symbol> each : assignments) {
            OracleWorld without = new OracleWorld(oracle.rules().question(), others, each);
            if (!without.answer().equals(oracle.world(each).answer())) {
                return;
            }
            if (oracle.world(each).fate(norm) == Fate.STANDS) {
                sayingSo.addAll(without.standing());
            }
        }
        Set<DrawnOutcome> excluded = new HashSet<>(oracle.rules().question().outcomes());
        norm.allows().forEach(excluded::remove);
        sayingSo.removeIf(other -> !excluded.isEmpty() && other.allows().containsAll(excluded));
        told.add(new Told("REPEAT", Set.of(norm), sayingSo, in(fate(norm, Fate.STANDS))));
    }

    private Told about(
            String code,
            Norm<DrawnOutcome> norm,
            Fate fate,
            Function<OracleWorld, List<Norm<DrawnOutcome>>> othersInWorld) {
        Set<Norm<DrawnOutcome>> others = new HashSet<>();
        assignments.stream()
                .map(oracle::world)
                .filter(fate(norm, fate))
                .forEach(world -> others.addAll(othersInWorld.apply(world)));
        return new Told(code, Set.of(norm), others, in(fate(norm, fate)));
    }

    private static Predicate<OracleWorld> fate(Norm<DrawnOutcome> norm, Fate fate) {
        return world -> world.fate(norm) == fate;
    }

    private long in(Predicate<OracleWorld> test) {
        return assignments.stream().map(oracle::world).filter(test).count();
    }

    List<Map<String, Symbol>> in(Region region) {
        return assignments.stream().filter(each -> isIn(region, each)).toList();
    }

    static boolean isIn(Region region, Map<String, Symbol> assignment) {
        return States.areMet(region.conditions(), assignment)
                && region.given().stream()
                        .allMatch(given -> given.option()
                                .equals(assignment.get(given.reading().id())));
    }

    /** The world as the oracle writes it: a number by the one that stands for its band. */
    Map<String, Symbol> assignment(World world) {
        Map<String, Symbol> assignment = new HashMap<>();
        for (World.Setting each : world.values()) {
            assignment.put(
                    each.fact().id(),
                    each.value() instanceof Value.Amount amount
                            ? band(oracle.values(each.fact().id()), amount)
                            : each.value());
        }
        world.readings().forEach(each -> assignment.put(each.reading().id(), each.option()));
        return assignment;
    }

    private static Symbol band(List<Symbol> numbers, Value.Amount amount) {
        Symbol band = numbers.get(0);
        for (Symbol number : numbers.subList(1, numbers.size())) {
            band = ((Value.Amount) number).number() <= amount.number() ? number : band;
        }
        return band;
    }
}
