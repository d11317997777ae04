package org.tuoyu.childcare.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.childcare.assignment.Assigned;
import org.tuoyu.childcare.institution.Institution;
import org.tuoyu.childcare.institution.InstitutionKind;
import org.tuoyu.childcare.supervision.Supervision.Territorial;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.YesNo;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.party.Unit;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.PlaceNotKnown;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.shipped.beibei.Asking;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.shipped.beibei.BeibeiReadings;

/** 三(三)11、12、13 and 四: who bears which responsibility, and what is to be met. */
final class SupervisionTest {

    /** 三(五)15 and 各类 speak for employers' institutions, and a class need not be one: each kind is a reading of its own. */
    @Test
    void anEmployersInstitutionCanCountAndANurseryClassNot() {
        PolicyStack read = Beibei.policies(Asking.institutions(BeibeiReadings.CHOSEN, "institutions-alone")
                .choosing(BeibeiReadings.EMPLOYER_RUN_CARE, "employer-run-counts"));
        for (InstitutionKind kind : InstitutionKind.values()) {
            boolean counts = kind == InstitutionKind.INSTITUTION || kind == InstitutionKind.EMPLOYER_RUN;
            Knowledge known = Knowledge.none().with(Institution.KIND, kind);
            for (Question<YesNo> each : List.of(Supervision.STANDARDS, Supervision.SAFETY_SYSTEM, Supervision.GUARDS)) {
                assertThat(said(read.ask(each, known, AsOf.day(LocalDate.of(2021, 3, 1)), "天生街道")))
                        .as(kind + " " + each.id())
                        .isEqualTo(counts ? "YES" : "SILENT");
            }
        }
    }

    private static final LocalDate MARCH_2021 = LocalDate.of(2021, 3, 1);
    private static final LocalDate MOVED = LocalDate.of(2025, 11, 6);

    @ParameterizedTest
    @CsvSource({
        "INSTITUTION, INSTITUTION, SUBJECT",
        "INSTITUTION, NURSERY_CLASS, READING_MISSING",
        "STREET_OR_TOWN, INSTITUTION, MAIN_TERRITORIAL",
        "DEPARTMENT, INSTITUTION, SUPERVISORY",
        "DISTRICT, INSTITUTION, SILENT",
        "VILLAGE_OR_COMMUNITY, INSTITUTION, SILENT"
    })
    void eachBearsTheResponsibilityThatTheWordsGiveIt(Actor actor, InstitutionKind kind, String expected) {
        assertThat(said(answer(Beibei.policies(), Supervision.RESPONSIBILITY, of(actor, kind))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "DISTRICT, YES, SILENT",
        "STREET_OR_TOWN, YES, YES",
        "VILLAGE_OR_COMMUNITY, YES, SILENT",
        "DEPARTMENT, SILENT, SILENT",
        "INSTITUTION, SILENT, SILENT"
    })
    void threeLevelsSuperviseAndOneHelpsFromDayToDay(Actor actor, String level, String helps) {
        Knowledge known = Knowledge.none().with(Supervision.ACTOR, actor);
        assertThat(said(answer(Beibei.policies(), Supervision.THREE_LEVELS, known)))
                .isEqualTo(level);
        assertThat(said(answer(Beibei.policies(), Supervision.DAILY_MANAGEMENT, known)))
                .isEqualTo(helps);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "standards",
                "safety-system",
                "safety-equipment",
                "guards",
                "health-care",
                "management-norms",
                "disclosure",
                "quality-assessment",
                "dynamic-management"
            })
    void whatAnInstitutionHasToMeetItHasToMeetWhateverTheReading(String name) {
        Question<?> question = question(name);
        Knowledge institution = Knowledge.none().with(Institution.KIND, InstitutionKind.INSTITUTION);
        Knowledge point = Knowledge.none().with(Institution.KIND, InstitutionKind.COMMUNITY_POINT);
        assertThat(said(answer(Beibei.policies(), question, institution))).isEqualTo("YES");
        assertThat(said(answer(Beibei.policies(), question, point))).isEqualTo("READING_MISSING");
        assertThat(said(answer(reading("every-kind"), question, point))).isEqualTo("YES");
        assertThat(said(answer(reading("institutions-alone"), question, point))).isEqualTo("SILENT");
    }

