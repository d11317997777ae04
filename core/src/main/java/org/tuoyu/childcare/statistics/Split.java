package org.tuoyu.childcare.statistics;

import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Institutions split by one property (分组).
 *
 * @param known by value, in the order of the values; only values that some institution has
 * @param notKnown the institutions of which the property is not known
 */
public record Split<K extends Comparable<? super K>>(SortedMap<K, Tally> known, Tally notKnown)
        implements Serializable {

    public Split {
        known = Collections.unmodifiableSortedMap(new TreeMap<K, Tally>(known));
    }

    /** Institutions by the values that each of them has; one that has several counts under each. */
    static <K extends Comparable<? super K>> Split<K> of(
            Collection<Entry> entries, Function<? super Entry, ? extends Collection<K>> values) {
        Map<K, Tally> known = new HashMap<>();
        Tally notKnown = Tally.NONE;
        for (Entry entry : entries) {
            Tally one = Tally.of(entry);
            Collection<K> has = values.apply(entry);
            has.forEach(value -> known.merge(value, one, Tally::and));
            notKnown = has.isEmpty() ? notKnown.and(one) : notKnown;
        }
        return new Split<>(new TreeMap<>(known), notKnown);
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
