package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.tuoyu.childcare.accountability.BanEvent;
import org.tuoyu.childcare.institution.Application;
import org.tuoyu.childcare.institution.ApplicationForm;
import org.tuoyu.childcare.institution.CreditCode;
import org.tuoyu.childcare.institution.Institution;
import org.tuoyu.childcare.institution.ResidentNumber;
import org.tuoyu.childcare.milestone.Evidence;
import org.tuoyu.childcare.registration.ApplicationReceived;
import org.tuoyu.childcare.registration.RegistrationAuthority;
import org.tuoyu.childcare.supervision.InspectionEvent;
import org.tuoyu.childcare.supervision.Inspections;
import org.tuoyu.json.JsonCodec;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.event.Ledger;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Instrument;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.shipped.beibei.BeibeiDirectory;

/** What is drawn is what it is said to be, and a host can use it as it comes. */
@Domain(DomainValues.class)
@Domain(DomainContext.Global.class)
final class DomainValuesPropertyTest {

    private static final Directory DIRECTORY = BeibeiDirectory.directory();

    @Provide
    Arbitrary<ApplicationForm> validForms() {
        return Drawn.validForms(DIRECTORY);
    }

    @Provide
    Arbitrary<ApplicationForm> brokenForms() {
        return Drawn.brokenForms(DIRECTORY);
    }

    @Provide
    Arbitrary<CreditCode> conforming() {
        return Drawn.conformingCreditCodes();
    }

    @Provide
    Arbitrary<CreditCode> notConforming() {
        return Drawn.nonConformingCreditCodes();
    }

    @Property
    void aValidFormHasNoProblem(@ForAll("validForms") ApplicationForm form) {
        assertThat(problems(form)).isEmpty();
    }

    @Property
    void aBrokenFormHasOne(@ForAll("brokenForms") ApplicationForm form) {
        assertThat(problems(form)).isNotEmpty();
    }

    private static List<Problem> problems(ApplicationForm form) {
        return form.check(DIRECTORY).match(valid -> List.of(), all -> List.copyOf(all));
    }

    @Property
    void everyApplicationIsAnsweredAndCanBeKept(@ForAll Application application, @ForAll AsOf asOf) {
        Answer<?> answer = Beibei.policies().registrationAuthority(application, asOf);
        assertThat(answer.possible().isEmpty()).isEqualTo(answer instanceof Answer.Invalid);
        var event = new Event<>("e", application.submittedOn(), Instant.EPOCH, new ApplicationReceived(application));
        JsonCodec codec = JsonCodec.standard();
        assertThat(codec.decodeEvent(codec.encode(event))).isEqualTo(event);
    }

    @Property
    void whatIsKnownOfItAnswersAsTheApplicationDoes(@ForAll Knowledge knowledge, @ForAll LocalDate day) {
        Answer<?> answer = Beibei.policies()
                .inPlay(RegistrationAuthority.QUESTION, AsOf.day(day), "天生街道")
                .decider()
                .decide(knowledge);
        assertThat(answer.possible().isEmpty()).isEqualTo(answer instanceof Answer.Invalid);
    }

    @Property
    void creditCodesConformOrDoNot(
            @ForAll("conforming") CreditCode good, @ForAll("notConforming") CreditCode bad, @ForAll CreditCode any) {
        assertThat(good.isConforming()).isTrue();
        assertThat(bad.isConforming()).isFalse();
        assertThat(List.of(good, bad, any))
                .allSatisfy(code -> assertThat(code.characters()).hasSize(18).contains("99"));
    }

    @Property
    void residentNumbersAreOfNoCounty(@ForAll ResidentNumber number) {
        assertThat(number.division()).isEmpty();
        assertThat(number.pseudonym(ResidentNumber::parse).<Object>match(valid -> valid, all -> all))
                .isEqualTo(number);
    }

    @Property
    void institutionsAndEvidenceAreWhole(@ForAll Institution institution, @ForAll Evidence evidence) {
        assertThat(institution.knowledge()).isNotNull();
        assertThat(Beibei.policy().targets().find(evidence.target())).isPresent();
    }

    @Property(tries = 200)
    void everyPolicySaysWhatItsTextSaysAndAnswers(@ForAll Policy policy, @ForAll LocalDate day) {
        assertThat(policy.problems()).isEmpty();
        assertThat(policy.matrix()).isPresent();
        PolicyStack stack = PolicyStack.of(List.of(policy), policy.directory(), List.of(), Readings.none());
        assertThat(Quotes.of(policy)).allSatisfy(cited -> Quotes.requireExact(cited, stack));
        assertThat(Rows.resolved(policy)).allMatch(AssignmentForm.LEAD_AND_RESPONSIBLE::admits);
        policy.contributions()
                .forEach(each -> assertThat(stack.inPlay(each.question(), AsOf.day(day), "新镇")
                                .decider()
                                .decide(Knowledge.none())
                                .possible())
                        .isNotEmpty());
    }

    @Property(tries = 200)
    void normsReadingsAndCitationsComeFromOneHand(
            @ForAll Instrument instrument, @ForAll Reading reading, @ForAll Citation citation) {
        assertThat(instrument.number()).isNotBlank();
        assertThat(reading.options()).hasSizeBetween(2, 3);
        assertThat(citation.place().zh()).isNotBlank();
    }

    @Property(tries = 200)
    void bansAndInspectionsAreKeptAndStandTheSameAfterwards(
            @ForAll List<Event<BanEvent>> bans, @ForAll List<Event<InspectionEvent>> inspections, @ForAll AsOf asOf) {
        List<Event<BanEvent>> keptBans =
                bans.stream().map(each -> kept(each).as(BanEvent.class)).toList();
        List<Event<InspectionEvent>> keptInspections = inspections.stream()
                .map(each -> kept(each).as(InspectionEvent.class))
                .toList();
        assertThat(keptBans).isEqualTo(bans);
        assertThat(Inspections.of(Ledger.of(keptInspections), asOf))
                .isEqualTo(Inspections.of(Ledger.of(inspections), asOf));
    }

    private static Event<?> kept(Event<?> event) {
        return JsonCodec.standard().decodeEvent(JsonCodec.standard().encode(event));
    }
}
