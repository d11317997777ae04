package org.tuoyu.shipped.beibei;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tuoyu.childcare.assignment.Assigned;
import org.tuoyu.childcare.assignment.Involvement;
import org.tuoyu.childcare.assignment.Role;
import org.tuoyu.childcare.duty.Consequence;
import org.tuoyu.childcare.duty.DutyEvent;
import org.tuoyu.childcare.duty.DutyStatus;
import org.tuoyu.childcare.milestone.Assessment;
import org.tuoyu.kernel.decision.Condition;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.kernel.text.Passage;
import org.tuoyu.kernel.text.Provision;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.Contribution;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.policy.review.Carrier;
import org.tuoyu.policy.review.Coverage;
import org.tuoyu.policy.review.Covered;
import org.tuoyu.shipped.national.ChinaCalendar;

/** What is said to carry out a provision is asked, and its answer must cite that provision. */
class BeibeiCoverageTest {

    private static final AsOf DAY = AsOf.day(LocalDate.of(2021, 3, 1));
    private static final PolicyStack LOCAL = Beibei.localOnly();
    private static final OfficialText TEXT = BeibeiText.text();
    private static final Coverage COVERAGE = Beibei.coverage();

    @Test
    void eachCarrierCitesWhatItIsSaidToCarryOut() {
        assertThat(COVERAGE.carriedOut()).hasSizeGreaterThan(60);
        assertThat(COVERAGE.carriedOut().stream().flatMap(BeibeiCoverageTest::unfounded))
                .isEmpty();
    }

    @Test
    void aCarrierThatCitesOtherWordsIsFound() {
        Covered registered = COVERAGE.of("3.3.8").get(1);
        Provision filing = COVERAGE.of("3.3.8").get(3).provision();
        assertThat(registered.carriers())
                .extracting(Carrier::id)
                .containsExactly("registration-authority", "registration/registers", "beibei/3.3.8/registration");
        assertThat(unfounded(new Covered(
                        filing,
                        List.of(),
                        List.of(),
                        List.of(),
                        registered.carriers(),
                        List.of(),
                        List.of(),
                        List.of())))
                .containsExactly(
                        "question registration-authority: " + filing.quote(),
                        "question registration/registers: " + filing.quote(),
                        "duty beibei/3.3.8/registration: " + filing.quote());
    }

    @Test
    void everythingThatCanBeAskedCarriesSomethingOut() {
        List<Carrier> carriers = COVERAGE.carriedOut().stream()
                .flatMap(each -> each.carriers().stream())
                .toList();
        assertThat(names(carriers, Carrier.Kind.QUESTION))
                .containsAll(LOCAL.policies().get(0).contributions().stream()
                        .flatMap(each -> each.norms().stream())
                        .map(Norm::id)
                        .toList());
        assertThat(names(carriers, Carrier.Kind.TARGET))
                .containsExactlyInAnyOrderElementsOf(Beibei.policy().targets().all().stream()
                        .map(target -> target.id())
                        .toList());
        assertThat(names(carriers, Carrier.Kind.DUTY))
                .containsExactlyInAnyOrderElementsOf(LOCAL.policies().get(0).duties().all().stream()
                        .map(duty -> duty.id())
                        .toList());
        assertThat(names(carriers, Carrier.Kind.TASK)).hasSize(36);
    }

    @Test
    void everyProvisionIsClassedAndCarriedOutOrHasAReason() {
        assertThat(COVERAGE.provisions()).extracting(Covered::provision).isEqualTo(TEXT.provisions());
        assertThat(COVERAGE.notClassed()).isEmpty();
        assertThat(COVERAGE.provisions())
                .allSatisfy(each -> assertThat(each.reason().isPresent())
                        .isEqualTo(each.carriers().isEmpty()));
    }

    @Test
    void whatBindsIsCarriedOut() {
        assertThat(COVERAGE.provisions())
                .filteredOn(each -> EnumSet.range(Modality.PROHIBITION, Modality.ENTITLEMENT)
                        .contains(each.modality().orElseThrow()))
                .allSatisfy(each -> assertThat(each.carriers()).isNotEmpty());
        assertThat(COVERAGE.notCarriedOut()).isEmpty();
    }

