package org.tuoyu.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.childcare.milestone.Evidence;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.shipped.beibei.Beibei;

class EvidenceLinesTest {

    private static final String COMPLETE = "{\"target\":\"beibei/3.6.16/idle-houses\",\"day\":\"2024-12-31\","
            + "\"count\":1,\"qualities\":[\"in-industrial-area\"],\"source\":\"区国资委台账\",\"statedOn\":\"2025-01-10\"}";

    @Test
    void completeLineIsEvidence() {
        Evidence evidence = ((Checked.Valid<Evidence>) read(COMPLETE).content()).value();
        assertThat(evidence)
                .isEqualTo(Evidence.of("beibei/3.6.16/idle-houses", LocalDate.of(2024, 12, 31), 1, "区国资委台账")
                        .having(java.util.Set.of("in-industrial-area"))
                        .saidOn(LocalDate.of(2025, 1, 10)));
        assertThat(read(COMPLETE).line()).isEqualTo(7);
    }

    @Test
    void whatCannotBeUsedOfAStreamIsKeptApart() throws IOException {
        String other = COMPLETE.replace("\"count\":1", "\"count\":2");
        byte[] stream = (COMPLETE + "\n\nno JSON\n" + other + "\n{}").getBytes(StandardCharsets.UTF_8);
        ReadLines<Evidence> read =
                LineReader.ofEvidence(Beibei.policy().targets()).all(new ByteArrayInputStream(stream));
        assertThat(read.good()).extracting(Evidence::count).containsExactly(1, 2);
        assertThat(read.rejected()).extracting(JsonLine::line).containsExactly(3L, 5L);
        assertThat(read.rejected().get(0).problems()).extracting(Problem::code).containsExactly("NOT_JSON");
    }

    @Test
    void qualitiesAndTheDayOfTheStatementMayBeAbsent() {
        assertThat(findings(COMPLETE.replace("\"qualities\":[\"in-industrial-area\"],", "")))
                .isEmpty();
        assertThat(findings(COMPLETE.replace(",\"statedOn\":\"2025-01-10\"", "")))
                .isEmpty();
        assertThat(findings(COMPLETE.replace("\"2025-01-10\"", "null"))).isEmpty();
    }

    @Test
    void everyProblemOfALineIsSaidInTheOrderOfTheInput() {
        assertThat(findings("{\"count\":-1,\"day\":\"2024-02-30\",\"note\":1,\"qualities\":[\"x\",2],"
                        + "\"target\":\"beibei/3.6.16/idle-house\"}"))
                .containsExactly(
                        "NUMBER_OUT_OF_RANGE /count",
                        "DATE_NOT_READABLE /day",
                        "FIELD_NOT_KNOWN /note",
                        "TYPE_WRONG /qualities/1",
                        "TARGET_NOT_KNOWN /target",
                        "VALUE_MISSING /source");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "count":1                   | "count":1.5                         | TYPE_WRONG /count
            "count":1                   | "count":"1"                         | TYPE_WRONG /count
            "count":1                   | "count":2147483648                  | NUMBER_OUT_OF_RANGE /count
            "count":1                   | "count":null                        | VALUE_MISSING /count
            "count":1                   | "count":1,"count":1                 | FIELD_REPEATED /count
            "区国资委台账"               | " "                                 | VALUE_MISSING /source
            in-industrial-area          | in-industrial-zone                  | VALUE_NOT_KNOWN /qualities/0
            ["in-industrial-area"]      | "in-industrial-area"                | TYPE_WRONG /qualities
            2025-01-10                  | 2024-12-30                          | STATED_BEFORE_ITS_DAY /statedOn
            3.6.16/idle-houses          | 2/service-system                    | TARGET_IN_WORDS /target
            """)
    void oneFaultIsOneProblem(String part, String instead, String finding) {
        assertThat(findings(COMPLETE.replace(part, instead))).contains(finding);
    }

    @Test
    void anUnknownTargetSuggestsTheNearOnes() {
        assertThat(problems(COMPLETE.replace("idle-houses", "idle-house"))
                        .get(0)
                        .didYouMean())
                .startsWith("beibei/3.6.16/idle-houses");
    }

    @Test
    void zeroIsACount() {
        assertThat(findings(COMPLETE.replace("\"count\":1", "\"count\":0"))).isEmpty();
    }

    private static JsonLine<Evidence> read(String text) {
        return LineReader.ofEvidence(Beibei.policy().targets()).read(new Line(7, text, Line.End.WHOLE));
    }

    private static List<Problem> problems(String text) {
        return read(text).content().match(valid -> List.of(), all -> List.copyOf(all));
    }

    private static List<String> findings(String text) {
        return problems(text).stream()
                .map(problem -> (problem.code() + " " + problem.pointer()).strip())
                .toList();
    }
}
