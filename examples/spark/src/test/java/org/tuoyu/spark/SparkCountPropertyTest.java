package org.tuoyu.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.spark.api.java.JavaSparkContext;
import org.jspecify.annotations.Nullable;

/** Spark counts what one process counts, in whatever partitions the lines lie. */
final class SparkCountPropertyTest {

    private static @Nullable JavaSparkContext spark;

    @BeforeContainer
    static void start() {
        spark = LocalSpark.start();
    }

    @AfterContainer
    static void stop() {
        started().close();
    }

    private static JavaSparkContext started() {
        return Objects.requireNonNull(spark);
    }

    @Property(tries = 25)
    void theSameNumbersAsInOneProcess(
            @ForAll long seed, @ForAll @IntRange(max = 200) int number, @ForAll @IntRange(min = 1, max = 24) int cuts) {
        List<byte[]> lines = new ArrayList<>(List.of(new byte[0]));
        lines.addAll(MadeUp.lines(seed, number));
        Count counted = Counting.count(
                started().parallelize(lines, cuts), NamedStack.load("beibei").name(), null);
        assertThat(counted).isEqualTo(MadeUp.inOneProcess(MadeUp.file(lines)));
    }
}
