package org.tuoyu.kernel.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Grounds;
import org.tuoyu.kernel.decision.Impossible;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.NormFinding;
import org.tuoyu.kernel.decision.NormSet;
import org.tuoyu.kernel.decision.Possible;
import org.tuoyu.kernel.decision.analysis.Analysis;
import org.tuoyu.kernel.decision.explaining.ExplainedGrounds;
import org.tuoyu.kernel.decision.solving.Axis;
import org.tuoyu.kernel.decision.solving.Compilation;
import org.tuoyu.kernel.decision.solving.Relevance;
import org.tuoyu.kernel.decision.solving.State;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.text.Reading;

/** The norms in play with what follows from them: a verdict for each state of knowledge, made when it is asked for. */
final class Verdicts<O extends Symbol> extends NormSet<O> {

    private final Compilation<O> norms;

    Verdicts(Compilation<O> norms) {
        super(norms.question(), norms.norms(), norms.layout().cells());
        this.norms = norms;
    }

    @Override
    public List<NormFinding<O>> findings() {
        return new Analysis<>(norms).findings();
    }

    @Override
    protected int stride(int fact) {
        return norms.layout().stride(fact);
    }

    @Override
    protected long[] thresholds(int fact) {
        return norms.layout().axes().get(fact) instanceof Axis.OfNumber number
                ? number.thresholds().stream().mapToLong(Long::longValue).toArray()
                : new long[0];
    }

    @Override
    protected Answer<O> answer(int cell) {
        Grounds<O> grounds = new ExplainedGrounds<>(norms, new State(norms.layout(), cell));
        List<Possible<O>> possible = norms.possible(cell);
        if (possible.isEmpty()) {
            return new Answer.Invalid<>(contradiction(cell), grounds);
        }
        Possible<O> first = possible.get(0);
        if (possible.size() > 1 || first.kind() == Possible.Kind.OPEN) {
            return undetermined(possible, cell, grounds);
        }
        return switch (first.kind()) {
            case SETTLED -> new Answer.Determined<>(first.outcomes().get(0), grounds);
            case SILENCE -> new Answer.NotApplicable<>(grounds);
            default -> new Answer.Conflict<>(clashes(cell), grounds);
        };
    }

    @Override
    protected Grounds<O> grounds(int cell, long[] numbers, Grounds<O> kept) {
        return new ExplainedGrounds<>(norms, new State(norms.layout(), cell, numbers), (ExplainedGrounds<O>) kept);
    }

    private Answer<O> undetermined(List<Possible<O>> possible, int cell, Grounds<O> grounds) {
        Relevance relevance = new Relevance(norms.layout(), norms.table());
        List<Integer> axes = relevance.mattering(cell);
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
                : Optional.of(norms.question().facts().get(relevance.nextOf(axes.subList(0, facts.size()), cell)));
        return new Answer.Undetermined<>(possible, cause(facts, readings), facts, readings, next, grounds);
    }

    private static Answer.Cause cause(List<Fact> facts, List<Reading> readings) {
        if (!facts.isEmpty()) {
            return Answer.Cause.FACTS_MISSING;
        }
        return readings.isEmpty() ? Answer.Cause.LEFT_OPEN_BY_LAW : Answer.Cause.READING_MISSING;
    }

    private List<Impossible> contradiction(int cell) {
        return norms.impossible().smallestCover(norms.layout(), cell).stream()
                .mapToObj(norms.question().impossible()::get)
                .toList();
    }

    private List<List<Norm<O>>> clashes(int cell) {
        Set<BitSet> smallest = new LinkedHashSet<>();
        norms.trials(cell).forEach(world -> smallest.addAll(norms.adjudication().clashes(world.standing())));
        return smallest.stream()
                .map(set -> set.stream().mapToObj(norms.norms()::get).toList())
                .toList();
    }
}
