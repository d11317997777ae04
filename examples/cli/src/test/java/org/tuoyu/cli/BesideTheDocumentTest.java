package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The questions that were written from the document alone, each put to the command line: what it writes holds the answer
 * that was expected and the words that give it.
 *
 * <p>A row of {@code asked.tsv} says what is called, what must stand in the output ({@code ⏎} is the end of a line) or, after
 * {@code !}, must not, and of a question that is not answered why. Words of the document are never enough by themselves: the
 * answer must be said too.
 */
final class BesideTheDocumentTest {

    /** What was asked before the product was: the digest of each list of questions, by what its tables are called. */
    private static final Map<String, String> QUESTIONS_AS_WRITTEN = Map.of(
            "", "dea8424176746cca990f8ee333ca8a852425d21327b85e448fbe8ad22350866b",
            "second-", "628ddb6406d851d0e0ea83f122813be7dae8345cbc093ce879302eaeb783e4cd",
            "third-", "d2b01ca5b3276decd63c7dd7095f335de2b8e6b9bddee97afef26696770e8c97",
            "fourth-", "be47d4abd945648e727fbf6c8fffd1cc26937bb46d89a441a4f510dccf44134f");

    /** An answer that is one of hundreds of lines is not found by anybody. */
    private static final int LINES_THAT_ONE_READS = 160;

    /** Not all that there is of a kind, in a clause, or for a party: its list of duties has rows of many clauses. */
    private static final Pattern NARROW = Pattern.compile("^ask \\S+/|^text [^-]\\S* --word | --unit ");

    private static final int DISPUTES = 5;

    /** Questions that were asked of another clause in an earlier list as well. */
    private static final Map<String, String> ALSO_OF = Map.of("V003", "文末", "V004", "文末", "V036", "附件15.1");

    private static final Map<String, Written> WRITTEN = new HashMap<>();

    /** A question and how it is put. */
    record Asked(
            String id, String clause, String words, String commands, String fragments, String miss, String dispute) {

        List<String> calls() {
            return List.of(commands.split(" && "));
        }

        List<String> wanted() {
            return Stream.of(fragments.split(" … "))
                    .filter(each -> !each.startsWith("!"))
                    .toList();
        }

        List<String> unwanted() {
            return Stream.of(fragments.split(" … "))
                    .filter(each -> each.startsWith("!"))
                    .map(each -> each.substring(1))
                    .toList();
        }

        /** The words that give the answer, sentence by sentence; cells of the annex stand one after the other. */
        List<String> quotes() {
            return Stream.of(words.split(" … |。"))
                    .map(BesideTheDocumentTest::cells)
                    .map(each -> each.replaceAll("^\\d+(?!\\d*年)|\\d+$", ""))
                    .filter(each -> !each.isEmpty() && !each.equals("—"))
                    .toList();
        }

        @Override
        public String toString() {
            return id + " " + commands;
        }
    }

    @ParameterizedTest
    @MethodSource("asked")
    void theAnswerAndItsWordsAreSaid(Asked asked) {
        if (asked.dispute().isEmpty()) {
            assertThat(lacking(asked, asked.commands()).isEmpty())
                    .as("%s", asked.miss().isEmpty() ? lacking(asked, asked.commands()) : "no longer a miss: " + asked)
                    .isEqualTo(asked.miss().isEmpty());
        }
    }

