package org.tuoyu.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Limits;
import org.tuoyu.kernel.problem.Problem;

/**
 * The problems of one line in the order of the input: those of its shape, and those that core finds in its values. Only
 * so many are kept as are told ({@link Limits#PROBLEMS}); the others are counted.
 */
final class LineProblems {

    private static final int MOST = 1_000;

    private final NavigableMap<Integer, List<Problem>> found = new TreeMap<>();
    private final Map<String, Integer> read = new HashMap<>();
    private final Set<String> faulty = new HashSet<>();
    private long told;
    private int places;
    private boolean cutShort;

    /** Whether there are so many more than are told that nobody looks for others. */
    boolean isFull() {
        return told >= MOST;
    }

    /** The next place in the input, for what is about to be read. */
    int nextPlace() {
        return places++;
    }

    /** That the value to which a pointer points was read, and where it stood. */
    void read(String pointer, int place) {
        read.put(pointer, place);
    }

    /**
     * A problem of shape, in the order of the input: those after the first ones cannot come before them. What core has to
     * say of the same value is not said.
     */
    void report(int place, Problem problem) {
        if (told++ < Limits.PROBLEMS) {
            keep(place, problem);
        }
        faulty.add(problem.pointer());
    }

    /** A problem after which nothing more could be read: what was not seen may be there, so it is not missed. */
    void reportLast(Problem problem) {
        report(nextPlace(), problem);
        cutShort = true;
    }

    /** What core made of the values, with these problems among its own in the order of the input. */
    <T> Checked<T> with(Checked<T> checked) {
        checked.<List<Problem>>match(valid -> List.of(), all -> List.copyOf(all)).stream()
                .filter(this::isNews)
                .forEach(problem -> {
                    told++;
                    keep(read.getOrDefault(problem.pointer(), Integer.MAX_VALUE), problem);
                });
        List<Problem> inOrder = found.values().stream().flatMap(List::stream).toList();
        return inOrder.isEmpty() ? checked : new Checked.Rejected<>(Problem.capped(inOrder, told));
    }

    private void keep(int place, Problem problem) {
        found.computeIfAbsent(place, unused -> new ArrayList<>()).add(problem);
    }

    private boolean isNews(Problem problem) {
        return !faulty.contains(problem.pointer()) && (!cutShort || read.containsKey(problem.pointer()));
    }
}
