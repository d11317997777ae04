package org.tuoyu.shipped.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.childcare.registration.AuthorityKind;
import org.tuoyu.childcare.registration.RegistrationAuthority;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.shipped.beibei.Asking;
import org.tuoyu.shipped.beibei.Beibei;

/** What the measures on registration say by themselves: before the document of the district was issued. */
final class RegistrationMeasuresContentTest {

    private static final LocalDate ALONE = LocalDate.of(2020, 6, 1);
    private static final Asking<Symbol> MEASURES =
            Asking.<Symbol>domain("registration").on(ALONE);

    @ParameterizedTest
    @CsvSource({
        "registers, kind=INSTITUTION, YES",
        "business-scope, kind=INSTITUTION, YES",
        "name, kind=INSTITUTION, YES",
        "files, kind=INSTITUTION registered=true, COUNTY",
        "files, kind=INSTITUTION registered=true registrarLevel=HIGHER, COUNTY",
        "files, kind=INSTITUTION registered=false, SILENT",
        "push-to-own-level, kind=INSTITUTION registered=true registrarLevel=HIGHER, YES",
        "push-to-own-level, kind=INSTITUTION registered=true registrarLevel=COUNTY, YES",
        "push-to-own-level, kind=INSTITUTION registered=false, SILENT",
        "push-to-county, kind=INSTITUTION registered=true registrarLevel=COUNTY, YES",
        "push-to-county, kind=INSTITUTION registered=true registrarLevel=HIGHER, SILENT",
        "push-to-county, kind=INSTITUTION registered=false registrarLevel=COUNTY, SILENT",
        "receipt, kind=INSTITUTION papersReceived=true, YES",
        "notice, kind=INSTITUTION papersReceived=true papersConform=false, YES",
        "notice, kind=INSTITUTION papersReceived=true papersConform=true, SILENT",
        "amendment, kind=INSTITUTION filed=true filedMatterChanged=true, YES",
        "amendment, kind=INSTITUTION filed=true filedMatterChanged=false, SILENT",
        "amendment, kind=INSTITUTION filed=false filedMatterChanged=true, SILENT",
        "deregistration, kind=INSTITUTION filed=true registrationCancelled=true serviceEnded=false, YES",
        "deregistration, kind=INSTITUTION filed=true registrationCancelled=false serviceEnded=true, YES",
        "deregistration, kind=INSTITUTION filed=true registrationCancelled=false serviceEnded=false, SILENT",
        "deregistration, kind=INSTITUTION filed=false registrationCancelled=true serviceEnded=true, SILENT"
    })
    void whatTheMeasuresSayOfAnInstitution(String question, String facts, String expected) {
        assertThat(MEASURES.said(question, facts)).isEqualTo(expected);
    }

    /** A nursery class or a point of care is no 托育机构, and the measures speak of nothing else. */
    @ParameterizedTest
    @ValueSource(strings = {"NURSERY_CLASS", "COMMUNITY_POINT", "EMPLOYER_RUN", "HOME_POINT"})
    void ofOtherKindsTheySayNothing(String kind) {
        List<String> all = List.of(
                "kind=" + kind,
                "profitStatus=NON_PROFIT",
                "registered=true",
                "registrarLevel=COUNTY",
                "meals=true",
                "otherPapersDue=true",
                "papersReceived=true",
                "papersConform=false",
                "filed=true",
                "filedMatterChanged=true",
                "registrationCancelled=true",
                "serviceEnded=true");
        assertThat(MEASURES.questions()).hasSize(20).allSatisfy(question -> {
            String known = all.stream()
                    .filter(each -> question.facts().stream().anyMatch(fact -> each.startsWith(fact.id() + "=")))
                    .collect(Collectors.joining(" "));
            assertThat(MEASURES.said(question.id().replace("registration/", ""), known))
                    .as(question.id())
                    .isEqualTo("SILENT");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "paper-form, YES",
        "paper-undertaking, YES",
        "paper-licence, YES",
        "paper-premises, YES",
        "paper-staff-qualification, YES",
        "paper-staff-health, YES",
        "paper-health-appraisal, YES",
        "paper-fire-safety, YES",
        "paper-food-licence, SILENT",
        "paper-other, SILENT"
    })
    void whichPapersComeWithEveryFiling(String paper, String expected) {
        assertThat(MEASURES.said(paper, "kind=INSTITUTION meals=false otherPapersDue=false"))
                .isEqualTo(expected);
        assertThat(MEASURES.said(paper, "kind=INSTITUTION meals=true otherPapersDue=true"))
                .isEqualTo("YES");
    }

    /** Articles 7 and 8 both say to whom: the first to whom, the second that it is done promptly. */
    @ParameterizedTest
    @CsvSource({
        "registers, kind=INSTITUTION, 4",
        "business-scope, kind=INSTITUTION, 5",
        "name, kind=INSTITUTION, 5",
        "files, kind=INSTITUTION registered=true, 7 8",
        "push-to-own-level, kind=INSTITUTION registered=true, 6",
        "push-to-county, kind=INSTITUTION registered=true registrarLevel=COUNTY, 6",
        "receipt, kind=INSTITUTION papersReceived=true, 9",
        "notice, kind=INSTITUTION papersReceived=true papersConform=false, 9",
        "amendment, kind=INSTITUTION filed=true filedMatterChanged=true, 10 6",
        "deregistration, kind=INSTITUTION filed=true registrationCancelled=true serviceEnded=false, 10",
        "deregistration, kind=INSTITUTION filed=true registrationCancelled=false serviceEnded=true, 7"
    })
    void anAnswerCitesItsArticles(String question, String facts, String articles) {
        assertThat(MEASURES.answer(question, facts).grounds().citations())
                .extracting(Citation::clause)
                .containsExactly(articles.split(" ", -1));
    }

    /** Article 4 goes by the nature of the institution. */
    @ParameterizedTest
    @CsvSource({
        "NON_PROFIT, PUBLIC_INSTITUTION, STAFFING_OFFICE",
        "NON_PROFIT, SOCIAL_SERVICE_ORGANISATION, CIVIL_AFFAIRS",
        "FOR_PROFIT, ENTERPRISE, MARKET_REGULATION"
    })
    void whoRegistersGoesByTheNatureOfTheInstitution(String profit, String form, AuthorityKind expected) {
        Knowledge known = Knowledge.none()
                .with(RegistrationAuthority.PROFIT_STATUS, profit)
                .with(RegistrationAuthority.LEGAL_FORM, form);
        assertThat(Asking.said(Beibei.policies()
                        .inPlay(RegistrationAuthority.QUESTION, AsOf.day(ALONE), "天生街道")
                        .decider()
                        .decide(known)))
                .isEqualTo(expected.id());
        assertThat(Beibei.policies()
                        .inPlay(RegistrationAuthority.QUESTION, AsOf.day(ALONE), "天生街道")
                        .decider()
                        .decide(known)
                        .grounds()
                        .citations())
                .extracting(Citation::clause)
                .isEqualTo(List.of("4"));
    }

    /** They tell which department it is, and bid nobody to do anything: that a person registers is a sentence of its own. */
    @Test
    void whoRegistersIsASettingUpAndThatOneRegistersADuty() {
        assertThat(Beibei.policies()
                        .inPlay(RegistrationAuthority.QUESTION, AsOf.day(ALONE), "天生街道")
                        .norms())
                .extracting(Norm::modality)
                .containsOnly(Modality.CONSTITUTIVE);
        assertThat(MEASURES.norms("registers")).extracting(Norm::modality).containsOnly(Modality.DUTY);
    }
}
