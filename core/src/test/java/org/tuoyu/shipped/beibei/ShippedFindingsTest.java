package org.tuoyu.shipped.beibei;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuoyu.childcare.registration.AuthorityKind;
import org.tuoyu.childcare.registration.RegistrationAuthority;
import org.tuoyu.kernel.decision.Difference;
import org.tuoyu.kernel.decision.NormFinding;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.kernel.time.InForce;
import org.tuoyu.policy.PolicyStack;

/** What analysis finds in the shipped rules for 三(三)8, word by word. */
final class ShippedFindingsTest {

    private static final LocalDate MARCH_2021 = LocalDate.of(2021, 3, 1);
    private static final LocalDate ISSUED = LocalDate.of(2020, 12, 18);
    private static final LocalDate MEASURES = LocalDate.of(2019, 12, 19);

    private static List<NormFinding<AuthorityKind>> findings(PolicyStack policies, LocalDate day) {
        return policies.inPlay(RegistrationAuthority.QUESTION, AsOf.day(day), "天生街道")
                .findings();
    }

    private static List<String> zh(PolicyStack policies, LocalDate day) {
        return findings(policies, day).stream()
                .map(NormFinding::problem)
                .map(each -> each.code() + " " + each.message().zh())
                .toList();
    }

    private static List<String> en(PolicyStack policies, LocalDate day) {
        return findings(policies, day).stream()
                .map(NormFinding::problem)
                .map(each -> each.code() + " " + each.message().en())
                .toList();
    }

    @Test
    void theLocalTextAloneIsOpenInLawForNonProfitInstitutionsAndThatIsNoGap() {
        assertThat(findings(Beibei.localOnly(), MARCH_2021)).isEmpty();
    }

    @Test
    void beforeItIsInForceNothingIsSaid() {
        assertThat(zh(Beibei.localOnly(), ISSUED.minusDays(1)))
                .containsExactly("GAP 没有约束性规定的情形：一切情形（情形数 3，例如：机构性质 = 非营利性、法人形式 = 事业单位）");
        assertThat(findings(Beibei.localOnly(), ISSUED)).isEmpty();
    }

    @Test
    void withTheNationalMeasuresTheLocalTextSaysNothingThatTheyDoNotSay() {
        String higher =
                "how the national measures rank against the district's document: the national measures rank higher";
        String neither = "how the national measures rank against the district's document: neither ranks higher";
        String enterprise = "for example: profit status = for-profit, legal form = enterprise, ";
        String repeated = " says only what others say already (a note): ";
        assertThat(en(Beibei.policies(), MARCH_2021))
                .containsExactly(
                        "REPEAT beibei/3.3.8/for-profit" + repeated + "national/4/for-profit (worlds: 2, " + enterprise
                                + higher + ")",
                        "REPEAT beibei/3.3.8/non-profit" + repeated
                                + "national/4/public-institution, national/4/social-service-organisation (worlds: 4,"
                                + " for example: profit status = non-profit, legal form = public institution, "
                                + higher + ")",
                        "REPEAT national/4/for-profit (if read as: the national measures rank higher)" + repeated
                                + "beibei/3.3.8/for-profit (worlds: 1, " + enterprise + higher + ")",
                        "REPEAT national/4/for-profit (if read as: neither ranks higher)" + repeated
                                + "beibei/3.3.8/for-profit (worlds: 1, " + enterprise + neither + ")");
        assertThat(zh(Beibei.policies(), MARCH_2021))
                .hasSize(4)
                .contains("REPEAT beibei/3.3.8/for-profit 只说了其他规定已说的（提示）：national/4/for-profit"
                        + "（情形数 2，例如：机构性质 = 营利性、法人形式 = 企业、国家办法与区文件的位阶关系：国家办法在上）");
    }

    @Test
    void theNationalMeasuresSettleWhatTheLocalTextLeavesOpen() {
        Difference<AuthorityKind> difference =
                Beibei.localOnly().difference(Beibei.policies(), RegistrationAuthority.QUESTION, MARCH_2021, "天生街道");
        assertThat(difference.periods())
                .extracting(Difference.Period::law)
                .containsExactly(
                        InForce.between(MEASURES, ISSUED),
                        InForce.openEndedFrom(ISSUED),
                        InForce.openEndedFrom(ISSUED));
        assertThat(difference.periods())
                .extracting(Difference.Period::known)
                .containsExactly(
                        InForce.openEndedFrom(MEASURES),
                        InForce.between(MEASURES, ISSUED),
                        InForce.openEndedFrom(ISSUED));
        assertThat(labels(difference, 2))
                .containsExactly(
                        "机构性质 = 非营利性、法人形式 = 事业单位：机构编制部门或民政部门（未作选择） → 机构编制部门",
                        "机构性质 = 非营利性、法人形式 = 社会服务机构（民办非企业单位）：机构编制部门或民政部门（未作选择） → 民政部门");
        assertThat(labels(difference, 0))
                .isEqualTo(labels(difference, 1))
                .containsExactly(
                        "机构性质 = 非营利性、法人形式 = 事业单位：没有规定 → 机构编制部门",
                        "机构性质 = 非营利性、法人形式 = 社会服务机构（民办非企业单位）：没有规定 → 民政部门",
                        "机构性质 = 营利性：没有规定 → 市场监管部门");
    }

    private static List<String> labels(Difference<AuthorityKind> difference, int period) {
        return difference.periods().get(period).parts().stream()
                .map(part -> part.label().zh())
                .toList();
    }

    @Test
    void howTheMeasuresRankMakesNoDifference() {
        Readings higher = BeibeiReadings.CHOSEN.choosing(BeibeiReadings.RANK_OF_NATIONAL_MEASURES, "higher");
        assertThat(Beibei.policies()
                        .difference(Beibei.policies(higher), RegistrationAuthority.QUESTION, MARCH_2021, "天生街道")
                        .isNone())
                .isTrue();
    }
}
