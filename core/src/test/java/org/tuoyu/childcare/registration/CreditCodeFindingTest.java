package org.tuoyu.childcare.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuoyu.childcare.registration.AuthorityKind.CIVIL_AFFAIRS;
import static org.tuoyu.childcare.registration.AuthorityKind.MARKET_REGULATION;
import static org.tuoyu.childcare.registration.AuthorityKind.STAFFING_OFFICE;
import static org.tuoyu.childcare.registration.RegistrationAuthority.LEGAL_FORM;
import static org.tuoyu.childcare.registration.RegistrationAuthority.PROFIT_STATUS;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.childcare.institution.CreditCode;
import org.tuoyu.childcare.institution.LegalForm;
import org.tuoyu.childcare.institution.ProfitStatus;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.shipped.beibei.Beibei;

final class CreditCodeFindingTest {

    private static final LocalDate MARCH_2021 = LocalDate.of(2021, 3, 1);
    private static final CreditCode PUBLIC_INSTITUTION = new CreditCode("12100000400000624D");
    private static final CreditCode SOCIAL_SERVICE = new CreditCode("52500109MA2472294W");
    private static final CreditCode ENTERPRISE = new CreditCode("91110000600037341L");
    private static final Knowledge NON_PROFIT = Knowledge.none().with(PROFIT_STATUS, ProfitStatus.NON_PROFIT);
    private static final Knowledge SOCIAL = NON_PROFIT.with(LEGAL_FORM, LegalForm.SOCIAL_SERVICE_ORGANISATION);
    private static final Knowledge FOR_PROFIT = Knowledge.none().with(PROFIT_STATUS, ProfitStatus.FOR_PROFIT);

    @Test
    void aCodeOfTheAuthorityThatRegistersAgrees() {
        assertThat(CreditCodeFinding.of(SOCIAL_SERVICE, answer(SOCIAL)))
                .isEqualTo(new CreditCodeFinding.Agreement(SOCIAL_SERVICE, CIVIL_AFFAIRS));
        assertThat(CreditCodeFinding.of(ENTERPRISE, answer(FOR_PROFIT)))
                .isEqualTo(new CreditCodeFinding.Agreement(ENTERPRISE, MARKET_REGULATION));
        assertThat(CreditCodeFinding.of(
                        PUBLIC_INSTITUTION, answer(NON_PROFIT.with(LEGAL_FORM, LegalForm.PUBLIC_INSTITUTION))))
                .isEqualTo(new CreditCodeFinding.Agreement(PUBLIC_INSTITUTION, STAFFING_OFFICE));
    }

    @Test
    void aCodeOfAnotherAuthorityIsAMismatchWithBothSides() {
        CreditCodeFinding finding = CreditCodeFinding.of(ENTERPRISE, answer(SOCIAL));
        assertThat(finding)
                .isEqualTo(new CreditCodeFinding.Mismatch(ENTERPRISE, MARKET_REGULATION, List.of(CIVIL_AFFAIRS)));
        Problem problem = finding.problems().get(0);
        assertThat(problem.code()).isEqualTo("CREDIT_CODE_MISMATCH");
        assertThat(problem.pointer()).isEqualTo("/creditCode");
        assertThat(problem.message().zh()).contains("以 91 开头", "市场监管部门", "民政部门", "GB 32100-2015");
        assertThat(problem.message().en()).contains("begins with 91", "market regulation", "civil affairs");
        assertThat(finding.toString() + problem).doesNotContain("600037341");
    }

    @Test
    void anOpenAnswerThatLeavesTheAuthorityOfTheCodeOutIsAMismatchAllTheSame() {
        assertThat(CreditCodeFinding.of(ENTERPRISE, answer(NON_PROFIT)))
                .isEqualTo(new CreditCodeFinding.Mismatch(
                        ENTERPRISE, MARKET_REGULATION, List.of(STAFFING_OFFICE, CIVIL_AFFAIRS)));
    }

    @Test
    void anAnswerThatDoesNotSettleItLeavesTheFindingUndetermined() {
        assertThat(CreditCodeFinding.of(PUBLIC_INSTITUTION, answer(NON_PROFIT)))
                .isEqualTo(new CreditCodeFinding.Undetermined(PUBLIC_INSTITUTION));
        assertThat(CreditCodeFinding.of(PUBLIC_INSTITUTION, answer(Beibei.localOnly(), NON_PROFIT, MARCH_2021)))
                .isInstanceOf(CreditCodeFinding.Undetermined.class);
        assertThat(CreditCodeFinding.of(ENTERPRISE, answer(Knowledge.none())))
                .isInstanceOf(CreditCodeFinding.Undetermined.class);
    }

