package org.tuoyu.childcare.support;

import java.util.List;
import org.tuoyu.childcare.institution.Institution;
import org.tuoyu.childcare.registration.RegistrationAuthority;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.decision.Norms;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.time.AsOf;

/**
 * The measures of support (支持措施) of 三(六)16、17, each a question: what may this institution, nursery class, point or
 * facility be given, or what is due to it? Words that the document leaves undefined (普惠, 符合条件) are facts that the
 * host states as the authority found them.
 */
public final class Support {

    /** 由社会力量或用人单位开展. */
    public static final Fact.Choice BY_SOCIETY_OR_EMPLOYER =
            Fact.Choice.yesOrNo("bySocietyOrEmployer", "是否由社会力量或用人单位开展", "run by social forces or an employer");

    /** 位于就业人群密集的产业聚集区域. */
    public static final Fact.Choice IN_INDUSTRIAL_AREA = Fact.Choice.yesOrNo(
            "inIndustrialArea", "房屋是否位于就业人群密集的产业聚集区域", "the house lies in an industrial area where many people work");

    /** 符合条件, for income tax. */
    public static final Fact.Choice INCOME_TAX_CONDITIONS = Fact.Choice.yesOrNo(
            "incomeTaxConditions",
            "是否符合免征企业所得税的条件（文件未定义，以主管机关认定为准）",
            "meets the conditions for exemption from income tax (not defined; as the authority finds)");

    /** 提供社区托育服务. */
    public static final Fact.Choice COMMUNITY_CARE =
            Fact.Choice.yesOrNo("communityCare", "是否提供社区托育服务", "offers community childcare");

    /** 符合条件, for value added tax. */
    public static final Fact.Choice VAT_CONDITIONS = Fact.Choice.yesOrNo(
            "vatConditions",
            "是否符合免征增值税的条件（文件未定义，以主管机关认定为准）",
            "meets the conditions for exemption from VAT (not defined; as the authority finds)");

    /** 提供保育和教育服务. */
    public static final Fact.Choice CARE_AND_EDUCATION =
            Fact.Choice.yesOrNo("careAndEducation", "是否提供保育和教育服务", "offers care and education");

    /** 企业设立的员工子女托育点. */
    public static final Fact.Choice STAFF_POINT = Fact.Choice.yesOrNo(
            "staffPoint", "是否企业设立的员工子女托育点", "a care point that an enterprise set up for the children of its staff");

    /** 按税法规定. */
    public static final Fact.Choice DEDUCTIBLE = Fact.Choice.yesOrNo(
                    "deductible",
                    "有关费用按税法规定是否可以扣除（以主管机关认定为准）",
                    "tax law lets the costs be deducted (as the authority finds)")
            .fixed();

    /** 符合条件, for water and gas. */
    public static final Fact.Choice UTILITY_CONDITIONS = Fact.Choice.yesOrNo(
            "utilityConditions",
            "是否符合实行居民用水、用气价格的条件（文件未定义，以主管机关认定为准）",
            "meets the conditions for residents' water and gas prices (not defined; as the authority finds)");

    /** 建设用地用于. */
    public static final Fact.Choice BUILDING =
            Fact.Choice.of("building", new Bilingual("建设用地用于", "what the building land is for"), Building.class);

    /** 符合《划拨用地目录》. */
    public static final Fact.Choice IN_CATALOGUE = Fact.Choice.yesOrNo(
                    "inCatalogue",
                    "用地是否符合《划拨用地目录》（目录未收录，以主管机关认定为准）",
                    "the land falls under the catalogue of allocated land (not held; as the authority finds)")
            .fixed();

    /** 提供场地. */
    public static final Question<Claim> PREMISES =
            measure("premises", "提供场地", "premises", Institution.KIND, BY_SOCIETY_OR_EMPLOYER);

    /** 减免租金. */
    public static final Question<Claim> RENT_RELIEF =
            measure("rent-relief", "减免租金", "rent relief", Institution.KIND, BY_SOCIETY_OR_EMPLOYER);

    /** 人才培养. */
    public static final Question<Claim> TALENT =
            measure("talent", "人才培养", "training of talent", Institution.KIND, BY_SOCIETY_OR_EMPLOYER);

    /** 综合奖补. */
    public static final Question<Claim> AWARDS =
            measure("awards", "综合奖补", "awards and subsidies", Institution.KIND, BY_SOCIETY_OR_EMPLOYER);

    /** 多渠道融资. */
    public static final Question<Claim> FINANCE =
            measure("finance", "多渠道融资", "finance through several channels", Institution.KIND, BY_SOCIETY_OR_EMPLOYER);