    @Test
    void everyQuestionIsAskedAndNoneWasAltered() throws IOException, NoSuchAlgorithmException {
        for (Map.Entry<String, String> each : QUESTIONS_AS_WRITTEN.entrySet()) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes(each.getKey() + "questions.tsv"));
            assertThat(HexFormat.of().formatHex(digest)).isEqualTo(each.getValue());
            assertThat(rows(each.getKey() + "asked.tsv").keySet())
                    .isEqualTo(rows(each.getKey() + "questions.tsv").keySet());
        }
        assertThat(asked()).filteredOn(each -> !each.dispute().isEmpty()).hasSizeLessThanOrEqualTo(DISPUTES);
    }

    /** Something must be said beyond the words that were expected. */
    @Test
    void theAnswerIsMoreThanTheWordsOfTheDocument() throws IOException {
        assertThat(asked())
                .filteredOn(each -> each.wanted().stream().allMatch(wanted -> isWord(wanted, each)))
                .isEmpty();
    }

    private static boolean isWord(String fragment, Asked asked) {
        return cells(asked.words()).contains(cells(fragment));
    }

    /** A view of one matter answers what is asked of it, and nothing that is asked of another matter in another way. */
    @Test
    void noAnswerIsOneToAnotherQuestion() throws IOException {
        List<Asked> all = asked();
        List<String> swapped = new ArrayList<>();
        for (Asked one : all) {
            all.stream()
                    .filter(other -> other.calls().stream().allMatch(NARROW.asPredicate()))
                    .filter(other -> !other.clause().equals(one.clause()))
                    .filter(other -> !one.clause().equals(ALSO_OF.get(other.id())))
                    .filter(other -> Collections.disjoint(other.calls(), one.calls()))
                    .filter(other -> lacking(one, other.commands()).isEmpty())
                    .forEach(other -> swapped.add(one.id() + " by " + other));
        }
        assertThat(swapped).isEmpty();
    }

    @Test
    void anAnswerIsShortEnoughToBeRead() throws IOException {
        assertThat(asked())
                .filteredOn(each -> each.miss().isEmpty())
                .filteredOn(each -> written(each.commands()).count() > LINES_THAT_ONE_READS)
                .isEmpty();
    }

    /** What is wanted and not written, or unwanted and written. */
    private static List<String> lacking(Asked asked, String commands) {
        Written written = written(commands);
        return Stream.of(
                        asked.wanted().stream().filter(each -> !written.lines.contains(each)),
                        asked.unwanted().stream()
                                .filter(written.lines::contains)
                                .map(each -> "!" + each),
                        asked.quotes().stream().filter(each -> !written.cells.contains(each)))
                .flatMap(each -> each)
                .toList();
    }

    /** Words of a table without the names of its columns and what separates its cells. */
    private static String cells(String words) {
        return words.replaceAll("(牵头|责任)单位：|牵头 |；责任 |\\s", "").replace('，', '、');
    }

    private static Written written(String commands) {
        return WRITTEN.computeIfAbsent(
                commands,
                all -> Written.of(Stream.of(all.split(" && "))
                        .map(each -> Run.of(DocumentsTest.words(each).toArray(String[]::new)))
                        .map(run -> run.out() + run.err())
                        .collect(Collectors.joining("\n"))));
    }

    /** What some commands wrote: its lines as one, and its words as those of the document are compared with them. */
    private record Written(String lines, String cells, long count) {
        static Written of(String output) {
            return new Written(
                    output.lines().map(String::strip).collect(Collectors.joining(" ⏎ ")),
                    output.lines()
                            .map(each -> each.strip().replaceFirst("^\\d+  ", ""))
                            .map(BesideTheDocumentTest::cells)
                            .collect(Collectors.joining()),
                    output.lines().count());
        }
    }

    static List<Asked> asked() throws IOException {
        List<Asked> all = new ArrayList<>();
        for (String list : QUESTIONS_AS_WRITTEN.keySet().stream().sorted().toList()) {
            Map<String, List<String>> questions = rows(list + "questions.tsv");
            rows(list + "asked.tsv")
                    .forEach((id, row) -> all.add(asked(id, questions.getOrDefault(id, List.of()), row)));
        }
        return all;
    }

    private static Asked asked(String id, List<String> question, List<String> row) {
        return new Asked(id, question.get(0), question.get(4), row.get(0), row.get(1), row.get(2), row.get(3));
    }

    /** The rows of a table by their id, without the first. */
    private static Map<String, List<String>> rows(String table) throws IOException {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        new String(bytes(table), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(each -> List.of(each.split("\t", -1)))
                .forEach(each -> rows.put(each.get(0), each.subList(1, each.size())));
        return rows;
    }

    private static byte[] bytes(String table) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                BesideTheDocumentTest.class.getResourceAsStream("/beside-the-document/" + table))) {
            return in.readAllBytes();
        }
    }
}
