package org.tuoyu.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tuoyu.benchmarks.Institutions.Known;
import org.tuoyu.childcare.statistics.Entry;
import org.tuoyu.childcare.statistics.Summary;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Decider;

/** What all institutions of the country take, on every core: to ask every question of each, and to count them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class CountryBenchmark {

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private final List<Decider<Known, ?>> deciders = Institutions.deciders();
    private final List<List<Known>> known = parts(Institutions.many(), 8 * CORES);
    private final List<List<Entry>> entries = parts(Institutions.entries(), CORES);

    /** How many answers are determined. */
    @Benchmark
    public long everyQuestion() {
        return known.parallelStream()
                .mapToLong(part -> deciders.stream()
                        .mapToLong(each -> determined(each, part))
                        .sum())
                .sum();
    }

    /** Counted in one part for each core, which are put together. */
    @Benchmark
    public Summary summary() {
        return entries.parallelStream().map(Summary::of).reduce(Summary.empty(), Summary::and);
    }

    private static long determined(Decider<Known, ?> decider, List<Known> part) {
        long determined = 0;
        for (Known each : part) {
            determined += decider.decide(each) instanceof Answer.Determined<?> ? 1 : 0;
        }
        return determined;
    }

    private static <T> List<List<T>> parts(List<T> all, int number) {
        List<List<T>> parts = new ArrayList<>();
        for (int part = 0; part < number; part++) {
            parts.add(all.subList(all.size() * part / number, all.size() * (part + 1) / number));
        }
        return parts;
    }
}
