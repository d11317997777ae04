package org.tuoyu.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuoyu.childcare.accountability.Accountability;
import org.tuoyu.childcare.accountability.Incident;
import org.tuoyu.childcare.facility.Facility;
import org.tuoyu.childcare.offer.Offer;
import org.tuoyu.childcare.organisation.Organisation;
import org.tuoyu.childcare.registration.Filing;
import org.tuoyu.childcare.supervision.Actor;
import org.tuoyu.childcare.supervision.Supervision;
import org.tuoyu.childcare.support.Support;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.shipped.beibei.BeibeiReadings;

/** Silence points on: what was not done, what comes nearest, what is over. */
final class NearestTest {

    private static final AsOf DAY = AsOf.day(2021, 3, 1);

    private static <O extends Symbol> List<Nearest> to(Question<O> question, Knowledge known, AsOf asOf) {
        Answer<O> answer = Beibei.policies().ask(question, known, asOf, "北碚区");
        return Nearest.to(answer, Beibei.policies(), asOf, "北碚区");
    }

    private static <O extends Symbol> List<Nearest> read(
            Question<O> question, String reading, String option, AsOf asOf) {
        Reading read = BeibeiReadings.all().stream()
                .filter(each -> each.id().equals(reading))
                .findFirst()
                .orElseThrow();
        PolicyStack policies =
                Beibei.policies().reading(Beibei.policies().readings().choosing(read, option));
        return Nearest.to(policies.ask(question, Knowledge.none(), asOf, "北碚区"), policies, asOf, "北碚区");
    }

    private static List<String> clauses(List<Nearest> nearest) {
        return nearest.stream().map(Nearest::citation).map(Citation::clause).toList();
    }

    private static List<Nearest> after(Incident incident) {
        return to(Accountability.LIFETIME_BAN, Knowledge.none().with(Accountability.INCIDENT, incident.id()), DAY);
    }

    @Test
    void whoeverOperatesWithoutRegistrationBrokeTheDutyToRegisterAndIsPursued() {
        assertThat(clauses(after(Incident.OPERATION_UNREGISTERED)))
                .startsWith("3.3.8", "3.3.8", "4.3")
                .hasSize(5);
        assertThat(clauses(after(Incident.OPERATION_UNFILED))).startsWith("3.3.8", "4.3");
        assertThat(after(Incident.OPERATION_UNFILED).get(0).citation().words().zh())
                .contains("应当及时向区卫生健康委备案");
    }

    @Test
    void whatFollowsADiseaseOrAnAccidentOrAFailureIsNearestToItsDuty() {
        assertThat(clauses(after(Incident.INFECTIOUS_DISEASE))).startsWith("3.3.12", "3.3.12", "4.3");
        assertThat(clauses(after(Incident.SAFETY_ACCIDENT))).startsWith("3.3.11", "4.3");
        assertThat(clauses(after(Incident.FAILURE_OF_DUTY))).contains("3.3.11", "4.2");
    }

    @Test
    void everyIncidentHasAQuestionThatTheDocumentAnswersAndWhoPursuesIt() {
        for (Incident each : Incident.values()) {
            assertThat(Accountability.behind(each)).hasSizeGreaterThan(1).last().isEqualTo(Supervision.VIOLATIONS);
            assertThat(Accountability.behind(each))
                    .allSatisfy(question -> assertThat(Beibei.policies()
                                    .inPlay(question, DAY, "北碚区")
                                    .norms())
                            .as(question.id())
                            .isNotEmpty());
        }
    }

    @Test
    void nothingIsNearestToWhatIsAnsweredOrEncouraged() {
        Knowledge abuse = Knowledge.none()
                .with(Accountability.INCIDENT, Incident.ABUSE.id())
                .with(Accountability.CONCERNED_AS, "PERSON");
        assertThat(to(Accountability.LIFETIME_BAN, abuse, DAY)).isEmpty();
        assertThat(to(Offer.KINDERGARTEN_FACILITY, Knowledge.none().with(Offer.PROVIDER, "KINDERGARTEN"), DAY))
                .isEmpty();
        assertThat(to(Filing.REGISTERS, Knowledge.none(), DAY)).isEmpty();
    }

    @Test
    void whatIsLaidDownElsewhereForTheSameFactsComesFirst() {
        List<Nearest> nearest = to(
                Supervision.RESPONSIBILITY, Knowledge.none().with(Supervision.ACTOR, Actor.VILLAGE_OR_COMMUNITY), DAY);
        assertThat(nearest.get(0).kind()).isEqualTo(Nearest.Kind.BESIDE);
        assertThat(nearest.get(0).citation().words().zh()).contains("村（社区）三级联动");
        assertThat(to(
                        Accountability.LIFETIME_BAN,
                        Knowledge.none()
                                .with(Accountability.INCIDENT, Incident.SAFETY_ACCIDENT)
                                .with(Accountability.CONCERNED_AS, "PERSON"),
                        DAY))
                .filteredOn(each -> each.kind() == Nearest.Kind.BESIDE)
                .extracting(each -> each.citation().words().zh())
                .anyMatch(each -> each.contains("严格依法依规追究责任"));
        assertThat(to(Supervision.RESPONSIBILITY, Knowledge.none(), DAY))
                .noneMatch(each -> each.kind() == Nearest.Kind.BESIDE);
    }

    @Test
    void aMeasureThatIsOverIsNearestToItselfAndSaysSo() {
        Knowledge known = Knowledge.none().with(Support.COMMUNITY_CARE, "true");
        assertThat(to(Support.COMMUNITY_SERVICES, known, AsOf.day(2027, 12, 31)))
                .isEmpty();
        List<Nearest> after = to(Support.COMMUNITY_SERVICES, known, AsOf.day(2028, 1, 1));
        assertThat(after)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.why().zh()).isEqualTo("已经期满"));
        assertThat(after.get(0).citation().clause()).isEqualTo("3.6.16");
    }

    @Test
    void wordsThatAreReadOtherwiseAreNotOverAndNameTheOptionThatTheyNeed() {
        assertThat(read(Facility.PUBLICITY, "beibei/vigorously", "encouraged", DAY))
                .isEmpty();
        assertThat(read(Organisation.PATTERN, "beibei/pattern", "pattern-hopes", DAY))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.kind()).isEqualTo(Nearest.Kind.READ_OTHERWISE);
                    assertThat(each.why().zh()).isEqualTo("仅按另一种理解才有：[pattern-sets]");
                    assertThat(each.citation().clause()).isEqualTo("4.2");
                });
        assertThat(read(Organisation.PATTERN, "beibei/pattern", "pattern-sets", DAY))
                .noneMatch(each -> each.kind() == Nearest.Kind.READ_OTHERWISE);
        assertThat(to(
                        Support.COMMUNITY_SERVICES,
                        Knowledge.none().with(Support.COMMUNITY_CARE, "true"),
                        AsOf.day(2028, 1, 1)))
                .noneMatch(each -> each.kind() == Nearest.Kind.READ_OTHERWISE);
    }

    @Test
    void aConditionThatDoesNotHoldIsNamed() {
        List<Nearest> nearest = to(
                Support.STAFF_POINT_COSTS,
                Knowledge.none().with(Support.STAFF_POINT, "false"),
                AsOf.day(LocalDate.of(2021, 3, 1)));
        assertThat(nearest).hasSize(1);
        assertThat(nearest.get(0).why().zh()).isEqualTo("只及：是否企业设立的员工子女托育点 = 是");
    }
}