    @Test
    void silenceAndContradictionAreNoMismatch() {
        Answer<AuthorityKind> silence = answer(Beibei.policies(), SOCIAL, LocalDate.of(2019, 12, 18));
        Answer<AuthorityKind> contradiction = answer(NON_PROFIT.with(LEGAL_FORM, LegalForm.ENTERPRISE));
        assertThat(silence).isInstanceOf(Answer.NotApplicable.class);
        assertThat(contradiction).isInstanceOf(Answer.Invalid.class);
        assertThat(CreditCodeFinding.of(ENTERPRISE, silence).problems()).isEmpty();
        assertThat(CreditCodeFinding.of(ENTERPRISE, contradiction).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"31", "36", "01", "0Y", "Y1", "21", "A1", "41"})
    void aCodeOfADepartmentThatRegistersNoInstitutionIsTold(String start) {
        CreditCode code = new CreditCode(start + "340602MA2PEL3T3X");
        for (Answer<AuthorityKind> answer : List.of(answer(SOCIAL), answer(Knowledge.none()))) {
            CreditCodeFinding finding = CreditCodeFinding.of(code, answer);
            assertThat(finding).isEqualTo(new CreditCodeFinding.OtherDepartment(code));
            assertThat(codes(finding)).contains("CREDIT_CODE_OTHER_DEPARTMENT");
            assertThat(finding.problems().get(0).message().zh()).contains("以 " + start + " 开头");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "11, STAFFING_OFFICE",
        "12, STAFFING_OFFICE",
        "51, CIVIL_AFFAIRS",
        "52, CIVIL_AFFAIRS",
        "53, CIVIL_AFFAIRS",
        "91, MARKET_REGULATION",
        "92, MARKET_REGULATION",
        "93, MARKET_REGULATION",
        "9Y, MARKET_REGULATION"
    })
    void theFirstCharacterSaysWhoRegisteredIt(String start, AuthorityKind authority) {
        CreditCode code = new CreditCode(start + "340602MA2PEL3T3X");
        for (Knowledge known :
                List.of(SOCIAL, FOR_PROFIT, FOR_PROFIT.with(LEGAL_FORM, LegalForm.INDIVIDUAL_BUSINESS))) {
            boolean agrees = authority == (known.equals(SOCIAL) ? CIVIL_AFFAIRS : MARKET_REGULATION);
            assertThat(codes(CreditCodeFinding.of(code, answer(known))).contains("CREDIT_CODE_MISMATCH"))
                    .isNotEqualTo(agrees);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = LegalForm.class,
            names = {"ENTERPRISE", "INDIVIDUAL_BUSINESS", "PARTNERSHIP", "SOLE_PROPRIETORSHIP"})
    void whoTradesIsForProfit(LegalForm form) {
        assertThat(answer(FOR_PROFIT.with(LEGAL_FORM, form)).possible().get(0).outcomes())
                .containsExactly(MARKET_REGULATION);
        assertThat(answer(Knowledge.none().with(LEGAL_FORM, form))
                        .possible()
                        .get(0)
                        .outcomes())
                .containsExactly(MARKET_REGULATION);
        assertThat(answer(NON_PROFIT.with(LEGAL_FORM, form))).isInstanceOf(Answer.Invalid.class);
    }

    @Test
    void aCodeThatFailsItsOwnCheckIsSaidSoBesideTheFinding() {
        CreditCode early = new CreditCode("52500109MA2472294X");
        assertThat(CreditCodeFinding.of(early, answer(SOCIAL))).isInstanceOf(CreditCodeFinding.Agreement.class);
        assertThat(codes(CreditCodeFinding.of(early, answer(SOCIAL)))).containsExactly("CREDIT_CODE_NON_CONFORMING");
        assertThat(codes(CreditCodeFinding.of(early, answer(FOR_PROFIT))))
                .containsExactly("CREDIT_CODE_MISMATCH", "CREDIT_CODE_NON_CONFORMING");
        assertThat(codes(CreditCodeFinding.of(SOCIAL_SERVICE, answer(SOCIAL)))).isEmpty();
    }

    @Test
    void eachFindingIsMatchedAsWhatItIs() {
        assertThat(told(CreditCodeFinding.of(SOCIAL_SERVICE, answer(SOCIAL)))).isEqualTo("agreement");
        assertThat(told(CreditCodeFinding.of(ENTERPRISE, answer(SOCIAL)))).isEqualTo("mismatch");
        assertThat(told(CreditCodeFinding.of(SOCIAL_SERVICE, answer(NON_PROFIT))))
                .isEqualTo("undetermined");
    }

    @Test
    void theStandardIsCitedAsAWhole() {
        assertThat(CreditCodeFinding.STANDARD.place().zh()).isEqualTo("全文");
        assertThat(CreditCodeFinding.STANDARD.place().en()).isEqualTo("as a whole");
    }

    private static String told(CreditCodeFinding finding) {
        return finding.match(
                agreement -> "agreement", mismatch -> "mismatch", other -> "other", undetermined -> "undetermined");
    }

    private static List<String> codes(CreditCodeFinding finding) {
        return finding.problems().stream().map(Problem::code).toList();
    }

    private static Answer<AuthorityKind> answer(Knowledge known) {
        return answer(Beibei.policies(), known, MARCH_2021);
    }

    private static Answer<AuthorityKind> answer(PolicyStack policies, Knowledge known, LocalDate day) {
        return policies.inPlay(RegistrationAuthority.QUESTION, AsOf.day(day), "天生街道")
                .decider()
                .decide(known);
    }
}
