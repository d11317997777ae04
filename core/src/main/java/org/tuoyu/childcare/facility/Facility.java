package org.tuoyu.childcare.facility;

import java.util.List;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.Value;
import org.tuoyu.kernel.decision.YesNo;
import org.tuoyu.kernel.language.Bilingual;

/**
 * The questions about childcare facilities (婴幼儿照护服务设施): what has to be planned, built or looked at where. Where the
 * words set no number, day or share, the label says so.
 */
public final class Facility {

    /** 建设对象. */
    public static final Fact.Choice SITE = Fact.Choice.of(
                    "site",
                    new Bilingual("所问的建设对象（兼属几类的，分别询问）", "what is asked about (what is two of them, as each)"),
                    Site.class)
            .fixed();

    /** 有婴幼儿照护服务设施. */
    public static final Fact.Choice HAS_FACILITY =
            Fact.Choice.yesOrNo("hasFacility", "该处是否已有婴幼儿照护服务设施", "there is a childcare facility already");

    /** 城市社区. */
    public static final Fact.Choice URBAN_COMMUNITY =
            Fact.Choice.yesOrNo("urbanCommunity", "是否在城市社区", "in an urban community");

    /** 规模化、品牌化、连锁化. */
    public static final Fact.Choice CHAIN = new Fact.Choice(
            "chain",
            new Bilingual(
                    "机构规模化、品牌化、连锁化（文件未定义，以主管机关认定为准）",
                    "whether the institution is large, branded, part of a chain (not defined; as the authority finds)"),
            List.of(
                    new Value.Named("ALL", new Bilingual("三者兼备", "all three")),
                    new Value.Named("SOME", new Bilingual("具备其一或其二", "one or two of them")),
                    new Value.Named("NONE", new Bilingual("均不具备", "none"))),
            true);

    /** 企业开发与婴幼儿照护相关产品. */
    public static final Fact.Choice ENTERPRISE_PRODUCT = Fact.Choice.yesOrNo(
                    "enterpriseProduct", "是否企业开发的与婴幼儿照护相关产品", "a product for childcare that an enterprise develops")
            .fixed();

    /** 利用新技术、新工艺、新材料和新装备. */
    public static final Fact.Choice NEW_TECHNOLOGY = new Fact.Choice(
            "newTechnology",
            new Bilingual("利用新技术、新工艺、新材料和新装备", "whether new technology, processes, materials and equipment are used"),
            List.of(
                    new Value.Named("ALL", new Bilingual("四者兼用", "all four")),
                    new Value.Named("SOME", new Bilingual("用其中之一至三", "one to three of them")),
                    new Value.Named("NONE", new Bilingual("均不用", "none"))),
            true);

    /** 纳入国民经济和社会发展规划纲要. */
    public static final Question<YesNo> DEVELOPMENT_PLAN = Question.yesOrNo(
            "facility/development-plan",
            "照护服务工作及设施建设是否须纳入国民经济和社会发展规划纲要",
            "must childcare and the building of facilities be in the plan for economic and social development");

    /** 纳入城市规划和土地利用规划. */
    public static final Question<YesNo> CITY_PLANS = Question.yesOrNo(
            "facility/city-plans",
            "设施是否须纳入城市规划和土地利用规划",
            "must facilities be in the plans for the city and for land use");

    /** 同步设计、同步建设. */
    public static final Question<YesNo> BUILT_TOGETHER = Question.yesOrNo(
            "facility/built-together",
            "设施是否须与之同步设计、同步建设",
            "must facilities be designed and built together with it",
            SITE);

    /** 新建居住区. */
    public static final Question<YesNo> NEW_RESIDENTIAL = Question.yesOrNo(
            "facility/new-residential",
            "是否须同步规划建设与常住人口规模相适应的设施及配套安全设施（未定数量）",
            "must facilities fit for the number of residents be built along with it (no number is set)",
            SITE);

    /** 限期通过购置、置换、租赁等方式建设. */
    public static final Question<YesNo> OLD_AREAS = Question.yesOrNo(
            "facility/old-areas",
            "是否须限期通过购置、置换、租赁等方式建设设施（未定期限）",
            "must a facility be bought, swapped, rented or otherwise provided within a period (none is set)",
            SITE,
            HAS_FACILITY);

