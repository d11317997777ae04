package org.tuoyu.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes a first decision slow, counted and not timed: the same on every machine. */
class StartUpTest {

    private static final long MOST_BYTES_TO_DECIDE_AND_CITE = 540_000;

    /** Those that are written in a file of their own or in another class; how many lambdas there are is a matter of style. */
    private static final int MOST_CLASSES = 175;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "2021 NON_PROFIT PUBLIC_INSTITUTION, 1",
        "2021 FOR_PROFIT, 1",
        "2021 NON_PROFIT, 2",
        "2030 NON_PROFIT PUBLIC_INSTITUTION, 1"
    })
    void theFirstDecisionReadsNoText(String arguments, int possibleAnswers) throws Exception {
        List<String> loaded = loaded(FirstDecision.class, possibleAnswers, arguments.split(" ", -1));
        assertThat(loaded).contains("org.tuoyu.kernel.decision.Decider");
        assertThat(loaded).doesNotContain("org.tuoyu.shipped.beibei.BeibeiText");
        assertThat(loaded)
                .filteredOn(name -> name.startsWith("org.tuoyu") && !name.contains("$$Lambda"))
                .hasSizeLessThanOrEqualTo(MOST_CLASSES);
    }

    /** What Java itself loads in an empty process is not counted. */
    private List<String> loaded(Class<?> program, int exitCode, String... arguments) throws Exception {
        List<String> before = classes(Empty.class, 0);
        return classes(program, exitCode, arguments).stream()
                .filter(name -> !before.contains(name))
                .toList();
    }

    private List<String> classes(Class<?> program, int exitCode, String... arguments)
            throws IOException, InterruptedException {
        Path log = folder.resolve(program.getSimpleName());
        List<String> command = StartUp.command(program, "-Xshare:auto", "-Xlog:class+load:file=" + log + "");
        command.addAll(List.of(arguments));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isEqualTo(exitCode);
        return Files.readAllLines(log).stream()
                .map(line -> line.substring(line.lastIndexOf(']') + 1).strip().split(" ", -1)[0])
                .toList();
    }

    /** Only where the jars are built: the floor of this module counts it, so that it is not left out unseen. */
    @Test
    void whatDecidesAndCitesTakesLittleOfTheJar() throws Exception {
        assumeTrue(Files.isRegularFile(StartUp.library()));
        List<String> loaded = loaded(FirstExplanation.class, 36);
        try (ZipFile jar = new ZipFile(StartUp.library().toFile())) {
            long bytes =
                    bytes(jar, entry -> loaded.contains(entry.replace('/', '.').replace(".class", "")));
            assertThat(bytes).isBetween(1L, MOST_BYTES_TO_DECIDE_AND_CITE);
        }
    }

    /** What entries take, their names in both lists of the jar included, and the text. */
    private static long bytes(ZipFile jar, Predicate<String> counted) {
        return jar.stream()
                .filter(entry ->
                        counted.test(entry.getName()) || entry.getName().endsWith(".txt"))
                .mapToLong(entry ->
                        entry.getCompressedSize() + 2L * entry.getName().length() + 76)
                .sum();
    }
}
