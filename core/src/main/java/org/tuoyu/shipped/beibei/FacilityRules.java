package org.tuoyu.shipped.beibei;

import static org.tuoyu.childcare.facility.Facility.SITE;
import static org.tuoyu.kernel.decision.YesNo.YES;
import static org.tuoyu.kernel.text.Modality.DUTY;
import static org.tuoyu.kernel.text.Modality.PROMOTION;

import java.util.function.Consumer;
import org.tuoyu.childcare.facility.Facility;
import org.tuoyu.childcare.facility.Site;
import org.tuoyu.kernel.decision.Condition;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.YesNo;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.policy.NormDraft;
import org.tuoyu.policy.PolicyDraft;

/** 三(二)6、7, 三(三)9, and 三(六)20 加强社会支持. */
final class FacilityRules implements Consumer<PolicyDraft> {

    @Override
    public void accept(PolicyDraft draft) {
        plans(draft.clause("3.2.6"));
        areas(draft);
        publicPlaces(draft);
        community(draft.clause("3.2.7"));
        institutions(draft.clause("3.3.9"));
        products(draft.clause("3.6.20"));
    }

    private static void plans(PolicyDraft draft) {
        draft.quote("区发展改革委将婴幼儿照护服务工作及婴幼儿照护服务设施建设纳入国民经济和社会发展规划纲要");
        norm(draft, Facility.DEVELOPMENT_PLAN, "3.2.6/development-plan", DUTY);
        draft.quote("区规划自然资源局、区住房城乡建委应将婴幼儿照护服务设施纳入城市规划和土地利用规划");
        norm(draft, Facility.CITY_PLANS, "3.2.6/city-plans", DUTY);
        draft.quote("与新区开发及旧城改造同步设计、同步建设");
        norm(draft, Facility.BUILT_TOGETHER, "3.2.6/with-new-area", DUTY).when(SITE, Site.NEW_AREA);
        norm(draft, Facility.BUILT_TOGETHER, "3.2.6/with-renewal", DUTY).when(SITE, Site.RENEWAL);
    }

    /** 无婴幼儿照护服务设施的 is of both, the old town and the residential area that is built. */
    private static void areas(PolicyDraft draft) {
        draft.quote("在新建居住区按标准和规范同步规划建设与常住人口规模相适应的婴幼儿照护服务设施及配套安全设施");
        norm(draft, Facility.NEW_RESIDENTIAL, "3.2.6/new-residential", DUTY).when(SITE, Site.NEW_RESIDENTIAL);
        draft.quote("老城区和已建成居住区无婴幼儿照护服务设施的，要限期通过购置、置换、租赁等方式建设");
        norm(draft, Facility.OLD_AREAS, "3.2.6/old-town", DUTY)
                .when(SITE, Site.OLD_TOWN)
                .when(Condition.is(Facility.HAS_FACILITY, false));
        norm(draft, Facility.OLD_AREAS, "3.2.6/built-residential", DUTY)
                .when(SITE, Site.BUILT_RESIDENTIAL)
                .when(Condition.is(Facility.HAS_FACILITY, false));
        draft.quote("各街镇在农村社区综合服务设施建设中，要统筹考虑婴幼儿照护服务设施建设");
        norm(draft, Facility.RURAL, "3.2.6/rural", DUTY).when(SITE, Site.RURAL_SERVICES);
    }

    private static void publicPlaces(PolicyDraft draft) {
        draft.quote("推进公共场所无障碍设施和母婴设施（母婴室）的建设和改造");
        norm(draft, Facility.PUBLIC_PLACES, "3.2.6/public-places", PROMOTION).when(SITE, Site.PUBLIC_PLACE);
        draft.quote("探索采取政府补贴、行业引导和动员社会力量参与等方式，做好老旧居住小区公共活动区域的设施和部位改造");
        norm(draft, Facility.OLD_ESTATES, "3.2.6/old-estates", PROMOTION).when(SITE, Site.OLD_ESTATE);
    }

    private static void community(PolicyDraft draft) {
        draft.quote("各街镇要加强社区婴幼儿照护服务设施与社区服务中心（站）及社区卫生、文化、体育、妇女儿童等设施的功能衔接");
        norm(draft, Facility.FUNCTIONS, "3.2.7/functions", DUTY).when(SITE, Site.COMMUNITY_FACILITY);
        draft.quote("探索将社区居家婴幼儿照护服务内容列入政府购买服务指导性目录，实行项目化运作");
        norm(draft, Facility.PURCHASE_CATALOGUE, "3.2.7/purchase-catalogue", PROMOTION);
        draft.quote("探索社区婴幼儿照护服务设施公办民营、民办公助");
        norm(draft, Facility.OPERATION, "3.2.7/operation", PROMOTION).when(SITE, Site.COMMUNITY_FACILITY);
        draft.quote("鼓励个人和机构开设城市社区婴幼儿托育点，满足家庭就近托育服务需求");
        norm(draft, Facility.COMMUNITY_POINT, "3.2.7/community-point", PROMOTION)
                .when(Condition.is(Facility.URBAN_COMMUNITY, true));
    }

    private static void institutions(PolicyDraft draft) {
        draft.quote("区规划自然资源局、区住房城乡建委要将需要独立占地的婴幼儿照护服务设施和场地建设布局纳入相关规划");
        norm(draft, Facility.STAND_ALONE, "3.3.9/stand-alone", DUTY).when(SITE, Site.STAND_ALONE);
        draft.quote("新建、扩建、改建一批婴幼儿照护服务机构和设施");
        norm(draft, Facility.BUILD_MORE, "3.3.9/build-more", DUTY);
        draft.quote("大力扶持规模化、品牌化、连锁化的婴幼儿照护服务机构发展");
        norm(draft, Facility.CHAINS, "3.3.9/chains", PROMOTION).when(Condition.is(Facility.CHAIN, true));
        draft.quote("城镇婴幼儿照护服务机构建设要充分考虑进城务工人员随迁婴幼儿的照护服务需求");
        norm(draft, Facility.MIGRANT_CHILDREN, "3.3.9/migrant-children", DUTY).when(SITE, Site.URBAN_INSTITUTION);
        draft.quote("开展示范创建评估活动，在中心城区培育一批示范单位");
        norm(draft, Facility.DEMONSTRATION, "3.3.9/demonstration", DUTY);
    }

    private static void products(PolicyDraft draft) {
        draft.quote("加快推进公共场所无障碍设施和母婴设施的建设和改造");
        norm(draft, Facility.PUBLIC_PLACES, "3.6.20/public-places", PROMOTION).when(SITE, Site.PUBLIC_PLACE);
        draft.quote("积极宣传婴幼儿照护服务相关政策和服务类型，营造良好的社会环境");
        norm(draft, Facility.PUBLICITY, "3.6.20/publicity", DUTY);
        draft.quote("企业利用新技术、新工艺、新材料和新装备开发与婴幼儿照护相关产品必须经过严格的安全评估和风险监测，切实保障安全性");
        norm(draft, Facility.PRODUCT_SAFETY, "3.6.20/product-safety", DUTY)
                .when(Condition.is(Facility.ENTERPRISE_PRODUCT, true))
                .when(Condition.is(Facility.NEW_TECHNOLOGY, true));
    }

    private static NormDraft<YesNo> norm(PolicyDraft draft, Question<YesNo> question, String id, Modality how) {
        return draft.answers(question).as("beibei/" + id).binding(how).allow(YES);
    }
}
