package org.tuoyu.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
    private final List<String> read = new ArrayList<>();
    private final List<Integer> placesRead = new ArrayList<>();
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
        read.add(pointer);
        placesRead.add(place);
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
        if (found.isEmpty() && checked instanceof Checked.Valid) {
            return checked;
        }
        checked.<List<Problem>>match(valid -> List.of(), all -> List.copyOf(all)).stream()
                .filter(this::isNews)
                .forEach(problem -> {
                    told++;
                    keep(place(problem.pointer()), problem);
                });
        List<Problem> inOrder = found.values().stream().flatMap(List::stream).toList();
        return inOrder.isEmpty() ? checked : new Checked.Rejected<>(Problem.capped(inOrder, told));
    }

    /** Where a value stood; behind all others, if it was not there. Few lines have problems, so nothing is indexed. */
    private int place(String pointer) {
        int last = read.lastIndexOf(pointer);
        return last < 0 ? Integer.MAX_VALUE : placesRead.get(last);
    }

    private void keep(int place, Problem problem) {
        found.computeIfAbsent(place, unused -> new ArrayList<>()).add(problem);
    }

    private boolean isNews(Problem problem) {
        return !faulty.contains(problem.pointer()) && (!cutShort || read.contains(problem.pointer()));
    }
}
