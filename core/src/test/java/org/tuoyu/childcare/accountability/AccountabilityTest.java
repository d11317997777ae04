package org.tuoyu.childcare.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuoyu.childcare.assignment.Assigned;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.YesNo;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.shipped.beibei.BeibeiReadings;

/** What follows from an incident: what the two sentences say, and nothing more. */
final class AccountabilityTest {

    private static final AsOf MARCH_2021 = AsOf.day(LocalDate.of(2021, 3, 1));
    private static final Knowledge NOTHING_ELSE = Knowledge.none();

    @ParameterizedTest
    @CsvSource({
        "either, SAFETY_ACCIDENT, PERSON, false, YES",
        "either, FAILURE_OF_DUTY, PERSON, false, YES",
        "either, SAFETY_ACCIDENT, STREET_OR_TOWN, false, YES",
        "both, SAFETY_ACCIDENT, PERSON, false, SILENT",
        "both, SAFETY_ACCIDENT, PERSON, true, YES",
        "both, FAILURE_OF_DUTY, STREET_OR_TOWN, false, SILENT",
        "both, FAILURE_OF_DUTY, STREET_OR_TOWN, true, YES"
    })
    void whatTheMarkDoesBetweenFailureAndAccidentIsAReading(
            String option, Incident incident, Concerned concerned, String together, String expected) {
        assertThat(said(ask(reading(option), incident, concerned, together))).isEqualTo(expected);
    }

    @Test
    void whileNobodyChoseAReadingOnlyBothTogetherSettleIt() {
        assertThat(said(ask(Beibei.policies(), Incident.SAFETY_ACCIDENT, Concerned.PERSON, "true")))
                .isEqualTo("YES");
        assertThat(said(ask(Beibei.policies(), Incident.SAFETY_ACCIDENT, Concerned.PERSON, "false")))
                .isEqualTo("READING_MISSING");
    }

    @Test
    void directManagersAreAmongThePersonsConcerned() {
        assertThat(said(ask(reading("either"), Incident.SAFETY_ACCIDENT, Concerned.DIRECT_MANAGER, "true")))
                .isEqualTo("YES");
    }

    /** 四(三) names no object: whom it reaches is a reading. */
    @ParameterizedTest
    @CsvSource({
        "streets-and-towns, STREET_OR_TOWN, YES",
        "streets-and-towns, DEPARTMENT, SILENT",
        "streets-and-towns, INSTITUTION, SILENT",
        "departments-too, STREET_OR_TOWN, YES",
        "departments-too, DEPARTMENT, YES",
        "departments-too, INSTITUTION, SILENT",
        "everyone, DEPARTMENT, YES",
        "everyone, INSTITUTION, YES"
    })
    void whomTheSentenceWithoutAnObjectReachesIsAReading(String option, Concerned concerned, String expected) {
        PolicyStack read = Beibei.policies(BeibeiReadings.CHOSEN
                .choosing(BeibeiReadings.ACCOUNTABILITY, "either")
                .choosing(BeibeiReadings.LIABILITY_OF, option));
        assertThat(said(ask(read, Incident.SAFETY_ACCIDENT, concerned, "true"))).isEqualTo(expected);
        assertThat(said(ask(reading("either"), Incident.SAFETY_ACCIDENT, concerned, "true")))
                .isEqualTo(concerned == Concerned.STREET_OR_TOWN ? "YES" : "READING_MISSING");
    }

    @ParameterizedTest
    @CsvSource({"PERSON, 3.3.11", "STREET_OR_TOWN, 4.3"})
    void personsAndStreetsAnswerByDifferentWordsAndNobodyLeads(Concerned concerned, String clause) {
        PolicyStack read = Beibei.policies(BeibeiReadings.CHOSEN
                .choosing(BeibeiReadings.ACCOUNTABILITY, "either")
                .choosing(BeibeiReadings.LIABILITY_OF, "streets-and-towns"));
        assertThat(ask(read, Incident.FAILURE_OF_DUTY, concerned, "false")
                        .grounds()
                        .citations())
                .singleElement()
                .satisfies(words -> {
                    assertThat(words.clause()).isEqualTo(clause);
                    assertThat(Beibei.policy().matrix().orElseThrow().dividing((Citation.Verbatim) words))
                            .isEmpty();
                });
    }

