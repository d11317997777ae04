package org.tuoyu.policy.file;

import java.util.ArrayList;
import java.util.List;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.text.Reading;

/** The ways in which a line can be read: its shorthands multiply, so they are bounded. */
final class Ways {

    private static final int MOST_WAYS = 64;

    private Ways() {}

    /** Every combination of the options of some readings, on which words depend. */
    static List<List<Given>> of(List<Reading> readings, Words where) {
        List<List<Given>> ways = List.of(List.of());
        for (Reading reading : readings) {
            if ((long) ways.size() * reading.options().size() > MOST_WAYS) {
                throw tooMany(where);
            }
            List<List<Given>> more = new ArrayList<>();
            for (List<Given> way : ways) {
                for (Reading.Option option : reading.options()) {
                    List<Given> longer = new ArrayList<>(way);
                    longer.add(new Given(reading, option));
                    more.add(longer);
                }
            }
            ways = more;
        }
        return ways;
    }

    static Misread tooMany(Words where) {
        return where.misread(
                "WAYS_TOO_MANY",
                "一行至多 " + MOST_WAYS + " 种读法：分为几行，或减少简称",
                "a line is read in at most " + MOST_WAYS + " ways: make several lines of it, or use fewer shorthands");
    }
}
