package org.tuoyu.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuoyu.json.Registration.FORM;
import static org.tuoyu.json.Registration.GIST;
import static org.tuoyu.json.Registration.PROFIT;
import static org.tuoyu.json.Registration.QUOTE;
import static org.tuoyu.json.Registration.READING;
import static org.tuoyu.json.Registration.answer;
import static org.tuoyu.json.Registration.forPublicInstitutions;
import static org.tuoyu.json.Registration.norm;
import static org.tuoyu.json.Registration.readAs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.json.Registration.Office;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Readings;

class AnswerWriterTest {

    private static final String QUOTED =
            "{'instrument':'甲号','clause':'3.3.8','place':'三(三)8'," + "'quote':'在区委编办或区民政局注册登记','verified':true}";
    private static final String SUMMED_UP =
            "{'instrument':'乙号','clause':'4','place':'第4条','gist':'大意','verified':false}";
    private static final String NOT_HELD = "{'code':'TEXT_NOT_HELD','pointer':'','message':'乙号 的正式文本未收录，仅按条目引用，未逐字核对'}";

    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);

    private static final Knowledge NOTHING = Knowledge.none();
    private static final Problem REMARK = Problem.at("/street", "REMARK", "说明", "a remark");

    @Test
    void determinedAnswerNamesTheAuthorityItsKindAndItsGrounds() {
        Answer<Office> answer = answer(
                NOTHING.with(FORM, "PUBLIC_INSTITUTION"),
                Readings.none(),
                List.of(norm("open", QUOTE, Office.values()).build(), forPublicInstitutions(Office.STAFFING)));
        assertThat(written(answer, Language.ZH))
                .isEqualTo("{'id':'A-1','outcome':'DETERMINED','authority':'STAFFING办','authorityKind':'STAFFING',"
                        + "'citations':[" + QUOTED + "," + SUMMED_UP + "],'readings':[],'problems':[],'notes':["
                        + NOT_HELD + "],'line':1,'asOf':'2021-03-01'}");
    }

    @Test
    void answerLeftOpenNamesCandidatesAndWhatIsMissing() {
        Answer<Office> answer = answer(
                NOTHING,
                Readings.none(),
                List.of(norm("open", QUOTE, Office.values()).build(), forPublicInstitutions(Office.STAFFING)));
        assertThat(written(answer, Language.EN))
                .contains("'outcome':'UNDETERMINED','candidates':['STAFFING office','CIVIL office'],"
                        + "'candidateKinds':['STAFFING','CIVIL'],'cause':'FACTS_MISSING',"
                        + "'missing':['legalForm'],'citations':[")
                .contains("'place':'art. 4','gist':'the gist'");
    }

    @Test
    void silenceAndClashAreNamedWhereTheyArePossible() {
        Answer<Office> silence = answer(NOTHING, Readings.none(), List.of(forPublicInstitutions(Office.STAFFING)));
        assertThat(written(silence, Language.EN)).contains("'alsoPossible':['NOT_APPLICABLE'],'citations'");
        Answer<Office> clash = answer(
                NOTHING,
                Readings.none(),
                List.of(norm("all", QUOTE, Office.CIVIL).build(), forPublicInstitutions(Office.STAFFING)));
        assertThat(written(clash, Language.EN)).contains("'alsoPossible':['CONFLICT'],'citations'");
    }

    @Test
    void openReadingIsMissingAndAChosenOneIsNamed() {
        var norms = List.of(readAs("a", Office.CIVIL), readAs("b", Office.STAFFING));
        assertThat(written(answer(NOTHING, Readings.none(), norms), Language.EN))
                .contains("'cause':'READING_MISSING','missing':[],'missingReadings':['R1'],'citations'");
        Readings chosen = Readings.none().choosing(READING, "a");
        assertThat(written(answer(NOTHING, chosen, norms), Language.EN))
                .contains("'authorityKind':'CIVIL'")
                .contains("'readings':[{'id':'R1','option':'a'}]");
    }

    @Test
    void silenceIsNotApplicable() {
        assertThat(written(answer(NOTHING, Readings.none(), List.of()), Language.ZH))
                .isEqualTo("{'id':'A-1','outcome':'NOT_APPLICABLE','citations':[],'readings':[],'problems':[],"
                        + "'notes':[],'line':1,'asOf':'2021-03-01'}");
    }

    @Test
    void conflictNamesTheNormsThatClash() {
        Answer<Office> answer = answer(
                NOTHING,
                Readings.none(),
                List.of(
                        norm("one", QUOTE, Office.CIVIL).build(),
                        norm("two", GIST, Office.STAFFING).build()));
        assertThat(written(answer, Language.ZH))
                .startsWith("{'id':'A-1','outcome':'CONFLICT','clashes':[['one','two']],'citations':[" + QUOTED)
                .endsWith(",'policies':{'甲号':'0f'},'line':1,'asOf':'2021-03-01'}");
    }

    @Test
    void contradictoryFactsAreInvalidByTheWordsThatExcludeThem() {
        Answer<Office> answer =
                answer(NOTHING.with(PROFIT, "NON_PROFIT").with(FORM, "ENTERPRISE"), Readings.none(), List.of());
        assertThat(written(answer, Language.ZH))
                .startsWith("{'id':'A-1','outcome':'INVALID','citations':[" + SUMMED_UP + "],'readings':[],"
                        + "'problems':[{'code':'FACTS_CONTRADICT','pointer':'','message':'所填事实互相矛盾：");
    }

    @Test
    void remarksOfTheCallerAreProblemsOfTheAnswer() throws IOException {
        Problem remark = Problem.at("/creditCode", "REMARK", "提示", "remark");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Answer<Office> answer = answer(NOTHING, Readings.none(), List.of());
        writer(out, Language.EN).answer(Lines.read(Lines.COMPLETE), DAY, answer, Office::id, List.of(remark));
        assertThat(text(out))
                .contains("'problems':[{'code':'REMARK','pointer':'/creditCode','message':'remark'}],'notes':[");
    }

    @Test
    void rejectedLineHasItsProblemsAndItsIdOrNull() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Problem> problems = List.of(
                Problem.at("/x", "FIELD_NOT_KNOWN", "中", "en").suggesting(List.of("id")),
                Problem.at("", "NOT_JSON", "中", "en"));
        writer(out, Language.ZH).rejection(Lines.read("{"), Optional.empty(), problems);
        assertThat(text(out))
                .isEqualTo("{'id':null,'outcome':'INVALID','citations':[],'problems':["
                        + "{'code':'FIELD_NOT_KNOWN','pointer':'/x','message':'中','didYouMean':['id']},"
                        + "{'code':'NOT_JSON','pointer':'','message':'中'}],'line':1,'asOf':null}\n");
    }

    @Test
    void outputIsOneLineWhateverTheTextHolds() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonOutput(out).line(json -> json.text("托育", "a\nb\u0000\"\\😀\ud83d"));
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("{\"托育\":\"a\\nb\\u0000\\\"\\\\😀\\uD83D\"}\n");
    }

    private static String written(Answer<Office> answer, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer(out, language)
                    .answer(
                            Lines.read(Lines.COMPLETE),
                            DAY,
                            answer,
                            office -> office.label().in(language),
                            List.of());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        assertThat(text(out)).endsWith("\n");
        return text(out).stripTrailing();
    }

    private static AnswerWriter writer(ByteArrayOutputStream out, Language language) {
        return new AnswerWriter(
                new JsonOutput(out),
                language,
                answer -> answer instanceof Answer.Conflict ? Map.of("甲号", "0f") : Map.of());
    }

    private static String text(ByteArrayOutputStream out) {
        return out.toString(StandardCharsets.UTF_8).replace('"', '\'');
    }

    /** What was written before is what would be written now, whatever else was asked in between. */
    @ParameterizedTest
    @ValueSource(strings = {"A-1", "甲/1", "\"\\\"\u202e", "\u001b[2J", "𠮷"})
    void whatIsKeptIsWhatWouldBeWrittenAnew(String id) throws IOException {
        List<Answer<Office>> answers = TuoyuModuleTest.everyKindOfAnswer().toList();
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        ByteArrayOutputStream anew = new ByteArrayOutputStream();
        AnswerWriter writer = new AnswerWriter(new JsonOutput(kept), Language.ZH, answer -> Map.of("甲号", "0f"));
        for (int round = 0; round < 3; round++) {
            for (Answer<Office> answer : answers) {
                for (String suffix : List.of("", "（变更后）")) {
                    for (List<Problem> remarks : List.of(List.<Problem>of(), List.of(REMARK))) {
                        ApplicationLine asked = new ApplicationLine(
                                round, Optional.of(id), Optional.of(DAY), new Checked.Rejected<>(List.of(REMARK)));
                        Function<Office, String> shown =
                                office -> office.label().zh() + suffix;
                        writer.answer(asked, DAY, answer, shown, remarks);
                        new JsonOutput(anew).line(json -> {
                            AnswerFields.ofAuthority(answer, shown, new Parts(Language.ZH))
                                    .write(json.text("id", id), remarks);
                            Parts.files(json, Map.of("甲号", "0f"));
                            json.number("line", asked.line()).text("asOf", DAY.toString());
                        });
                    }
                }
            }
        }
        assertThat(kept.toString(StandardCharsets.UTF_8))
                .isEqualTo(anew.toString(StandardCharsets.UTF_8))
                .hasLineCount(3 * 5 * 2 * 2);
    }
}
