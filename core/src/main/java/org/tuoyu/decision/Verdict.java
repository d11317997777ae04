package org.tuoyu.decision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.tuoyu.language.Symbol;
import org.tuoyu.text.Reading;

/** Makes the answer to a state of knowledge out of what the table says of its cell. */
final class Verdict<O extends Symbol> {

    private final NormSet<O> norms;
    private final State state;

    Verdict(NormSet<O> norms, State state) {
        this.norms = norms;
        this.state = state;
    }

    Answer<O> answer() {
        Grounds<O> grounds = new Grounds<>(norms, state);
        List<Possible<O>> possible = possible(norms, norms.table().answersAt(state.cell()));
        if (possible.isEmpty()) {
            return new Answer.Invalid<>(contradiction(), grounds);
        }
        return possible.size() > 1
                ? undetermined(possible, grounds)
                : possible.get(0)
                        .match(
                                outcome -> new Answer.Determined<>(outcome, grounds),
                                open -> undetermined(possible, grounds),
                                () -> new Answer.NotApplicable<>(grounds),
                                () -> new Answer.Conflict<>(clashes(), grounds));
    }

    /** A set of answers in words: settled ones first, then open ones, silence, clash. */
    static <O extends Symbol> List<Possible<O>> possible(NormSet<O> norms, int set) {
        List<Possible<O>> possible = new ArrayList<>();
        for (long answer : norms.table().answers(set)) {
            possible.add(possible(norms.question().outcomes(), answer));
        }
        possible.sort(Comparator.comparingInt(each -> each.<Integer>match(outcome -> 0, open -> 1, () -> 2, () -> 3)));
        return possible;
    }

    private static <O extends Symbol> Possible<O> possible(List<O> outcomes, long answer) {
        if (answer == Adjudication.SILENCE) {
            return new Possible.Silence<>();
        }
        List<O> left = IntStream.range(0, outcomes.size())
                .filter(i -> (answer >> i & 1) == 1)
                .mapToObj(outcomes::get)
                .toList();
        return switch (left.size()) {
            case 0 -> new Possible.Clash<>();
            case 1 -> new Possible.Settled<>(left.get(0));
            default -> new Possible.Open<>(left);
        };
    }

    private Answer<O> undetermined(List<Possible<O>> possible, Grounds<O> grounds) {
        Curiosity curiosity = new Curiosity(norms.layout(), norms.table());
        int[] axes = curiosity.mattering(state.cell()).toArray();
        List<Fact> facts = new ArrayList<>();
        List<Reading> readings = new ArrayList<>();
        for (int axis : axes) {
            if (norms.layout().axes().get(axis) instanceof Axis.OfReading reading) {
                readings.add(reading.reading());
            } else {
                facts.add(norms.question().facts().get(axis));
            }
        }
        Optional<Fact> next = curiosity
                .nextOf(IntStream.of(axes).limit(facts.size()), state.cell())
                .map(norms.question().facts()::get);
        return new Answer.Undetermined<>(possible, cause(facts, readings), facts, readings, next, grounds);
    }

    private static Answer.Cause cause(List<Fact> facts, List<Reading> readings) {
        if (!facts.isEmpty()) {
            return Answer.Cause.FACTS_MISSING;
        }
        return readings.isEmpty() ? Answer.Cause.LEFT_OPEN_BY_LAW : Answer.Cause.READING_MISSING;
    }

    private List<Impossible> contradiction() {
        return new Contradiction(norms.layout(), norms.impossible())
                .smallest(state.cell()).stream()
                        .mapToObj(norms.question().impossible()::get)
                        .toList();
    }

    private List<List<Norm<O>>> clashes() {
        Set<BitSet> smallest = new LinkedHashSet<>();
        new Trial<>(norms)
                .overWorlds(
                        state.cell(),
                        world -> smallest.addAll(Clashes.minimal(
                                norms.adjudication(),
                                world.standing(),
                                norms.question().outcomes().size())));
        return smallest.stream()
                .map(set -> set.stream().mapToObj(norms.norms()::get).toList())
                .toList();
    }
}
