package org.tuoyu.childcare.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.kernel.time.Term;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.shipped.beibei.BeibeiReadings;

/** 三(三)8 and articles 4 to 10 of the national measures: each question from both sides of its conditions. */
final class FilingTest {

    private static final String DISTRICT = Beibei.INSTRUMENT.number();

    @ParameterizedTest
    @CsvSource({
        "registers, kind=INSTITUTION, YES",
        "registers, profitStatus=FOR_PROFIT, FACTS_MISSING",
        "registers, kind=NURSERY_CLASS profitStatus=NON_PROFIT, READING_MISSING",
        "registers, kind=COMMUNITY_POINT profitStatus=FOR_PROFIT, READING_MISSING",
        "registers, kind=EMPLOYER_RUN, READING_MISSING",
        "business-scope, kind=INSTITUTION, YES",
        "business-scope, kind=NURSERY_CLASS, SILENT",
        "name, kind=INSTITUTION, YES",
        "name, kind=NURSERY_CLASS, SILENT",
        "files, kind=INSTITUTION registered=true, COUNTY",
        "files, kind=INSTITUTION registered=true registrarLevel=HIGHER, COUNTY",
        "files, kind=INSTITUTION registered=true registrarLevel=COUNTY, COUNTY",
        "files, kind=INSTITUTION registered=false, SILENT",
        "files, kind=INSTITUTION, FACTS_MISSING",
        "files, kind=NURSERY_CLASS registered=true, READING_MISSING",
        "files, kind=NURSERY_CLASS registered=false, SILENT",
        "push-to-own-level, kind=INSTITUTION registered=true, YES",
        "push-to-own-level, kind=INSTITUTION registered=true registrarLevel=HIGHER, YES",
        "push-to-own-level, kind=INSTITUTION registered=false registrarLevel=HIGHER, SILENT",
        "push-to-county, kind=INSTITUTION registered=true registrarLevel=COUNTY, YES",
        "push-to-county, kind=INSTITUTION registered=true registrarLevel=HIGHER, READING_MISSING",
        "push-to-county, kind=INSTITUTION registered=true, FACTS_MISSING",
        "push-to-county, kind=INSTITUTION registered=false registrarLevel=COUNTY, SILENT",
        "receipt, kind=INSTITUTION papersReceived=true, YES",
        "receipt, kind=INSTITUTION papersReceived=false, SILENT",
        "notice, kind=INSTITUTION papersReceived=true papersConform=false, YES",
        "notice, kind=INSTITUTION papersReceived=true papersConform=true, SILENT",
        "notice, kind=INSTITUTION papersReceived=false papersConform=false, SILENT",
        "notice, kind=INSTITUTION papersReceived=true, FACTS_MISSING",
        "amendment, kind=INSTITUTION filed=true filedMatterChanged=true, YES",
        "amendment, kind=INSTITUTION filed=true filedMatterChanged=false, SILENT",
        "amendment, kind=INSTITUTION filed=false, SILENT",
        "amendment, kind=INSTITUTION filed=true, FACTS_MISSING",
        "deregistration, kind=INSTITUTION filed=true serviceEnded=true, YES",
        "deregistration, kind=INSTITUTION filed=true registrationCancelled=true, YES",
        "deregistration, kind=INSTITUTION filed=true serviceEnded=false registrationCancelled=false, SILENT",
        "deregistration, kind=INSTITUTION filed=false serviceEnded=true, SILENT",
        "deregistration, kind=INSTITUTION filed=true serviceEnded=false, FACTS_MISSING",
        "paper-form, kind=INSTITUTION, YES",
        "paper-form, kind=NURSERY_CLASS, SILENT",
        "paper-food-licence, kind=INSTITUTION meals=true, YES",
        "paper-food-licence, kind=INSTITUTION meals=false, SILENT",
        "paper-food-licence, kind=INSTITUTION, FACTS_MISSING",
        "paper-other, kind=INSTITUTION otherPapersDue=true, YES",
        "paper-other, kind=INSTITUTION otherPapersDue=false, SILENT",
        "paper-other, kind=INSTITUTION, FACTS_MISSING"
    })
    void whatFollowsDependsOnItsConditionsAlone(String question, String facts, String expected) {
        assertThat(said(on("2021-03-01", "天生街道", question, facts))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "institutions-alone, NURSERY_CLASS, SILENT",
        "every-kind, NURSERY_CLASS, YES",
        "every-kind, EMPLOYER_RUN, YES",
        "institutions-alone, INSTITUTION, YES"
    })
    void whetherOtherKindsRegisterIsAReading(String option, String kind, String expected) {
        PolicyStack read = Beibei.policies(BeibeiReadings.CHOSEN.choosing(BeibeiReadings.INSTITUTIONS, option));
        assertThat(said(on(read, "2021-03-01", "天生街道", "registers", "profitStatus=NON_PROFIT kind=" + kind)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"of-the-district, HIGHER, SILENT", "every-registrar, HIGHER, YES", "of-the-district, COUNTY, YES"})
    void whetherAHigherRegistrarTellsTheDistrictIsAReading(String option, String level, String expected) {
        PolicyStack read = Beibei.policies(BeibeiReadings.CHOSEN.choosing(BeibeiReadings.REGISTRARS, option));
        String facts = "kind=INSTITUTION registered=true registrarLevel=" + level;
        assertThat(said(on(read, "2021-03-01", "天生街道", "push-to-county", facts)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-12-18, 天生街道, SILENT, ''",
        "2019-12-19, 天生街道, COUNTY, national",
        "2020-12-17, 天生街道, COUNTY, national",
        "2020-12-18, 天生街道, COUNTY, both",
        "2025-11-05, 水土街道, COUNTY, both",
        "2025-11-06, 水土街道, COUNTY, national",
        "2025-11-06, 天生街道, COUNTY, both"
    })
    void eachDocumentSpeaksWhereAndWhenItHolds(String day, String place, String expected, String by) {
        Answer<?> answer = on(day, place, "files", "kind=INSTITUTION registered=true");
        assertThat(said(answer)).isEqualTo(expected);
        List<String> instruments = answer.grounds().citations().stream()
                .map(Citation::instrument)
                .distinct()
                .toList();
        assertThat(instruments.contains(DISTRICT)).isEqualTo(by.equals("both"));
        assertThat(instruments.size()).isEqualTo(by.equals("both") ? 2 : by.isEmpty() ? 0 : 1);
    }

    /** 国卫人口发〔2023〕28号: what a home-based point does is a kind of its own, and says nothing of its other papers. */
    @ParameterizedTest
    @CsvSource({
        "2023-11-13, registers, profitStatus=FOR_PROFIT, SILENT",
        "2023-11-14, registers, profitStatus=FOR_PROFIT, YES",
        "2023-11-14, registers, profitStatus=NON_PROFIT, SILENT",
        "2023-11-13, files, registered=true, SILENT",
        "2023-11-14, files, registered=true registrarLevel=HIGHER, COUNTY",
        "2023-11-14, files, registered=false, SILENT",
        "2023-11-14, push-to-own-level, registered=true, YES",
        "2023-11-14, push-to-county, registered=true registrarLevel=COUNTY, YES",
        "2023-11-14, push-to-county, registered=true registrarLevel=HIGHER, SILENT",
        "2023-11-13, business-scope, none, SILENT",
        "2023-11-14, business-scope, none, YES",
        "2023-11-14, name, none, YES",
        "2023-11-13, paper-form, none, SILENT",
        "2023-11-14, paper-form, none, YES",
        "2023-11-14, paper-undertaking, none, YES",
        "2023-11-14, paper-premises, none, SILENT"
    })
    void aHomePointRegistersAndFilesByMeasuresOfItsOwn(String day, String question, String facts, String expected) {
        String known = "kind=HOME_POINT" + (facts.equals("none") ? "" : " " + facts);
        PolicyStack narrow =
                Beibei.policies(BeibeiReadings.CHOSEN.choosing(BeibeiReadings.INSTITUTIONS, "institutions-alone"));
        assertThat(said(on(narrow, day, "天生街道", question, known))).isEqualTo(expected);
    }

    /** A power lets a name be; what has to be rests on duties alone. */
    @Test
    void whatAPowerAnswersIsAskedAsMayAndWhatADutyAnswersAsMust() {
        assertThat(questions())
                .hasSizeGreaterThan(15)
                .allSatisfy(question -> assertThat(Beibei.policies()
                                .inPlay(question, AsOf.day(LocalDate.of(2021, 3, 1)), "天生街道")
                                .norms())
                        .isNotEmpty()
                        .allSatisfy(norm -> assertThat(norm.modality())
                                .isEqualTo(question.label().zh().contains("可否") ? Modality.POWER : Modality.DUTY)));
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void everyPaperIsAskedForByArticle8(Paper paper) {
        assertThat(Beibei.policies()
                        .inPlay(Filing.needs(paper), AsOf.day(LocalDate.of(2021, 3, 1)), "天生街道")
                        .norms())
                .isNotEmpty()
                .allSatisfy(norm -> {
                    assertThat(norm.citation().clause()).isEqualTo("8");
                    assertThat(norm.words().zh()).contains(paper == Paper.FOOD_LICENCE ? "餐饮" : "");
                });
    }

    /** A question has no number of its own: it cites what the duty cites. */
    @ParameterizedTest
    @CsvSource({"receipt, national/9/receipt, 5", "notice, national/9/notice, 15"})
    void theTermOfTheDutyIsTheNumberOfTheWordsCited(String question, String id, int days) {
        Policy national = Beibei.policies().policies().get(1);
        Duty duty = national.duties().all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(duty.term()).isEqualTo(new Term.WorkingDays(days));
        assertThat(on("2021-03-01", "天生街道", question, "kind=INSTITUTION papersReceived=true papersConform=false")
                        .grounds()
                        .citations())
                .isEqualTo(duty.citations())
                .singleElement()
                .satisfies(words ->
                        assertThat(((Citation.Referenced) words).gist().zh()).contains(days + "个工作日"));
    }

    private static Answer<?> on(String day, String place, String question, String facts) {
        return on(Beibei.policies(), day, place, question, facts);
    }

    private static Answer<?> on(PolicyStack policies, String day, String place, String name, String facts) {
        Question<?> question = questions()
                .filter(each -> each.id().equals("registration/" + name))
                .findFirst()
                .orElseThrow();
        return policies.inPlay(question, AsOf.day(LocalDate.parse(day)), place)
                .decider()
                .decide(known(facts));
    }

    private static Stream<Question<?>> questions() {
        return Beibei.policies().questions().stream()
                .filter(each -> each.domain().equals("registration"));
    }

    private static Knowledge known(String facts) {
        List<Fact.Choice> all = questions()
                .flatMap(each -> each.facts().stream())
                .map(Fact.Choice.class::cast)
                .distinct()
                .toList();
        Knowledge known = Knowledge.none();
        for (String fact : facts.split(" ", -1)) {
            String[] parts = fact.split("=", -1);
            known = known.with(
                    all.stream()
                            .filter(each -> each.id().equals(parts[0]))
                            .findFirst()
                            .orElseThrow(),
                    parts[1]);
        }
        return known;
    }

    private static String said(Answer<?> answer) {
        return answer.match(
                determined -> determined.outcome().id(),
                undetermined -> undetermined.cause().id(),
                silent -> "SILENT",
                conflict -> "CONFLICT",
                invalid -> "INVALID");
    }
}
