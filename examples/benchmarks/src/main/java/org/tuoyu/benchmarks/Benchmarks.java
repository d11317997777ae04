package org.tuoyu.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures everything in one run and prints the figures beside what is wanted. */
public final class Benchmarks {

    private static final int PROCESSES = 21;

    private Benchmarks() {}

    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        StartUp.Figures start = StartUp.measure(PROCESSES);
        Map<String, Double> nanoseconds = scores(DecisionBenchmark.class);
        nanoseconds.forEach((name, each) -> say("%-30s %10.1f ns", name, each));
        say(
                "a prepared decision is %.1f times the switch written by hand, %.1f times where the form is unknown"
                        + " (wanted: at most 3)",
                ratio(nanoseconds, ""), ratio(nanoseconds, "FormUnknown"));
        say("wanted: front door at most 100 ns, explanation kept 8 ns, made anew 160 ns");
        say(
                "an empty process %.1f ms, one that decides once %.1f ms (medians of %d, in turn)",
                start.empty(), start.first(), PROCESSES);
        say("the first decision adds %.1f ms (wanted: at most 120)", start.more());
        scores(CountryBenchmark.class)
                .forEach((name, each) ->
                        say("%-20s %10.1f ms for %d institutions (wanted: under 1000)", name, each, Institutions.MANY));
        Path core = StartUp.library();
        say("%s has %d bytes (see docs/adr/0010)", core.getFileName(), Files.size(core));
    }

    private static double ratio(Map<String, Double> nanoseconds, String of) {
        return nanoseconds.getOrDefault("preparedDecider" + of, Double.NaN)
                / nanoseconds.getOrDefault("handWrittenSwitch" + of, Double.NaN);
    }

    private static Map<String, Double> scores(Class<?> benchmarks) throws RunnerException {
        Map<String, Double> scores = new TreeMap<>();
        for (RunResult result : new Runner(
                        new OptionsBuilder().include(benchmarks.getSimpleName()).build())
                .run()) {
            scores.put(
                    result.getPrimaryResult().getLabel(),
                    result.getPrimaryResult().getScore());
        }
        return scores;
    }

    private static void say(String form, Object... figures) {
        System.out.println(String.format(Locale.ROOT, form, figures));
    }
}
