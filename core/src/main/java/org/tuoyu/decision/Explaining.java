package org.tuoyu.decision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tuoyu.decision.Change.Alteration;
import org.tuoyu.decision.Explanation.ConditionStatus;
import org.tuoyu.decision.Explanation.FactStatus;
import org.tuoyu.decision.Explanation.Fate;
import org.tuoyu.decision.Explanation.Met;
import org.tuoyu.decision.Explanation.NormStory;
import org.tuoyu.decision.Explanation.RuledOut;
import org.tuoyu.language.Symbol;
import org.tuoyu.text.Reading;

/** Works out an explanation. */
final class Explaining<O extends Symbol> {

    private final NormSet<O> norms;
    private final State state;
    private final List<Trial.World> worlds = new ArrayList<>();

    Explaining(NormSet<O> norms, State state) {
        this.norms = norms;
        this.state = state;
        new Trial<>(norms).overWorlds(state.cell(), worlds::add);
    }

    Explanation<O> explanation() {
        return new Explanation<>(
                norms.question(),
                facts(),
                listOf(norms.norms().size(), this::story),
                excluded(),
                ruledOut(),
                norms.chosen(),
                open(),
                changes(new Alternatives(norms.table(), state).toAnotherAnswer()));
    }

    List<Change<O>> towards(O outcome) {
        int place = norms.question().outcomes().indexOf(outcome);
        if (place < 0) {
            throw new IllegalArgumentException("Question " + norms.question().id() + " has the outcomes "
                    + norms.question().outcomes() + ", got " + outcome.id());
        }
        long goal = 1L << place;
        return changes(new Alternatives(norms.table(), state).towards(goal));
    }

    private List<FactStatus> facts() {
        return listOf(
                norms.question().facts().size(),
                axis -> new FactStatus(norms.question().facts().get(axis), state.value(axis)));
    }

    private NormStory<O> story(int norm) {
        Set<Fate> fates = EnumSet.noneOf(Fate.class);
        BitSet exceptedBy = new BitSet();
        BitSet setAsideBy = new BitSet();
        for (Trial.World world : worlds) {
            if (!world.meant().get(norm)) {
                continue;
            }
            Fate fate = fate(norm, world);
            fates.add(fate);
            if (fate == Fate.EXCEPTED) {
                exceptedBy.or(and(norms.adjudication().exceptionsTo(norm), world.applying()));
            } else if (fate == Fate.SET_ASIDE) {
                world.standing().stream().filter(other -> prevails(other, norm)).forEach(setAsideBy::set);
            }
        }
        return new NormStory<>(
                norms.norms().get(norm), conditions(norm), List.copyOf(fates), those(exceptedBy), those(setAsideBy));
    }

    private Fate fate(int norm, Trial.World world) {
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

    private boolean prevails(int other, int norm) {
        return norms.norms().get(other).prevailsOver(norms.norms().get(norm));
    }

    private List<ConditionStatus> conditions(int norm) {
        return norms.norms().get(norm).conditions().stream()
                .map(condition -> {
                    int axis = norms.question().facts().indexOf(condition.fact());
                    return new ConditionStatus(condition, state.value(axis), met(axis, condition));
                })
                .toList();
    }

    private Met met(int axis, Condition condition) {
        BitSet admitted =
                norms.layout().axes().get(axis).admitted(new Admission.Requirement(List.of(condition), List.of()));
        if (state.isKnown(axis)) {
            return admitted.get(norms.layout().digit(state.cell(), axis) - 1) ? Met.YES : Met.NO;
        }
        return admitted.cardinality() == norms.layout().axes().get(axis).size() ? Met.YES : Met.UNKNOWN;
    }

    /** The combinations that exclude an assignment whose answer is not possible in the worlds that are left. */
    private List<Impossible> excluded() {
        BitSet excluding = new BitSet();
        norms.layout().forEachAssignment(state.cell(), assignment -> {
            if (!norms.table().hasWorld(assignment) && wouldBeNew(assignment)) {
                excluding.or(norms.impossible().compatibleWith(norms.layout(), assignment));
            }
        });
        return excluding.stream().mapToObj(norms.question().impossible()::get).toList();
    }

    private boolean wouldBeNew(int assignment) {
        Trial.World world = new Trial<>(norms).world(assignment);
        return !norms.table().isPossible(state.cell(), norms.adjudication().answer(world.standing()));
    }

    private List<RuledOut<O>> ruledOut() {
        BitSet standing = new BitSet();
        worlds.forEach(world -> standing.or(world.standing()));
        List<O> possible = Verdict.possible(norms, norms.table().answersAt(state.cell())).stream()
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

    private List<Reading> open() {
        return norms.layout().axes().stream()
                .flatMap(axis -> axis instanceof Axis.OfReading of ? Stream.of(of.reading()) : Stream.empty())
                .toList();
    }

    private List<Change<O>> changes(List<Integer> cells) {
        return cells.stream()
                .map(cell -> new Change<>(
                        alterations(cell), Verdict.possible(norms, norms.table().answersAt(cell))))
                .toList();
    }

    private List<Alteration> alterations(int cell) {
        return IntStream.range(0, norms.question().facts().size())
                .filter(axis ->
                        norms.layout().digit(cell, axis) != norms.layout().digit(state.cell(), axis))
                .mapToObj(axis -> new Alteration(
                        norms.question().facts().get(axis),
                        state.value(axis).orElseThrow(),
                        state.valueOf(axis, norms.layout().digit(cell, axis))))
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

    private static <T> List<T> listOf(int size, IntFunction<T> each) {
        return IntStream.range(0, size).mapToObj(each).toList();
    }
}
