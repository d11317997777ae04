package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuoyu.kernel.text.Clause;
import org.tuoyu.kernel.text.Provision;
import org.tuoyu.shipped.beibei.BeibeiText;

/** Every command of a page in docs is run, and says what the page says it does, character by character. */
final class DocumentsTest {

    /** Where the commands are run from by a reader. */
    private static final Path ROOT = Path.of("..", "..");

    private static final Path DOCS = ROOT.resolve("docs");
    private static final Pattern BLOCK = Pattern.compile("```console\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    /** A command of a page and what it is said to write. */
    record Example(String page, String command, String output) {
        @Override
        public String toString() {
            return page + ": " + command;
        }
    }

    /** Where the key of the samples is its owner's alone, as the page of the register asks. */
    @TempDir
    private static Path keys = Path.of("");

    @ParameterizedTest
    @MethodSource("examples")
    void aCommandSaysWhatItsPageSays(Example example) {
        Run run = Run.of(words(example.command()).toArray(String[]::new));
        assertThat((run.out() + run.err()).replace(ROOT + "/", "")).isEqualTo(example.output());
    }

    /** A page shows what one calls, so none of its commands is misspelt. */
    @ParameterizedTest
    @MethodSource("examples")
    void aCommandIsOneThatThereIs(Example example) {
        assertThat(example.output()).doesNotContain("Usage: tuoyu");
    }

    /** One row of the table of clauses: what the clause is called, and the page that it links to. */
    private static final Pattern CLAUSE_ROW =
            Pattern.compile("(?m)^\\| (\\S+) \\| `(\\S+)` \\|.*\\((\\S+\\.md)\\) \\|$");

    @Test
    void everyClauseOfTheBodyHasAPageWithAnExampleThatQuotesIt() throws IOException {
        List<Example> examples = examples();
        Map<String, String> pages = new TreeMap<>();
        CLAUSE_ROW
                .matcher(Files.readString(DOCS.resolve("README.md")))
                .results()
                .forEach(row -> pages.put(row.group(1), row.group(3)));
        List<String> without = new ArrayList<>(clauses());
        assertThat(without).hasSizeGreaterThan(25);
        without.removeIf(label -> quotes(examples, pages.get(label), label));
        assertThat(without).isEmpty();
    }

    private static boolean quotes(List<Example> examples, @Nullable String page, String label) {
        return examples.stream()
                .filter(each -> each.page().equals(page))
                .flatMap(each -> each.output().lines())
                .anyMatch(line -> line.startsWith(label + " ") || line.contains(label + "“"));
    }

    /** Those with sentences of their own. */
    private static List<String> clauses() {
        return BeibeiText.text().clauses().stream()
                .filter(clause -> !clause.id().startsWith("A"))
                .filter(clause -> clause.provisions().stream().anyMatch(each -> each.form() == Provision.Form.SENTENCE))
                .map(Clause::label)
                .toList();
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

    /** The arguments of a command that is called from the root, as of a shell. */
    static List<String> words(String command) {
        return WORD.matcher(command)
                .results()
                .map(DocumentsTest::word)
                .map(each -> each.chars().allMatch(sign -> sign < 128) ? file(each) : each)
                .toList();
    }

    private static String file(String word) {
        Path file = ROOT.resolve(word);
        if (file.equals(SampleKey.SHARED)) {
            return SampleKey.in(keys).toString();
        }
        return Files.isRegularFile(file) ? file.toString() : word;
    }

    private static String word(MatchResult word) {
        return word.group(1) == null ? word.group(2) : word.group(1);
    }
}
