package org.tuoyu.kernel.decision.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import org.tuoyu.kernel.decision.solving.Axis;

/**
 * What the worlds of some axes are labelled with, as a graph in which equal parts are one: a node asks for the position on
 * one axis. Nodes are numbers from 0, labels are negative. An assignment that is no world takes whatever label makes the
 * graph smaller.
 */
final class Diagram {

    static final int NO_WORLD = -1;
    /** The label of worlds that nobody looks for. */
    static final int OTHER = -2;
    /** The first of the labels of worlds that are looked for; the next ones count down. */
    static final int FIRST = -3;

    private static final int DIFFERENT = Integer.MIN_VALUE;

    private record Node(int axis, List<Integer> children) {}

    private final List<Axis> axes;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Node, Integer> numbers = new HashMap<>();
    private final Map<Long, Integer> merged = new HashMap<>();
    private final BitSet withoutSomeWorlds = new BitSet();

    Diagram(List<Axis> axes) {
        this.axes = axes;
    }

    /** The node for an axis, given what lies behind each of its positions; what lies behind all of them where that is one. */
    int node(int axis, int[] children) {
        List<Integer> groups = new ArrayList<>();
        Map<Integer, Integer> groupOf = new HashMap<>();
        for (int child : children) {
            if (child != NO_WORLD && !groupOf.containsKey(child)) {
                groupOf.put(child, group(groups, child));
            }
        }
        if (groups.isEmpty()) {
            return NO_WORLD;
        }
        return groups.size() == 1 ? groups.get(0) : number(new Node(axis, together(children, groups, groupOf)));
    }

    private int group(List<Integer> groups, int child) {
        for (int i = 0; i < groups.size(); i++) {
            int both = merge(groups.get(i), child);
            if (both != DIFFERENT) {
                groups.set(i, both);
                return i;
            }
        }
        groups.add(child);
        return groups.size() - 1;
    }

    private static List<Integer> together(int[] children, List<Integer> groups, Map<Integer, Integer> groupOf) {
        List<Integer> together = new ArrayList<>(children.length);
        for (int child : children) {
            Integer group = groupOf.get(child);
            together.add(group == null ? NO_WORLD : groups.get(group));
        }
        return together;
    }

    private int number(Node node) {
        Integer known = numbers.putIfAbsent(node, nodes.size());
        if (known != null) {
            return known;
        }
        nodes.add(node);
        withoutSomeWorlds.set(nodes.size() - 1, node.children().stream().anyMatch(this::lacksWorlds));
        return nodes.size() - 1;
    }

    private boolean lacksWorlds(int node) {
        return node == NO_WORLD || (node >= 0 && withoutSomeWorlds.get(node));
    }

    /** A node that agrees with both in every world, or {@link #DIFFERENT}. */
    private int merge(int a, int b) {
        if (a == b || b == NO_WORLD) {
            return a;
        }
        if (a == NO_WORLD) {
            return b;
        }
        if (a < 0 || b < 0 || !(lacksWorlds(a) || lacksWorlds(b))) {
            return DIFFERENT;
        }
        long pair = ((long) Math.min(a, b) << 32) | Math.max(a, b);
        Integer ready = merged.get(pair);
        if (ready == null) {
            ready = mergeNodes(a, b);
            merged.put(pair, ready);
        }
        return ready;
    }

    private int mergeNodes(int a, int b) {
        int axis = Math.min(nodes.get(a).axis(), nodes.get(b).axis());
        int[] both = new int[axes.get(axis).size()];
        for (int position = 0; position < both.length; position++) {
            both[position] = merge(behind(a, axis, position), behind(b, axis, position));
            if (both[position] == DIFFERENT) {
                return DIFFERENT;
            }
        }
        return node(axis, both);
    }

    private int behind(int node, int axis, int position) {
        return nodes.get(node).axis() == axis ? nodes.get(node).children().get(position) : node;
    }

    /** Every way to a label that is looked for: the positions on each axis, no two ways with a world in common. */
    void forEachWay(int root, ObjIntConsumer<List<BitSet>> each) {
        List<BitSet> everywhere = new ArrayList<>();
        for (Axis axis : axes) {
            BitSet all = new BitSet();
            all.set(0, axis.size());
            everywhere.add(all);
        }
        follow(root, everywhere, each);
    }

    private void follow(int node, List<BitSet> way, ObjIntConsumer<List<BitSet>> each) {
        if (node <= FIRST) {
            each.accept(List.copyOf(way), node);
        } else if (node >= 0) {
            int axis = nodes.get(node).axis();
            BitSet all = way.get(axis);
            positions(nodes.get(node)).forEach((child, positions) -> {
                way.set(axis, positions);
                follow(child, way, each);
            });
            way.set(axis, all);
        }
    }

    private static Map<Integer, BitSet> positions(Node node) {
        Map<Integer, BitSet> positions = new LinkedHashMap<>();
        for (int position = 0; position < node.children().size(); position++) {
            positions
                    .computeIfAbsent(node.children().get(position), child -> new BitSet())
                    .set(position);
        }
        return positions;
    }
}