    @ParameterizedTest
    @CsvSource({
        "ABUSE, PERSON, YES",
        "ABUSE, DIRECT_MANAGER, YES",
        "ABUSE, INSTITUTION, SILENT",
        "ABUSE, STREET_OR_TOWN, SILENT",
        "ABUSE, DEPARTMENT, SILENT",
        "SAFETY_ACCIDENT, PERSON, SILENT",
        "FAILURE_OF_DUTY, DIRECT_MANAGER, SILENT"
    })
    void thoseWhomTheWordsNameAreBannedForLifeOnAbuseAlone(Incident incident, Concerned concerned, String expected) {
        assertThat(said(ban(incident, concerned))).isEqualTo(expected);
    }

    @Test
    void theBanIsAProhibitionAndTheAnnexSaysOnWhoseLead() {
        assertThat(norms(Accountability.LIFETIME_BAN)).singleElement().satisfies(norm -> {
            assertThat(norm.modality()).isEqualTo(Modality.PROHIBITION);
            assertThat(Beibei.policy().matrix().orElseThrow().dividing((Citation.Verbatim) norm.citation()))
                    .hasValueSatisfying(row -> assertThat(row.leads())
                            .extracting(Assigned::asWritten)
                            .containsExactly("区卫生健康委"));
        });
        assertThat(norms(Accountability.ZERO_TOLERANCE))
                .singleElement()
                .satisfies(norm -> assertThat(norm.modality()).isEqualTo(Modality.PROHIBITION));
    }

    static Stream<Arguments> whatIsNotSpokenOf() {
        return Stream.of(Incident.INFECTIOUS_DISEASE, Incident.OPERATION_UNREGISTERED, Incident.OPERATION_UNFILED)
                .flatMap(incident ->
                        Arrays.stream(Concerned.values()).map(concerned -> Arguments.of(incident, concerned)));
    }

    @ParameterizedTest
    @MethodSource("whatIsNotSpokenOf")
    void nothingFollowsFromWhatTheTextAttachesNothingTo(Incident incident, Concerned concerned) {
        List<Answer<YesNo>> answers =
                Accountability.of(known(incident, concerned), Beibei.policies(), MARCH_2021, "天生街道");
        assertThat(answers).hasSize(Accountability.consequences().size()).allSatisfy(answer -> {
            assertThat(answer).isInstanceOf(Answer.NotApplicable.class);
            assertThat(answer.grounds().citations()).isEmpty();
        });
    }

    @Test
    void whatIsAskedIsWhatThePolicySpeaksOf() {
        assertThat(Beibei.policies().questions().stream()
                        .filter(each -> each.domain().equals("accountability"))
                        .map(Question::id))
                .containsExactlyInAnyOrderElementsOf(
                        Accountability.consequences().stream().map(Question::id).toList());
    }

    private static Answer<YesNo> ban(Incident incident, Concerned concerned) {
        return decide(Beibei.policies(), Accountability.LIFETIME_BAN, known(incident, concerned));
    }

    private static Answer<YesNo> ask(PolicyStack policies, Incident incident, Concerned concerned, String together) {
        return decide(
                policies, Accountability.LIABILITY, known(incident, concerned).with(Accountability.TOGETHER, together));
    }

    private static Knowledge known(Incident incident, Concerned concerned) {
        return NOTHING_ELSE.with(Accountability.INCIDENT, incident).with(Accountability.CONCERNED_AS, concerned);
    }

    private static PolicyStack reading(String option) {
        return Beibei.policies().reading(BeibeiReadings.CHOSEN.choosing(BeibeiReadings.ACCOUNTABILITY, option));
    }

    private static Answer<YesNo> decide(PolicyStack policies, Question<YesNo> question, Knowledge known) {
        return policies.inPlay(question, MARCH_2021, "天生街道").decider().decide(known);
    }

    private static List<Norm<YesNo>> norms(Question<YesNo> question) {
        return Beibei.policies().inPlay(question, MARCH_2021, "天生街道").norms();
    }

    private static String said(Answer<YesNo> answer) {
        return answer.match(
                determined -> determined.outcome().id(),
                undetermined -> undetermined.cause().id(),
                silent -> "SILENT",
                conflict -> "CONFLICT",
                invalid -> "INVALID");
    }
}
