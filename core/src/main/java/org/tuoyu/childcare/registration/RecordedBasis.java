package org.tuoyu.childcare.registration;

import java.util.List;
import org.tuoyu.kernel.decision.Grounds;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.time.AsOf;

/**
 * What an answer rested on when it was recorded.
 *
 * @param asOf for which days it was asked, and what was known
 * @param citations the words it rests on
 * @param readings the readings that were chosen for it
 */
public record RecordedBasis(AsOf asOf, List<Citation> citations, List<ReadingTaken> readings) {

    /** That a text was read in one of its ways, by the ids of the reading and of the option. */
    public record ReadingTaken(String reading, String option) {}

    public RecordedBasis {
        citations = List.copyOf(citations);
        readings = List.copyOf(readings);
    }

    static RecordedBasis of(AsOf asOf, Grounds<?> grounds) {
        return new RecordedBasis(
                asOf,
                grounds.citations(),
                grounds.readings().stream()
                        .map(given -> new ReadingTaken(
                                given.reading().id(), given.option().id()))
                        .toList());
    }
}
