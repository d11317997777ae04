package org.tuoyu.shipped.beibei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuoyu.childcare.registration.AuthorityKind.CIVIL_AFFAIRS;
import static org.tuoyu.childcare.registration.AuthorityKind.MARKET_REGULATION;
import static org.tuoyu.childcare.registration.AuthorityKind.STAFFING_OFFICE;
import static org.tuoyu.childcare.registration.RegistrationAuthority.LEGAL_FORM;
import static org.tuoyu.childcare.registration.RegistrationAuthority.PROFIT_STATUS;
import static org.tuoyu.kernel.decision.Answer.Cause.FACTS_MISSING;
import static org.tuoyu.kernel.decision.Answer.Cause.LEFT_OPEN_BY_LAW;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tuoyu.childcare.institution.LegalForm;
import org.tuoyu.childcare.institution.ProfitStatus;
import org.tuoyu.childcare.registration.AuthorityKind;
import org.tuoyu.childcare.registration.RegistrationAuthority;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.PolicyStack;

/** 三(三)8 on its own and under the national measures. */
final class RegistrationAuthorityTest {

    private static final LocalDate MARCH_2021 = LocalDate.of(2021, 3, 1);
    private static final LocalDate ISSUED = LocalDate.of(2020, 12, 18);
    private static final String LOCAL = "北碚府办发〔2020〕105号";
    private static final String NATIONAL = "国卫办人口发〔2019〕25号";

    private static final Knowledge NON_PROFIT = Knowledge.none().with(PROFIT_STATUS, ProfitStatus.NON_PROFIT);
    private static final Knowledge FOR_PROFIT = Knowledge.none().with(PROFIT_STATUS, ProfitStatus.FOR_PROFIT);

    @Test
    void theLocalTextAloneLeavesNonProfitInstitutionsOpenWithNothingToAsk() {
        Answer.Undetermined<AuthorityKind> open = undetermined(answer(Beibei.localOnly(), NON_PROFIT));
        assertThat(open.cause()).isEqualTo(LEFT_OPEN_BY_LAW);
        assertThat(open.candidates()).containsExactly(STAFFING_OFFICE, CIVIL_AFFAIRS);
        assertThat(open.missingFacts()).isEmpty();
        assertThat(open.nextQuestion()).isEmpty();
    }

    @Test
    void withTheNationalMeasuresTheLegalFormIsAskedFor() {
        Answer.Undetermined<AuthorityKind> open = undetermined(answer(Beibei.policies(), NON_PROFIT));
        assertThat(open.cause()).isEqualTo(FACTS_MISSING);
        assertThat(open.missingFacts()).containsExactly(LEGAL_FORM);
        assertThat(open.missingReadings()).isEmpty();
        assertThat(open.nextQuestion()).contains(LEGAL_FORM);
    }

    @Test
    void onceTheFormIsKnownBothTextsDecideTogether() {
        Answer<AuthorityKind> publicBody =
                answer(Beibei.policies(), NON_PROFIT.with(LEGAL_FORM, LegalForm.PUBLIC_INSTITUTION));
        Answer<AuthorityKind> social =
                answer(Beibei.policies(), NON_PROFIT.with(LEGAL_FORM, LegalForm.SOCIAL_SERVICE_ORGANISATION));
        assertThat(outcome(publicBody)).isEqualTo(STAFFING_OFFICE);
        assertThat(outcome(social)).isEqualTo(CIVIL_AFFAIRS);
        assertThat(instruments(publicBody)).isEqualTo(Set.of(LOCAL, NATIONAL));
        assertThat(instruments(social)).isEqualTo(Set.of(LOCAL, NATIONAL));
    }

    @Test
    void forProfitIsSettledWhateverTheFormBecauseOnlyEnterprisesAreLeft() {
        Answer<AuthorityKind> answer = answer(Beibei.policies(), FOR_PROFIT);
        assertThat(outcome(answer)).isEqualTo(MARKET_REGULATION);
        assertThat(answer.grounds().explanation().excluded()).hasSize(2);
        assertThat(outcome(answer(Beibei.localOnly(), FOR_PROFIT))).isEqualTo(MARKET_REGULATION);
    }

    @Test
    void aForProfitPublicInstitutionIsInvalid() {
        Answer<AuthorityKind> answer =
                answer(Beibei.policies(), FOR_PROFIT.with(LEGAL_FORM, LegalForm.PUBLIC_INSTITUTION));
        assertThat(answer).isInstanceOf(Answer.Invalid.class);
        Answer.Invalid<AuthorityKind> invalid = (Answer.Invalid<AuthorityKind>) answer;
        assertThat(invalid.contradiction()).hasSize(1);
        assertThat(invalid.problem().code()).isEqualTo("FACTS_CONTRADICT");
    }

    @Test
    void beforeTheDocumentTheNationalMeasuresDecideAlone() {
        Knowledge publicBody = NON_PROFIT.with(LEGAL_FORM, LegalForm.PUBLIC_INSTITUTION);
        AsOf dayBefore = AsOf.day(ISSUED.minusDays(1));
        assertThat(instruments(answer(Beibei.policies(), publicBody, dayBefore, "天生街道")))
                .isEqualTo(Set.of(NATIONAL));
        assertThat(instruments(answer(Beibei.policies(), publicBody, AsOf.day(ISSUED), "天生街道")))
                .isEqualTo(Set.of(LOCAL, NATIONAL));
    }

    @Test
    void beforeTheNationalMeasuresNothingIsSaid() {
        assertThat(answer(Beibei.policies(), FOR_PROFIT, AsOf.day(LocalDate.of(2019, 12, 18)), "天生街道"))
                .isInstanceOf(Answer.NotApplicable.class);
        assertThat(answer(Beibei.policies(), FOR_PROFIT, AsOf.day(LocalDate.of(2019, 12, 19)), "天生街道"))
                .isInstanceOf(Answer.Determined.class);
    }

