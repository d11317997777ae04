package org.tuoyu.shipped.beibei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Clause;
import org.tuoyu.kernel.text.ClauseNotFound;
import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.kernel.text.Passage;
import org.tuoyu.kernel.text.Provision;
import org.tuoyu.kernel.text.Row;
import org.tuoyu.kernel.text.TextAltered;

class BeibeiTextTest {

    private final OfficialText text = BeibeiText.text();

    @Test
    void everyCharacterThatIsNotWhiteSpaceStandsInExactlyOnePiece() {
        String source = BeibeiText.source();
        int[] times = new int[source.length()];
        text.pieces().stream()
                .flatMap(piece -> piece.spans().stream())
                .forEach(span -> IntStream.range(span.start(), span.end()).forEach(i -> times[i]++));
        for (int i = 0; i < times.length; i++) {
            assertThat(times[i])
                    .as("'%s' at %s", source.charAt(i), i)
                    .isEqualTo(Character.isWhitespace(source.charAt(i)) ? 0 : 1);
        }
    }

    @Test
    void eachPieceHasTheWordsThatStandAtItsSpans() {
        String source = BeibeiText.source();
        assertThat(text.pieces())
                .allSatisfy(piece -> assertThat(piece.spans().stream()
                                .map(span -> source.substring(span.start(), span.end()))
                                .collect(Collectors.joining()))
                        .isEqualTo(piece.words()));
    }

