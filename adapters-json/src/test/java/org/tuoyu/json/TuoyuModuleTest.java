package org.tuoyu.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tuoyu.json.Registration.FORM;
import static org.tuoyu.json.Registration.GIST;
import static org.tuoyu.json.Registration.PROFIT;
import static org.tuoyu.json.Registration.QUOTE;
import static org.tuoyu.json.Registration.answer;
import static org.tuoyu.json.Registration.forPublicInstitutions;
import static org.tuoyu.json.Registration.norm;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.childcare.institution.ApplicationForm;
import org.tuoyu.json.Registration.Office;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.shipped.beibei.Beibei;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class TuoyuModuleTest {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new TuoyuModule(() -> Language.ZH, answer -> Map.of("甲号", "0f")))
            .build();

    /** A value of a host that holds a form. */
    record Submission(String channel, List<ApplicationForm> forms) {}

    static Stream<Answer<Office>> everyKindOfAnswer() {
        Knowledge none = Knowledge.none();
        return Stream.of(
                answer(
                        none.with(FORM, "PUBLIC_INSTITUTION"),
                        Readings.none(),
                        List.of(norm("open", QUOTE, Office.values()).build(), forPublicInstitutions(Office.STAFFING))),
                answer(none, Readings.none(), List.of(forPublicInstitutions(Office.STAFFING))),
                answer(none, Readings.none(), List.of()),
                answer(
                        none,
                        Readings.none(),
                        List.of(
                                norm("one", QUOTE, Office.CIVIL).build(),
                                norm("two", GIST, Office.STAFFING).build())),
                answer(none.with(PROFIT, "NON_PROFIT").with(FORM, "ENTERPRISE"), Readings.none(), List.of()));
    }

    @Test
    void everyKindOfAnswerIsDrawn() {
        assertThat(everyKindOfAnswer().map(Answer::getClass))
                .doesNotHaveDuplicates()
                .hasSize(5);
    }

    @ParameterizedTest
    @MethodSource("everyKindOfAnswer")
    void aHostsMapperWritesAnAnswerAsTheCommandLineDoes(Answer<Office> answer) throws IOException {
        JsonNode written = MAPPER.valueToTree(answer);
        assertThat(written).isEqualTo(byTheWriter(answer));
    }

    private static JsonNode byTheWriter(Answer<Office> answer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AnswerWriter(new JsonOutput(out), Language.ZH, each -> Map.of("甲号", "0f"))
                .toQuestion(answer, List.of(), List.of(), List.of(), List.of());
        ObjectNode written = (ObjectNode) MAPPER.readTree(out.toString(StandardCharsets.UTF_8));
        written.remove("rows");
        written.remove("bearers");
        return written;
    }

    @Test
    void groundsKeepTheirWordsAlsoWithinAValueOfTheHost() {
        Answer<Office> answer = everyKindOfAnswer().findFirst().orElseThrow();
        JsonNode written = MAPPER.valueToTree(Map.of("answer", answer, "why", answer.grounds()));
        assertThat(written.at("/answer/outcome").asString()).isEqualTo("DETERMINED");
        assertThat(written.at("/why/citations/0/quote").asString()).isEqualTo("在区委编办或区民政局注册登记");
        assertThat(written.at("/why/citations")).isEqualTo(written.at("/answer/citations"));
    }

    @Test
    void oneWriterSpeaksAnotherLanguage() {
        Answer<Office> answer = everyKindOfAnswer().findFirst().orElseThrow();
        assertThat(MAPPER.writeValueAsString(answer)).contains("\"label\":\"STAFFING办\"");
        assertThat(MAPPER.writer().withAttribute(Language.class, Language.EN).writeValueAsString(answer))
                .contains("\"label\":\"STAFFING office\"");
    }

    @Test
    void anExplanationIsWrittenWithItsNorms() {
        JsonNode told = MAPPER.valueToTree(
                everyKindOfAnswer().findFirst().orElseThrow().grounds().explanation());
        assertThat(told.at("/question").asString()).isEqualTo("registration");
        assertThat(told.at("/norms").size()).isEqualTo(2);
        assertThat(told.at("/norms").findValuesAsString("quote")).containsExactly("在区委编办或区民政局注册登记");
    }

    @Test
    void rowsOfTheDivisionOfTasksNameTheirLead() {
        var row = Beibei.policy().matrix().orElseThrow().rows().get(0);
        JsonNode written = MAPPER.valueToTree(row);
        assertThat(written.at("/clause").asString()).isEqualTo(row.clause());
        assertThat(written.at("/lead/0").asString()).isEqualTo("区人力社保局");
    }

    @Test
    void aMatrixIsItsRowsAndWhatAnswersAreAskedOfIsRefused() {
        var matrix = Beibei.policy().matrix().orElseThrow();
        JsonNode written = MAPPER.valueToTree(List.of(matrix));
        assertThat(written.at("/0").size()).isEqualTo(matrix.rows().size());
        assertThat(written.at("/0/0/clause").asString()).isEqualTo("A1.1");
        for (Object each : List.of(
                Beibei.policy(),
                Beibei.policies(),
                Beibei.policies().directory(),
                Beibei.policies().readings())) {
            assertThatThrownBy(() -> MAPPER.writeValueAsString(each))
                    .hasMessageContaining("There is no document of it");
        }
    }

    @Test
    void whatIsBeyondTheLimitsOfAParserIsTold() {
        assertThat(faults("{\"capacity\":" + "9".repeat(2_000) + "}", ApplicationForm.class))
                .containsExactly("INPUT_TOO_LARGE");
        assertThat(faults("{\"id\":" + "[".repeat(2_000) + "}", ApplicationForm.class))
                .containsExactly("TYPE_WRONG /id", "INPUT_TOO_LARGE");
        assertThat(faults("{\"" + "a".repeat(60_000) + "\":1}", ApplicationForm.class))
                .containsExactly("INPUT_TOO_LARGE");
    }

    @Test
    void aMapperFindsTheModuleWhenItIsAskedTo() {
        JsonMapper found = JsonMapper.builder().findAndAddModules().build();
        assertThat(found.writeValueAsString(Problem.at("/id", "VALUE_MISSING", "缺", "missing")))
                .isEqualTo("{\"code\":\"VALUE_MISSING\",\"pointer\":\"/id\",\"message\":\"缺\"}");
        assertThat(JsonMapper.builder().build().registeredModules()).isEmpty();
    }

    @Test
    void aFormIsReadAsALineIs() {
        ApplicationForm form = MAPPER.readValue(Lines.COMPLETE, ApplicationForm.class);
        assertThat(form.check(Lines.DIRECTORY))
                .isEqualTo(Lines.read(Lines.COMPLETE).application());
        assertThat(form.modes()).containsExactly("FULL_DAY", "HALF_DAY");
    }

    @Test
    void everyFaultOfShapeIsToldAtOnceWhereItStands() {
        String form = "{\"id\":\"A-1\",\"id\":\"A-2\",\"capacity\":\"60\",\"modes\":[\"FULL_DAY\",7],\"nmae\":{},"
                + "\"street\":null}";
        assertThat(faults(form, ApplicationForm.class))
                .containsExactly(
                        "FIELD_REPEATED /id", "TYPE_WRONG /capacity", "TYPE_WRONG /modes/1", "FIELD_NOT_KNOWN /nmae");
        assertThat(faults("{\"channel\":\"desk\",\"forms\":[" + Lines.COMPLETE + "," + form + "]}", Submission.class))
                .containsExactly(
                        "FIELD_REPEATED /forms/1/id",
                        "TYPE_WRONG /forms/1/capacity",
                        "TYPE_WRONG /forms/1/modes/1",
                        "FIELD_NOT_KNOWN /forms/1/nmae");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "\"form\"", "true"})
    void whatIsNoObjectIsNoForm(String json) {
        assertThat(faults(json, ApplicationForm.class)).containsExactly("NOT_AN_OBJECT");
        assertThatThrownBy(() -> MAPPER.readValue(json, ApplicationForm.class))
                .isInstanceOfSatisfying(
                        FormNotReadable.class,
                        told -> assertThat(told.problems().get(0).message().en())
                                .startsWith("expected a JSON object, got"));
    }

    @Test
    void whatWasSentIsNotInTheMessage() {
        String sent = "{\"id\":\"A-1\",\"11010519491231002X\":1,\"name\":[\"11010519491231002X\"]}";
        assertThatThrownBy(() -> MAPPER.readValue(sent, ApplicationForm.class))
                .isInstanceOf(FormNotReadable.class)
                .hasMessageContaining("TYPE_WRONG /name")
                .message()
                .doesNotContain("19491231");
    }

    @Test
    void faultsOfMutatedLinesAreThoseThatALineTells() {
        int forms = 0;
        for (long number = 0; number < 5_000; number++) {
            for (Line line : Lines.of(new LineMutator(20_210_301, number).of(List.of(Lines.COMPLETE)))) {
                forms += line.end() == Line.End.WHOLE && sameFaults(line) ? 1 : 0;
            }
        }
        assertThat(forms).as("mutants that are JSON").isGreaterThan(1_000);
    }

    /** Whether it is JSON that a host's parser takes; what is none, or beyond its limits, is that parser's to refuse. */
    private static boolean sameFaults(Line line) {
        String text = line.text();
        LineScan scan = LineScan.of(line, FormFields.of(ApplicationForm::read));
        List<Problem> byLine = scan.findings()
                .with(new Checked.Valid<>(ApplicationForm.read(scan.values())))
                .match(valid -> List.of(), all -> List.copyOf(all));
        try {
            ApplicationForm read = MAPPER.readValue(text, ApplicationForm.class);
            assertThat(byLine).as(text).isEmpty();
            assertThat(read).isEqualTo(ApplicationForm.read(scan.values()));
            return true;
        } catch (FormNotReadable refused) {
            if (refused.problems().stream().anyMatch(each -> each.code().equals("INPUT_TOO_LARGE"))) {
                return false;
            }
            assertThat(withinTheObject(refused.problems())).as(text).isEqualTo(withinTheObject(byLine));
            return true;
        } catch (JacksonException notJson) {
            assertThat(byLine).as(text).isNotEmpty();
            return false;
        }
    }

    /**
     * What stands behind an object is the host's: it may read one after the other. That there is none is told in words that
     * speak of no line.
     */
    private static List<Problem> withinTheObject(List<Problem> problems) {
        return problems.stream()
                .filter(each -> !each.code().equals("TRAILING_CONTENT"))
                .map(each -> each.code().equals("NOT_AN_OBJECT") ? Problem.at("", each.code(), "略", "left out") : each)
                .toList();
    }

    private static List<String> faults(String json, Class<?> type) {
        try {
            Object read = MAPPER.readValue(json, type);
            throw new AssertionError("Read " + read);
        } catch (JacksonException refused) {
            Throwable form = refused instanceof FormNotReadable ? refused : refused.getCause();
            assertThat(form).isInstanceOf(FormNotReadable.class);
            return ((FormNotReadable) Objects.requireNonNull(form))
                    .problems().stream()
                            .map(each -> (each.code() + " " + each.pointer()).strip())
                            .toList();
        }
    }
}