    /** 学前教育法 art. 84: whatever the reading, from the day of the law; of the standards of the city it says nothing. */
    @ParameterizedTest
    @CsvSource({
        "2025-05-31, state-rules, SILENT",
        "2025-06-01, state-rules, YES",
        "2025-05-31, standards, READING_MISSING",
        "2025-06-01, standards, READING_MISSING"
    })
    void aNurseryClassKeepsToTheRulesOfTheStateByLaw(LocalDate day, String question, String expected) {
        Knowledge nurseryClass = Knowledge.none().with(Institution.KIND, InstitutionKind.NURSERY_CLASS);
        assertThat(said(Beibei.policies()
                        .inPlay(question(question), AsOf.day(day), "天生街道")
                        .decider()
                        .decide(nurseryClass)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "network",
                "disease-prevention",
                "over-the-internet",
                "mechanisms",
                "during-and-after",
                "violations",
                "guidance"
            })
    void whatIsDueAtAllIsDueWhileTheDocumentHolds(String name) {
        Question<?> question = question(name);
        assertThat(said(answer(Beibei.policies(), question, Knowledge.none()))).isEqualTo("YES");
        assertThat(said(Beibei.policies()
                        .inPlay(question, AsOf.day(LocalDate.of(2020, 12, 17)), "天生街道")
                        .decider()
                        .decide(Knowledge.none())))
                .isEqualTo("SILENT");
    }

    @ParameterizedTest
    @CsvSource({
        "safety-system, A11.1, 区应急局, 3",
        "guards, A11.1, 区应急局, 3",
        "network, A11.2, 区卫生健康委, 5",
        "health-care, A12.1, 区卫生健康委, 1",
        "disease-prevention, A12.1, 区卫生健康委, 1",
        "disclosure, A13.1, 区卫生健康委, 5",
        "over-the-internet, A13.1, 区卫生健康委, 5"
    })
    void theAnnexSaysWhichDepartmentLeadsAndHowManyMoreAreResponsible(String name, String row, String lead, int more) {
        assertThat(quotes(question(name)))
                .isNotEmpty()
                .allSatisfy(quote -> assertThat(
                                Beibei.policy().matrix().orElseThrow().dividing(quote))
                        .hasValueSatisfying(found -> {
                            assertThat(found.clause()).isEqualTo(row);
                            assertThat(found.leads())
                                    .extracting(Assigned::asWritten)
                                    .containsExactly(lead);
                            assertThat(found.responsible()).hasSize(more);
                        }));
    }

    /** Standards stand in the body only, and 四 has no rows. */
    @ParameterizedTest
    @ValueSource(strings = {"standards", "three-levels", "mechanisms", "violations", "daily-management", "guidance"})
    void whatTheAnnexLeavesOutNobodyLeads(String name) {
        assertThat(quotes(question(name)))
                .isNotEmpty()
                .allSatisfy(quote -> assertThat(
                                Beibei.policy().matrix().orElseThrow().dividing(quote))
                        .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"天生街道, tiansheng", "澄江镇, chengjiang"})
    void theStreetOrTownWhereItLiesIsNamed(String place, String id) {
        Territorial found = territorial(place, MARCH_2021);
        assertThat(said(found.main())).isEqualTo("MAIN_TERRITORIAL");
        assertThat(found.streetOrTown()).map(Unit::id).hasValue(id);
        assertThat(found.main().grounds().citations())
                .singleElement()
                .satisfies(words -> assertThat(((Citation.Verbatim) words).quote())
                        .isEqualTo("各街镇按照属地管理原则，对辖区婴幼儿照护服务机构的安全监管负主要责任"));
    }

    @Test
    void aStreetThatWentToAnotherDistrictIsNamedOnTheLastDayAndNotOnTheNext() {
        assertThat(territorial("水土街道", MOVED.minusDays(1)).streetOrTown()).isPresent();
        Territorial after = territorial("水土街道", MOVED);
        assertThat(said(after.main())).isEqualTo("SILENT");
        assertThat(after.streetOrTown()).isEmpty();
    }

    @Test
    void ofADistrictNoStreetIsNamedAndAnUnknownPlaceIsRefused() {
        assertThat(territorial("北碚区", MARCH_2021).streetOrTown()).isEmpty();
        assertThat(said(territorial("北碚区", MARCH_2021).main())).isEqualTo("MAIN_TERRITORIAL");
        assertThatThrownBy(() -> territorial("天生", MARCH_2021)).isInstanceOf(PlaceNotKnown.class);
    }

    private static Territorial territorial(String place, LocalDate day) {
        return Supervision.of(Beibei.policies(), Beibei.policies().directory(), AsOf.day(day), place);
    }

    private static Knowledge of(Actor actor, InstitutionKind kind) {
        return Knowledge.none().with(Supervision.ACTOR, actor).with(Institution.KIND, kind);
    }

    private static PolicyStack reading(String option) {
        Readings readings = Asking.institutions(BeibeiReadings.CHOSEN, option);
        return Beibei.policies().reading(readings);
    }

    private static Question<?> question(String name) {
        return Beibei.policies().questions().stream()
                .filter(each -> each.id().equals("supervision/" + name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Citation.Verbatim> quotes(Question<?> question) {
        return Beibei.policies().inPlay(question, AsOf.day(MARCH_2021), "天生街道").norms().stream()
                .map(Norm::citation)
                .map(Citation.Verbatim.class::cast)
                .toList();
    }

    private static Answer<?> answer(PolicyStack policies, Question<?> question, Knowledge known) {
        return policies.inPlay(question, AsOf.day(MARCH_2021), "天生街道").decider().decide(known);
    }

    private static <O extends Symbol> String said(Answer<O> answer) {
        return answer.match(
                determined -> determined.outcome().id(),
                undetermined -> undetermined.cause().id(),
                silent -> "SILENT",
                conflict -> "CONFLICT",
                invalid -> "INVALID");
    }
}
