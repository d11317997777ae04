package org.tuoyu.spark;

import java.io.PrintStream;
import java.util.SortedMap;
import org.tuoyu.childcare.statistics.Split;
import org.tuoyu.childcare.statistics.Tally;

/** A count, written out. */
record CountText(PrintStream out) {

    void write(Count count) {
        out.println("lines " + count.lines());
        numbers("answers", count.answers());
        numbers("refused", count.refused());
        out.println(tally("institutions", count.summary().all()));
        Split<String> districts = count.summary().districts();
        districts.known().forEach((district, tally) -> out.println("  " + tally(district, tally)));
        out.println("  " + tally("district not known", districts.notKnown()));
    }

    private void numbers(String heading, SortedMap<String, Long> numbers) {
        out.println(heading);
        numbers.forEach((key, number) -> out.println("  " + key + " " + number));
    }

    private static String tally(String of, Tally tally) {
        return of + " " + tally.institutions() + ", places " + tally.places();
    }
}
