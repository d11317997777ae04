package org.tuoyu.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import org.tuoyu.cli.Main;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * How many lines a second {@code route} answers, beside a parser that only looks at every token of the same lines. Both
 * take turns in one process; what counts is the processor time of the process, so that others do not change the ratio.
 */
final class LineFigures {

    private static final long SEED = 105;
    private static final int ROUNDS = 3;
    private static final String ENTERPRISE = "\"legalForm\":\"ENTERPRISE\",";
    private static final String[] FORMS = {
        "", "\"legalForm\":\"PUBLIC_INSTITUTION\",", "\"legalForm\":\"SOCIAL_SERVICE_ORGANISATION\","
    };
    private static final String[] STREETS = {"天生街道", "水土街道", "歇马街道", "北温泉街道"};
    private static final String[] MODES = {"\"FULL_DAY\"", "\"FULL_DAY\",\"HALF_DAY\"", "\"HOURLY\""};

    private LineFigures() {}

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
            System.out.printf(Locale.ROOT, "%,d lines, %,d bytes%n", lines, Files.size(file));
            double allTokens = 0;
            double allRouted = 0;
            for (int round = 1; round <= ROUNDS; round++) {
                double tokens = seconds(() -> tokens(file));
                double routed = seconds(() -> routed(file));
                allTokens += tokens;
                allRouted += routed;
                System.out.printf(
                        Locale.ROOT,
                        "round %d: tokens alone %,.0f lines/s, route %,.0f lines/s: %.1f %%, heap %d MB at most%n",
                        round,
                        lines / tokens,
                        lines / routed,
                        100 * tokens / routed,
                        Runtime.getRuntime().maxMemory() >> 20);
            }
            System.out.printf(Locale.ROOT, "all rounds, warming up included: %.1f %%%n", 100 * allTokens / allRouted);
        } finally {
            Files.delete(file);
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    /** Of the processor, for all threads: compiling and collecting included. */
    private static double seconds(Work work) throws IOException {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long before = system.getProcessCpuTime();
        work.run();
        return (system.getProcessCpuTime() - before) / 1e9;
    }

    private static void tokens(Path file) throws IOException {
        long tokens = 0;
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        require(tokens > 0);
    }

    private static void routed(Path file) throws IOException {
        require(Main.run(
                        InputStream.nullInputStream(),
                        OutputStream.nullOutputStream(),
                        System.err,
                        "route",
                        "--input",
                        file.toString())
                == 0);
    }

    private static void require(boolean asExpected) {
        if (!asExpected) {
            throw new IllegalStateException("The lines were not read as they should be");
        }
    }

    /** Valid applications of a year, each another, in an order without a pattern. */
    private static void write(Path file, int lines) throws IOException {
        Random random = new Random(SEED);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int line = 1; line <= lines; line++) {
                boolean isForProfit = random.nextInt(3) == 0;
                out.write("{\"id\":\"A-" + line + "\",\"name\":\"托育机构" + line + "\",\"profitStatus\":\""
                        + (isForProfit ? "FOR_PROFIT\"," + ENTERPRISE : "NON_PROFIT\"," + one(FORMS, random))
                        + "\"modes\":[" + one(MODES, random) + "],\"capacity\":" + (1 + random.nextInt(150))
                        + ",\"street\":\"" + one(STREETS, random) + "\",\"submittedOn\":\""
                        + LocalDate.of(2021, 1, 1).plusDays(random.nextInt(365)) + "\"}\n");
            }
        }
    }

    private static String one(String[] among, Random random) {
        return among[random.nextInt(among.length)];
    }
}
