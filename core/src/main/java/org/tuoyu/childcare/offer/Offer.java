package org.tuoyu.childcare.offer;

import org.tuoyu.childcare.institution.Institution;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.YesNo;
import org.tuoyu.kernel.language.Bilingual;

/**
 * The questions about the offer of care (婴幼儿照护服务): who may offer what to whom. Nobody has to offer anything; what is
 * encouraged is told where its own conditions are met.
 */
public final class Offer {

    /** 提供者. */
    public static final Fact.Choice PROVIDER = Fact.Choice.of(
                    "provider",
                    new Bilingual(
                            "以何种身份提供（兼具几种的，分别询问）", "as what the service is offered (who is two of them, as each)"),
                    ServiceProvider.class)
            .fixed();

    /** 家庭实际需求. */
    public static final Fact.Choice FAMILIES_NEED =
            Fact.Choice.yesOrNo("familiesNeed", "所提供的方式是否根据家庭实际需求", "the mode offered follows what families need");

    /** 符合条件, for products. */
    public static final Fact.Choice PRODUCT_CONDITIONS = Fact.Choice.yesOrNo(
            "productConditions",
            "是否符合开发服务产品的条件（文件未定义，以主管机关认定为准）",
            "meets the conditions for developing products (not defined; as the authority finds)");

    /** 普惠性幼儿园. */
    public static final Fact.Choice INCLUSIVE_KINDERGARTEN = Fact.Choice.yesOrNo(
            "inclusiveKindergarten",
            "是否普惠性幼儿园（文件未定义，以主管机关认定为准）",
            "an affordable (普惠) kindergarten (not defined; as the authority finds)");

    /** 依托村、社区. */
    public static final Fact.Choice THROUGH_COMMUNITY =
            Fact.Choice.yesOrNo("throughCommunity", "是否依托村、社区开展", "done through a village or community");

    /** 有条件, of a kindergarten. */
    public static final Fact.Choice CLASS_CONDITIONS = Fact.Choice.yesOrNo(
            "classConditions",
            "幼儿园是否有条件开设托幼班（文件未定义，以主管机关认定为准）",
            "the kindergarten is able to open a nursery class (not defined; as the authority finds)");

    /** 满足适龄幼儿入园需求. */
    public static final Fact.Choice OWN_AGE_GROUP_SERVED = Fact.Choice.yesOrNo(
            "ownAgeGroupServed", "幼儿园是否已满足适龄幼儿入园需求", "the kindergarten meets the demand of its own age group");

    /** 就业人群密集的产业聚集区域, where the care is to be. */
    public static final Fact.Choice SITE_IN_INDUSTRIAL_AREA = Fact.Choice.yesOrNo(
            "siteInIndustrialArea",
            "拟设处是否位于就业人群密集的产业聚集区域",
            "the place lies in an industrial area where many people work");

    /** 女职工集中的用人单位. */
    public static final Fact.Choice MANY_WOMEN = Fact.Choice.yesOrNo(
                    "manyWomen",
                    "用人单位是否女职工集中（文件未定义，以主管机关认定为准）",
                    "an employer of many women (not defined; as the authority finds)")
            .fixed();

    /** 在工作场所. */
    public static final Fact.Choice AT_WORKPLACE =
            Fact.Choice.yesOrNo("atWorkplace", "是否在工作场所提供", "offered at the workplace");

    /** 为职工. */
    public static final Fact.Choice FOR_OWN_STAFF =
            Fact.Choice.yesOrNo("forOwnStaff", "是否为本单位职工提供", "offered to the employer's staff");

    /** 有条件, for opening to neighbours. */
    public static final Fact.Choice OPENING_CONDITIONS = Fact.Choice.yesOrNo(
            "openingConditions", "是否有条件向附近居民开放（文件未定义）", "able to open to residents nearby (not defined)");

    /** 全日托、半日托、计时托、临时托等. */
    public static final Question<YesNo> MODES = Question.yesOrNo(
            "offer/modes",
            "可否提供全日托、半日托、计时托、临时托等多样化服务",
            "may it offer full-day, half-day, hourly, temporary and other modes of care",
            Institution.KIND,
            FAMILIES_NEED);

    /** 开发服务产品. */
    public static final Question<YesNo> PRODUCTS =
            Question.yesOrNo("offer/products", "是否须开发服务产品", "must it develop products", PROVIDER, PRODUCT_CONDITIONS);

    /** 普惠性托育服务. */
    public static final Question<YesNo> INCLUSIVE_CARE = Question.yesOrNo(
            "offer/inclusive-care",
            "是否须提供普惠性托育服务",
            "must it offer affordable (普惠) care",
            PROVIDER,
            INCLUSIVE_KINDERGARTEN);

    /** 健康管理和科学育儿知识普及. */
    public static final Question<YesNo> HEALTH_AND_KNOWLEDGE = Question.yesOrNo(
            "offer/health-and-knowledge",
            "是否须开展婴幼儿健康管理和科学育儿知识普及等普惠性服务",
            "must it offer affordable (普惠) services such as health care of infants and knowledge of parenting",
            PROVIDER,
            THROUGH_COMMUNITY);

    /** 托幼班. */
    public static final Question<YesNo> NURSERY_CLASS = Question.yesOrNo(
            "offer/nursery-class",
            "是否须开设托幼班，招收3岁以下婴幼儿",
            "must it open a nursery class for children under three",
            PROVIDER,
            CLASS_CONDITIONS,
            OWN_AGE_GROUP_SERVED);

    /** 幼儿园设置设施. */
    public static final Question<YesNo> KINDERGARTEN_FACILITY = Question.yesOrNo(
            "offer/kindergarten-facility",
            "是否须通过新建、改扩建等方式设置婴幼儿照护或托育服务设施（是否也以满足适龄幼儿入园需求为前提，文件未载明）",
            "must it set up a childcare facility by building, altering or extending (whether its own age group must be served first is not stated)",
            PROVIDER);

    /** 产业聚集区域和女职工集中的用人单位. */
    public static final Question<YesNo> WHERE_PEOPLE_WORK = Question.yesOrNo(
            "offer/where-people-work",
            "是否须在该处建立婴幼儿照护服务机构",
            "must a childcare institution be set up there",
            SITE_IN_INDUSTRIAL_AREA,
            MANY_WOMEN);

    /** 福利性婴幼儿照护服务. */
    public static final Question<YesNo> WORKPLACE = Question.yesOrNo(
            "offer/workplace",
            "用人单位是否须（单独或联合）提供福利性婴幼儿照护服务",
            "must the employer, alone or with others, offer care as a benefit",
            Institution.KIND,
            AT_WORKPLACE,
            FOR_OWN_STAFF);

    /** 向附近居民开放. */
    public static final Question<YesNo> NEIGHBOURS = Question.yesOrNo(
            "offer/neighbours",
            "可否向附近居民开放",
            "may it be open to residents nearby",
            Institution.KIND,
            AT_WORKPLACE,
            OPENING_CONDITIONS);

    private Offer() {}
}
