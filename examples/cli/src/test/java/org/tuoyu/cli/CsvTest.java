package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "＝1", "＋1", "－1", "＠1", "=cmd|' /C calc'!A0,b"})
    void whatBeginsAFormulaIsText(String formula) {
        assertThat(Csv.line(List.of("a", formula))).isEqualTo("a,\"'" + formula + "\"\n");
        assertThat(Csv.line(List.of("a" + formula, "b")))
                .doesNotContain("'=")
                .startsWith(formula.contains(",") ? "\"a" : "a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "\r", "\n", "\u001b", "\u2028"})
    void aValueStaysOnItsLineAndShowsWhatItHolds(String active) {
        assertThat(Csv.line(List.of(active + "=1", "b")))
                .isEqualTo(
                        String.format("\\u%04x=1,b%n", (int) active.charAt(0)).replace("\r\n", "\n"));
    }

    @Test
    void commasAndQuotesAreQuotedAndNothingElse() {
        assertThat(Csv.line(List.of("a,b", "say \"a\"", "托育 'x'", "")))
                .isEqualTo("\"a,b\",\"say \"\"a\"\"\",托育 'x',\n");
    }
}
