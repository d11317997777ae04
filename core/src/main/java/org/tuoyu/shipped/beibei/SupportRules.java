package org.tuoyu.shipped.beibei;

import static org.tuoyu.childcare.institution.Institution.INCLUSIVE;
import static org.tuoyu.childcare.institution.Institution.KIND;
import static org.tuoyu.childcare.registration.RegistrationAuthority.PROFIT_STATUS;
import static org.tuoyu.childcare.support.Claim.AT_DISCRETION;
import static org.tuoyu.childcare.support.Claim.DUE;
import static org.tuoyu.childcare.support.Support.BUILDING;
import static org.tuoyu.kernel.text.Modality.DUTY;
import static org.tuoyu.kernel.text.Modality.ENTITLEMENT;
import static org.tuoyu.kernel.text.Modality.POWER;
import static org.tuoyu.kernel.text.Modality.PROMOTION;

import java.util.List;
import java.util.function.Consumer;
import org.tuoyu.childcare.institution.InstitutionKind;
import org.tuoyu.childcare.institution.ProfitStatus;
import org.tuoyu.childcare.support.Building;
import org.tuoyu.childcare.support.Claim;
import org.tuoyu.childcare.support.Support;
import org.tuoyu.kernel.decision.Condition;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.policy.NormDraft;
import org.tuoyu.policy.PolicyDraft;

/** 三(六)16.加强政策支持 and 17.加强用地保障. */
final class SupportRules implements Consumer<PolicyDraft> {

    @Override
    public void accept(PolicyDraft draft) {
        draft.clause("3.6.16");
        power(draft, Support.PREMISES, "premises");
        power(draft, Support.RENT_RELIEF, "rent-relief");
        power(draft, Support.TALENT, "talent");
        power(draft, Support.AWARDS, "awards");
        power(draft, Support.FINANCE, "finance");
        inclusive(draft);
        taxes(draft);
        sameAsOthers(draft);
        land(draft);
        allocation(draft);
    }

    /** The units may take each of these measures for social forces and for employers. */
    private static void power(PolicyDraft draft, Question<Claim> measure, String id) {
        draft.quote("全区各单位各部门可采取提供场地、减免租金、人才培养、综合奖补、多渠道融资等政策措施，加大对社会力量和用人单位开展婴幼儿照护服务的支持力度")
                .answers(measure)
                .as("beibei/3.6.16/" + id)
                .when(is(Support.BY_SOCIETY_OR_EMPLOYER))
                .binding(POWER)
                .allow(AT_DISCRETION)
                .answers(measure)
                .as("beibei/3.6.16/" + id + "-for-employer-run")
                .when(KIND, InstitutionKind.EMPLOYER_RUN)
                .binding(POWER)
                .allow(AT_DISCRETION);
    }

    /** The body sets no place for the houses, the annex does. */
    private static void inclusive(PolicyDraft draft) {
        draft.quote("优先支持普惠性婴幼儿照护服务机构发展");
        forInstitutions(draft, Support.PRIORITY, "beibei/3.6.16/priority", PROMOTION, AT_DISCRETION, is(INCLUSIVE));
        draft.quote("2025年前提供国有闲置房屋1-2处用于普惠性托育服务机构的建设");
        Given anywhere = Given.of(BeibeiReadings.IDLE_HOUSES, "anywhere");
        Given industrialArea = Given.of(BeibeiReadings.IDLE_HOUSES, "industrial-area");
        idleHouse(Institutions.narrow(draft, Support.IDLE_HOUSE)).under(anywhere);
        idleHouse(Institutions.wide(draft, Support.IDLE_HOUSE)).under(anywhere);
        idleHouse(Institutions.narrow(draft, Support.IDLE_HOUSE))
                .under(industrialArea)
                .when(is(Support.IN_INDUSTRIAL_AREA));
        idleHouse(Institutions.wide(draft, Support.IDLE_HOUSE))
                .under(industrialArea)
                .when(is(Support.IN_INDUSTRIAL_AREA));
    }

    /** One or two are to be provided; which institution is given one, nobody says. */
    private static NormDraft<Claim> idleHouse(NormDraft<Claim> norm) {
        return norm.as("beibei/3.6.16/idle-house")
                .when(is(INCLUSIVE))
                .binding(DUTY)
                .allow(AT_DISCRETION);
    }

