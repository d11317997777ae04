package org.tuoyu.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.spark.api.java.JavaSparkContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the page shows is what the program prints. */
final class PageTest {

    private static final Path DOCS = Path.of("..", "..", "docs");
    private static final Path DEMO =
            Path.of("..", "cli", "src", "main", "resources", "org", "tuoyu", "cli", "demo.ndjson");

    @Test
    void theDemoIsCountedAsThePageSays() throws IOException {
        assertThat(Files.readString(DOCS.resolve("spark.md"))).contains("```\n" + printed(DEMO, null) + "```");
    }

    /** The page of statistics has the districts as the command line counts them: a test there runs its commands. */
    @Test
    void districtsAreCountedAsOnTheCommandLine() throws IOException {
        String printed = printed(DOCS.resolve("samples").resolve("applications.ndjson"), LocalDate.of(2025, 11, 6));
        String page = Files.readString(DOCS.resolve("statistics.md"));
        assertThat(page.replace(", per 1,000 residents 0.21", ""))
                .contains("Institutions 4, places 254\nDistrict\n  两江新区  1, places 75\n  北碚区  3, places 179\n");
        assertThat(printed).contains("institutions 4, places 254\n  两江新区 1, places 75\n  北碚区 3, places 179\n");
    }

    private static String printed(Path input, @Nullable LocalDate day) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JavaSparkContext spark = LocalSpark.start()) {
            Main.run(spark, input.toString(), "beibei", day, new PrintStream(out, true, StandardCharsets.UTF_8));
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
