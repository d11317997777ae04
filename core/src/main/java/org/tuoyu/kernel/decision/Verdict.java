package org.tuoyu.kernel.decision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.text.Reading;

/** Makes the answer to a state of knowledge out of what the table says of its cell. */
final class Verdict<O extends Symbol> {

    private static final int SETTLED = 0;
    private static final int OPEN = 1;
    private static final int SILENCE = 2;
    private static final int CLASH = 3;

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
        Possible<O> first = possible.get(0);
        if (possible.size() > 1 || first instanceof Possible.Open<O>) {
            return undetermined(possible, grounds);
        }
        if (first instanceof Possible.Settled<O> settled) {
            return new Answer.Determined<>(settled.outcome(), grounds);
        }
        return first instanceof Possible.Silence<O>
                ? new Answer.NotApplicable<>(grounds)
                : new Answer.Conflict<>(clashes(), grounds);
    }

    /** The same answer on other grounds. */
    static <O extends Symbol> Answer<O> of(Answer<O> answer, Grounds<O> grounds) {
        return answer.<Answer<O>>match(
                determined -> new Answer.Determined<>(determined.outcome(), grounds),
                undetermined -> new Answer.Undetermined<>(
                        undetermined.possible(),
                        undetermined.cause(),
                        undetermined.missingFacts(),
                        undetermined.missingReadings(),
                        undetermined.nextQuestion(),
                        grounds),
                notApplicable -> new Answer.NotApplicable<>(grounds),
                conflict -> new Answer.Conflict<>(conflict.clashes(), grounds),
                invalid -> new Answer.Invalid<>(invalid.contradiction(), grounds));
    }

    /** A set of answers in words: settled ones first, then open ones, silence, clash. */
    static <O extends Symbol> List<Possible<O>> possible(NormSet<O> norms, int set) {
        List<Possible<O>> possible = new ArrayList<>();
        for (int kind = SETTLED; kind <= CLASH; kind++) {
            for (long answer : norms.table().answers(set)) {
                if (kind(answer) == kind) {
                    possible.add(possible(norms.question().outcomes(), answer));
                }
            }
        }
        return possible;
    }

    private static int kind(long answer) {
        if (answer == Adjudication.SILENCE) {
            return SILENCE;
        }
        return answer == Adjudication.CLASH ? CLASH : Long.bitCount(answer) == 1 ? SETTLED : OPEN;
    }

    static <O extends Symbol> Possible<O> possible(List<O> outcomes, long answer) {
        return switch (kind(answer)) {
            case SETTLED -> new Possible.Settled<>(outcomes.get(Long.numberOfTrailingZeros(answer)));
            case OPEN -> new Possible.Open<>(those(outcomes, answer));
            case SILENCE -> new Possible.Silence<>();
            default -> new Possible.Clash<>();
        };
    }

    private static <O extends Symbol> List<O> those(List<O> outcomes, long answer) {
        List<O> those = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            if ((answer >> i & 1) == 1) {
                those.add(outcomes.get(i));
            }
        }
        return those;
    }

    private Answer<O> undetermined(List<Possible<O>> possible, Grounds<O> grounds) {
        Relevance curiosity = new Relevance(norms.layout(), norms.table());
        List<Integer> axes = curiosity.mattering(state.cell());
        List<Fact> facts = new ArrayList<>();
        List<Reading> readings = new ArrayList<>();
        for (int axis : axes) {
            if (norms.layout().axes().get(axis) instanceof Axis.OfReading reading) {
                readings.add(reading.reading());
            } else {
                facts.add(norms.question().facts().get(axis));
            }
        }
        Optional<Fact> next = facts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        norms.question().facts().get(curiosity.nextOf(axes.subList(0, facts.size()), state.cell())));
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
