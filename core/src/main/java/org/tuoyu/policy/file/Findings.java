package org.tuoyu.policy.file;

import java.util.ArrayList;
import java.util.List;
import org.tuoyu.kernel.problem.Problem;

/** What is wrong in a file, line by line; reading goes on after each. */
final class Findings {

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

    boolean isEmpty() {
        return problems.isEmpty();
    }

    /** All, in the order of the lines. */
    List<Problem> inOrder() {
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort((one, other) -> Integer.compare(line(one), line(other)));
        return sorted.stream().distinct().toList();
    }

    /** 0 where it is in another file, which comes first. */
    private static int line(Problem problem) {
        String[] parts = problem.pointer().split("/", -1);
        return parts.length == 3 ? Integer.parseInt(parts[1]) : 0;
    }
}
