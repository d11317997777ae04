package org.tuoyu.kernel.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tuoyu.kernel.text.Reading;

/**
 * What is asked, answered under every way to read what is open (逐一比较).
 *
 * @param open the readings that are open
 * @param answers the answer under each combination of their options, in the order of the options
 */
public record Comparison<A>(List<Reading> open, Map<List<Given>, A> answers) {

    public Comparison {
        open = List.copyOf(open);
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /** Asks once for every combination of one option of each reading. */
    public static <A> Comparison<A> of(List<Reading> open, Function<? super List<Given>, ? extends A> ask) {
        Map<List<Given>, A> answers = new LinkedHashMap<>();
        ways(open).forEach(way -> answers.put(way, ask.apply(way)));
        return new Comparison<>(open, answers);
    }

    /**
     * The same of those readings alone that make a difference; how the others are read is left to who is asked.
     *
     * @param comesTo what of two answers has to be equal for them to be the same
     */
    public static <A> Comparison<A> ofWhatMatters(
            List<Reading> open, Function<? super List<Given>, ? extends A> ask, Function<? super A, ?> comesTo) {
        return of(Comparison.<A>of(open, ask).mattering(comesTo), ask);
    }

    /**
     * The readings that make a difference: two ways that differ in one of them alone come to something else.
     *
     * @param comesTo what of two answers has to be equal for them to be the same
     */
    public List<Reading> mattering(Function<? super A, ?> comesTo) {
        return open.stream().filter(reading -> matters(reading, comesTo)).toList();
    }

    private boolean matters(Reading reading, Function<? super A, ?> comesTo) {
        Map<List<Given>, Object> seen = new LinkedHashMap<>();
        return answers.entrySet().stream().anyMatch(each -> {
            Object now = comesTo.apply(each.getValue());
            Object before = seen.putIfAbsent(without(reading, each.getKey()), now);
            return before != null && !before.equals(now);
        });
    }

    private static List<Given> without(Reading reading, List<Given> way) {
        return way.stream().filter(given -> !given.reading().equals(reading)).toList();
    }

    private static List<List<Given>> ways(List<Reading> open) {
        List<List<Given>> ways = List.of(List.of());
        for (Reading reading : open) {
            ways = ways.stream().flatMap(way -> with(way, reading).stream()).toList();
        }
        return ways;
    }

    private static List<List<Given>> with(List<Given> way, Reading reading) {
        return reading.options().stream()
                .map(option -> {
                    List<Given> more = new ArrayList<>(way);
                    more.add(new Given(reading, option));
                    return List.copyOf(more);
                })
                .toList();
    }
}
