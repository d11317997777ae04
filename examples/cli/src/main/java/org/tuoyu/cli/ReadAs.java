package org.tuoyu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tuoyu.kernel.decision.Comparison;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.shipped.beibei.BeibeiReadings;
import picocli.CommandLine.Option;

/** The option that says how the text is read. */
final class ReadAs {

    @Option(
            names = "--reading",
            paramLabel = "OPTION|READING=OPTION|all",
            description =
                    "选定一种理解，可重复；all 逐一比较有影响的各种理解"
                            + " chooses how the text is read, such as before-2025-01-01; may be repeated; all compares the ways that matter")
    private List<ReadingChoice> choices = new ArrayList<>();

    /** Whether the answers under all readings that are not named are to be compared. */
    boolean isComparing() {
        return choices.stream().anyMatch(each -> each.given().isEmpty());
    }

    boolean isLeftToTheLibrary() {
        return choices.isEmpty();
    }

    /** The readings that the library chooses, and over them those of the command line. */
    Readings readings() {
        return with(BeibeiReadings.CHOSEN, named().toList());
    }

    /** The answers under every combination of those of some readings that matter and are not named. */
    <A> Comparison<A> compare(
            List<Reading> touching, Function<? super Readings, ? extends A> ask, Function<? super A, ?> comesTo) {
        List<Reading> free = touching.stream()
                .filter(reading -> named().noneMatch(given -> given.reading().equals(reading)))
                .toList();
        return Comparison.ofWhatMatters(free, way -> ask.apply(with(readings(), way)), comesTo);
    }

    private Stream<Given> named() {
        return choices.stream().map(ReadingChoice::given).flatMap(Optional::stream);
    }

    static Readings with(Readings base, List<Given> chosen) {
        Readings readings = base;
        for (Given each : chosen) {
            readings = readings.choosing(each.reading(), each.option().id());
        }
        return readings;
    }
}
