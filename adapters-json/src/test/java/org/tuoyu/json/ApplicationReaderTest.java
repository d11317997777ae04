package org.tuoyu.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuoyu.json.Lines.COMPLETE;
import static org.tuoyu.json.Lines.application;
import static org.tuoyu.json.Lines.findings;
import static org.tuoyu.json.Lines.problems;
import static org.tuoyu.json.Lines.read;
import static org.tuoyu.json.Lines.readWith;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.childcare.institution.Application;
import org.tuoyu.childcare.institution.ServiceMode;

class ApplicationReaderTest {

    @Test
    void completeLineIsAnApplication() {
        ApplicationLine line = ApplicationReader.read(new Line(7, COMPLETE, Line.End.WHOLE), Lines.DIRECTORY);
        Application application = application(line);
        assertThat(line.line()).isEqualTo(7);
        assertThat(line.id()).contains("A-1");
        assertThat(application.name()).isEqualTo("晨光托育园");
        assertThat(application.modes()).containsExactly(ServiceMode.FULL_DAY, ServiceMode.HALF_DAY);
        assertThat(application.capacity()).isEqualTo(60);
    }

    @Test
    void nullIsTheSameAsAbsent() {
        assertThat(application(readWith("\"SOCIAL_SERVICE_ORGANISATION\"", "null"))
                        .legalForm())
                .isEmpty();
        assertThat(findings(readWith("[\"FULL_DAY\",\"HALF_DAY\"]", "null"))).containsExactly("VALUE_MISSING /modes");
        assertThat(findings(readWith("\"FULL_DAY\"", "null"))).containsExactly("VALUE_MISSING /modes/0");
        assertThat(findings(readWith("60", "null"))).containsExactly("VALUE_MISSING /capacity");
    }

    @Test
    void problemsOfShapeAndOfValueComeTogetherInTheOrderOfTheInput() {
        ApplicationLine line = read("{\"capacity\":0,\"nmae\":\"x\",\"modes\":[\"HOURLY\",1,\"hourly\"],\"id\":7,"
                + "\"capacity\":3,\"submittedOn\":\"2021-02-30\",\"street\":\"北温泉街道\"}");
        assertThat(findings(line))
                .containsExactly(
                        "FIELD_NOT_KNOWN /nmae",
                        "TYPE_WRONG /modes/1",
                        "VALUE_NOT_KNOWN /modes/2",
                        "TYPE_WRONG /id",
                        "FIELD_REPEATED /capacity",
                        "DATE_NOT_READABLE /submittedOn",
                        "VALUE_MISSING /name",
                        "VALUE_MISSING /profitStatus");
        assertThat(line.id()).isEmpty();
    }

    @Test
    void unknownFieldSuggestsTheNearOnes() {
        ApplicationLine line = readWith("{", "{\"profit_status\":1,");
        assertThat(findings(line)).containsExactly("FIELD_NOT_KNOWN /profit_status");
        assertThat(problems(line).get(0).didYouMean()).contains("profitStatus");
    }

    @Test
    void pointersAreEscaped() {
        assertThat(findings(readWith("{", "{\"a/b~c\":1,"))).containsExactly("FIELD_NOT_KNOWN /a~1b~0c");
    }

