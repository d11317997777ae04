package org.tuoyu.shipped.beibei;

import static org.tuoyu.childcare.institution.Institution.KIND;
import static org.tuoyu.childcare.offer.Offer.PROVIDER;
import static org.tuoyu.kernel.decision.YesNo.YES;
import static org.tuoyu.kernel.text.Modality.POWER;
import static org.tuoyu.kernel.text.Modality.PROMOTION;

import java.util.function.Consumer;
import org.tuoyu.childcare.institution.InstitutionKind;
import org.tuoyu.childcare.offer.Offer;
import org.tuoyu.childcare.offer.Provider;
import org.tuoyu.kernel.decision.Condition;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.YesNo;
import org.tuoyu.policy.NormDraft;
import org.tuoyu.policy.PolicyDraft;

/** 三(三)10.支持提供多样化婴幼儿照护服务, 三(四)14 and 三(五)15. */
final class OfferRules implements Consumer<PolicyDraft> {

    @Override
    public void accept(PolicyDraft draft) {
        modes(draft.clause("3.3.10"));
        services(draft);
        kindergartens(draft.clause("3.4.14"));
        employers(draft.clause("3.5.15"));
    }

    /** 各类 is of institutions; whether a class, a point or employer-run care is one stays a reading. */
    private static void modes(PolicyDraft draft) {
        draft.quote("各类婴幼儿照护服务机构可根据家庭实际需求，提供全日托、半日托、计时托、临时托等多样化的婴幼儿照护服务");
        mode(draft)
                .under(Given.of(BeibeiReadings.INSTITUTIONS, "institutions-alone"))
                .when(KIND, InstitutionKind.INSTITUTION);
        mode(draft).under(Given.of(BeibeiReadings.INSTITUTIONS, "every-kind"));
    }

    private static NormDraft<YesNo> mode(PolicyDraft draft) {
        return draft.answers(Offer.MODES)
                .as("beibei/3.3.10/modes")
                .when(is(Offer.FAMILIES_NEED))
                .binding(POWER)
                .allow(YES);
    }

    private static void services(PolicyDraft draft) {
        draft.quote("鼓励符合条件的机构和企业开发服务产品，提供多元化、精准性的婴幼儿照护服务");
        encouraged(draft, Offer.PRODUCTS, "3.3.10/products")
                .when(Condition.oneOf(PROVIDER, Provider.INSTITUTION, Provider.ENTERPRISE))
                .when(is(Offer.PRODUCT_CONDITIONS));
        draft.quote("鼓励婴幼儿照护机构、普惠性幼儿园提供普惠性托育服务");
        encouraged(draft, Offer.INCLUSIVE_CARE, "3.3.10/inclusive-institution").when(PROVIDER, Provider.INSTITUTION);
        encouraged(draft, Offer.INCLUSIVE_CARE, "3.3.10/inclusive-kindergarten")
                .when(PROVIDER, Provider.KINDERGARTEN)
                .when(is(Offer.INCLUSIVE_KINDERGARTEN));
        draft.quote("支持婴幼儿照护服务机构和医疗卫生机构依托村、社区开展婴幼儿健康管理和科学育儿知识普及等普惠性服务");
        encouraged(draft, Offer.HEALTH_AND_KNOWLEDGE, "3.3.10/health-and-knowledge")
                .when(Condition.oneOf(PROVIDER, Provider.INSTITUTION, Provider.MEDICAL))
                .when(is(Offer.THROUGH_COMMUNITY));
    }

    /** The demand of the age group is a precondition of the first sentence alone. */
    private static void kindergartens(PolicyDraft draft) {
        draft.quote("支持有条件的幼儿园在满足适龄幼儿入园需求的前提下，充分利用现有资源开设托幼班，招收3岁以下婴幼儿");
        encouraged(draft, Offer.NURSERY_CLASS, "3.4.14/nursery-class")
                .when(PROVIDER, Provider.KINDERGARTEN)
                .when(is(Offer.CLASS_CONDITIONS))
                .when(is(Offer.OWN_AGE_GROUP_SERVED));
        draft.quote("鼓励和支持幼儿园通过新建、改扩建等方式，设置婴幼儿照护或托育服务设施，开展婴幼儿照护服务");
        encouraged(draft, Offer.KINDERGARTEN_FACILITY, "3.4.14/kindergarten-facility")
                .when(PROVIDER, Provider.KINDERGARTEN);
    }

    /** The areas named are examples (如). */
    private static void employers(PolicyDraft draft) {
        draft.quote(
                "探索通过市场化方式，采取公办民营、民办公助等多种形式，在就业人群密集的产业聚集区域，如两江新区蔡家智慧新城、两江新区水土高新技术产业园、西部科学城北碚片区和女职工集中的用人单位建立婴幼儿照护服务机构");
        encouraged(draft, Offer.WHERE_PEOPLE_WORK, "3.5.15/industrial-area").when(is(Offer.SITE_IN_INDUSTRIAL_AREA));
        encouraged(draft, Offer.WHERE_PEOPLE_WORK, "3.5.15/many-women").when(is(Offer.MANY_WOMEN));
        draft.quote("支持用人单位采取单独或联合相关单位共同举办的方式完善婴幼儿照护服务设施，在工作场所为职工提供福利性婴幼儿照护服务");
        encouraged(draft, Offer.WORKPLACE, "3.5.15/workplace")
                .when(KIND, InstitutionKind.EMPLOYER_RUN)
                .when(is(Offer.AT_WORKPLACE))
                .when(is(Offer.FOR_OWN_STAFF));
        draft.quote("有条件的可向附近居民开放")
                .answers(Offer.NEIGHBOURS)
                .as("beibei/3.5.15/neighbours")
                .when(KIND, InstitutionKind.EMPLOYER_RUN)
                .when(is(Offer.AT_WORKPLACE))
                .when(is(Offer.OPENING_CONDITIONS))
                .binding(POWER)
                .allow(YES);
    }

    private static NormDraft<YesNo> encouraged(PolicyDraft draft, Question<YesNo> question, String id) {
        return draft.answers(question).as("beibei/" + id).binding(PROMOTION).allow(YES);
    }

    private static Condition is(Fact.Choice fact) {
        return Condition.is(fact, true);
    }
}