    /** 统筹考虑. */
    public static final Question<YesNo> RURAL = Question.yesOrNo(
            "facility/rural", "是否须统筹考虑婴幼儿照护服务设施建设", "must childcare facilities be considered in building it", SITE);

    /** 无障碍设施和母婴设施. */
    public static final Question<YesNo> PUBLIC_PLACES = Question.yesOrNo(
            "facility/public-places",
            "是否须建设、改造无障碍设施和母婴设施（母婴室）",
            "must there be barrier-free and mother-and-baby facilities",
            SITE);

    /** 设施和部位改造. */
    public static final Question<YesNo> OLD_ESTATES = Question.yesOrNo(
            "facility/old-estates",
            "是否须以政府补贴等方式改造其设施和部位",
            "must it be renovated with public subsidy or by other such means",
            SITE);

    /** 功能衔接. */
    public static final Question<YesNo> FUNCTIONS = Question.yesOrNo(
            "facility/functions",
            "是否须加强其与社区服务中心（站）等设施的功能衔接",
            "must its functions be linked with those of the community's services",
            SITE);

    /** 政府购买服务指导性目录. */
    public static final Question<YesNo> PURCHASE_CATALOGUE = Question.yesOrNo(
            "facility/purchase-catalogue",
            "社区居家照护服务内容是否须列入政府购买服务指导性目录",
            "must community home care be in the catalogue of services that the government buys");

    /** 公办民营、民办公助. */
    public static final Question<YesNo> OPERATION = Question.yesOrNo(
            "facility/operation",
            "是否须实行公办民营、民办公助",
            "must it be public and privately run, or private with public aid",
            SITE);

    /** 城市社区婴幼儿托育点. */
    public static final Question<YesNo> COMMUNITY_POINT = Question.yesOrNo(
            "facility/community-point", "个人和机构是否须开设托育点", "must persons and bodies open care points", URBAN_COMMUNITY);

    /** 独立占地. */
    public static final Question<YesNo> STAND_ALONE = Question.yesOrNo(
            "facility/stand-alone", "其建设布局是否须纳入相关规划", "must its layout be in the plans concerned", SITE);

    /** 新建、扩建、改建一批. */
    public static final Question<YesNo> BUILD_MORE = Question.yesOrNo(
            "facility/build-more",
            "是否须新建、扩建、改建一批机构和设施（未定数量）",
            "must a number of institutions and facilities be built, extended or altered (no number is set)");

    /** 规模化、品牌化、连锁化. */
    public static final Question<YesNo> CHAINS =
            Question.yesOrNo("facility/chains", "是否须扶持该机构发展", "must the institution be supported", CHAIN);

    /** 进城务工人员随迁婴幼儿. */
    public static final Question<YesNo> MIGRANT_CHILDREN = Question.yesOrNo(
            "facility/migrant-children",
            "其建设是否须充分考虑进城务工人员随迁婴幼儿的照护服务需求",
            "must building it take into account what children of migrant workers need",
            SITE);

    /** 示范创建评估. */
    public static final Question<YesNo> DEMONSTRATION = Question.yesOrNo(
            "facility/demonstration",
            "是否须开展示范创建评估活动并在中心城区培育一批示范单位（未定数量）",
            "must there be assessment of model units, and some in the central urban area (no number is set)");

    /** 宣传. */
    public static final Question<YesNo> PUBLICITY = Question.yesOrNo(
            "facility/publicity", "是否须积极宣传相关政策和服务类型", "must policies and kinds of service be made known");

    /** 安全评估和风险监测. */
    public static final Question<YesNo> PRODUCT_SAFETY = Question.yesOrNo(
            "facility/product-safety",
            "产品是否必须经过严格的安全评估和风险监测（由谁评估，文件未载明）",
            "must the product pass a strict safety assessment and monitoring of risks (by whom is not stated)",
            ENTERPRISE_PRODUCT,
            NEW_TECHNOLOGY);

    private Facility() {}
}
