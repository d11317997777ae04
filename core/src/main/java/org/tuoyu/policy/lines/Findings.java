package org.tuoyu.policy.lines;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.DidYouMean;
import org.tuoyu.kernel.problem.Limits;
import org.tuoyu.kernel.problem.Problem;

/** What is wrong in a file, line by line; reading goes on after each. */
public final class Findings {

    private static final int MOST = 1_000;

    private final List<Problem> problems = new ArrayList<>();

    public void add(Problem problem) {
        problems.add(problem);
    }

    /** That words are none of those that can stand there. */
    public void unknown(Words words, String code, String zh, String en, Collection<String> known) {
        List<String> others = known.stream().filter(each -> !words.is(each)).toList();
        add(words.problem(code, zh, en)
                .suggesting(problems.size() < Limits.PROBLEMS ? DidYouMean.of(words.text(), others) : List.of()));
    }

    /** Does something, and notes why a line of it cannot be read. */
    public void of(Runnable reading) {
        try {
            reading.run();
        } catch (Misread misread) {
            problems.add(misread.problem());
        }
    }

    /** What is read; something else where it cannot be, which is noted. */
    public <T> T or(T otherwise, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Misread misread) {
            problems.add(misread.problem());
            return otherwise;
        }
    }

    /** Whether so many are found that nobody reads more of them. */
    public boolean isFull() {
        return problems.size() >= MOST;
    }

    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /** All, in the order of the lines. */
    public List<Problem> inOrder() {
        return sorted(Comparator.comparing(Findings::line));
    }

    /** All, those of a line in the order of their places, where nothing is read because of them. */
    public <T> Checked<T> rejected() {
        return new Checked.Rejected<>(
                sorted(Comparator.comparing(Findings::line).thenComparing(each -> place(each, 2))));
    }

    private List<Problem> sorted(Comparator<Problem> order) {
        return problems.stream().sorted(order).distinct().toList();
    }

    /** 0 where it is in another file, which comes first. */
    public static int line(Problem problem) {
        return place(problem, 1);
    }

    private static int place(Problem problem, int part) {
        String[] parts = problem.pointer().split("/", -1);
        return parts.length == 3 ? Integer.parseInt(parts[part]) : 0;
    }
}