    /** 优先支持. */
    public static final Question<Claim> PRIORITY =
            measure("priority", "优先支持", "priority in support", Institution.KIND, Institution.INCLUSIVE);

    /** 国有闲置房屋. */
    public static final Question<Claim> IDLE_HOUSE = measure(
            "idle-house",
            "提供国有闲置房屋用于机构建设（2025年前1-2处）",
            "an idle state-owned house for building the institution (one or two, before 2025)",
            Institution.KIND,
            Institution.INCLUSIVE,
            IN_INDUSTRIAL_AREA);

    /** 免征企业所得税. */
    public static final Question<Claim> INCOME_TAX =
            measure("income-tax", "免征企业所得税", "exemption from income tax", Institution.KIND, INCOME_TAX_CONDITIONS);

    /** 社区家庭服务业有关税费优惠. */
    public static final Question<Claim> COMMUNITY_SERVICES = measure(
            "community-services",
            "社区家庭服务业有关税费优惠（内容依有关政策，即财政部等公告）",
            "preferences in taxes and fees for community family services (as the notices on them say)",
            COMMUNITY_CARE);

    /** 免征增值税. */
    public static final Question<Claim> VAT = measure(
            "vat",
            "保育和教育服务免征增值税",
            "exemption of care and education from VAT",
            Institution.KIND,
            CARE_AND_EDUCATION,
            VAT_CONDITIONS);

    /** 扣除员工子女托育点有关费用. */
    public static final Question<Claim> STAFF_POINT_COSTS = measure(
            "staff-point-costs",
            "按税法规定扣除员工子女托育点有关费用",
            "deduction of the costs of a staff care point, as tax law says",
            STAFF_POINT,
            DEDUCTIBLE);

    /** 居民用水、用气价格. */
    public static final Question<Claim> UTILITY_PRICES = measure(
            "utility-prices", "居民用水、用气价格", "residents' prices for water and gas", Institution.KIND, UTILITY_CONDITIONS);

    /** 按照学前教育同等政策支持. */
    public static final Question<Claim> AS_PRE_SCHOOL = measure(
            "as-pre-school",
            "按照学前教育同等政策支持",
            "support by the same policies as pre-school education",
            Institution.KIND,
            Institution.INCLUSIVE);

    /** 纳入国土空间规划和年度用地计划. */
    public static final Question<Claim> LAND_PLANS = measure(
            "land-plans",
            "用地纳入国土空间规划和年度用地计划并优先予以保障",
            "land in the spatial plan and the annual land plan, secured with priority",
            BUILDING);

    /** 用地指标适当倾斜. */
    public static final Question<Claim> LAND_QUOTAS = measure(
            "land-quotas", "用地指标适当倾斜（未定数量）", "land quotas that suitably lean towards it (no amount is set)", BUILDING);

    /** 利用低效土地或闲置土地. */
    public static final Question<Claim> IDLE_LAND =
            measure("idle-land", "利用低效土地或闲置土地建设", "building on land that is idle or little used", BUILDING);

    /** 划拨. */
    public static final Question<Claim> ALLOCATION = measure(
            "allocation",
            "以划拨方式保障用地",
            "land by allocation",
            BUILDING,
            RegistrationAuthority.PROFIT_STATUS,
            IN_CATALOGUE);

    private static final List<Question<Claim>> MEASURES = List.of(
            PREMISES,
            RENT_RELIEF,
            TALENT,
            AWARDS,
            FINANCE,
            PRIORITY,
            IDLE_HOUSE,
            INCOME_TAX,
            COMMUNITY_SERVICES,
            VAT,
            STAFF_POINT_COSTS,
            UTILITY_PRICES,
            AS_PRE_SCHOOL,
            LAND_PLANS,
            LAND_QUOTAS,
            IDLE_LAND,
            ALLOCATION);

    private Support() {}

    /** Every measure, in the order of the document. */
    public static List<Question<Claim>> measures() {
        return MEASURES;
    }

    /**
     * The answer for every measure, in the order of the document.
     *
     * @param known what is known of the institution: {@link Institution#knowledge()} and the facts of this class
     * @param place where it lies
     */
    public static List<Answer<Claim>> of(Knowledge known, Norms norms, AsOf asOf, String place) {
        return MEASURES.stream()
                .map(measure -> norms.ask(measure, known.askedBy(measure), asOf, place))
                .toList();
    }

    private static Question<Claim> measure(String name, String zh, String en, Fact... facts) {
        return new Question<>(
                "support/" + name, new Bilingual(zh, en), List.of(facts), List.of(Claim.values()), List.of());
    }
}
