package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.kernel.problem.Shown;

/** A word that can be no file, or is none, is an error of usage wherever a verb takes one; what a file holds is bounded. */
final class FileArgumentTest {

    private static final int MEBIBYTE = 1 << 20;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "route --input @",
                "explain --input @",
                "statistics --input @",
                "statistics --input - --residents @",
                "targets --as-of 2021-03-01 --evidence @",
                "duties --as-of 2021-03-01 --events @",
                "agenda --as-of 2021-03-01 --events @",
                "sheet --unit 区教委 --as-of 2021-03-01 --evidence @",
                "inspections --as-of 2021-03-01 --events @",
                "bans --as-of 2021-03-01 --staff - --key ../../docs/samples/key.txt --events @",
                "bans --pseudonyms --staff @ --key ../../docs/samples/key.txt",
                "review --check @",
                "review --sign a --file @",
                "policy init @",
                "policy check @",
                "policy show @",
                "policy json @",
                "policy from-json @",
                "policy check --parties @ ../policies/lanxi/policy.md",
                "coverage --policy @",
                "demo --dir @"
            })
    void aWordThatNamesNoFileIsAnErrorOfUsage(String command) {
        refused(command, "a\0b", "NUL");
        refused(command, "\uFFFD.ndjson", "LC_ALL=C.UTF-8", "./tuoyu");
        if (!command.startsWith("demo")) {
            refused(command, folder.toString(), Shown.masked(folder.toString()));
        }
        if (!command.contains("--file") && !command.startsWith("demo")) {
            refused(command, folder.resolve("none").toString(), "not readable");
            refused(command, "没有此文件", "没有此文件");
        }
    }

    private static void refused(String command, String file, String... words) {
        Run run = Run.of(Stream.of(command.split(" ", -1))
                .map(each -> each.equals("@") ? file : each)
                .toArray(String[]::new));
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(words).doesNotContain("Exception");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aWordThatTheLocaleLostIsAnErrorOfUsageWhateverItWasMeantFor() {
        Run run = Run.of("inspections", "--events", "-", "--as-of", "2021-03-01", "--institution", "\uFFFD\uFFFD");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("第 7 个参数未能读出 argument 7 could not be read", "LC_ALL=C.UTF-8", "./tuoyu");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aWordAfterAnAtSignIsAWord() throws IOException {
        Path file = Files.writeString(folder.resolve("words"), "secret words");
        Run run = Run.of("@" + file);
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("@" + Shown.masked(file.toString())).doesNotContain("secret");
    }

    @Test
    void aByteOrderMarkBeforeResidentsIsNoPartOfThePlace() throws IOException {
        Path file = Files.writeString(folder.resolve("residents.csv"), "\uFEFF天生街道,20000\n\n北碚区,8000\n");
        Run run = Run.of("statistics", "--input", "-", "--residents", file.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void aLineOfResidentsWithoutEndIsRefusedByItsCodeAndTakesNoMemory() throws IOException {
        String[] arguments = {
            "statistics",
            "--residents",
            "-",
            "--input",
            Files.createFile(folder.resolve("none")).toString()
        };
        Run.of(arguments);
        long before = allocated();
        Run run = Run.withInput(new Endless(64L * MEBIBYTE), arguments);
        assertThat(allocated() - before).isLessThan(32L * MEBIBYTE);
        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).startsWith("人口第 1 行未计入：LINE_TOO_LONG");
    }

    @Test
    void aSignOffWithoutEndIsRefusedByItsCodeAndTakesNoMemory() throws IOException {
        Path file = folder.resolve("signed");
        try (InputStream in = new Endless(64L * MEBIBYTE)) {
            Files.copy(in, file);
        }
        String[] arguments = {"review", "--check", file.toString()};
        Run.of(arguments);
        long before = allocated();
        Run run = Run.of(arguments);
        assertThat(allocated() - before).isLessThan(60L * MEBIBYTE);
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).startsWith("第 1 行未采用：LINE_TOO_LONG");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "policy init @",
                "policy check @",
                "policy show @",
                "policy json @",
                "policy from-json @",
                "policy check --parties @ ../policies/lanxi/policy.md",
                "coverage --policy @"
            })
    void aTextWithoutEndIsAnErrorOfUsageAndIsNotReadWhole(String command) throws IOException {
        Path file = folder.resolve("text");
        try (InputStream in = new Endless(64L * MEBIBYTE)) {
            Files.copy(in, file);
        }
        long before = allocated();
        refused(command, file.toString(), "此文件更长");
        assertThat(allocated() - before).isLessThan(48L * MEBIBYTE);
    }

    @Test
    void ofAFileThatIsNotOneOfSignOffsTheFirstLinesAreToldAndNoMore() throws IOException {
        Path file = Files.writeString(folder.resolve("other"), "x\n".repeat(100_000));
        Run run = Run.of("review", "--check", file.toString());
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("第 20 行未采用：NOT_A_SIGN_OFF").doesNotContain("第 21 行");
    }

    @Test
    void aNameThatDoesNotFitOnALineDoesNotSign() {
        Path file = folder.resolve("signed");
        Run run = Run.of("review", "--sign", "a\nb", "--file", file.toString());
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(file).doesNotExist();
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    /** One line of so many bytes, of which none is kept. */
    private static final class Endless extends InputStream {
        private long left;

        Endless(long size) {
            this.left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            int given = (int) Math.min(left, length);
            Arrays.fill(into, from, from + given, (byte) 'x');
            left -= given;
            return given == 0 ? -1 : given;
        }
    }
}
