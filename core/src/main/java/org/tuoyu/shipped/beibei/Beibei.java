package org.tuoyu.shipped.beibei;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tuoyu.childcare.Domain;
import org.tuoyu.childcare.duty.Bearer;
import org.tuoyu.childcare.registration.AuthorityKind;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.party.Party;
import org.tuoyu.kernel.text.Instrument;
import org.tuoyu.kernel.text.Rank;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.InForce;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.PolicyDraft;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.policy.review.Coverage;
import org.tuoyu.shipped.national.CareStandards;
import org.tuoyu.shipped.national.NationalMeasures;

/** The policies that hold in 北碚区, ready to be asked. */
public final class Beibei {

    /** 关于促进3岁以下婴幼儿照护服务发展的实施意见. */
    public static final Instrument INSTRUMENT = Instrument.builder()
            .number("北碚府办发〔2020〕105号")
            .title("关于促进3岁以下婴幼儿照护服务发展的实施意见")
            .issuer("重庆市北碚区人民政府办公室")
            .rank(Rank.DISTRICT_DOCUMENT)
            .territory("500109")
            .publishedOn(LocalDate.of(2020, 12, 18))
            .held(Instrument.Held.VERBATIM)
            .build();

    /**
     * Chongqing may limit the validity of normative documents to five years; that is not verified, so from this day on
     * nobody here knows whether the document is still in force.
     */
    static final LocalDate VALIDITY_DOUBTED_FROM = LocalDate.of(2025, 12, 19);

    private Beibei() {}

    /** What holds in the district: its document first, then the national measures, then others; as this library reads them. */
    public static PolicyStack policies() {
        return Shipped.POLICIES;
    }

    /** The district's document alone. */
    public static PolicyStack localOnly() {
        return ShippedAlone.POLICIES;
    }

    /** The same with readings of your own choice. */
    public static PolicyStack policies(Readings readings) {
        Directory directory = BeibeiDirectory.directory();
        List<Policy> policies = new ArrayList<>();
        policies.add(draft(directory).checkedWhenAsked().build());
        policies.add(NationalMeasures.policy(directory));
        policies.addAll(CareStandards.policies(directory));
        policies.add(ChildcareLeave.policy(directory));
        return PolicyStack.of(policies, directory, List.of(BeibeiReadings.NATIONAL_RANK), readings);
    }

    /** The district's document as a policy of its own: its text, matrix, targets and duties. */
    public static Policy policy() {
        return policies().policies().get(0);
    }

    /** The party that is in a role where the document holds: 登记机关 names three. */
    public static Party party(Bearer.Role role) {
        return BeibeiDuties.party(role);
    }

    /** Every provision of the document, and what carries it out. */
    public static Coverage coverage() {
        return Coverage.of(policy());
    }

    /**
     * The policy of the document, with the parties of a directory.
     *
     * @throws org.tuoyu.policy.PolicyNotValid where the directory does not know a party that the document names
     */
    public static Policy policy(Directory directory) {
        return draft(directory).build();
    }

    private static PolicyDraft draft(Directory directory) {
        PolicyDraft draft = Policy.draft(INSTRUMENT, directory)
                .text(() -> BeibeiText.text())
                .inForceUnder(
                        Given.of(BeibeiReadings.DAY_OF_ISSUE, "day-of-signing"),
                        InForce.doubtedFrom(INSTRUMENT.publishedOn(), VALIDITY_DOUBTED_FROM))
                .office(AuthorityKind.STAFFING_OFFICE, "区委编办")
                .office(AuthorityKind.CIVIL_AFFAIRS, "区民政局")
                .office(AuthorityKind.MARKET_REGULATION, "区市场监管局");
        return RegistrationRules.authority(draft)
                .domain(Domain.REGISTRATION, new RegistrationRules())
                .domain(Domain.OFFER, new OfferRules())
                .domain(Domain.FACILITY, new FacilityRules())
                .domain(Domain.WORKFORCE, new WorkforceRules())
                .domain(Domain.SUPERVISION, new SupervisionRules())
                .domain(Domain.ACCOUNTABILITY, new AccountabilityRules())
                .domain(Domain.SUPPORT, new SupportRules())
                .domain(Domain.FAMILY, new FamilyRules())
                .domain(Domain.ORGANISATION, new OrganisationRules())
                .goals(new Goals())
                .duties(new BeibeiDuties());
    }

    /** Built when first asked for; the tests check it. */
    private static final class Shipped {
        static final PolicyStack POLICIES = policies(BeibeiReadings.CHOSEN);
    }

    /** Built when first asked for. */
    private static final class ShippedAlone {
        static final PolicyStack POLICIES =
                PolicyStack.of(List.of(policy()), policies().directory(), List.of(), BeibeiReadings.CHOSEN);
    }
}
