package org.tuoyu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tuoyu.kernel.decision.Comparison;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option that says how the text is read. */
final class ReadAs {

    /** Whatever is not chosen besides is compared. */
    private static final String ALL = "all";

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--reading",
            paramLabel = "OPTION|READING=OPTION|all",
            description =
                    "选定一种理解，可重复；all 逐一比较有影响的各种理解"
                            + " chooses how the text is read, such as before-2025-01-01; may be repeated; all compares the ways that matter")
    private List<String> choices = new ArrayList<>();

    /** Whether the answers under all readings that are not named are to be compared. */
    boolean isComparing() {
        return choices.contains(ALL);
    }

    /** The policies, read as the command line says. */
    Held read(Held held) {
        return choices.isEmpty() ? held : held.reading(readings(held));
    }

    /** The policies with nothing chosen but what the command line names. */
    Held open(Held held) {
        return held.reading(ReadingChoice.over(Readings.none(), held, named(), spec));
    }

    private List<String> named() {
        return choices.stream().filter(each -> !each.equals(ALL)).toList();
    }

    private Readings readings(Held held) {
        return ReadingChoice.readings(held, named(), spec);
    }

    /** The answers under every combination of those of some readings that matter and are not named. */
    <A> Comparison<A> compare(
            Held held,
            List<Reading> touching,
            Function<? super Readings, ? extends A> ask,
            Function<? super A, ?> comesTo) {
        Readings base = readings(held);
        List<String> named = named().stream()
                .map(each -> ReadingChoice.one(each, held, spec).reading().id())
                .toList();
        List<Reading> free =
                touching.stream().filter(each -> !named.contains(each.id())).toList();
        return Comparison.ofWhatMatters(free, way -> ask.apply(with(base, way)), comesTo);
    }

    private static Readings with(Readings base, List<Given> way) {
        Readings readings = base;
        for (Given each : way) {
            readings = readings.choosing(each.reading(), each.option().id());
        }
        return readings;
    }
}
