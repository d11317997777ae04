package org.tuoyu.childcare.statistics;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Institutions split by one property (分组).
 *
 * @param known by value, in the order of the values; only values that some institution has
 * @param notKnown the institutions of which the property is not known
 */
public record Split<K extends Comparable<? super K>>(SortedMap<K, Tally> known, Tally notKnown) {

    public Split {
        known = Collections.unmodifiableSortedMap(new TreeMap<K, Tally>(known));
    }

    static <K extends Comparable<? super K>> Split<K> empty() {
        return new Split<>(new TreeMap<K, Tally>(), Tally.NONE);
    }

    /** Both together. */
    public Split<K> and(Split<K> other) {
        SortedMap<K, Tally> sum = new TreeMap<>(known);
        for (Map.Entry<K, Tally> each : other.known.entrySet()) {
            sum.merge(each.getKey(), each.getValue(), Tally::and);
        }
        return new Split<>(sum, notKnown.and(other.notKnown));
    }

    /** Those known to have a value; none where no institution is known to. */
    public Tally of(K value) {
        return known.getOrDefault(value, Tally.NONE);
    }
}
