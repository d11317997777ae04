package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InspectionsVerbTest {

    private static final String EVENTS =
            Path.of("..", "..", "docs", "samples", "inspections.ndjson").toString();

    @ParameterizedTest
    @CsvSource({
        "2021-03-09, 截至 2021-03-09 没有检查记录",
        "2021-03-10, 待整改，尚未复查  2021-03-10  f-1",
        "2021-03-23, 待整改，尚未复查  2021-03-10  f-1",
        "2021-03-24, 复查仍未整改  2021-03-10  f-1",
        "2021-04-06, 复查仍未整改  2021-03-10  f-1",
        "2021-04-07, 复查已整改  2021-03-10  f-1"
    })
    void aFindingStandsAsTheDayHasIt(String day, String expected) {
        Run run = inspections("--as-of", day);
        assertThat(run.out()).contains(expected);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void itSaysWhatIsNotMetByWhichWordsAndWhoLeads() {
        assertThat(inspections("--as-of", "2021-03-10").out())
                .contains("2021-03-10  A-1  区卫生健康委  相关职能部门  i-1")
                .contains("未达到：是否要配备相应的安保人员（未定数量）  supervision/guards")
                .contains("依据：北碚府办发〔2020〕105号 三(三)11“要建立健全安全管理制度")
                .contains("附件11(1) 牵头：区应急局；责任单位：区公安局、区市场监管局、区卫生健康委")
                .contains("FOLLOW_UP_TERM_NOT_SET")
                .doesNotContain("A-2");
    }

    @ParameterizedTest
    @CsvSource({"2021-03-20T07:59:59Z, open", "2021-03-20T08:00:00Z, 'told in error, withdrawn'"})
    void whatWasToldInErrorIsMarkedFromThenOn(String knownAt, String state) {
        assertThat(inspections("--as-of", "2021-05-01", "--known-at", knownAt, "--institution", "A-2", "--lang", "en")
                        .out())
                .contains("    " + state)
                .doesNotContain("A-1");
    }

    @Test
    void theOrderOfTheLinesMakesNoDifference() throws IOException {
        StringBuilder reversed = new StringBuilder();
        Files.readAllLines(Path.of(EVENTS)).forEach(line -> reversed.insert(0, line + "\n"));
        String asRead = inspections("--as-of", "2021-05-01").out();
        assertThat(given(reversed.toString(), "--as-of", "2021-05-01").out()).isEqualTo(asRead);
        assertThat(given(reversed.toString() + reversed, "--as-of", "2021-05-01")
                        .out())
                .isEqualTo(asRead);
    }

    @Test
    void whatSpeaksOfNothingIsToldApart() {
        String followUp = "{\"id\":\"u\",\"type\":\"inspection-follow-up\",\"finding\":\"f\",\"result\":\"PUT_RIGHT\","
                + "\"occurredOn\":\"2021-03-24\",\"recordedAt\":\"2021-03-24T08:00:00Z\"}";
        Run run = given(followUp, "--as-of", "2021-05-01");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("无着落：2021-03-24 inspection-follow-up  u");
        assertThat(given(followUp, "--as-of", "2021-05-01", "--format", "json").out())
                .isEqualTo("[\n{\"state\":\"UNPLACED\",\"event\":{\"id\":\"u\",\"type\":\"inspection-follow-up\","
                        + "\"occurredOn\":\"2021-03-24\",\"recordedAt\":\"2021-03-24T08:00:00Z\"}}\n]\n");
    }

    @Test
    void jsonHasEveryInspectionWithItsFindings() {
        assertThat(inspections("--as-of", "2021-03-24", "--format", "json").out())
                .startsWith("[\n{\"event\":{\"id\":\"i-1\",\"type\":\"inspection-made\"")
                .contains("\"requirement\":\"supervision/disease-prevention\",\"state\":\"NOT_PUT_RIGHT\"")
                .contains("\"rows\":[{\"clause\":\"A12.1\",\"lead\":[\"区卫生健康委\"],\"responsible\":[\"区教委\"]}]")
                .contains("\"result\":\"NOT_PUT_RIGHT\",\"withdrawnBy\":null")
                .contains("\"code\":\"FOLLOW_UP_TERM_NOT_SET\"");
    }

    @Test
    void aNurseryClassIsInspectedByTheReadingThatIsChosen() {
        String finding = "{\"id\":\"f\",\"type\":\"inspection-finding\",\"inspection\":\"i\",\"requirement\":"
                + "\"supervision/guards\",\"kind\":\"NURSERY_CLASS\",\"place\":\"天生街道\","
                + "\"occurredOn\":\"2021-03-24\",\"recordedAt\":\"2021-03-24T08:00:00Z\"}";
        Run open = given(finding, "--as-of", "2021-05-01");
        assertThat(open.code()).isEqualTo(1);
        assertThat(open.err()).contains("第 1 行未采用：FINDING_NOT_FOUNDED");
        assertThat(given(finding, "--as-of", "2021-05-01", "--reading", "nursery-class-counts")
                        .code())
                .isZero();
    }

    private static Run inspections(String... more) {
        return given(
                "",
                Stream.of(new String[] {"--events", EVENTS}, more)
                        .flatMap(Stream::of)
                        .toArray(String[]::new));
    }

    private static Run given(String events, String... more) {
        String[] first =
                events.isEmpty() ? new String[] {"inspections"} : new String[] {"inspections", "--events", "-"};
        return Run.withInput(events, Stream.of(first, more).flatMap(Stream::of).toArray(String[]::new));
    }
}
