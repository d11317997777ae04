package org.tuoyu.childcare.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.shipped.beibei.Beibei;

/** 印发通知 and 四(一)、(二): who carries it out, who leads, who meets. */
final class OrganisationTest {

    private static final LocalDate ISSUED = LocalDate.of(2020, 12, 18);
    private static final List<Question<?>> QUESTIONS = Beibei.policies().questions().stream()
            .filter(each -> each.domain().equals("organisation"))
            .<Question<?>>map(each -> each)
            .toList();

    @ParameterizedTest
    @CsvSource({
        "GOVERNMENT, SILENT, SILENT, SILENT, SILENT",
        "HEALTH_DEPARTMENT, YES, YES, SILENT, DIVISION_OF_WORK",
        "DEPARTMENT, YES, SILENT, SILENT, DIVISION_OF_WORK",
        "PARK_COMMITTEE, YES, SILENT, SILENT, SILENT",
        "DEPARTMENT_OF_SUPERIORS, YES, SILENT, SILENT, SILENT",
        "STREET_OR_TOWN, YES, SILENT, SILENT, PARTICIPATION",
        "MASS_ORGANISATION, SILENT, SILENT, YES, SILENT",
        "TRADE_BODY, SILENT, SILENT, YES, SILENT",
        "INSTITUTION, SILENT, SILENT, SILENT, PARTICIPATION",
        "UNIT, SILENT, SILENT, SILENT, PARTICIPATION",
        "FAMILY, SILENT, SILENT, SILENT, PARTICIPATION"
    })
    void eachKindOfBodyHasWhatTheWordsGiveIt(Body body, String carriesOut, String leads, String watches, String part) {
        Knowledge known = Knowledge.none().with(Organisation.BODY, body);
        assertThat(said(Organisation.CARRY_OUT, known)).isEqualTo(carriesOut);
        assertThat(said(Organisation.CONSULTATION_LEAD, known)).isEqualTo(leads);
        assertThat(said(Organisation.SOCIAL_SUPERVISION, known)).isEqualTo(watches);
        assertThat(said(Organisation.SELF_DISCIPLINE, known)).isEqualTo(watches);
        assertThat(said(Organisation.PATTERN, known)).isEqualTo(part);
    }

    @ParameterizedTest
    @CsvSource({"DEPUTY_HEAD_IN_CHARGE, HEAD", "HEAD_OF_DEPARTMENT_CONCERNED, MEMBER", "OTHER, SILENT"})
    void theGroupHasOneHeadAndMembersFromDepartmentsConcerned(Post post, String part) {
        assertThat(said(Organisation.GROUP_PART, Knowledge.none().with(Organisation.POST, post)))
                .isEqualTo(part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"awareness", "supporting-measures", "layout"})
    void whoIsOneOfAllUnitsAndDepartmentsTheHostHasToSay(String name) {
        Question<?> question = question(name);
        assertThat(said(question, Knowledge.none())).isEqualTo("FACTS_MISSING");
        assertThat(said(question, Knowledge.none().with(Organisation.UNIT_OR_DEPARTMENT, true)))
                .isEqualTo("YES");
        assertThat(said(question, Knowledge.none().with(Organisation.UNIT_OR_DEPARTMENT, false)))
                .isEqualTo("SILENT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "attention",
                "coordination-group",
                "leadership",
                "regular-meetings",
                "plans",
                "annual-assessment",
                "consultation"
            })
    void whatIsDueAtAllIsDueFromTheDayOfIssue(String name) {
        assertThat(said(question(name), Knowledge.none())).isEqualTo("YES");
        assertThat(said(question(name), Knowledge.none(), ISSUED)).isEqualTo("YES");
        assertThat(said(question(name), Knowledge.none(), ISSUED.minusDays(1))).isEqualTo("SILENT");
    }

    @ParameterizedTest
    @EnumSource(Meeting.class)
    void aMeetingIsLedByWhomTheWordsNameWhileTheDocumentHolds(Meeting meeting) {
        String words = meeting == Meeting.CONSULTATION ? "区卫生健康委牵头" : "分管副区长任组长";
        assertThat(meeting.leader(Beibei.policies(), AsOf.day(ISSUED), "北碚区"))
                .hasValueSatisfying(leader -> assertThat(leader.citations())
                        .singleElement()
                        .satisfies(cited ->
                                assertThat(((Citation.Verbatim) cited).quote()).contains(words)));
        assertThat(meeting.leader(Beibei.policies(), AsOf.day(ISSUED.minusDays(1)), "北碚区"))
                .isEmpty();
    }

    private static Question<?> question(String name) {
        return QUESTIONS.stream()
                .filter(each -> each.id().equals("organisation/" + name))
                .findFirst()
                .orElseThrow();
    }

    private static String said(Question<?> question, Knowledge known) {
        return said(question, known, LocalDate.of(2021, 3, 1));
    }

    private static String said(Question<?> question, Knowledge known, LocalDate day) {
        return word(Beibei.policies()
                .inPlay(question, AsOf.day(day), "天生街道")
                .decider()
                .decide(known));
    }

    private static <O extends Symbol> String word(Answer<O> answer) {
        return answer.match(
                determined -> determined.outcome().id(),
                undetermined -> undetermined.cause().id(),
                silent -> "SILENT",
                conflict -> "CONFLICT",
                invalid -> "INVALID");
    }
}
