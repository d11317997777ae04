package org.tuoyu.tck;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tuoyu.kernel.decision.Condition;
import org.tuoyu.kernel.decision.Explanation.Fate;
import org.tuoyu.kernel.decision.Explanation.Met;
import org.tuoyu.kernel.decision.Impossible;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.text.Citation;

/** Why the oracle answers as it does in one state of knowledge. */
record OracleGrounds(Oracle oracle, Map<String, Symbol> known) {

    Set<Fate> fates(Norm<DrawnOutcome> norm) {
        return inWorlds(world -> world.means(norm) ? Set.of(world.fate(norm)) : Set.of());
    }

    Set<Norm<DrawnOutcome>> exceptedBy(Norm<DrawnOutcome> norm) {
        return inWorlds(
                world -> world.fate(norm) == Fate.EXCEPTED ? Set.copyOf(world.exceptionsThatApply(norm)) : Set.of());
    }

    Set<Norm<DrawnOutcome>> setAsideBy(Norm<DrawnOutcome> norm) {
        return inWorlds(world -> world.fate(norm) == Fate.SET_ASIDE ? Set.copyOf(world.prevailing(norm)) : Set.of());
    }

    Set<Norm<DrawnOutcome>> standing() {
        return inWorlds(world -> Set.copyOf(world.standing()));
    }

    Set<Set<Norm<DrawnOutcome>>> clashes() {
        return inWorlds(OracleWorld::smallestClashes);
    }

    private <T> Set<T> inWorlds(Function<OracleWorld, Set<T>> each) {
        return oracle.worlds(known).stream()
                .flatMap(world -> each.apply(world).stream())
                .collect(Collectors.toSet());
    }

    Met met(Condition condition) {
        Symbol value = known.get(condition.fact().id());
        if (value != null) {
            return States.isMet(value, condition) ? Met.YES : Met.NO;
        }
        boolean always = oracle.values(condition.fact().id()).stream().allMatch(each -> States.isMet(each, condition));
        return always ? Met.YES : Met.UNKNOWN;
    }

    /** The combinations that exclude an assignment with an answer that is not possible now. */
    Set<Impossible> excluded() {
        return oracle.assignments(known).stream()
                .filter(assignment -> !oracle.possible(known)
                        .contains(oracle.world(assignment).answer()))
                .flatMap(assignment -> oracle.combinationsIn(assignment).stream())
                .collect(Collectors.toSet());
    }

    Set<Citation> citations() {
        Set<Citation> citations = new HashSet<>();
        standing().forEach(norm -> citations.add(norm.citation()));
        excluded().forEach(each -> citations.add(each.citation()));
        return citations;
    }

    /** The instruments of standing norms of which nobody knows whether they are in force. */
    Set<String> doubted() {
        return standing().stream()
                .filter(norm -> OracleSelection.isDoubted(oracle.rules(), norm))
                .map(norm -> norm.instrument().number())
                .collect(Collectors.toSet());
    }

    /** How many combinations it takes to exclude everything that is left. */
    int sizeOfContradiction() {
        return OracleWorld.subsets(oracle.rules().question().impossible()).stream()
                .filter(this::excludesAll)
                .mapToInt(Set::size)
                .min()
                .orElseThrow();
    }

    boolean excludesAll(Set<Impossible> some) {
        return oracle.assignments(known).stream()
                .allMatch(
                        assignment -> oracle.combinationsIn(assignment).stream().anyMatch(some::contains));
    }

    Set<Norm<DrawnOutcome>> against(DrawnOutcome outcome) {
        return standing().stream()
                .filter(norm -> !norm.allows().contains(outcome))
                .collect(Collectors.toSet());
    }

    /** None where no world is left: then nothing follows, and no norm is the reason. */
    List<DrawnOutcome> impossibleOutcomes() {
        return oracle.worlds(known).isEmpty() ? List.of() : outcomesThatFollowNowhere();
    }

    private List<DrawnOutcome> outcomesThatFollowNowhere() {
        return oracle.rules().question().outcomes().stream()
                .filter(outcome -> oracle.possible(known).stream()
                        .noneMatch(each -> each.outcomes().contains(outcome)))
                .toList();
    }
}
