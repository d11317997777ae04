package org.tuoyu.beibei;

import java.time.LocalDate;
import java.util.List;
import org.tuoyu.assignment.ResponsibilityMatrix;
import org.tuoyu.decision.Given;
import org.tuoyu.milestone.Targets;
import org.tuoyu.national.NationalMeasures;
import org.tuoyu.party.Directory;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.PolicyDraft;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.registration.AuthorityKind;
import org.tuoyu.text.Instrument;
import org.tuoyu.text.Rank;
import org.tuoyu.text.Readings;
import org.tuoyu.time.InForce;

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

    /** The district's document and the national measures, with the readings that this library chooses. */
    public static PolicyStack policies() {
        return Shipped.POLICIES;
    }

    /** The district's document alone. */
    public static PolicyStack localOnly() {
        return Shipped.LOCAL_ONLY;
    }

    /** The district's document and the national measures, with readings of your own choice. */
    public static PolicyStack policies(Readings readings) {
        Directory directory = BeibeiDirectory.directory();
        return PolicyStack.of(
                List.of(policy(directory), NationalMeasures.policy(directory)),
                directory,
                List.of(BeibeiReadings.NATIONAL_RANK),
                readings);
    }

    /** 工作任务分解表: who does what, as the annex says. */
    public static ResponsibilityMatrix matrix() {
        return Shipped.MATRIX;
    }

    /** 工作目标: what the document wants to have reached by when (二, 三(三)9, 三(六)16). */
    public static Targets targets() {
        return policies().policies().get(0).targets();
    }

    /** The policy of the document, with the parties of a directory. */
    public static Policy policy(Directory directory) {
        PolicyDraft draft = Policy.draft(INSTRUMENT, directory)
                .text(BeibeiText.text())
                .inForceUnder(
                        Given.of(BeibeiReadings.DAY_OF_ISSUE, "day-of-signing"),
                        InForce.doubtedFrom(INSTRUMENT.publishedOn(), VALIDITY_DOUBTED_FROM))
                .office(AuthorityKind.STAFFING_OFFICE, "区委编办")
                .office(AuthorityKind.CIVIL_AFFAIRS, "区民政局")
                .office(AuthorityKind.MARKET_REGULATION, "区市场监管局");
        return Goals.write(WellRunInstitutions.write(draft)).build();
    }

    /** Built when first asked for. */
    private static final class Shipped {
        static final ResponsibilityMatrix MATRIX =
                policy(BeibeiDirectory.directory()).matrix().orElseThrow();
        static final PolicyStack POLICIES = policies(BeibeiReadings.CHOSEN);
        static final PolicyStack LOCAL_ONLY = PolicyStack.of(
                POLICIES.policies().subList(0, 1), POLICIES.directory(), List.of(), BeibeiReadings.CHOSEN);
    }
}