    @Test
    void whatWasNotYetPublishedIsNotKnown() {
        AsOf march = AsOf.day(MARCH_2021);
        Instant midnightInChina = Instant.parse("2020-12-17T16:00:00Z");
        assertThat(instruments(
                        answer(Beibei.policies(), FOR_PROFIT, march.knownAt(midnightInChina.minusNanos(1)), "天生街道")))
                .doesNotContain(LOCAL);
        assertThat(instruments(answer(Beibei.policies(), FOR_PROFIT, march.knownAt(midnightInChina), "天生街道")))
                .contains(LOCAL);
    }

    @Test
    void aStreetThatWentToAnotherDistrictIsUnderTheNationalMeasuresAlone() {
        AsOf before = AsOf.day(LocalDate.of(2025, 11, 5));
        AsOf after = AsOf.day(LocalDate.of(2025, 11, 6));
        assertThat(instruments(answer(Beibei.policies(), FOR_PROFIT, before, "水土街道")))
                .contains(LOCAL);
        assertThat(instruments(answer(Beibei.policies(), FOR_PROFIT, after, "水土街道")))
                .doesNotContain(LOCAL);
        assertThat(instruments(answer(Beibei.policies(), FOR_PROFIT, before, "大湾镇")))
                .doesNotContain(LOCAL);
        assertThat(instruments(answer(Beibei.policies(), FOR_PROFIT, after, "大湾镇")))
                .contains(LOCAL);
    }

    @Test
    void answersSayFromWhichDayOnTheValidityIsNotKnown() {
        assertThat(notes(answer(Beibei.policies(), FOR_PROFIT, AsOf.day(LocalDate.of(2025, 12, 18)), "天生街道")))
                .doesNotContain("VALIDITY_NOT_KNOWN");
        assertThat(notes(answer(Beibei.policies(), FOR_PROFIT, AsOf.day(LocalDate.of(2025, 12, 19)), "天生街道")))
                .contains("VALIDITY_NOT_KNOWN");
    }

    @Test
    void answersSayThatATextIsNotHeld() {
        assertThat(notes(answer(Beibei.policies(), FOR_PROFIT))).contains("TEXT_NOT_HELD");
        assertThat(notes(answer(Beibei.localOnly(), FOR_PROFIT))).isEmpty();
    }

    @Test
    void theReadingOfTheDayOfIssueIsNamedAndCanBeChosenOtherwise() {
        assertThat(answer(Beibei.policies(), FOR_PROFIT).grounds().readings())
                .singleElement()
                .satisfies(given -> assertThat(given.option().id()).isEqualTo("day-of-signing"));
        PolicyStack later = Beibei.policies(Readings.none().choosing(BeibeiReadings.DAY_OF_ISSUE, "later-day"));
        assertThat(instruments(answer(later, FOR_PROFIT))).contains(LOCAL);
        assertThat(notes(answer(later, FOR_PROFIT))).doesNotContain("VALIDITY_NOT_KNOWN");
        assertThat(answer(later, FOR_PROFIT).grounds().readings()).hasSize(1);
    }

    @Test
    void aLaterDayOfIssueThatIsNotPrintedIsNotKnownAndAfterwardsTheDocumentIsInForce() {
        PolicyStack later = Beibei.policies(Readings.none().choosing(BeibeiReadings.DAY_OF_ISSUE, "later-day"));
        assertThat(instruments(answer(later, FOR_PROFIT, AsOf.day(LocalDate.of(2020, 12, 18)), "天生街道")))
                .doesNotContain(LOCAL);
        for (int day = 19; day <= 31; day++) {
            var answer = answer(later, FOR_PROFIT, AsOf.day(LocalDate.of(2020, 12, day)), "天生街道");
            assertThat(instruments(answer)).contains(LOCAL);
            assertThat(notes(answer).contains("VALIDITY_NOT_KNOWN"))
                    .as("%d", day)
                    .isEqualTo(day < 31);
        }
        for (PolicyStack each : List.of(later, Beibei.policies(Readings.none()), Beibei.policies())) {
            var answer = answer(each, FOR_PROFIT, AsOf.day(LocalDate.of(2125, 1, 1)), "天生街道");
            assertThat(instruments(answer)).contains(LOCAL);
        }
    }

    private static Answer<AuthorityKind> answer(PolicyStack policies, Knowledge known) {
        return answer(policies, known, AsOf.day(MARCH_2021), "天生街道");
    }

    private static Answer<AuthorityKind> answer(PolicyStack policies, Knowledge known, AsOf asOf, String street) {
        return policies.inPlay(RegistrationAuthority.QUESTION, asOf, street)
                .decider()
                .decide(known);
    }

    private static AuthorityKind outcome(Answer<AuthorityKind> answer) {
        assertThat(answer).isInstanceOf(Answer.Determined.class);
        return ((Answer.Determined<AuthorityKind>) answer).outcome();
    }

    private static Answer.Undetermined<AuthorityKind> undetermined(Answer<AuthorityKind> answer) {
        assertThat(answer).isInstanceOf(Answer.Undetermined.class);
        return (Answer.Undetermined<AuthorityKind>) answer;
    }

    private static Set<String> instruments(Answer<AuthorityKind> answer) {
        return answer.grounds().explanation().standing().stream()
                .map(norm -> norm.citation())
                .map(Citation::instrument)
                .collect(Collectors.toSet());
    }

    private static List<String> notes(Answer<AuthorityKind> answer) {
        return answer.grounds().notes().stream().map(Problem::code).toList();
    }
}