    @Test
    void fieldThatIsRepeatedIsReportedOnceAndNotRead() {
        ApplicationLine line = readWith("{", "{\"id\":\"B\",\"id\":[{}],");
        assertThat(findings(line)).containsExactly("FIELD_REPEATED /id");
        assertThat(line.id()).isEmpty();
        assertThat(findings(readWith("{", "{\"legalForm\":\"nonsense\",")))
                .containsExactly("FIELD_REPEATED /legalForm");
        assertThat(findings(readWith("{", "{\"modes\":[\"x\"],"))).contains("FIELD_REPEATED /modes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1e3", "60.0", "\"60\"", "true", "[60]", "{}"})
    void capacityIsAWholeNumber(String written) {
        assertThat(findings(readWith("60", written))).containsExactly("TYPE_WRONG /capacity");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483648", "-2147483649", "9223372036854775808", "0", "-0", "-1"})
    void capacityBeyondItsRangeIsOutOfRange(String written) {
        assertThat(findings(readWith("60", written))).containsExactly("NUMBER_OUT_OF_RANGE /capacity");
    }

    @Test
    void capacityUpToTheEndOfItsRangeIsRead() {
        assertThat(application(readWith("60", "2147483647")).capacity()).isEqualTo(2147483647);
        assertThat(application(readWith("60", "1")).capacity()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.0", "false", "[\"晨光托育园\"]", "{\"zh\":\"晨光托育园\"}"})
    void nameIsAString(String written) {
        assertThat(findings(readWith("\"晨光托育园\"", written))).containsExactly("TYPE_WRONG /name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"FULL_DAY\"", "{}", "4"})
    void modesAreAnArray(String written) {
        assertThat(findings(readWith("[\"FULL_DAY\",\"HALF_DAY\"]", written))).containsExactly("TYPE_WRONG /modes");
    }

    @Test
    void typeProblemSaysWhatIsExpectedAndWhatCame() {
        assertThat(problems(readWith("60", "\"60\"")).get(0).message().en())
                .isEqualTo("expected a whole number, got a string");
        assertThat(problems(readWith("60", "1e3")).get(0).message().zh()).isEqualTo("应为整数，实为带小数或指数的数字");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"id":"A-1"                     | NOT_JSON
            {"id":"A-1",}                   | NOT_JSON
            {"id":"A-1" "name":"x"}         | NOT_JSON
            {"id":"A-1","capacity":007}     | NOT_JSON
            {"id":"A-1","capacity":+1}      | NOT_JSON
            {"id":"A-1","capacity":NaN}     | NOT_JSON
            {"id":"A-1",'name':"x"}         | NOT_JSON
            {"id":"A-1","name":"\\x"}       | NOT_JSON
            {"id":"A-1",/* */"name":"x"}    | NOT_JSON
            {"id":"A-1","name":"a\tb"}      | NOT_JSON
            {"id":"A-1","modes":[           | NOT_JSON
            {"id":"A-1","modes":[]]         | NOT_JSON
            """)
    void afterAFaultOfSyntaxNothingIsMissed(String text, String code) {
        ApplicationLine line = read(text);
        assertThat(findings(line)).contains(code).doesNotContain("VALUE_MISSING /name", "VALUE_MISSING /street");
        assertThat(line.id()).contains("A-1");
    }

    @Test
    void whatStandsBeforeAFaultOfSyntaxIsChecked() {
        assertThat(findings(read("{\"capacity\":0,\"modes\":[\"x\",\"HOURLY\",\"HOURLY\",!")))
                .containsExactly(
                        "NUMBER_OUT_OF_RANGE /capacity",
                        "VALUE_NOT_KNOWN /modes/0",
                        "VALUE_REPEATED /modes/2",
                        "NOT_JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[{}]", "\"text\"", "12", "true", "null"})
    void lineIsAnObject(String text) {
        assertThat(findings(read(text))).containsExactly("NOT_AN_OBJECT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "", "\uFEFF{}", "[1", "\"text", "　"})
    void lineIsJson(String text) {
        assertThat(findings(read(text))).contains("NOT_JSON").doesNotContain("VALUE_MISSING /id");
    }

    @ParameterizedTest
    @ValueSource(strings = {" {}", "x", ",", "}", "\"", " \t null"})
    void nothingFollowsTheObject(String more) {
        assertThat(findings(read(COMPLETE + more))).containsExactly("TRAILING_CONTENT");
        assertThat(findings(read(COMPLETE + " \t\r"))).isEmpty();
        assertThat(findings(read("12 13"))).containsExactly("NOT_AN_OBJECT", "TRAILING_CONTENT");
    }
}
