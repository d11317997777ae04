package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tuoyu.json.ListedFinding;
import org.tuoyu.policy.lint.Lint;
import org.tuoyu.policy.lint.LintFinding;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.shipped.national.DraftingWords;

/**
 * The recall of lint on the defects that were listed from the text before lint was asked (查全率). A defect counts as found when a finding of
 * the check named has a place of the defect, shows the words named, and those words or its quote are words of the defect.
 */
final class LintRecallTest {

    /** Raised with each defect that is found, never lowered. */
    private static final int FEWEST_FOUND = 175;

    private static final int FEWEST_CHARACTERS = 3;

    private static final Map<String, String> LABELS =
            Map.of("通知", "印发通知", "标题", "印发通知|引言", "意见前言", "引言", "尾", "文末", "版记", "文末");

    private record Defect(String id, List<String> places, List<String> words) {

        /** Whether a place that people cite is one of its places. */
        boolean isAt(String label) {
            return places.stream().anyMatch(place -> label.matches(LABELS.getOrDefault(place, pattern(place))));
        }

        private static String pattern(String place) {
            if (place.startsWith("附件")) {
                String row = place.replaceFirst("\\.(\\d+)$", "\\\\($1\\\\)");
                return row + (row.equals(place) ? (row.equals("附件") ? ".*" : "(\\(\\d+\\))?") : "");
            }
            return place.replace("(", "\\(").replace(")", "\\)");
        }

        /** Whether some words hold enough of a word of the defect. */
        boolean isIn(String shown) {
            return words.stream().anyMatch(each -> shared(each, shown) >= Math.min(each.length(), FEWEST_CHARACTERS));
        }
    }

    private static final List<LintFinding> FINDINGS =
            Lint.of(Beibei.policy(), Beibei.policies(), DraftingWords.chinese());
    private static final Map<String, Defect> DEFECTS = rows("defects.tsv")
            .map(row -> new Defect(row[0], List.of(row[2].split(",")), Arrays.asList(row[3].split(" … "))))
            .collect(Collectors.toMap(Defect::id, Function.identity()));

    @Test
    void whatIsSaidToBeFoundIsFound() {
        List<String> lost = new ArrayList<>();
        List<String> found = new ArrayList<>();
        rows("found.tsv").forEach(row -> {
            boolean is = FINDINGS.stream()
                    .anyMatch(finding ->
                            finds(finding, Objects.requireNonNull(DEFECTS.get(row[0]), row[0]), row[1], row[2]));
            (is ? found : lost).add(row[0]);
        });
        assertThat(lost).as("defects that lint no longer finds").isEmpty();
        assertThat(found).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(FEWEST_FOUND);
    }

    /** A line that leads to no defect of the list, which was made from the text alone, serves nobody. */
    @Test
    void nearlyEveryLineLeadsToADefect() {
        Collection<List<ListedFinding>> lines =
                LintText.rows(FINDINGS.stream().map(ListedFinding::of).toList(), false);
        assertThat(lines).hasSizeLessThanOrEqualTo(60);
        assertThat(lines.stream().filter(line -> line.stream().noneMatch(LintRecallTest::leadsToADefect)))
                .hasSizeLessThanOrEqualTo(lines.size() * 5 / 100);
    }

    private static boolean leadsToADefect(ListedFinding finding) {
        String shown = finding.subject().zh() + " " + finding.message().zh() + " "
                + finding.places().stream().map(ListedFinding.Words::quote).collect(Collectors.joining(" "));
        return DEFECTS.values().stream()
                .anyMatch(defect -> finding.places().stream()
                                .map(ListedFinding.Words::label)
                                .anyMatch(defect::isAt)
                        && defect.isIn(shown));
    }

    @Test
    void theListIsWhole() {
        assertThat(DEFECTS).hasSize(184);
    }

    private static boolean finds(LintFinding finding, Defect defect, String check, String words) {
        String shown = finding.subject().zh() + " " + finding.message().zh() + " "
                + finding.places().stream().map(LintFinding.Place::quote).collect(Collectors.joining(" "));
        return finding.check().name().equals(check)
                && finding.places().stream().map(LintFinding.Place::label).anyMatch(defect::isAt)
                && shown.contains(words)
                && defect.isIn(shown);
    }

    private static int shared(String one, String other) {
        int longest = 0;
        for (int from = 0; from < one.length(); from++) {
            for (int to = from + longest + 1; to <= one.length() && other.contains(one.substring(from, to)); to++) {
                longest = to - from;
            }
        }
        return longest;
    }

    private static Stream<String[]> rows(String name) {
        try (InputStream in = LintRecallTest.class.getResourceAsStream("/beside-the-document/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().skip(1).map(line -> line.split("\t", -1)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
