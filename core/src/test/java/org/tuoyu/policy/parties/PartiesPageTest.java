package org.tuoyu.policy.parties;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tuoyu.kernel.party.Directory;

/** docs/parties.md says what the readers read: its examples are in their one form, and it names each code of a problem. */
class PartiesPageTest {

    private static final Path READERS = Path.of("src", "main", "java", "org", "tuoyu", "policy", "parties");

    @Test
    void theExamplesAreReadAndWrittenBack() throws IOException {
        List<String> examples = found("```markdown\n(.*?)```", page());
        assertThat(examples).hasSize(2);
        Parties parties = PartiesFile.read(examples.get(0)).orElseThrow();
        assertThat(PartiesFile.write(parties)).isEqualTo(examples.get(0));
        Directory directory = parties.directory();
        assertThat(directory.units()).hasSize(5);
        assertThat(directory.groups()).hasSize(4);
        WorkingDays days = WorkingDaysFile.read(examples.get(1)).orElseThrow();
        assertThat(WorkingDaysFile.write(days)).isEqualTo(examples.get(1));
        assertThat(days.calendar().notices()).hasSize(1);
    }

    @Test
    void everyCodeIsExplained() throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.list(READERS)) {
            for (Path file : files.toList()) {
                sources.append(Files.readString(file));
            }
        }
        List<String> codes = found("\"([A-Z]+(?:_[A-Z]+)+|CHARACTER)\"", sources.toString());
        assertThat(codes).hasSizeGreaterThan(25);
        assertThat(found("`([A-Z_]{6,})`", page())).contains(codes.toArray(String[]::new));
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("..", "docs", "parties.md"));
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(text)
                .results()
                .map((MatchResult each) -> each.group(1))
                .toList();
    }
}