    /** Ids, numbers, words, places in the source and parts of all that is read, to the last character. */
    @Test
    void everyClauseProvisionAndRowIsWhatItAlwaysWas() throws NoSuchAlgorithmException {
        StringBuilder all = new StringBuilder();
        for (Clause clause : text.clauses()) {
            all.append(clause.id())
                    .append('|')
                    .append(clause.label())
                    .append('|')
                    .append(shown(clause.numbering()));
            clause.provisions()
                    .forEach(each -> all.append(each.clause())
                            .append(each.number())
                            .append(each.form())
                            .append(shown(each.passage())));
        }
        for (Row row : text.rows()) {
            all.append(row.clause()).append(row.task()).append(row.number());
            all.append(shown(row.heading())).append(shown(row.text()));
            row.cells().forEach(cell -> all.append(cell.head()).append(shown(cell.passage())));
        }
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(digest))
                .isEqualTo("ba4591af25e197bdc3808303276a08715e5bf5a5c6fe34f257f4d21fe4e0616e");
    }

    private static String shown(Passage passage) {
        StringBuilder shown = new StringBuilder(passage.words());
        passage.spans()
                .forEach(span -> shown.append(span.start())
                        .append('-')
                        .append(span.end())
                        .append(','));
        return shown.toString();
    }

    @Test
    void onlyThePageNumberAndTheStrayWordsAreDropped() {
        assertThat(text.dropped()).extracting(Object::toString).containsExactly("-12-", "时段。");
        assertThat(BeibeiText.form().dropped())
                .allSatisfy(dropped -> assertThat(dropped.reason().zh()).isNotBlank());
    }

    @Test
    void clausesAreAllThatTheDocumentNumbers() {
        List<String> ids = text.clauses().stream().map(c -> c.id()).toList();
        assertThat(ids)
                .startsWith("notice", "preamble", "1", "2", "3", "3.1", "3.1.1")
                .endsWith("A20.1", "A20.2");
        assertThat(ids).contains("3.6.20", "4.1", "4.2", "4.3", "closing", "A", "A8", "A8.1");
        assertThat(ids).hasSize(2 + 4 + 6 + 20 + 3 + 2 + 20 + 36);
    }

    @Test
    void clausesHaveTheLabelsThatPeopleCite() {
        assertThat(List.of("2", "3.3.8", "3.4.14", "4.2", "A8", "A8.1"))
                .extracting(id -> text.clause(id).label())
                .containsExactly("二", "三(三)8", "三(四)14", "四(二)", "附件8", "附件8(1)");
        assertThat(text.clause("3.4.14").numbering().words()).isEqualTo("14．");
    }

    @Test
    void documentNumberIsReadWithoutItsBlanks() {
        assertThat(text.number()).isEqualTo("北碚府办发〔2020〕105号");
    }

    @Test
    void segmentsEndInAFullStopOrASemicolon() {
        assertThat(text.provisions("3.3.8"))
                .extracting(Provision::quote)
                .containsExactly(
                        "规范婴幼儿照护服务机构登记备案管理。",
                        "举办非营利性婴幼儿照护服务机构的，在区委编办或区民政局注册登记；",
                        "举办营利性婴幼儿照护服务机构的，在区市场监管局注册登记。",
                        "婴幼儿照护服务机构经核准登记后，应当及时向区卫生健康委备案。",
                        "登记机关应当及时将托育机构登记信息推送至区卫生健康委。");
        assertThat(text.provisions("4.2")).extracting(Provision::number).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void firstSegmentOfEachItemButTheSecondIsItsHeading() {
        List<String> withoutHeading = text.clauses().stream()
                .filter(clause -> clause.id().matches("3\\.\\d\\.\\d+"))
                .filter(clause -> !clause.provisions().get(0).isHeading())
                .map(c -> c.id())
                .toList();
        assertThat(withoutHeading).containsExactly("3.1.2");
    }

    @Test
    void headingsOfTheAnnexAreThoseOfTheBody() {
        List<String> body = text.clauses().stream()
                .filter(clause -> clause.id().matches("3\\.\\d\\.\\d+"))
                .map(clause -> clause.provisions().get(0).quote())
                .toList();
        List<String> annex = text.rows().stream()
                .filter(row -> row.number() == 1)
                .map(row -> row.heading() + "。")
                .toList();
        assertThat(annex).isEqualTo(body);
    }

    @Test
    void quoteThatStandsOnceInItsClauseIsFoundWhereItStands() {
        assertThat(text.verify("3.3.8", "应当及时向区卫生健康委备案").valid()).hasValueSatisfying(found -> {
            assertThat(found.words()).isEqualTo("应当及时向区卫生健康委备案");
            int start = found.spans().get(0).start();
            assertThat(BeibeiText.source().substring(start)).startsWith("应当及时向");
        });
    }

    @Test
    void quoteOverALineBreakAndOverTwoSegmentsIsFound() {
        assertThat(text.verify("3.3.8", "注册登记；举办营利性婴幼儿照护服务机构的").valid()).isPresent();
    }

    @Test
    void quoteThatStandsTwiceIsNotUnique() {
        assertThat(fault("3.3.8", "应当及时")).satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("QUOTE_REPEATED");
            assertThat(problem.message().en()).contains("2 times");
        });
    }

    @Test
    void quoteOfAnotherClauseIsAbsentAndItsClauseIsNamed() {
        assertThat(fault("3.3.8", "逐步落实实行").code()).isEqualTo("QUOTE_ABSENT");
        assertThat(fault("3.3.8", "逐步落实实行").didYouMean()).containsExactly("3.3.13");
        assertThat(fault("3.3.8", "育儿津贴").code()).isEqualTo("QUOTE_ABSENT");
        assertThat(fault("3.3.8", "育儿津贴").didYouMean()).isEmpty();
    }

    @Test
    void quoteFromAClauseThatIsNotThereNamesThoseNearby() {
        assertThat(fault("3.3.88", "备案").code()).isEqualTo("CLAUSE_NOT_FOUND");
        assertThat(fault("3.3.88", "备案").didYouMean()).contains("3.3.8");
    }

    private Problem fault(String clause, String quote) {
        return text.verify(clause, quote)
                .match(
                        found -> {
                            throw new AssertionError("Found: " + found);
                        },
                        problems -> problems.get(0));
    }

    @Test
    void unknownClauseIsSaidWithThoseNearby() {
        assertThatThrownBy(() -> text.clause("A8.2"))
                .isInstanceOf(ClauseNotFound.class)
                .hasMessageContaining("A8.2")
                .hasMessageContaining("A8.1");
    }

    @Test
    void changedTextIsRefused() {
        String changed = BeibeiText.source().replace("及时", "按时");
        assertThatThrownBy(() -> OfficialText.parse(changed, BeibeiText.form()))
                .isInstanceOf(TextAltered.class)
                .hasMessageContaining("1bc59aa4c265f3bc48a8ead7744c86eaa5ff11587b53b65ef4b5d28a5443a9fc")
                .hasMessageContaining("Restore the file");
    }

    @Test
    void missingTextIsRefused() {
        assertThatThrownBy(() -> OfficialText.parse("", BeibeiText.form())).isInstanceOf(TextAltered.class);
    }

    @Test
    void annexHasTwentyTasksInThirtySixRows() {
        List<Row> rows = text.rows();
        assertThat(rows).hasSize(36);
        assertThat(rows)
                .extracting(Row::task)
                .containsAll(IntStream.rangeClosed(1, 20).boxed().toList());
        assertThat(rows.stream()
                        .mapToInt(row -> row.cells().get(1).written().size())
                        .sum())
                .isEqualTo(92);
        assertThat(rows)
                .filteredOn(row -> row.cells().get(1).written().isEmpty())
                .extracting(Row::clause)
                .containsExactly("A4.1", "A16.4", "A16.5");
    }
}
