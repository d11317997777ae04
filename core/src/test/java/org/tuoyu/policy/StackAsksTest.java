package org.tuoyu.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuoyu.childcare.assignment.Role;
import org.tuoyu.childcare.duty.DutyEvent;
import org.tuoyu.childcare.milestone.Evidence;
import org.tuoyu.childcare.registration.RegistrationAuthority;
import org.tuoyu.childcare.support.Support;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.shipped.national.ChinaCalendar;

/** Matrix, targets and duties are asked of the policies; what belongs to none of them is refused at once. */
final class StackAsksTest {

    private static final PolicyStack POLICIES = Beibei.policies();
    private static final AsOf ASKED = AsOf.day(2021, 3, 1);
    private static final AsOf BEFORE = AsOf.day(2018, 3, 1);
    private static final String HERE = "天生街道";

    @Test
    void theMatrixIsThatOfTheDocumentsThatHoldThere() {
        assertThat(POLICIES.matrices(ASKED, HERE))
                .containsExactly(Beibei.policy().matrix().orElseThrow());
        assertThat(POLICIES.matrices(BEFORE, HERE)).isEmpty();
    }

    @Test
    void theRowsOfAUnitAreThoseOfEveryMatrix() {
        var unit = POLICIES.directory().unit(HERE, ASKED.factDay()).orElseThrow();
        var roles = EnumSet.allOf(Role.class);
        assertThat(POLICIES.involving(unit, roles, ASKED))
                .isNotEmpty()
                .isEqualTo(Beibei.policy().matrix().orElseThrow().involving(unit, roles, ASKED));
        assertThat(POLICIES.involving(unit, roles, BEFORE)).isEmpty();
    }

    @Test
    void targetsAndDutiesAreThoseOfTheDocumentsThatHoldThere() {
        var target = Beibei.policy().targets().all().get(0);
        List<Evidence> evidence = List.of(Evidence.of(target.id(), LocalDate.of(2021, 1, 5), 3, "report"));
        assertThat(POLICIES.assess(evidence, ASKED, HERE))
                .isEqualTo(Beibei.policy().targets().assess(evidence, POLICIES.readings(), ASKED))
                .isNotEmpty();
        assertThat(POLICIES.assess(evidence, BEFORE, HERE)).isEmpty();
        assertThat(POLICIES.statuses(List.of(), ChinaCalendar.calendar(), BEFORE, HERE))
                .isEmpty();
        assertThat(POLICIES.statuses(List.of(), ChinaCalendar.calendar(), ASKED, HERE))
                .hasSizeGreaterThan(Beibei.policy().duties().all().size());
    }

    @Test
    void evidenceAndEventsOfNothingAreRefusedAtOnce() {
        List<Evidence> evidence = List.of(Evidence.of("beibei/2/service-modle", LocalDate.of(2021, 1, 5), 3, "report"));
        assertThatThrownBy(() -> POLICIES.assess(evidence, ASKED, HERE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The caller gave")
                .hasMessageContaining("did you mean one of [beibei/2/service-model");
        List<Event<DutyEvent>> events = List.of(new Event<>(
                "e",
                LocalDate.of(2021, 1, 5),
                Instant.EPOCH,
                new DutyEvent.Step(DutyEvent.What.TRIGGERED, "no-such-duty", "case")));
        assertThatThrownBy(() -> POLICIES.statuses(events, ChinaCalendar.calendar(), ASKED, HERE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("an event of the duty no-such-duty");
    }

    @Test
    void anUnknownPlaceIsNamedWithSuggestions() {
        assertThatThrownBy(() -> POLICIES.matrices(ASKED, "天生")).isInstanceOf(PlaceNotKnown.class);
        assertThatThrownBy(() -> POLICIES.assess(List.of(), ASKED, "天生")).isInstanceOf(PlaceNotKnown.class);
    }

    @Test
    @SuppressWarnings("NullAway") // a host that is not checked for nulls
    void whatTheCallerLeftOutIsNamed() {
        assertThatThrownBy(() -> AsOf.day(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("the day of the facts");
        assertThatThrownBy(() -> POLICIES.ask(Support.VAT, Knowledge.none(), null, HERE))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("as of when");
        assertThatThrownBy(() -> POLICIES.ask(Support.VAT, Knowledge.none(), ASKED, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("where");
    }

    @Test
    void knowledgeIsCutToWhatAQuestionAsksFor() {
        Knowledge known = Knowledge.none().with(Support.COMMUNITY_CARE, true).with(Support.VAT_CONDITIONS, true);
        assertThatThrownBy(() -> POLICIES.ask(RegistrationAuthority.QUESTION, known, ASKED, HERE))
                .isInstanceOf(IllegalArgumentException.class);
        Knowledge cut = known.askedBy(RegistrationAuthority.QUESTION);
        assertThat(POLICIES.ask(RegistrationAuthority.QUESTION, cut, ASKED, HERE)
                        .possible())
                .isEqualTo(POLICIES.ask(RegistrationAuthority.QUESTION, Knowledge.none(), ASKED, HERE)
                        .possible());
    }
}
