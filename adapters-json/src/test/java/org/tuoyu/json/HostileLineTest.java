package org.tuoyu.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuoyu.json.Lines.COMPLETE;
import static org.tuoyu.json.Lines.findings;
import static org.tuoyu.json.Lines.problems;
import static org.tuoyu.json.Lines.read;
import static org.tuoyu.json.Lines.readWith;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.kernel.language.Language;

class HostileLineTest {

    @Test
    void sixteenLevelsAreAllowedAndSeventeenAreTooDeep() {
        assertThat(findings(readWith("{", "{\"x\":" + nested(15) + ","))).containsExactly("FIELD_NOT_KNOWN /x");
        assertThat(findings(readWith("{", "{\"x\":" + nested(16) + ",")))
                .containsExactly("FIELD_NOT_KNOWN /x", "TOO_DEEP /x");
        assertThat(findings(readWith("\"FULL_DAY\"", nested(14)))).containsExactly("TYPE_WRONG /modes/0");
        assertThat(findings(readWith("\"FULL_DAY\"", nested(15))))
                .containsExactly("TYPE_WRONG /modes/0", "TOO_DEEP /modes/0");
        assertThat(findings(read(nested(16)))).containsExactly("NOT_AN_OBJECT");
        assertThat(findings(read(nested(17)))).containsExactly("NOT_AN_OBJECT", "TOO_DEEP");
    }

