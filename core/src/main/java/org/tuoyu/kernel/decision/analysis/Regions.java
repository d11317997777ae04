package org.tuoyu.kernel.decision.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.tuoyu.kernel.decision.Condition;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.decision.Region;
import org.tuoyu.kernel.decision.Value;
import org.tuoyu.kernel.decision.World;
import org.tuoyu.kernel.decision.solving.Adjudication;
import org.tuoyu.kernel.decision.solving.Admission;
import org.tuoyu.kernel.decision.solving.Axis;

/** The worlds of one question under one set of norms, or two, gathered into regions by what follows in them. */
public final class Regions {

    /** A set of norms, over the axes that all sets have in common. */
    public record Side(Admission admission, Adjudication adjudication, Map<BitSet, Long> answered) {
        public Side(Admission admission, Adjudication adjudication) {
            this(admission, adjudication, new HashMap<>());
        }

        long answer(BitSet holding) {
            Long answer = answered.get(holding);
            if (answer == null) {
                answer = adjudication.answer(adjudication.standing(adjudication.applying(holding)));
                answered.put(holding, answer);
            }
            return answer;
        }
    }

    /**
     * Worlds in which the same follows.
     *
     * @param answers what follows under each set of norms
     * @param worlds how many they are
     */
    public record Found(Region region, List<Long> answers, long worlds, World witness) {}

    private final List<Axis> axes;
    private final Admission impossible;
    private final List<Side> sides;
    private final Predicate<List<Long>> wanted;
    private final Diagram diagram;
    private final List<List<Long>> labels = new ArrayList<>();
    private final Map<List<Long>, Integer> places = new HashMap<>();
    private final List<Map<List<BitSet>, Integer>> ready = new ArrayList<>();

    /** @param wanted which worlds are looked for, by what follows in them under each set of norms */
    public Regions(List<Axis> axes, Admission impossible, List<Side> sides, Predicate<List<Long>> wanted) {
        this.axes = axes;
        this.impossible = impossible;
        this.sides = sides;
        this.wanted = wanted;
        this.diagram = new Diagram(axes);
        axes.forEach(axis -> ready.add(new HashMap<>()));
    }

    public List<Found> found() {
        List<BitSet> everything = new ArrayList<>();
        sides.forEach(side -> everything.add(side.admission().everything()));
        List<Found> found = new ArrayList<>();
        diagram.forEachWay(
                node(0, everything, impossible.everything()),
                (way, label) -> pieces(way, 0).forEach(piece -> add(found, piece, labels.get(Diagram.FIRST - label))));
        return found;
    }

    private int node(int axis, List<BitSet> holding, BitSet combined) {
        if (axis == axes.size()) {
            return combined.isEmpty() ? label(holding) : Diagram.NO_WORLD;
        }
        List<BitSet> state = new ArrayList<>(holding);
        state.add(combined);
        Integer known = ready.get(axis).get(state);
        if (known == null) {
            known = diagram.node(axis, children(axis, holding, combined));
            ready.get(axis).put(state, known);
        }
        return known;
    }

    private int[] children(int axis, List<BitSet> holding, BitSet combined) {
        int[] children = new int[axes.get(axis).size()];
        for (int position = 0; position < children.length; position++) {
            List<BitSet> left = new ArrayList<>(sides.size());
            for (int side = 0; side < sides.size(); side++) {
                left.add(sides.get(side).admission().narrowed(holding.get(side), axis, position));
            }
            children[position] = node(axis + 1, left, impossible.narrowed(combined, axis, position));
        }
        return children;
    }

    private int label(List<BitSet> holding) {
        List<Long> answers = new ArrayList<>(sides.size());
        for (int side = 0; side < sides.size(); side++) {
            answers.add(sides.get(side).answer(holding.get(side)));
        }
        if (!wanted.test(answers)) {
            return Diagram.OTHER;
        }
        Integer place = places.putIfAbsent(answers, labels.size());
        if (place == null) {
            labels.add(answers);
        }
        return Diagram.FIRST - (place == null ? labels.size() - 1 : place);
    }

