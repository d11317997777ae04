package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tuoyu.kernel.decision.Decider;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.decision.NormSet;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.Value;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.party.Unit;
import org.tuoyu.kernel.rules.RuleBook;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.PolicyStack;

/** The same policies in the opposite order. Ranks that are open to reading are left out: they belong to no order. */
final class Order {

    private final PolicyStack policies;
    private final Readings chosen;
    private final SeamsAndPlaces around;
    private final PolicyStack forwards;
    private final PolicyStack backwards;

    Order(PolicyStack policies, Readings chosen, SeamsAndPlaces around) {
        this.policies = policies;
        this.chosen = chosen;
        this.around = around;
        this.forwards = PolicyStack.of(policies.policies(), policies.directory(), List.of(), chosen);
        this.backwards = PolicyStack.of(reversed(policies.policies()), policies.directory(), List.of(), chosen);
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    <O extends Symbol> void requireNone(Question<O> question) {
        Set<List<NormSet<O>>> seen = new HashSet<>();
        for (SeamsAndPlaces.Spot spot : around.spots()) {
            List<NormSet<O>> inPlay = Stream.of(forwards, backwards, policies)
                    .map(stack -> stack.inPlay(question, spot.asOf(), spot.place()))
                    .toList();
            if (seen.add(inPlay)) {
                requireSame(inPlay.get(0), inPlay.get(1));
                requireSame(inPlay.get(2), reversed(inPlay.get(2), spot));
            }
        }
    }

    private <O extends Symbol> NormSet<O> reversed(NormSet<O> norms, SeamsAndPlaces.Spot spot) {
        return RuleBook.of(norms.question(), reversed(norms.norms()), chosen).inPlay(spot.asOf(), territory -> true);
    }

    private static <O extends Symbol> void requireSame(NormSet<O> one, NormSet<O> other) {
        Decider<Knowledge, O> decider = one.decider();
        Decider<Knowledge, O> otherDecider = other.decider();
        for (Map<Fact, Value> known : States.of(one.question(), one.norms()).all()) {
            assertThat(otherDecider.decide(States.knowledge(known)).possible())
                    .as("in the opposite order, knowing %s", known)
                    .isEqualTo(decider.decide(States.knowledge(known)).possible());
        }
    }

    /** Of two units for one kind at one place the first would be taken. */
    void requireOneUnitForEachOffice() {
        for (SeamsAndPlaces.Spot spot : around.spots()) {
            Map<Symbol, Set<Unit>> units = new HashMap<>();
            for (Policy policy : policies.policies()) {
                if (around.within(policy).contains(spot)) {
                    policy.offices()
                            .forEach(office -> Rows.unit(policy, office)
                                    .ifPresent(unit -> units.computeIfAbsent(office.kind(), unused -> new HashSet<>())
                                            .add(unit)));
                }
            }
            assertThat(units)
                    .allSatisfy((kind, named) -> assertThat(named)
                            .as("units that are %s at %s", kind.id(), spot)
                            .hasSizeLessThan(2));
        }
    }
}