    @Test
    void deepestThatALineHoldsIsReadToItsEnd() {
        String deep = "{\"x\":".repeat(10_000) + "0" + "}".repeat(10_000);
        assertThat(findings(read(nested(32_768)))).containsExactly("NOT_AN_OBJECT", "TOO_DEEP");
        assertThat(findings(readWith("{", "{\"x\":" + deep + ",")))
                .containsExactly("FIELD_NOT_KNOWN /x", "TOO_DEEP /x");
        assertThat(findings(read("[".repeat(65_536)))).contains("NOT_AN_OBJECT", "NOT_JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-"})
    void numberOfThousandsOfDigitsIsOutOfRangeAtOnce(String sign) {
        String huge = sign + "9".repeat(65_000);
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> {
            assertThat(findings(read("{\"capacity\":" + huge + "}"))).contains("NUMBER_OUT_OF_RANGE /capacity");
            assertThat(findings(read("{\"capacity\":" + huge + ".5}"))).contains("TYPE_WRONG /capacity");
            assertThat(findings(read("{\"x\":1e" + "9".repeat(60_000) + "}"))).contains("FIELD_NOT_KNOWN /x");
        });
    }

    @Test
    void tooLongALineIsRejectedWithoutBeingRead() {
        ApplicationLine line = ApplicationReader.read(new Line(3, "", Line.End.TOO_LONG), Lines.DIRECTORY);
        assertThat(findings(line)).containsExactly("LINE_TOO_LONG");
        assertThat(line.line()).isEqualTo(3);
        assertThat(line.id()).isEmpty();
    }

    @Test
    void otherEncodingIsNamedAndWhatPrecedesItIsRead() {
        byte[] gbk = COMPLETE.getBytes(Charset.forName("GBK"));
        ApplicationLine line = ApplicationReader.read(Lines.of(gbk).get(0), Lines.DIRECTORY);
        assertThat(findings(line)).containsExactly("WRONG_ENCODING");
        assertThat(line.id()).contains("A-1");
        byte[] after = (COMPLETE + "\u00e9").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(findings(ApplicationReader.read(Lines.of(after).get(0), Lines.DIRECTORY)))
                .contains("WRONG_ENCODING");
    }

    @Test
    void wrongByteAfterTheObjectIsNamedBesideWhatIsMissing() {
        byte[] bytes = {'{', '"', 'i', 'd', '"', ':', '"', '1', '"', '}', ' ', (byte) 0xFF};
        assertThat(findings(ApplicationReader.read(Lines.of(bytes).get(0), Lines.DIRECTORY)))
                .contains("WRONG_ENCODING", "VALUE_MISSING /name");
    }

    @Test
    void halfACharacterIsNoText() {
        assertThat(findings(readWith("晨光", "\\ud83d"))).containsExactly("WRONG_ENCODING /name");
        assertThat(findings(readWith("FULL_DAY", "\\ude00"))).containsExactly("WRONG_ENCODING /modes/0");
        assertThat(findings(readWith("晨光", "\\ud83d\\ude00"))).isEmpty();
        ApplicationLine noId = readWith("A-1", "\\ud83d");
        assertThat(findings(noId)).containsExactly("WRONG_ENCODING /id");
        assertThat(noId.id()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud83d", "\\uDE00", "a\\uD83Db", "\\ude00\\ud83d", "\\ud83d\\ud83d", "\\ud83d\\n"})
    void halfACharacterInANameIsNamedAndTheRestCannotBeRead(String name) {
        assertThat(findings(read("{\"id\":\"1\",\"" + name + "\":1}"))).containsExactly("WRONG_ENCODING");
        assertThat(findings(readWith("{", "{\"\\ud83d\\ude00\":1,"))).containsExactly("FIELD_NOT_KNOWN /😀");
        assertThat(findings(read("{\"\\ud83d\\ude00\"!"))).containsExactly("NOT_JSON");
        assertThat(findings(readWith("{", "{\"\ud83d\":1,"))).containsExactly("WRONG_ENCODING");
    }

    @Test
    void ofAFullLineOfFaultsAHundredAreNamedAndTheOthersCounted() {
        StringBuilder fields = new StringBuilder("{");
        for (int i = 0; i < 6_000; i++) {
            fields.append("\"f").append(i).append("\":0,");
        }
        ApplicationLine line = read(fields.append(COMPLETE.substring(1)).toString());
        assertThat(findings(line))
                .hasSize(101)
                .startsWith("FIELD_NOT_KNOWN /f0")
                .endsWith("MORE_PROBLEMS");
        assertThat(problems(line).get(100).message().en()).startsWith("and 5900 more problems");
        assertThat(size(line)).isLessThan(100_000);
    }

    @Test
    void ofAHundredAndOneFaultsTheLastIsCountedAndOfAHundredNone() {
        assertThat(findings(readWith("{", "{" + unknown(100)))).hasSize(100).allMatch(each -> each.startsWith("FIELD"));
        assertThat(findings(readWith("{", "{" + unknown(101)))).hasSize(101).endsWith("MORE_PROBLEMS");
    }

    /** Those of shape that stand behind a hundred others, and those that core finds, are counted together. */
    @Test
    void faultsOfShapeAndOfValuesAreCountedTogether() {
        ApplicationLine line = read("{\"capacity\":0," + unknown(120) + "\"id\":\"A-1\"}");
        assertThat(findings(line)).hasSize(101).startsWith("NUMBER_OUT_OF_RANGE /capacity", "FIELD_NOT_KNOWN /f0");
        assertThat(problems(line).get(100).message().en()).startsWith("and 26 more problems");
    }

    private static String unknown(int number) {
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < number; i++) {
            fields.append("\"f").append(i).append("\":0,");
        }
        return fields.toString();
    }

    @Test
    void aLineFullOfWrongModesHasOneProblemOfTheListOrAHundredOfItsElements() {
        ApplicationLine texts = readWith("\"FULL_DAY\"", "\"" + "X\",\"".repeat(16_000) + "X\"");
        assertThat(findings(texts)).containsExactly("LIST_TOO_LONG /modes");
        ApplicationLine numbers = readWith("\"FULL_DAY\"", "1,".repeat(32_000) + "1");
        assertThat(findings(numbers))
                .hasSize(101)
                .startsWith("LIST_TOO_LONG /modes", "TYPE_WRONG /modes/0")
                .endsWith("MORE_PROBLEMS");
        assertThat(size(numbers)).isLessThan(100_000);
    }

    @Test
    void aTextAsLongAsALineIsTooLongInEveryField() {
        String text = "字".repeat(20_000);
        for (String field : List.of("id", "name", "profitStatus", "legalForm", "creditCode", "street", "submittedOn")) {
            ApplicationLine line = read("{\"" + field + "\":\"" + text + "\"}");
            assertThat(findings(line)).contains("TEXT_TOO_LONG /" + field);
            assertThat(size(line)).isLessThan(10_000);
        }
    }

    private static int size(ApplicationLine line) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new JsonOutput(out).line(json -> json.objects("problems", problems(line), new Parts(Language.EN)::problem));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }

    @Test
    void longNameOfAFieldIsShownByItsStartAlone() {
        ApplicationLine line = readWith("{", "{\"" + "😀".repeat(10_000) + "\":1,");
        assertThat(problems(line).get(0).message().en()).endsWith("\"" + "😀".repeat(40) + "…\"");
    }

    @Test
    void nameAndCodeAreNeverShown() {
        ApplicationLine line = readWith("12100000400000624D", "1210000040000062-D");
        assertThat(findings(line)).containsExactly("CREDIT_CODE_MALFORMED /creditCode");
        assertThat(line.toString()).doesNotContain("晨光", "1210000040000062");
        assertThat(read(COMPLETE).toString()).doesNotContain("晨光", "12100000400000624D");
        assertThat(new Line(1, COMPLETE, Line.End.WHOLE).toString()).doesNotContain("晨光");
    }

    private static String nested(int levels) {
        return "[".repeat(levels) + "]".repeat(levels);
    }
}
