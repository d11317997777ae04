package org.tuoyu.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tuoyu.childcare.statistics.Entry;
import org.tuoyu.childcare.statistics.Summary;
import org.tuoyu.kernel.problem.Problem;

/** A count while it is made. Institutions are summed up some hundred at a time, so that memory does not grow with them. */
final class Tallying {

    private static final int TOGETHER = 512;

    private final SortedMap<String, Long> answers = new TreeMap<>();
    private final SortedMap<String, Long> refused = new TreeMap<>();
    private final List<Entry> entries = new ArrayList<>(TOGETHER);
    private Summary summary = Summary.empty();
    private long lines;

    Tallying decided(String answer, Entry entry) {
        lines++;
        answers.merge(answer, 1L, Math::addExact);
        entries.add(entry);
        if (entries.size() == TOGETHER) {
            sumUp();
        }
        return this;
    }

    Tallying refused(List<Problem> problems) {
        lines++;
        refused.merge(problems.get(0).code(), 1L, Math::addExact);
        return this;
    }

    Count count() {
        sumUp();
        return new Count(lines, answers, refused, summary);
    }

    private void sumUp() {
        summary = summary.and(Summary.of(entries));
        entries.clear();
    }
}
