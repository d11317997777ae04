package org.tuoyu.policy.file;

import java.util.ArrayList;
import java.util.List;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.policy.lines.Misread;
import org.tuoyu.policy.lines.Words;

/** The ways in which a line can be read: its shorthands multiply, so they are bounded. */
final class Ways {

    private static final int MOST_WAYS = 64;

    private Ways() {}

    /** Every combination of the options of some readings, on which words depend. */
    static List<List<Given>> of(List<Reading> readings, Words where) {
        List<List<Given>> ways = List.of(List.of());
        for (Reading reading : readings) {
            List<List<Given>> options = new ArrayList<>();
            reading.options().forEach(option -> options.add(List.of(new Given(reading, option))));
            ways = each(ways, options, where);
        }
        return ways;
    }

    /** Each of some ways with each of some parts. */
    static List<List<Given>> each(List<List<Given>> ways, List<List<Given>> parts, Words where) {
        if ((long) ways.size() * parts.size() > MOST_WAYS) {
            throw tooMany(where);
        }
        List<List<Given>> more = new ArrayList<>();
        for (List<Given> way : ways) {
            for (List<Given> part : parts) {
                List<Given> longer = new ArrayList<>(way);
                longer.addAll(part);
                more.add(longer);
            }
        }
        return more;
    }

    static Misread tooMany(Words where) {
        return where.misread(
                "WAYS_TOO_MANY",
                "一行至多 " + MOST_WAYS + " 种读法：分为几行，或减少简称",
                "a line is read in at most " + MOST_WAYS + " ways: make several lines of it, or use fewer shorthands");
    }
}
