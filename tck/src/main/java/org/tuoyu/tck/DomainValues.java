package org.tuoyu.tck;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.tuoyu.childcare.accountability.BanEvent;
import org.tuoyu.childcare.institution.Application;
import org.tuoyu.childcare.institution.ApplicationForm;
import org.tuoyu.childcare.institution.CreditCode;
import org.tuoyu.childcare.institution.Institution;
import org.tuoyu.childcare.institution.ResidentNumber;
import org.tuoyu.childcare.institution.ServiceMode;
import org.tuoyu.childcare.milestone.Evidence;
import org.tuoyu.childcare.registration.RegistrationAuthority;
import org.tuoyu.childcare.supervision.InspectionEvent;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Instrument;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.Policy;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.shipped.beibei.BeibeiDirectory;

/**
 * Values of the domain by type, for a host's properties:
 *
 * <pre>{@code
 * @Domain(DomainValues.class)
 * @Domain(DomainContext.Global.class)
 * class OurScreenTest {
 *     @Property
 *     void showsEveryApplication(@ForAll Application application, @ForAll AsOf asOf) { … }
 * }
 * }</pre>
 *
 * Streets and targets are those of 北碚区, what is known is known of the registration authority; {@link Drawn} gives the
 * same for a host's own.
 */
public final class DomainValues extends DomainContextBase {

    /** For jqwik, which makes it by reflection. */
    public DomainValues() {}

    @Provide
    Arbitrary<LocalDate> days() {
        return Drawn.days();
    }

    @Provide
    Arbitrary<AsOf> moments() {
        return Drawn.moments();
    }

    @Provide
    Arbitrary<List<ServiceMode>> modes() {
        return Drawn.modes();
    }

    @Provide
    Arbitrary<Application> applications() {
        return Drawn.applications(BeibeiDirectory.directory());
    }

    /** Valid ones and broken ones, half and half. */
    @Provide
    Arbitrary<ApplicationForm> forms() {
        return Arbitraries.oneOf(
                Drawn.validForms(BeibeiDirectory.directory()), Drawn.brokenForms(BeibeiDirectory.directory()));
    }

    @Provide
    Arbitrary<Institution> institutions() {
        return Drawn.institutions();
    }

    @Provide
    Arbitrary<CreditCode> creditCodes() {
        return Drawn.creditCodes();
    }

    @Provide
    Arbitrary<ResidentNumber> residentNumbers() {
        return Drawn.residentNumbers();
    }

    @Provide
    Arbitrary<Evidence> evidence() {
        return Drawn.evidence(Beibei.policy().targets(), Drawn.days());
    }

    @Provide
    Arbitrary<List<Event<BanEvent>>> banEvents() {
        return Drawn.banEvents();
    }

    @Provide
    Arbitrary<List<Event<InspectionEvent>>> inspectionEvents() {
        return Drawn.inspectionEvents();
    }

    @Provide
    Arbitrary<Knowledge> knowledge() {
        return Drawn.knowledge(RegistrationAuthority.QUESTION);
    }

    @Provide
    Arbitrary<RuleSet> ruleSets() {
        return Drawn.ruleSets();
    }

    @Provide
    Arbitrary<Question<DrawnOutcome>> questions() {
        return Drawn.ruleSets().map(RuleSet::question);
    }

    @Provide
    Arbitrary<Norm<DrawnOutcome>> norms() {
        return Drawn.norms();
    }

    @Provide
    Arbitrary<Instrument> instruments() {
        return Drawn.norms().map(Norm::instrument);
    }

    @Provide
    Arbitrary<Reading> readings() {
        return Drawn.readings();
    }

    @Provide
    Arbitrary<Citation> citations() {
        return Drawn.citations();
    }

    @Provide
    Arbitrary<Policy> policies() {
        return Drawn.policies();
    }
}
