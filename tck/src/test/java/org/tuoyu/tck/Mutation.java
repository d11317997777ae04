package org.tuoyu.tck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.tuoyu.kernel.decision.Condition;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.Value;
import org.tuoyu.kernel.text.Instrument;
import org.tuoyu.kernel.time.InForce;

/** A small fault that somebody could make while writing the norms of a rules down. */
final class Mutation {

    static final int KINDS = 9;

    private final Draws draws;
    private final RuleSet rules;

    Mutation(Draws draws, RuleSet rules) {
        this.draws = draws;
        this.rules = rules;
    }

    RuleSet mutant() {
        List<Norm<DrawnOutcome>> norms = new ArrayList<>(rules.norms());
        if (norms.isEmpty()) {
            return rules;
        }
        int place = draws.below(norms.size());
        Norm<DrawnOutcome> norm = norms.get(place);
        switch (draws.below(KINDS)) {
            case 0 -> norms.remove(place);
            case 1 ->
                norms.add(
                        copy(norm).id(norm.id() + "again").exceptionTo(Set.of()).build());
            case 2 -> norms.set(place, widened(norm));
            case 3 -> norms.set(place, narrowed(norm));
            case 4 -> norms.set(place, startingOtherwise(norm));
            case 5 -> norms.set(place, publishedOtherwise(norm));
            case 6 -> norms.set(place, allowingOtherwise(norm));
            case 7 -> norms.set(place, copy(norm).exceptionTo(Set.of()).build());
            default -> norms.set(place, withOtherThresholds(norm));
        }
        return rules.withNorms(
                norms.stream().map(each -> withoutStrangers(each, norms)).toList());
    }

    private static Norm.Builder<DrawnOutcome> copy(Norm<DrawnOutcome> norm) {
        return Norm.<DrawnOutcome>builder().from(norm);
    }

    /** What it is an exception to may be gone. */
    private static Norm<DrawnOutcome> withoutStrangers(Norm<DrawnOutcome> norm, List<Norm<DrawnOutcome>> norms) {
        Set<String> general = new HashSet<>(norm.exceptionTo());
        general.removeIf(id -> norms.stream().noneMatch(each -> each.id().equals(id)));
        return copy(norm).exceptionTo(general).build();
    }

    private Norm<DrawnOutcome> widened(Norm<DrawnOutcome> norm) {
        List<Condition> conditions = new ArrayList<>(norm.conditions());
        if (!conditions.isEmpty()) {
            int place = draws.below(conditions.size());
            Condition condition = conditions.remove(place);
            if (condition instanceof Condition.OneOf oneOf && draws.inPercent(60)) {
                List<Value.Named> values = new ArrayList<>(oneOf.values());
                values.add(draws.oneOf(oneOf.fact().values()));
                conditions.add(new Condition.OneOf(
                        oneOf.fact(), values.stream().distinct().toList()));
            }
        }
        return copy(norm).conditions(conditions).build();
    }

    private Norm<DrawnOutcome> narrowed(Norm<DrawnOutcome> norm) {
        Fact fact = draws.oneOf(rules.question().facts());
        List<Condition> conditions = new ArrayList<>(norm.conditions());
        conditions.add(
                fact instanceof Fact.Choice choice
                        ? new Condition.OneOf(choice, draws.some(choice.values()))
                        : Condition.atLeast((Fact.Quantity) fact, draws.between(0, 6)));
        return copy(norm).conditions(conditions).build();
    }

    private int oneDay() {
        return draws.inPercent(50) ? 1 : -1;
    }

    private Norm<DrawnOutcome> startingOtherwise(Norm<DrawnOutcome> norm) {
        LocalDate from = norm.inForce().from().plusDays(oneDay());
        InForce moved = norm.inForce().end() instanceof InForce.On on
                ? InForce.between(from, on.day().plusDays(1))
                : InForce.openEndedFrom(from);
        return copy(norm).inForce(moved).build();
    }

    private Norm<DrawnOutcome> publishedOtherwise(Norm<DrawnOutcome> norm) {
        Instrument other = Instrument.builder()
                .from(norm.instrument())
                .publishedOn(norm.instrument().publishedOn().plusDays(oneDay()))
                .build();
        return copy(norm).instrument(other).build();
    }

    private Norm<DrawnOutcome> allowingOtherwise(Norm<DrawnOutcome> norm) {
        DrawnOutcome outcome = draws.oneOf(rules.question().outcomes());
        List<DrawnOutcome> allows = new ArrayList<>(norm.allows());
        if (!allows.remove(outcome) || allows.isEmpty()) {
            allows.add(outcome);
        }
        return copy(norm).allows(allows).build();
    }

    private Norm<DrawnOutcome> withOtherThresholds(Norm<DrawnOutcome> norm) {
        long by = draws.inPercent(50) ? 1 : -1;
        return copy(norm)
                .conditions(norm.conditions().stream()
                        .map(condition -> condition.<Condition>match(
                                oneOf -> oneOf,
                                between -> new Condition.Between(
                                        between.fact(),
                                        moved(between.fromInclusive(), by),
                                        moved(between.toExclusive(), by))))
                        .toList())
                .build();
    }

    private static OptionalLong moved(OptionalLong bound, long by) {
        return bound.isPresent() ? OptionalLong.of(bound.getAsLong() + by) : bound;
    }
}