    private static void taxes(PolicyDraft draft) {
        draft.quote("要支持符合条件的婴幼儿照护服务机构享受免征企业所得税");
        entitlement(draft, Support.INCOME_TAX, "beibei/3.6.16/income-tax", is(Support.INCOME_TAX_CONDITIONS));
        draft.quote("提供社区托育服务的享受社区家庭服务业有关税费优惠政策")
                .answers(Support.COMMUNITY_SERVICES)
                .as("beibei/3.6.16/community-services")
                .when(is(Support.COMMUNITY_CARE))
                .binding(ENTITLEMENT)
                .allow(DUE)
                .quote("符合条件的婴幼儿照护服务机构提供保育和教育服务，免征增值税");
        entitlement(
                draft, Support.VAT, "beibei/3.6.16/vat", is(Support.CARE_AND_EDUCATION), is(Support.VAT_CONDITIONS));
        draft.quote("企业设立的员工子女托育点，可按税法规定扣除有关费用")
                .answers(Support.STAFF_POINT_COSTS)
                .as("beibei/3.6.16/staff-point-costs")
                .when(is(Support.STAFF_POINT))
                .when(is(Support.DEDUCTIBLE))
                .binding(ENTITLEMENT)
                .allow(DUE);
    }

    private static void sameAsOthers(PolicyDraft draft) {
        draft.quote("符合条件的婴幼儿照护服务机构，实行居民用水、用气价格");
        entitlement(draft, Support.UTILITY_PRICES, "beibei/3.6.16/utility-prices", is(Support.UTILITY_CONDITIONS));
        draft.quote("幼儿园设立托幼班提供普惠性婴幼儿照护服务的，按照学前教育同等政策支持")
                .answers(Support.AS_PRE_SCHOOL)
                .as("beibei/3.6.16/as-pre-school")
                .when(KIND, InstitutionKind.NURSERY_CLASS)
                .when(is(INCLUSIVE))
                .binding(ENTITLEMENT)
                .allow(DUE);
    }

    private static void land(PolicyDraft draft) {
        draft.clause("3.6.17")
                .quote("将婴幼儿照护服务机构和设施建设用地纳入国土空间规划和年度用地计划并优先予以保障")
                .answers(Support.LAND_PLANS)
                .as("beibei/3.6.17/land-plans")
                .when(forInstitutionOrFacility())
                .binding(DUTY)
                .allow(DUE)
                .quote("农用地转用指标、新增用地指标分配要向婴幼儿照护服务机构和设施建设用地适当倾斜")
                .answers(Support.LAND_QUOTAS)
                .as("beibei/3.6.17/land-quotas")
                .when(forInstitutionOrFacility())
                .binding(DUTY)
                .allow(DUE)
                .quote("鼓励利用低效土地或闲置土地建设婴幼儿照护服务机构和设施")
                .answers(Support.IDLE_LAND)
                .as("beibei/3.6.17/idle-land")
                .when(forInstitutionOrFacility())
                .binding(PROMOTION)
                .allow(AT_DISCRETION);
    }

    private static void allocation(PolicyDraft draft) {
        draft.quote("婴幼儿照护服务设施和非营利性婴幼儿照护服务机构建设用地，符合《划拨用地目录》的，可采取划拨方式予以保障")
                .answers(Support.ALLOCATION)
                .as("beibei/3.6.17/allocation-facility")
                .when(BUILDING, Building.FACILITY)
                .when(is(Support.IN_CATALOGUE))
                .binding(POWER)
                .allow(AT_DISCRETION)
                .answers(Support.ALLOCATION)
                .as("beibei/3.6.17/allocation-non-profit")
                .when(BUILDING, Building.INSTITUTION)
                .when(PROFIT_STATUS, ProfitStatus.NON_PROFIT)
                .when(is(Support.IN_CATALOGUE))
                .binding(POWER)
                .allow(AT_DISCRETION);
    }

    private static void entitlement(PolicyDraft draft, Question<Claim> measure, String id, Condition... conditions) {
        forInstitutions(draft, measure, id, ENTITLEMENT, DUE, conditions);
    }

    /** What the words quoted last give to institutions: to those in the narrow sense, or to every kind, as one reads it. */
    private static void forInstitutions(
            PolicyDraft draft, Question<Claim> measure, String id, Modality how, Claim claim, Condition... conditions) {
        for (NormDraft<Claim> norm : List.of(Institutions.narrow(draft, measure), Institutions.wide(draft, measure))) {
            norm.as(id).binding(how).allow(claim);
            for (Condition condition : conditions) {
                norm.when(condition);
            }
        }
    }

    private static Condition forInstitutionOrFacility() {
        return Condition.oneOf(BUILDING, Building.INSTITUTION, Building.FACILITY);
    }

    private static Condition is(Fact.Choice fact) {
        return Condition.is(fact, true);
    }
}
