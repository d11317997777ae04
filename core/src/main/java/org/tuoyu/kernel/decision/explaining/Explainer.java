package org.tuoyu.kernel.decision.explaining;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tuoyu.kernel.decision.Change;
import org.tuoyu.kernel.decision.Condition;
import org.tuoyu.kernel.decision.Explanation;
import org.tuoyu.kernel.decision.Explanation.ConditionStatus;
import org.tuoyu.kernel.decision.Explanation.FactStatus;
import org.tuoyu.kernel.decision.Explanation.Fate;
import org.tuoyu.kernel.decision.Explanation.Met;
import org.tuoyu.kernel.decision.Explanation.NormStory;
import org.tuoyu.kernel.decision.Explanation.RuledOut;
import org.tuoyu.kernel.decision.Impossible;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.Region;
import org.tuoyu.kernel.decision.Value;
import org.tuoyu.kernel.decision.solving.Axis;
import org.tuoyu.kernel.decision.solving.Compilation;
import org.tuoyu.kernel.decision.solving.Compilation.Trial;
import org.tuoyu.kernel.decision.solving.State;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.text.Reading;

/** Works out explanations. What is the same for every number within its band is worked out once for a cell. */
final class Explainer<O extends Symbol> {

    private final Compilation<O> norms;
    private final int cell;
    /** What is told of the cell where no number is known: what depends on numbers does not say yet what they are. */
    private final List<FactStatus> facts;

    private final List<NormStory<O>> stories;
    private final boolean isOnNumbers;
    private final List<Impossible> excluded;
    private final List<RuledOut<O>> ruledOut;
    private final List<Reading> open;
    private final Alternatives<O> alternatives;
    private final List<Integer> otherwise;
    /** The changes to another answer, where none of them is of a number; empty where some are. */
    private final Optional<List<Change<O>>> changes;

    Explainer(Compilation<O> norms, int cell) {
        this.norms = norms;
        this.cell = cell;
        Collection<Trial> worlds = norms.trials(cell);
        this.facts = IntStream.range(0, norms.question().facts().size())
                .mapToObj(this::withoutNumber)
                .toList();
        this.stories = IntStream.range(0, norms.norms().size())
                .mapToObj(norm -> story(norm, worlds))
                .toList();
        this.isOnNumbers = norms.norms().stream().anyMatch(Explainer::isOnNumbers);
        this.excluded = excluded();
        this.ruledOut = ruledOut(worlds);
        this.open = norms.layout().axes().stream()
                .flatMap(axis -> axis instanceof Axis.OfReading of ? Stream.of(of.reading()) : Stream.empty())
                .toList();
        this.alternatives = new Alternatives<>(norms, cell);
        this.otherwise = alternatives.toAnotherAnswer();
        this.changes = otherwise.stream().anyMatch(alternatives::isOfNumbers)
                ? Optional.empty()
                : Optional.of(alternatives.changes(otherwise, new State(norms.layout(), cell)));
    }

    Explanation<O> explanation(State state) {
        return new Explanation<>(
                norms.question(),
                state.hasNumbers() ? factsWithNumbers(state) : facts,
                state.hasNumbers() && isOnNumbers ? withNumbers(state) : stories,
                excluded,
                ruledOut,
                norms.chosen(),
                open,
                changes.isPresent() ? changes.get() : alternatives.changes(otherwise, state));
    }

    List<Change<O>> towards(O outcome, State state) {
        int place = norms.question().outcomes().indexOf(outcome);
        if (place < 0) {
            throw new IllegalArgumentException("Question " + norms.question().id() + " has the outcomes "
                    + norms.question().outcomes() + ", got " + outcome.id());
        }
        return alternatives.changes(alternatives.towards(1L << place), state);
    }

    private FactStatus withoutNumber(int axis) {
        Optional<Value> value = isNumber(axis) ? Optional.empty() : new State(norms.layout(), cell).value(axis);
        return new FactStatus(norms.question().facts().get(axis), value);
    }

    private List<FactStatus> factsWithNumbers(State state) {
        FactStatus[] told = facts.toArray(FactStatus[]::new);
        for (int axis = 0; axis < told.length; axis++) {
            if (isNumber(axis)) {
                told[axis] = new FactStatus(told[axis].fact(), state.value(axis));
            }
        }
        return List.of(told);
    }

    private boolean isNumber(int axis) {
        return norms.layout().axes().get(axis) instanceof Axis.OfNumber;
    }

