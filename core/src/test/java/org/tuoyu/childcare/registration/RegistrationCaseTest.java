package org.tuoyu.childcare.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tuoyu.childcare.institution.Application;
import org.tuoyu.childcare.institution.LegalForm;
import org.tuoyu.childcare.institution.ProfitStatus;
import org.tuoyu.childcare.institution.ServiceMode;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.event.EventOutOfPlace;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.shipped.beibei.Beibei;

final class RegistrationCaseTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);
    private static final Instant NOW = Instant.parse("2021-03-02T01:00:00Z");
    private static final Application APPLICATION =
            application("A-1", ProfitStatus.NON_PROFIT, Optional.of(LegalForm.SOCIAL_SERVICE_ORGANISATION));

    @Test
    void anApplicationIsReceivedAndItsAuthorityDetermined() {
        List<Event<RegistrationEvent>> events = events(APPLICATION, Beibei.policies());
        assertThat(events).extracting(Event::id).containsExactly("registration/A-1#1", "registration/A-1#2");
        assertThat(events).extracting(Event::occurredOn).containsOnly(DAY);
        assertThat(events).extracting(Event::recordedAt).containsOnly(NOW);
        assertThat(events.get(0).happening()).isEqualTo(new ApplicationReceived(APPLICATION));
        AuthorityDetermined determined = (AuthorityDetermined) events.get(1).happening();
        assertThat(determined.authority()).isEqualTo("CIVIL_AFFAIRS");
        assertThat(determined.basis().citations()).hasSize(2);
        assertThat(determined.basis().readings())
                .extracting(each -> each.option())
                .containsExactly("day-of-signing");
    }

    @Test
    void whatTheLawLeavesOpenIsRecordedAsOpen() {
        AuthorityLeftOpen open = (AuthorityLeftOpen)
                events(APPLICATION, Beibei.localOnly()).get(1).happening();
        assertThat(open.why()).isEqualTo(AuthorityLeftOpen.Why.LEFT_OPEN_BY_LAW);
        assertThat(open.candidates()).containsExactly("STAFFING_OFFICE", "CIVIL_AFFAIRS");
        assertThat(open.missingFacts()).isEmpty();
    }

    @Test
    void silenceIsRecordedAsSilence() {
        Submission early = submission(APPLICATION, Beibei.policies(), AsOf.day(LocalDate.of(2019, 1, 1)));
        AuthorityLeftOpen open = (AuthorityLeftOpen)
                RegistrationCase.start().decide(early).orElseThrow().get(1).happening();
        assertThat(open.why()).isEqualTo(AuthorityLeftOpen.Why.NOT_APPLICABLE);
    }

    @Test
    void factsThatContradictAreRefused() {
        Application contradicting =
                application("A-1", ProfitStatus.FOR_PROFIT, Optional.of(LegalForm.PUBLIC_INSTITUTION));
        assertThat(codes(RegistrationCase.start().decide(submission(contradicting))))
                .containsExactly("FACTS_CONTRADICT");
    }

    @Test
    void theSameAgainChangesNothingEvenIfTheAnswerWouldBeAnother() {
        RegistrationCase examined = folded(events(APPLICATION, Beibei.policies()));
        assertThat(examined.decide(submission(APPLICATION, Beibei.localOnly(), AsOf.day(DAY)))
                        .orElseThrow())
                .isEmpty();
    }

    @Test
    void otherContentUnderTheSameIdIsRefused() {
        RegistrationCase examined = folded(events(APPLICATION, Beibei.policies()));
        Application other = application("A-1", ProfitStatus.NON_PROFIT, Optional.empty());
        assertThat(codes(examined.decide(submission(other)))).containsExactly("APPLICATION_ID_TAKEN");
    }

    @Test
    void eventsAddUpToWhatHappened() {
        List<Event<RegistrationEvent>> events = events(APPLICATION, Beibei.policies());
        RegistrationCase whole = folded(events);
        assertThat(whole)
                .isEqualTo(new RegistrationCase(
                        Optional.of(APPLICATION),
                        Optional.of((AuthorityFinding) events.get(1).happening()),
                        2));
        assertThat(folded(events.subList(0, 1)).and(events.subList(1, 2))).isEqualTo(whole);
    }

    @Test
    void eventsOutOfPlaceAreNotTakenUp() {
        List<Event<RegistrationEvent>> events = events(APPLICATION, Beibei.policies());
        Event<RegistrationEvent> received = events.get(0);
        Event<RegistrationEvent> found = events.get(1);
        for (List<Event<RegistrationEvent>> broken :
                List.of(List.of(found), List.of(received, received), List.of(received, found, found))) {
            assertThatExceptionOfType(EventOutOfPlace.class).isThrownBy(() -> folded(broken));
        }
    }

    @Test
    void textOfEventsShowsNothingPersonal() {
        assertThat(events(APPLICATION, Beibei.policies()).toString()).doesNotContain("晨光");
    }

    private static RegistrationCase folded(List<Event<RegistrationEvent>> events) {
        return RegistrationCase.start().and(events);
    }

    private static List<Event<RegistrationEvent>> events(Application application, PolicyStack policies) {
        return RegistrationCase.start()
                .decide(submission(application, policies, AsOf.day(DAY)))
                .orElseThrow();
    }

    private static Submission submission(Application application) {
        return submission(application, Beibei.policies(), AsOf.day(DAY));
    }

    private static Submission submission(Application application, PolicyStack policies, AsOf asOf) {
        return new Submission(application, policies.registrationAuthority(application, asOf), asOf, NOW);
    }

    private static List<String> codes(Checked<List<Event<RegistrationEvent>>> ruling) {
        return ruling.match(
                events -> List.of(),
                problems -> problems.stream().map(Problem::code).toList());
    }

    private static Application application(String id, ProfitStatus status, Optional<LegalForm> form) {
        return new Application(
                id, "晨光托育园", status, form, Optional.empty(), List.of(ServiceMode.FULL_DAY), 60, "北温泉街道", DAY);
    }
}
