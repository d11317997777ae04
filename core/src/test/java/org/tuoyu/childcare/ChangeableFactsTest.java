package org.tuoyu.childcare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tuoyu.childcare.accountability.Accountability;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.decision.YesNo;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.shipped.beibei.Beibei;

/** Each fact says whether a person could change it; no change is offered of what happened, of who somebody is, of what a law says. */
final class ChangeableFactsTest {

    @Test
    void everyFactIsOnOneOfTwoLists() {
        assertThat(ids(false))
                .isEqualTo("accidentFromFailure actor ageInMonths body caresAtHome concernedAs deductible employer"
                        + " enterpriseProduct filedMatterChanged inCatalogue incident infant localCollege manyWomen mother"
                        + " newborn otherPapersDue parent post provider registrarLevel registrationCancelled serviceEnded"
                        + " setting site trainingBody unitOrDepartment");
        assertThat(ids(true))
                .isEqualTo("atWorkplace band building bySocietyOrEmployer careAndEducation carer chain children"
                        + " classConditions communityCare employerConsents familiesNeed filed forOwnStaff hasFacility"
                        + " inIndustrialArea inclusive inclusiveKindergarten incomeTaxConditions kind leaseMonths"
                        + " leftWork legalForm meals newTechnology openingConditions ownAgeGroupServed papersConform"
                        + " papersReceived productConditions profitStatus registered siteInIndustrialArea staffPoint"
                        + " subsidyConditions takesAppraisal throughCommunity urbanCommunity utilityConditions"
                        + " vatConditions videoDays");
    }

    private static String ids(boolean changeable) {
        return Stream.of(Domain.values())
                .flatMap(domain -> domain.questions().stream())
                .flatMap(question -> question.facts().stream())
                .filter(fact -> fact.changeable() == changeable)
                .map(Fact::id)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    @Test
    void anotherIncidentThanTheOneThatHappenedIsNotOffered() {
        Knowledge known = Knowledge.none()
                .with(Accountability.INCIDENT, "OPERATION_UNREGISTERED")
                .with(Accountability.CONCERNED_AS, "INSTITUTION");
        List<Answer<YesNo>> answers = Accountability.of(known, Beibei.policies(), AsOf.day(2021, 3, 1), "北碚区");
        assertThat(answers).hasSize(3).allSatisfy(answer -> {
            assertThat(answer).isInstanceOf(Answer.NotApplicable.class);
            assertThat(answer.grounds().explanation().changes()).isEmpty();
        });
    }
}
