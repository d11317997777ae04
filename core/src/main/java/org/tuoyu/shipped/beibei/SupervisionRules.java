package org.tuoyu.shipped.beibei;

import static org.tuoyu.childcare.supervision.Supervision.ACTOR;
import static org.tuoyu.kernel.decision.YesNo.YES;
import static org.tuoyu.kernel.text.Modality.DUTY;

import java.util.function.Consumer;
import org.tuoyu.childcare.supervision.Actor;
import org.tuoyu.childcare.supervision.Responsibility;
import org.tuoyu.childcare.supervision.Supervision;
import org.tuoyu.kernel.decision.Condition;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.YesNo;
import org.tuoyu.policy.NormDraft;
import org.tuoyu.policy.PolicyDraft;

/** 三(三)11、12、13, and what 四(二), 四(三) say of supervision. */
final class SupervisionRules implements Consumer<PolicyDraft> {

    @Override
    public void accept(PolicyDraft draft) {
        safety(draft.clause("3.3.11"));
        health(draft.clause("3.3.12"));
        quality(draft.clause("3.3.13"));
        territory(draft.clause("4.2"));
        levels(draft.clause("4.3"));
        guidance(draft);
    }

    private static void safety(PolicyDraft draft) {
        draft.quote("开展婴幼儿照护服务必须符合国家和我市相关标准和规范");
        ofInstitutions(draft, Supervision.STANDARDS, "beibei/3.3.11/standards");
        draft.quote("对婴幼儿的安全和健康负主体责任");
        for (NormDraft<Responsibility> norm : Institutions.each(draft, Supervision.RESPONSIBILITY)) {
            bears(norm, "beibei/3.3.11/institution", Actor.INSTITUTION, Responsibility.SUBJECT);
        }
        draft.quote("要建立健全安全管理制度，配备相应的安全设施、器材及安保人员，严防安全事故发生");
        ofInstitutions(draft, Supervision.SAFETY_SYSTEM, "beibei/3.3.11/safety-system");
        ofInstitutions(draft, Supervision.SAFETY_EQUIPMENT, "beibei/3.3.11/safety-equipment");
        ofInstitutions(draft, Supervision.GUARDS, "beibei/3.3.11/guards");
        due(draft, "建立区政府统一领导下的婴幼儿照护服务管理网络", Supervision.NETWORK, "beibei/3.3.11/network");
        draft.quote("相关职能部门各司其职，依法对婴幼儿照护服务进行综合监管，推进婴幼儿照护服务机构有序发展");
        bears(
                draft.answers(Supervision.RESPONSIBILITY),
                "beibei/3.3.11/departments",
                Actor.DEPARTMENT,
                Responsibility.SUPERVISORY);
    }

    private static void health(PolicyDraft draft) {
        due(
                draft,
                "贯彻保育为主、保教结合的工作方针，预防控制传染病，降低常见病的发病率，保障婴幼儿的身心健康",
                Supervision.DISEASE_PREVENTION,
                "beibei/3.3.12/disease-prevention");
        draft.quote("区卫生健康委要加强对婴幼儿照护服务机构卫生保健工作的业务指导、咨询服务和监督检查");
        ofInstitutions(draft, Supervision.HEALTH_CARE, "beibei/3.3.12/health-care");
    }

    private static void quality(PolicyDraft draft) {
        draft.quote("严格按国家、市婴幼儿照护服务标准规范体系，落实婴幼儿照护机构管理规范、信息公示制度和质量评估制度");
        ofInstitutions(draft, Supervision.MANAGEMENT_NORMS, "beibei/3.3.13/management-norms");
        ofInstitutions(draft, Supervision.DISCLOSURE, "beibei/3.3.13/disclosure");
        ofInstitutions(draft, Supervision.QUALITY_ASSESSMENT, "beibei/3.3.13/quality-assessment");
        draft.quote("对婴幼儿照护机构实施动态管理");
        ofInstitutions(draft, Supervision.DYNAMIC_MANAGEMENT, "beibei/3.3.13/dynamic-management");
        due(draft, "运用互联网等信息化手段对服务过程加强监管，让广大家长放心", Supervision.OVER_THE_INTERNET, "beibei/3.3.13/over-the-internet");
    }

    private static void territory(PolicyDraft draft) {
        draft.quote("区发展改革委、区教委、区公安分局、区民政局、区财政局、区人力社保局、区规划自然资源局、区住房城乡建委、区国资委、区税务局、区市场监管局等部门"
                + "各司其职，切实做好婴幼儿照护服务规范发展、指导和监管工作");
        bears(
                draft.answers(Supervision.RESPONSIBILITY),
                "beibei/4.2/departments",
                Actor.DEPARTMENT,
                Responsibility.SUPERVISORY);
        draft.quote("各街镇按照属地管理原则，对辖区婴幼儿照护服务机构的安全监管负主要责任");
        bears(
                draft.answers(Supervision.RESPONSIBILITY),
                "beibei/4.2/streets-and-towns",
                Actor.STREET_OR_TOWN,
                Responsibility.MAIN_TERRITORIAL);
    }

    private static void levels(PolicyDraft draft) {
        due(draft, "加强对婴幼儿照护服务的监督管理，建立健全业务指导、督促检查、考核奖惩、安全保障和责任追究机制", Supervision.MECHANISMS, "beibei/4.3/mechanisms");
        draft.quote("建立区、街道（镇）、村（社区）三级联动的综合监管机制")
                .answers(Supervision.THREE_LEVELS)
                .as("beibei/4.3/three-levels")
                .when(Condition.oneOf(ACTOR, Actor.DISTRICT, Actor.STREET_OR_TOWN, Actor.VILLAGE_OR_COMMUNITY))
                .binding(DUTY)
                .allow(YES);
        due(draft, "加强事中事后监管", Supervision.DURING_AND_AFTER, "beibei/4.3/during-and-after");
        due(draft, "加大违法违规行为查处力度", Supervision.VIOLATIONS, "beibei/4.3/violations");
    }

    private static void guidance(PolicyDraft draft) {
        draft.quote("各街镇要配合各职能部门加强日常管理，确保各项政策措施落实到位")
                .answers(Supervision.DAILY_MANAGEMENT)
                .as("beibei/4.3/daily-management")
                .when(ACTOR, Actor.STREET_OR_TOWN)
                .binding(DUTY)
                .allow(YES);
        due(draft, "区卫生健康委要会同有关部门加强工作指导，及时督促检查并报告工作情况", Supervision.GUIDANCE, "beibei/4.3/guidance");
    }

    private static void bears(NormDraft<Responsibility> norm, String id, Actor actor, Responsibility responsibility) {
        norm.as(id).when(ACTOR, actor).binding(DUTY).allow(responsibility);
    }

    private static void ofInstitutions(PolicyDraft draft, Question<YesNo> question, String id) {
        for (NormDraft<YesNo> norm : Institutions.each(draft, question)) {
            norm.as(id).binding(DUTY).allow(YES);
        }
    }

    private static void due(PolicyDraft draft, String words, Question<YesNo> question, String id) {
        draft.quote(words).answers(question).as(id).binding(DUTY).allow(YES);
    }
}
