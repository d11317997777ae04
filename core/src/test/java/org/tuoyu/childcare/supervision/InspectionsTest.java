package org.tuoyu.childcare.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.childcare.institution.Institution;
import org.tuoyu.childcare.supervision.InspectionEvent.FollowedUp;
import org.tuoyu.childcare.supervision.InspectionEvent.Found;
import org.tuoyu.childcare.supervision.InspectionEvent.Inspected;
import org.tuoyu.childcare.supervision.InspectionEvent.Result;
import org.tuoyu.childcare.supervision.InspectionEvent.Withdrawn;
import org.tuoyu.childcare.supervision.Inspections.Finding;
import org.tuoyu.childcare.supervision.Inspections.State;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.YesNo;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.event.Ledger;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.shipped.beibei.Beibei;

/** An inspection, what it found and what became of that, from both sides of each day and instant. */
final class InspectionsTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 10);
    private static final Event<InspectionEvent> INSPECTED =
            event("i", 0, new Inspected("A-1", Actor.DEPARTMENT, "区卫生健康委"));
    private static final Event<InspectionEvent> FOUND = event("f", 0, found("i"));
    private static final Event<InspectionEvent> STILL_NOT = event("n", 14, new FollowedUp("f", Result.NOT_PUT_RIGHT));
    private static final Event<InspectionEvent> PUT_RIGHT = event("p", 28, new FollowedUp("f", Result.PUT_RIGHT));

    @ParameterizedTest
    @CsvSource({"0, OPEN", "13, OPEN", "14, NOT_PUT_RIGHT", "27, NOT_PUT_RIGHT", "28, PUT_RIGHT", "9999, PUT_RIGHT"})
    void theLastFollowUpByThatDaySaysHowItStands(int day, State expected) {
        assertThat(finding(day, INSPECTED, FOUND, STILL_NOT, PUT_RIGHT).state()).isEqualTo(expected);
    }

    @Test
    void beforeItsDayAnInspectionIsNotTold() {
        assertThat(of(-1, INSPECTED, FOUND, STILL_NOT, PUT_RIGHT)).isEqualTo(new Inspections(List.of(), List.of()));
    }

    @Test
    void whatWasPutRightOnceAndIsNotAnyMoreIsNotPutRight() {
        Event<InspectionEvent> later = event("q", 40, new FollowedUp("f", Result.NOT_PUT_RIGHT));
        assertThat(finding(39, INSPECTED, FOUND, PUT_RIGHT, later).state()).isEqualTo(State.PUT_RIGHT);
        assertThat(finding(40, INSPECTED, FOUND, PUT_RIGHT, later).state()).isEqualTo(State.NOT_PUT_RIGHT);
    }

    @ParameterizedTest
    @CsvSource({"OPEN, 0, 1", "NOT_PUT_RIGHT, 14, 1", "PUT_RIGHT, 28, 0"})
    void whileItIsNotPutRightItIsSaidThatNoTermIsSet(State state, int day, int notes) {
        Finding finding = finding(day, INSPECTED, FOUND, STILL_NOT, PUT_RIGHT);
        assertThat(finding.state()).isEqualTo(state);
        assertThat(finding.notes()).hasSize(notes).extracting(Problem::code).allMatch("FOLLOW_UP_TERM_NOT_SET"::equals);
    }

    @Test
    void aFindingToldInErrorIsMarkedFromTheInstantOfItsWithdrawal() {
        Event<InspectionEvent> withdrawal = event("w", 5, new Withdrawn("f", "记错"));
        AsOf day = AsOf.day(DAY.plusDays(30));
        Ledger<InspectionEvent> ledger = Ledger.of(List.of(INSPECTED, FOUND, PUT_RIGHT, withdrawal));
        Instant at = withdrawal.recordedAt();
        assertThat(only(Inspections.of(ledger, day.knownAt(at))).state()).isEqualTo(State.WITHDRAWN);
        assertThat(only(Inspections.of(ledger, day.knownAt(at.minusNanos(1)))).state())
                .isEqualTo(State.OPEN);
        assertThat(only(Inspections.of(ledger, day.knownAt(at))).withdrawal())
                .map(Event::id)
                .hasValue("w");
        assertThat(only(Inspections.of(ledger, day)).followUps()).hasSize(1);
    }

    @Test
    void withAnInspectionToldInErrorGoItsFindings() {
        Inspections after = of(30, INSPECTED, FOUND, PUT_RIGHT, event("w", 5, new Withdrawn("i", "没有这次检查")));
        assertThat(after.all())
                .singleElement()
                .satisfies(inspection -> assertThat(inspection.withdrawal()).isPresent());
        assertThat(only(after).state()).isEqualTo(State.WITHDRAWN);
        assertThat(only(after).withdrawal()).isEmpty();
    }

    @Test
    void aFollowUpToldInErrorIsShownAndDoesNotCount() {
        Finding finding = finding(30, INSPECTED, FOUND, STILL_NOT, PUT_RIGHT, event("w", 29, new Withdrawn("p", "未去")));
        assertThat(finding.state()).isEqualTo(State.NOT_PUT_RIGHT);
        assertThat(finding.followUps()).hasSize(2);
    }

    @Test
    void whatSpeaksOfNothingThatWasToldIsKeptApart() {
        Event<InspectionEvent> ofNothing = event("x", 1, found("nowhere"));
        Event<InspectionEvent> ofThat = event("y", 2, new FollowedUp("x", Result.PUT_RIGHT));
        Event<InspectionEvent> ofAnInspection = event("z", 3, new FollowedUp("i", Result.PUT_RIGHT));
        Event<InspectionEvent> early = event("e", -1, found("i"));
        Event<InspectionEvent> withdrawal = event("v", 4, new Withdrawn("u", "记错"));
        Event<InspectionEvent> ofWithdrawal = event("u", 4, new Withdrawn("w", "记错"));
        Inspections all = of(30, INSPECTED, ofNothing, ofThat, ofAnInspection, early, withdrawal, ofWithdrawal);
        assertThat(all.unplaced())
                .containsExactlyInAnyOrder(ofNothing, ofThat, ofAnInspection, early, withdrawal, ofWithdrawal);
        assertThat(all.all())
                .singleElement()
                .satisfies(each -> assertThat(each.findings()).isEmpty());
    }

    @Test
    void anInstitutionHasItsInspectionsAlone() {
        Event<InspectionEvent> other = event("j", 1, new Inspected("A-2", Actor.STREET_OR_TOWN, "天生街道"));
        Inspections all = of(30, INSPECTED, FOUND, other);
        assertThat(all.of("A-1").all())
                .hasSize(1)
                .allMatch(each -> each.told().id().equals("i"));
        assertThat(all.of("A-3").all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "supervision/guards, INSTITUTION, true",
        "supervision/disease-prevention, INSTITUTION, true",
        "supervision/guards, NURSERY_CLASS, false",
        "supervision/health-care, INSTITUTION, false",
        "supervision/violations, INSTITUTION, false"
    })
    void onlyADeterminedRequirementGivesAFinding(String requirement, String kind, boolean gives) {
        assertThat(Found.of("i", answer(requirement, kind))
                        .<String>match(
                                valid -> valid.requirement(),
                                problems -> problems.get(0).code()))
                .isEqualTo(gives ? requirement : "FINDING_NOT_FOUNDED");
    }

    @Test
    void requirementsAreQuestionsThatThePolicyAnswers() {
        assertThat(Supervision.requirements())
                .hasSize(8)
                .allSatisfy(each -> assertThat(answer(each.id(), "INSTITUTION")).isInstanceOf(Answer.Determined.class));
    }

    @Test
    void anInstitutionDoesNotInspectItself() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Inspected("A-1", Actor.INSTITUTION, "本机构"));
    }

    @SuppressWarnings("unchecked") // the questions that are asked here are answered by yes or no
    private static Answer<YesNo> answer(String id, String kind) {
        Question<YesNo> question = (Question<YesNo>) Beibei.policies().questions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        return Beibei.policies()
                .inPlay(question, AsOf.day(DAY), "天生街道")
                .decider()
                .decide(Knowledge.none().with(Institution.KIND, kind));
    }

    private static Found found(String inspection) {
        List<Citation> words =
                answer("supervision/guards", "INSTITUTION").grounds().citations();
        return new Found(inspection, "supervision/guards", words);
    }

    private static Event<InspectionEvent> event(String id, int day, InspectionEvent happening) {
        LocalDate on = DAY.plusDays(day);
        return new Event<>(id, on, on.atTime(9, 0).toInstant(ZoneOffset.UTC), happening);
    }

    @SafeVarargs
    private static Inspections of(int day, Event<InspectionEvent>... events) {
        Ledger<InspectionEvent> ledger = Ledger.empty();
        for (Event<InspectionEvent> each : events) {
            ledger = ledger.and(List.of(each));
        }
        return Inspections.of(ledger, AsOf.day(DAY.plusDays(day)));
    }

    @SafeVarargs
    private static Finding finding(int day, Event<InspectionEvent>... events) {
        return only(of(day, events));
    }

    private static Finding only(Inspections inspections) {
        List<Finding> findings = new ArrayList<>();
        inspections.all().forEach(each -> findings.addAll(each.findings()));
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }
}
