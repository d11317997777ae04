package org.tuoyu.spark;

import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tuoyu.childcare.statistics.Summary;

/**
 * Lines of applications, decided and counted. Counts of parts, put together in any order and grouping, are the count of
 * the whole.
 *
 * @param lines how many there were; blank ones do not count
 * @param answers how many applications have which answer to who registers: the kind of authority where that is
 *     determined, else the kind of answer
 * @param refused how many lines could not be taken, by the code of the first problem of each
 * @param summary the institutions of the applications
 */
public record Count(long lines, SortedMap<String, Long> answers, SortedMap<String, Long> refused, Summary summary)
        implements Serializable {

    private static final Count EMPTY = new Count(0, new TreeMap<>(), new TreeMap<>(), Summary.empty());

    public Count {
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
        refused = Collections.unmodifiableSortedMap(new TreeMap<>(refused));
        long decided = sum(answers.values());
        if (decided != summary.all().institutions() || decided + sum(refused.values()) != lines) {
            throw new IllegalArgumentException("Each line is decided and counted, or refused, got " + lines + " lines, "
                    + decided + " answers, " + summary.all().institutions() + " institutions, "
                    + sum(refused.values()) + " refused");
        }
    }

    /** Of no line. */
    public static Count empty() {
        return EMPTY;
    }

    /** Both together, of lines that are not the same. */
    public Count and(Count other) {
        return new Count(
                Math.addExact(lines, other.lines),
                together(answers, other.answers),
                together(refused, other.refused),
                summary.and(other.summary));
    }

    private static SortedMap<String, Long> together(SortedMap<String, Long> one, SortedMap<String, Long> other) {
        SortedMap<String, Long> sum = new TreeMap<>(one);
        other.forEach((key, number) -> sum.merge(key, number, Math::addExact));
        return sum;
    }

    private static long sum(Collection<Long> numbers) {
        return numbers.stream().mapToLong(Long::longValue).sum();
    }
}
