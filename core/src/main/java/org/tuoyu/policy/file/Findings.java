package org.tuoyu.policy.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.tuoyu.kernel.problem.Problem;

/** What is wrong in a file, line by line; reading goes on after each. */
final class Findings {

    private static final int MOST = 1_000;

    private final List<Problem> problems = new ArrayList<>();

    void add(Problem problem) {
        problems.add(problem);
    }

    /** Does something, and notes why a line of it cannot be read. */
    void of(Runnable reading) {
        try {
            reading.run();
        } catch (Misread misread) {
            problems.add(misread.problem());
        }
    }

    /** What is read; something else where it cannot be, which is noted. */
    <T> T or(T otherwise, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Misread misread) {
            problems.add(misread.problem());
            return otherwise;
        }
    }

    /** Whether so many are found that nobody reads more of them. */
    boolean isFull() {
        return problems.size() >= MOST;
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    /** All, in the order of the lines. */
    List<Problem> inOrder() {
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparing(Findings::line));
        return sorted.stream().distinct().toList();
    }

    /** 0 where it is in another file, which comes first. */
    static int line(Problem problem) {
        String[] parts = problem.pointer().split("/", -1);
        return parts.length == 3 ? Integer.parseInt(parts[1]) : 0;
    }
}
