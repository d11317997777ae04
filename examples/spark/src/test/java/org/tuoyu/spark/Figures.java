package org.tuoyu.spark;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * How many lines a second are decided and counted by one thread, and by Spark with two, from the same file, in turns in
 * one process. Beside the time that passed stands that of the processor, which others on the machine do not change.
 */
final class Figures {

    private static final int ROUNDS = 4;
    private static final int PARTITIONS = 8;
    private static final long SEED = 105;

    private Figures() {}

    /**
     * Measures.
     *
     * @param arguments how many lines; a million where nothing is said
     */
    public static void main(String[] arguments) throws IOException {
        int lines = arguments.length == 0 ? 1_000_000 : Integer.parseInt(arguments[0]);
        Path file = Files.createTempFile("applications", ".ndjson");
        try {
            write(file, lines);
            long before = System.nanoTime();
            try (JavaSparkContext spark = LocalSpark.start()) {
                System.out.printf(
                        Locale.ROOT,
                        "%,d lines, %,d bytes; Spark started in %.1f s%n",
                        lines,
                        Files.size(file),
                        (System.nanoTime() - before) / 1e9);
                for (int round = 1; round <= ROUNDS; round++) {
                    round(round, spark, file);
                }
            }
        } finally {
            Files.delete(file);
        }
    }

    private interface Work {
        Count count() throws IOException;
    }

    /** One measurement, in nanoseconds. */
    private record Measured(Count count, long passed, long ofProcessor) {

        String perSecond() {
            return String.format(
                    Locale.ROOT,
                    "%,.0f lines/s (%.1f s passed, %.1f s of the processor)",
                    count.lines() / (passed / 1e9),
                    passed / 1e9,
                    ofProcessor / 1e9);
        }
    }

    private static void round(int round, JavaSparkContext spark, Path file) throws IOException {
        NamedStack stack = NamedStack.load(NamedStack.SHIPPED);
        Measured alone = measured(() -> {
            try (InputStream in = Files.newInputStream(file)) {
                return new Deciding(stack.policies(), null).count(in);
            }
        });
        Measured together =
                measured(() -> Counting.count(Counting.lines(spark, file.toString(), PARTITIONS), stack.name(), null));
        if (!alone.count().equals(together.count())) {
            throw new IllegalStateException("Both count the same lines and got other numbers");
        }
        System.out.printf(
                Locale.ROOT,
                "round %d: one thread %s; Spark %s: %.2f times as many a second, %.2f times the processor%n",
                round,
                alone.perSecond(),
                together.perSecond(),
                (double) alone.passed() / together.passed(),
                (double) together.ofProcessor() / alone.ofProcessor());
    }

    private static Measured measured(Work work) throws IOException {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long ofProcessor = system.getProcessCpuTime();
        long before = System.nanoTime();
        Count count = work.count();
        return new Measured(count, System.nanoTime() - before, system.getProcessCpuTime() - ofProcessor);
    }

    private static void write(Path file, int lines) throws IOException {
        Random random = new Random(SEED);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int line = 1; line <= lines; line++) {
                out.write((MadeUp.good(random, line) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