    private NormStory<O> story(int norm, Collection<Trial> worlds) {
        Set<Fate> fates = EnumSet.noneOf(Fate.class);
        BitSet exceptedBy = new BitSet();
        BitSet setAsideBy = new BitSet();
        for (Trial world : worlds) {
            if (world.meant().get(norm)) {
                Fate fate = fate(norm, world);
                fates.add(fate);
                if (fate == Fate.EXCEPTED) {
                    exceptedBy.or(and(norms.adjudication().exceptionsTo(norm), world.applying()));
                } else if (fate == Fate.SET_ASIDE) {
                    setAsideBy.or(norms.adjudication().prevailing(world.standing(), norm));
                }
            }
        }
        return new NormStory<>(
                norms.norms().get(norm), conditions(norm), List.copyOf(fates), those(exceptedBy), those(setAsideBy));
    }

    private Fate fate(int norm, Trial world) {
        if (!world.holding().get(norm)) {
            return Fate.CONDITIONS_NOT_MET;
        }
        if (!world.applying().get(norm)) {
            return Fate.EXCEPTED;
        }
        if (!norms.norms().get(norm).modality().constrains()) {
            return Fate.REPORTED;
        }
        return world.standing().get(norm) ? Fate.STANDS : Fate.SET_ASIDE;
    }

    private List<ConditionStatus> conditions(int norm) {
        List<ConditionStatus> conditions = new ArrayList<>();
        for (Condition condition : norms.norms().get(norm).conditions()) {
            int axis = axis(condition);
            conditions.add(new ConditionStatus(condition, facts.get(axis).value(), met(axis, condition)));
        }
        return conditions;
    }

    private int axis(Condition condition) {
        return norms.question().place(condition.fact());
    }

    private Met met(int axis, Condition condition) {
        BitSet admitted = norms.layout().axes().get(axis).admitted(new Region(List.of(condition), List.of()));
        if (!norms.layout().isUnknown(cell, axis)) {
            return admitted.get(norms.layout().digit(cell, axis) - 1) ? Met.YES : Met.NO;
        }
        return admitted.cardinality() == norms.layout().axes().get(axis).size() ? Met.YES : Met.UNKNOWN;
    }

    private List<NormStory<O>> withNumbers(State state) {
        List<NormStory<O>> told = new ArrayList<>(stories.size());
        for (NormStory<O> story : stories) {
            told.add(isOnNumbers(story.norm()) ? withNumbers(story, state) : story);
        }
        return told;
    }

    private NormStory<O> withNumbers(NormStory<O> story, State state) {
        List<ConditionStatus> conditions = new ArrayList<>(story.conditions().size());
        for (ConditionStatus each : story.conditions()) {
            conditions.add(new ConditionStatus(each.condition(), state.value(axis(each.condition())), each.met()));
        }
        return new NormStory<>(story.norm(), conditions, story.fates(), story.exceptedBy(), story.setAsideBy());
    }

    private static boolean isOnNumbers(Norm<?> norm) {
        for (Condition condition : norm.conditions()) {
            if (condition instanceof Condition.Between) {
                return true;
            }
        }
        return false;
    }

    /** The combinations that exclude an assignment whose answer is not possible in the worlds that are left. */
    private List<Impossible> excluded() {
        BitSet excluding = new BitSet();
        norms.layout().forEachAssignment(cell, assignment -> {
            if (!norms.table().hasWorld(assignment) && wouldBeNew(assignment)) {
                excluding.or(norms.impossible().compatibleWith(norms.layout(), assignment));
            }
        });
        return excluding.stream().mapToObj(norms.question().impossible()::get).toList();
    }

    private boolean wouldBeNew(int assignment) {
        Trial world = norms.trial(assignment);
        return !norms.table().isPossible(cell, norms.adjudication().answer(world.standing()));
    }

    private List<RuledOut<O>> ruledOut(Collection<Trial> worlds) {
        BitSet standing = new BitSet();
        worlds.forEach(world -> standing.or(world.standing()));
        List<O> possible = norms.possible(cell).stream()
                .flatMap(each -> each.outcomes().stream())
                .toList();
        return norms.question().outcomes().stream()
                .filter(outcome -> !worlds.isEmpty() && !possible.contains(outcome))
                .map(outcome -> new RuledOut<>(
                        outcome,
                        those(standing).stream()
                                .filter(norm -> !norm.allows().contains(outcome))
                                .toList()))
                .toList();
    }

    private List<Norm<O>> those(BitSet set) {
        return set.stream().mapToObj(norms.norms()::get).toList();
    }

    private static BitSet and(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        return both;
    }
}
