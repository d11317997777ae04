package org.tuoyu.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The samples of both READMEs and of a page are the compiled ones, character by character. */
final class ReadmeSamplesTest {

    private static final Path HOME = Path.of("..", "..");
    private static final String FROM = "// <sample>\n";
    private static final String TO = "// </sample>\n";

    @ParameterizedTest
    @CsvSource({
        "README.md, test, FirstDecisionTest",
        "README.zh-CN.md, test, FirstDecisionTest",
        "README.md, main, RunACase",
        "README.zh-CN.md, main, RunACase",
        "README.md, test, OurStoreTest",
        "README.zh-CN.md, test, OurStoreTest",
        "docs/care.md, test, ClassCheckSampleTest",
        "docs/jdbc.md, main, HostTransaction",
        "docs/first-steps.md, main, Newcomer",
        "docs/spi.md, test, OurStoreTest",
        "docs/spi.md, main, OurPorts",
        "docs/spi.md, test, OurPolicyFilesTest",
        "docs/spi.md, main, OpensPlainFile",
        "docs/spi.md, main, OurUnits",
        "docs/spi.md, main, OurWorkingDays"
    })
    void aReadmeHasTheSampleAsItIsCompiled(String readme, String tree, String type) throws IOException {
        Path source = Path.of("src", tree, "java", "org", "tuoyu", "embedding", type + ".java");
        String sample = sample(Files.readString(source));
        assertThat(sample.lines()).hasSizeBetween(6, 20);
        assertThat(Files.readString(HOME.resolve(readme))).contains(sample);
    }

    /** What stands between the marks, as far to the left as it goes. */
    private static String sample(String source) {
        int from = source.indexOf(FROM) + FROM.length();
        return source.substring(from, source.lastIndexOf('\n', source.indexOf(TO)))
                .stripIndent();
    }
}
