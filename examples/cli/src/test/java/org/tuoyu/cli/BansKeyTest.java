package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A wrong key, a weak one and none at all are refused and answer nothing; of a careless file its owner is told. */
@Timeout(60)
final class BansKeyTest {

    private static final Path DATA = Path.of("..", "..", "docs", "samples");
    private static final String EVENTS = DATA.resolve("bans.ndjson").toString();
    private static final String STAFF = DATA.resolve("staff.txt").toString();
    private static final String FITTING = "6ceb2922fe52513c";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theKeyOfTheBansAnswersAndSaysNothingElse() throws IOException {
        Run run = bansWith(sample());
        assertThat(run.out()).endsWith("其中 1 行终身禁入\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void aKeyThatDiffersInOneByteIsRefused() throws IOException {
        for (int place = 0; place < sample().length; place++) {
            byte[] other = sample();
            other[place] ^= 1;
            isRefused(bansWith(other));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", " "})
    void aKeyWithMoreAtItsEndIsRefused(String more) throws IOException {
        Run run =
                bansWith((new String(sample(), StandardCharsets.US_ASCII) + more).getBytes(StandardCharsets.US_ASCII));
        isRefused(run);
        assertThat(run.err().contains("密钥文件以换行结尾")).isEqualTo(more.endsWith("\n"));
    }

    private static void isRefused(Run run) {
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("密钥不符：所用密钥的指纹为 ", "禁入记录所用密钥的指纹为 " + FITTING)
                .contains("the key does not fit: its fingerprint is ", "bans were recorded under " + FITTING);
    }

    @Test
    void aLineEndAtTheEndOfTheKeyIsToldInBothLanguagesAndCounts() throws IOException {
        byte[] ended = Arrays.copyOf(sample(), sample().length + 1);
        ended[sample().length] = '\n';
        String key = SampleKey.written(folder, ended).toString();
        Run run = Run.of("bans", "--pseudonyms", "--staff", STAFF, "--key", key);
        assertThat(run.code()).isZero();
        assertThat(run.err()).startsWith("注意：密钥文件以换行结尾").hasLineCount(1);
        assertThat(run.out()).hasLineCount(3).doesNotContain(FITTING);
        assertThat(Run.of("bans", "--pseudonyms", "--staff", STAFF, "--key", key, "--lang", "en")
                        .err())
                .startsWith("note: the key file ends with a line end, which is part of the key");
    }

    @ParameterizedTest
    @CsvSource({"31, 31, 密钥至少 32 字节，实为 31", "0, 40, the bytes of the key vary too little", "32, 5000, 密钥至多 4096 字节"})
    void whatIsNoKeyIsRefused(int varied, int length, String message) throws IOException {
        byte[] key = Arrays.copyOf(Arrays.copyOf(sample(), varied), length);
        Run run = bansWith(key);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/zero", "/dev/random", ".", "nowhere.key"})
    void whatIsNoOrdinaryFileHoldsNoKey(String file) {
        Run run = bans(file, new byte[0]);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("密钥须为可读的普通文件", "a key is an ordinary file that can be read")
                .doesNotContain("nowhere");
    }

    @Test
    void aKeyFromStandardInputIsReadAsFarAsAKeyGoes() throws IOException {
        assertThat(bans("-", sample()).code()).isZero();
        AtomicLong read = new AtomicLong();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return (int) (read.incrementAndGet() & 0xFF);
            }

            @Override
            public int read(byte[] into, int from, int length) {
                for (int i = from; i < from + length; i++) {
                    into[i] = (byte) read();
                }
                return length;
            }
        };
        Run run = Run.withInput(endless, "bans", "--events", EVENTS, "--staff", STAFF, "--key", "-");
        assertThat(run.code()).isEqualTo(2);
        assertThat(read.get()).isLessThan(100_000);
    }

    @ParameterizedTest
    @CsvSource({"rw-------, false", "rw-r-----, false", "rw-r--r--, true", "rw-----w-, true"})
    void thatAnybodyCanReadTheKeyIsToldInBothLanguages(String permissions, boolean told) throws IOException {
        Path key = SampleKey.in(folder);
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString(permissions));
        Run run = bans(key.toString(), new byte[0]);
        assertThat(run.out()).endsWith("其中 1 行终身禁入\n");
        assertThat(run.err().startsWith("警告：任何人都能读写密钥文件")).isEqualTo(told);
        assertThat(run.code()).isZero();
        assertThat(bans(key.toString(), new byte[0], "--lang", "en").err().startsWith("warning: anybody can"))
                .isEqualTo(told);
    }

    @Test
    void anEventWithoutAFingerprintIsNotUsed() throws IOException {
        String events = Files.readString(Path.of(EVENTS)).replace(", \"keyFingerprint\": \"" + FITTING + "\"", "");
        Run run = Run.withInput(
                events,
                "bans",
                "--events",
                "-",
                "--staff",
                STAFF,
                "--key",
                SampleKey.in(folder).toString());
        assertThat(run.err()).contains("事件第 1 行未采用：VALUE_MISSING /keyFingerprint");
        assertThat(run.code()).isEqualTo(1);
    }

    private Run bansWith(byte[] key) throws IOException {
        return bans(SampleKey.written(folder, key).toString(), new byte[0]);
    }

    private static Run bans(String key, byte[] input, String... more) {
        List<String> words = new ArrayList<>(
                List.of("bans", "--events", EVENTS, "--staff", STAFF, "--key", key, "--as-of", "2021-05-01"));
        words.addAll(List.of(more));
        return Run.withInput(input, words.toArray(String[]::new));
    }

    private static byte[] sample() throws IOException {
        return Files.readAllBytes(SampleKey.SHARED);
    }
}
