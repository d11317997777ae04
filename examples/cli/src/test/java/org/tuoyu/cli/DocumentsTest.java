package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command of a page in docs is run, and says what the page says it does, character by character. */
final class DocumentsTest {

    private static final Path DOCS = Path.of("..", "..", "docs");
    private static final Pattern BLOCK = Pattern.compile("```console\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    /** A command of a page and what it is said to write. */
    record Example(String page, String command, String output) {
        @Override
        public String toString() {
            return page + ": " + command;
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aCommandSaysWhatItsPageSays(Example example) {
        Run run = Run.of(words(example.command()).toArray(String[]::new));
        assertThat(run.out() + run.err()).isEqualTo(example.output());
    }

    static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        try (Stream<Path> pages = Files.list(DOCS)) {
            for (Path page : pages.filter(each -> each.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                examples.addAll(examples(page.getFileName().toString(), Files.readString(page)));
            }
        }
        return examples;
    }

    private static List<Example> examples(String page, String text) {
        return BLOCK.matcher(text)
                .results()
                .flatMap(block -> Stream.of(block.group(1).split("(?m)^\\$ \\./tuoyu ", -1)))
                .filter(each -> !each.isEmpty())
                .map(each -> each.split("\n", 2))
                .map(lines -> new Example(page, lines[0], lines[1]))
                .toList();
    }

    private static List<String> words(String command) {
        return WORD.matcher(command).results().map(DocumentsTest::word).toList();
    }

    private static String word(MatchResult word) {
        String plain = word.group(1) == null ? word.group(2) : word.group(1);
        return plain.startsWith("docs/") ? DOCS.resolveSibling(plain).toString() : plain;
    }
}
