package org.tuoyu.benchmarks;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoyu.shipped.beibei.Beibei;

/** What the first decision of a process takes: processes that decide once, in turn with processes that do nothing. */
final class StartUp {

    private StartUp() {}

    /** The command for a child process on the policies alone. The jar of core is opened only by a program that needs it. */
    static List<String> command(Class<?> program, String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.add("-cp");
        command.add(Stream.of(place(program), library())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator)));
        command.add(program.getName());
        return command;
    }

    /** The jar or the folder of core: all that a host loads to decide. */
    static Path library() {
        return place(Beibei.class);
    }

    /** The jar or the folder that a class comes from. */
    static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("A class comes from a jar or a folder: " + type, e);
        }
    }

    /** Both medians and what lies between them, in milliseconds. */
    record Figures(double empty, double first) {
        double more() {
            return first - empty;
        }
    }

    static Figures measure(int times) throws IOException, InterruptedException {
        double[] empty = new double[times];
        double[] first = new double[times];
        for (int i = 0; i < times; i++) {
            empty[i] = milliseconds(Empty.class, 0);
            first[i] = milliseconds(FirstDecision.class, 1);
        }
        return new Figures(median(empty), median(first));
    }

    private static double milliseconds(Class<?> program, int exitCode) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command(program)).inheritIO();
        long start = System.nanoTime();
        int ended = builder.start().waitFor();
        long took = System.nanoTime() - start;
        if (ended != exitCode) {
            throw new IllegalStateException(program.getSimpleName() + " ended with " + ended + ", not " + exitCode);
        }
        return took / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }

    private static double median(double[] figures) {
        Arrays.sort(figures);
        int half = figures.length / 2;
        return figures.length % 2 == 1 ? figures[half] : (figures[half - 1] + figures[half]) / 2;
    }
}
