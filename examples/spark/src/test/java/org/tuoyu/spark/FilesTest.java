package org.tuoyu.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.shipped.beibei.Beibei;

/** Lines come from files byte by byte, wherever Spark cuts them. */
final class FilesTest {

    private static final StackName STACK = NamedStack.load("beibei").name();

    @SuppressWarnings("NullAway.Init") // before all
    private static JavaSparkContext spark;

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void start() {
        spark = LocalSpark.start();
    }

    @AfterAll
    static void stop() {
        spark.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 16})
    void aFileInPartitionsIsCountedAsInOneProcess(int partitions) throws IOException {
        byte[] file = MadeUp.file(MadeUp.lines(partitions, 400));
        assertThat(count(file, partitions)).isEqualTo(MadeUp.inOneProcess(file));
        assertThat(Counting.lines(spark, folder.toString(), partitions).getNumPartitions())
                .isGreaterThanOrEqualTo(partitions);
    }

    @Test
    void aByteOrderMarkIsDroppedAtTheStartAlone() throws IOException {
        String good = MadeUp.good(new Random(1), 1);
        Count count = count(("\uFEFF" + good + "\n" + "\uFEFF" + good).getBytes(StandardCharsets.UTF_8), 1);
        assertThat(count.summary().all().institutions()).isEqualTo(1);
        assertThat(count.refused()).containsOnlyKeys("NOT_JSON");
    }

    @Test
    void whatIsNotUtf8IsRefusedAndNotMended() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("{\"id\":\"".getBytes(StandardCharsets.UTF_8));
        file.write(0xFF);
        file.writeBytes(MadeUp.good(new Random(1), 1).substring(7).getBytes(StandardCharsets.UTF_8));
        assertThat(count(file.toByteArray(), 1).refused()).containsOnlyKeys("WRONG_ENCODING");
        assertThat(counted(asStrings(), null).refused()).isEmpty();
    }

    /** What Spark makes of the same file: strings, in which that cannot be seen any more. */
    private JavaRDD<byte[]> asStrings() {
        return spark.textFile(folder.resolve("applications.ndjson").toString())
                .map(line -> line.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aCarriageReturnAloneEndsNoLine() throws IOException {
        byte[] file = MadeUp.good(new Random(1), 1).replace(",", ",\r").getBytes(StandardCharsets.UTF_8);
        assertThat(count(file, 1)).isEqualTo(MadeUp.inOneProcess(file));
        assertThat(count(file, 1).lines()).isEqualTo(1);
        assertThat(counted(asStrings(), null).lines()).isGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\n\r\n \n"})
    void nothingIsCountedWhereThereIsNothing(String content) throws IOException {
        assertThat(count(content.getBytes(StandardCharsets.UTF_8), 3)).isEqualTo(Count.empty());
    }

    @Test
    void theDayOfTheCountSaysWhereAStreetLies() throws IOException {
        Path file = Path.of("..", "..", "docs", "samples", "applications.ndjson");
        for (LocalDate day : new LocalDate[] {LocalDate.of(2025, 11, 5), LocalDate.of(2025, 11, 6)}) {
            Count count = Counting.count(Counting.lines(spark, file.toString(), 2), STACK, day);
            assertThat(count).isEqualTo(new Deciding(Beibei.policies(), day).count(Files.newInputStream(file)));
            assertThat(count.summary().districts().known()).hasSize(day.getDayOfMonth() == 5 ? 1 : 2);
        }
    }

    private Count count(byte[] content, int partitions) throws IOException {
        Path file = Files.write(folder.resolve("applications.ndjson"), content);
        JavaRDD<byte[]> lines = Counting.lines(spark, file.toString(), partitions);
        return counted(lines, null);
    }

    private static Count counted(JavaRDD<byte[]> lines, @Nullable LocalDate day) {
        return Counting.count(lines, STACK, day);
    }
}