    /** A way cut so that words can say it: the bands of a number next to each other, one option of a reading. */
    private List<List<BitSet>> pieces(List<BitSet> way, int axis) {
        if (axis == axes.size()) {
            return List.of(way);
        }
        List<List<BitSet>> pieces = new ArrayList<>();
        for (BitSet part : parts(axes.get(axis), way.get(axis))) {
            List<BitSet> piece = new ArrayList<>(way);
            piece.set(axis, part);
            pieces.addAll(pieces(piece, axis + 1));
        }
        return pieces;
    }

    private static List<BitSet> parts(Axis axis, BitSet positions) {
        if (axis instanceof Axis.OfChoice || positions.cardinality() == axis.size()) {
            return List.of(positions);
        }
        List<BitSet> parts = new ArrayList<>();
        for (int from = positions.nextSetBit(0); from >= 0; ) {
            int to = axis instanceof Axis.OfNumber ? positions.nextClearBit(from) : from + 1;
            BitSet part = new BitSet();
            part.set(from, to);
            parts.add(part);
            from = positions.nextSetBit(to);
        }
        return parts;
    }

    private void add(List<Found> found, List<BitSet> piece, List<Long> answers) {
        int[] positions = new int[axes.size()];
        if (isWorldIn(piece, 0, impossible.everything(), positions)) {
            found.add(new Found(
                    region(axes, piece), answers, worlds(piece, 0, impossible.everything()), world(axes, positions)));
        }
    }

    private boolean isWorldIn(List<BitSet> piece, int axis, BitSet combined, int[] positions) {
        if (axis == axes.size()) {
            return combined.isEmpty();
        }
        BitSet some = piece.get(axis);
        boolean found = false;
        for (int p = some.nextSetBit(0); p >= 0 && !found; p = some.nextSetBit(p + 1)) {
            positions[axis] = p;
            found = isWorldIn(piece, axis + 1, impossible.narrowed(combined, axis, p), positions);
        }
        return found;
    }

    private long worlds(List<BitSet> piece, int axis, BitSet combined) {
        if (axis == axes.size()) {
            return combined.isEmpty() ? 1 : 0;
        }
        BitSet some = piece.get(axis);
        if (combined.isEmpty()) {
            return some.cardinality() * worlds(piece, axis + 1, combined);
        }
        long worlds = 0;
        for (int p = some.nextSetBit(0); p >= 0; p = some.nextSetBit(p + 1)) {
            worlds += worlds(piece, axis + 1, impossible.narrowed(combined, axis, p));
        }
        return worlds;
    }

    /** The positions on each axis: neighbours on that of a number, one on that of a reading, or all. */
    private static Region region(List<Axis> axes, List<BitSet> positions) {
        List<Condition> conditions = new ArrayList<>();
        List<Given> given = new ArrayList<>();
        for (int i = 0; i < axes.size(); i++) {
            BitSet some = positions.get(i);
            if (some.cardinality() < axes.get(i).size()) {
                if (axes.get(i) instanceof Axis.OfReading of) {
                    given.add(of.given(some.nextSetBit(0)));
                } else {
                    conditions.add(
                            axes.get(i) instanceof Axis.OfNumber number
                                    ? number.between(some)
                                    : ((Axis.OfChoice) axes.get(i)).oneOf(some));
                }
            }
        }
        return new Region(conditions, given);
    }

    /** The world at a position on each axis. */
    static World world(List<Axis> axes, int[] positions) {
        List<World.Setting> values = new ArrayList<>();
        List<Given> readings = new ArrayList<>();
        for (int i = 0; i < positions.length; i++) {
            if (axes.get(i) instanceof Axis.OfReading of) {
                readings.add(of.given(positions[i]));
            } else if (axes.get(i) instanceof Axis.OfNumber of) {
                values.add(new World.Setting(of.fact(), new Value.Amount(of.nearest(positions[i], 0))));
            } else {
                Fact.Choice fact = ((Axis.OfChoice) axes.get(i)).fact();
                values.add(new World.Setting(fact, fact.values().get(positions[i])));
            }
        }
        return new World(values, readings);
    }
}