    @Test
    void theStrongestLimbAndAllPartiesAndTermsAreTold() {
        Covered ban = COVERAGE.of("3.3.13").get(3);
        assertThat(ban.modality()).contains(Modality.PROHIBITION);
        assertThat(COVERAGE.of("4.2").get(1).parties())
                .startsWith("区卫生健康委", "区发展改革委")
                .hasSize(13)
                .endsWith("等部门");
        assertThat(ban.terms()).containsExactly("逐步");
        assertThat(COVERAGE.of("3.3.9").get(1).terms()).containsExactly("一批", "2025年前");
        assertThat(COVERAGE.of("notice").get(6).terms()).isEmpty();
    }

    private static List<String> names(Collection<Carrier> carriers, Carrier.Kind kind) {
        return carriers.stream()
                .filter(each -> each.kind() == kind)
                .map(Carrier::rule)
                .distinct()
                .toList();
    }

    /** The carriers of a provision whose answers do not cite it. */
    private static Stream<String> unfounded(Covered covered) {
        return covered.carriers().stream()
                .filter(Predicate.not(carrier -> cited(carrier)
                        .anyMatch(place -> place.overlaps(covered.provision().passage()))))
                .map(carrier -> carrier.name() + ": " + covered.provision().quote());
    }

    /** Where the words stand that the answer cites. */
    private static Stream<Passage> cited(Carrier carrier) {
        return answered(carrier)
                .flatMap(citation ->
                        citation.match(verbatim -> TEXT.verify(verbatim).valid().stream(), referenced -> Stream.of()));
    }

    private static Stream<? extends Citation> answered(Carrier carrier) {
        return switch (carrier.kind()) {
            case QUESTION ->
                LOCAL.policies().get(0).contributions().stream()
                        .filter(each -> each.question().id().equals(carrier.id()))
                        .flatMap(each -> decided(each, carrier.rule()));
            case TARGET ->
                Beibei.policy().targets().assess(List.of(), BeibeiReadings.CHOSEN, DAY).stream()
                        .filter(each -> each.target().id().equals(carrier.id()))
                        .map(Assessment::basis)
                        .flatMap(basis -> basis.citations().stream());
            case DUTY ->
                breached(carrier.id())
                        .flatMap(each -> Stream.concat(
                                each.duty().citations().stream(),
                                each.consequence().map(Consequence::citation).stream()));
            case TASK ->
                Beibei.policy().matrix().orElseThrow().row("A" + carrier.id()).leads().stream()
                        .map(Assigned::party)
                        .flatMap(lead ->
                                Beibei.policy().matrix().orElseThrow().naming(lead, EnumSet.allOf(Role.class)).stream())
                        .map(Involvement::citation)
                        .filter(citation -> citation.clause().equals("A" + carrier.id()));
        };
    }

    /** How the duty stands where it was violated, and the words on what follows are read so that it does. */
    private static Stream<DutyStatus> breached(String duty) {
        Event<DutyEvent> violated = new Event<>(
                "v", DAY.factDay(), Instant.EPOCH, new DutyEvent.Step(DutyEvent.What.VIOLATED, duty, "A-1"));
        return LOCAL
                .policies()
                .get(0)
                .duties()
                .statuses(
                        List.of(violated),
                        BeibeiReadings.CHOSEN.choosing(BeibeiReadings.ACCOUNTABILITY, "either"),
                        ChinaCalendar.calendar(),
                        DAY)
                .stream()
                .filter(each -> each.duty().id().equals(duty));
    }

    /** What the answer rests on, or tells without being bound by it, in a world in which the norm applies. */
    private static <O extends Symbol> Stream<Citation> decided(Contribution<O> contribution, String norm) {
        return contribution.norms().stream()
                .filter(each -> each.id().equals(norm))
                .map(each -> LOCAL.inPlay(contribution.question(), DAY, "天生街道")
                        .decider()
                        .decide(witness(each))
                        .grounds())
                .flatMap(grounds -> Stream.concat(
                        grounds.citations().stream(),
                        grounds.explanation().reported().stream().map(Norm::citation)));
    }

    private static Knowledge witness(Norm<?> norm) {
        Knowledge world = Knowledge.none();
        for (Condition condition : norm.conditions()) {
            Knowledge known = world;
            world = condition.match(
                    oneOf -> known.with(oneOf.fact(), oneOf.values().get(0).id()),
                    between -> known.with(between.fact(), number(between)));
        }
        return world;
    }

    private static long number(Condition.Between between) {
        return between.fromInclusive().orElseGet(() -> between.toExclusive().getAsLong() - 1);
    }
}
