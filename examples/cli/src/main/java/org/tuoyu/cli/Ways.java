package org.tuoyu.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tuoyu.kernel.decision.Comparison;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.text.Reading;

/**
 * Ways to read a text that are told together: every combination of one option from each list.
 *
 * @param options of each open reading those that it may be read by, in the order of the readings
 */
record Ways(List<List<Reading.Option>> options) {

    Ways {
        options = options.stream().map(List::copyOf).toList();
    }

    /** The ways under which something is so, in as few groups as joining them reading by reading makes; no way twice. */
    static <A> List<Ways> of(Comparison<A> compared, Predicate<? super A> isSo) {
        List<Ways> ways = compared.answers().entrySet().stream()
                .filter(each -> isSo.test(each.getValue()))
                .map(each -> new Ways(
                        each.getKey().stream().map(Given::option).map(List::of).toList()))
                .toList();
        for (int reading = compared.open().size() - 1; reading >= 0; reading--) {
            ways = joined(ways, reading);
        }
        return ways;
    }

    /** Those that differ in one reading alone are told together. */
    private static List<Ways> joined(List<Ways> ways, int reading) {
        Map<List<List<Reading.Option>>, Ways> joined = new LinkedHashMap<>();
        ways.forEach(each -> joined.merge(
                each.with(reading, List.of()).options,
                each,
                (one, other) -> one.with(
                        reading,
                        Stream.concat(one.options.get(reading).stream(), other.options.get(reading).stream())
                                .toList())));
        return List.copyOf(joined.values());
    }

    private Ways with(int reading, List<Reading.Option> others) {
        List<List<Reading.Option>> all = new ArrayList<>(options);
        all.set(reading, others);
        return new Ways(all);
    }

    /** The options of the readings of which not every option is among them. */
    Stream<List<Reading.Option>> narrowed(List<Reading> open) {
        return IntStream.range(0, open.size())
                .filter(each ->
                        options.get(each).size() < open.get(each).options().size())
                .mapToObj(options::get);
    }
}
