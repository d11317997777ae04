package org.tuoyu.shipped.beibei;

import static org.tuoyu.childcare.organisation.Organisation.BODY;
import static org.tuoyu.childcare.organisation.Organisation.POST;
import static org.tuoyu.childcare.organisation.Organisation.UNIT_OR_DEPARTMENT;
import static org.tuoyu.kernel.decision.YesNo.YES;
import static org.tuoyu.kernel.text.Modality.CONSTITUTIVE;
import static org.tuoyu.kernel.text.Modality.DUTY;

import java.util.function.Consumer;
import org.tuoyu.childcare.organisation.Body;
import org.tuoyu.childcare.organisation.Organisation;
import org.tuoyu.childcare.organisation.Post;
import org.tuoyu.childcare.organisation.WorkRole;
import org.tuoyu.kernel.decision.Condition;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.YesNo;
import org.tuoyu.policy.NormDraft;
import org.tuoyu.policy.PolicyDraft;

/** 印发通知 and 四(一)、(二): who carries the document out, the coordination group, the consultation of departments. */
final class OrganisationRules implements Consumer<PolicyDraft> {

    @Override
    public void accept(PolicyDraft draft) {
        addressees(draft.clause("notice"));
        group(draft.clause("4.1"));
        units(draft.clause("4.1"));
        consultation(draft.clause("4.2"));
        pattern(draft.clause("4.2"));
    }

    /** 你们 are those whom the notice is addressed to. */
    private static void addressees(PolicyDraft draft) {
        says("notice", draft.quote("请认真抓好贯彻落实"), Organisation.CARRY_OUT)
                .when(Condition.oneOf(
                        BODY,
                        Body.HEALTH_DEPARTMENT,
                        Body.DEPARTMENT,
                        Body.PARK_COMMITTEE,
                        Body.DEPARTMENT_OF_SUPERIORS,
                        Body.STREET_OR_TOWN));
    }

    private static void group(PolicyDraft draft) {
        says("4.1", draft.quote("要高度重视婴幼儿照护服务的规范发展"), Organisation.ATTENTION);
        says("4.1", draft.quote("成立由区政府分管副区长任组长、各相关部门负责人为成员的婴幼儿照护服务工作协调小组"), Organisation.COORDINATION_GROUP)
                .binding(CONSTITUTIVE);
        part(draft.quote("由区政府分管副区长任组长"), Organisation.GROUP_PART, "4.1/head", WorkRole.HEAD)
                .when(POST, Post.DEPUTY_HEAD_IN_CHARGE);
        part(draft.quote("各相关部门负责人为成员"), Organisation.GROUP_PART, "4.1/members", WorkRole.MEMBER)
                .when(POST, Post.HEAD_OF_DEPARTMENT_CONCERNED);
        says("4.1", draft.quote("加强对婴幼儿服务工作的组织领导"), Organisation.LEADERSHIP);
        says("4.1", draft.quote("定期协商解决我区婴幼儿照护服务工作重点问题和难点问题"), Organisation.REGULAR_MEETINGS);
    }

    private static void units(PolicyDraft draft) {
        ofAll("4.1", draft.quote("各单位各部门要提高对发展婴幼儿照护服务的认识"), Organisation.AWARENESS);
        ofAll("4.1", draft.quote("进一步制定细化切实管用的配套措施"), Organisation.SUPPORTING_MEASURES);
        ofAll("4.1", draft.quote("推动婴幼儿照护服务机构的合理布局和规范发展"), Organisation.LAYOUT);
        says("4.1", draft.quote("区政府将婴幼儿照护服务纳入经济社会发展相关规划"), Organisation.PLANS);
        says("4.1", draft.quote("区政府将婴幼儿照护服务纳入经济社会发展相关规划和年度目标责任考核"), Organisation.ANNUAL_ASSESSMENT);
    }

    private static void consultation(PolicyDraft draft) {
        says("4.2", draft.quote("建立部门间工作会商机制"), Organisation.CONSULTATION);
        says("4.2", draft.quote("建立部门间工作会商机制，区卫生健康委牵头"), Organisation.CONSULTATION_LEAD)
                .when(BODY, Body.HEALTH_DEPARTMENT);
        draft.quote("发挥工会、共青团、妇联、计划生育协会等群团组织和行业组织作用，加强社会监督，强化行业自律");
        says("4.2", draft, Organisation.SOCIAL_SUPERVISION)
                .when(Condition.oneOf(BODY, Body.MASS_ORGANISATION, Body.TRADE_BODY));
        says("4.2", draft, Organisation.SELF_DISCIPLINE)
                .when(Condition.oneOf(BODY, Body.MASS_ORGANISATION, Body.TRADE_BODY));
    }

    private static void pattern(PolicyDraft draft) {
        draft.quote("形成部门分工合作和街镇、婴幼儿照护服务机构、单位、家庭共同参与的格局");
        part(draft, Organisation.PATTERN, "4.2/pattern-departments", WorkRole.DIVISION_OF_WORK)
                .when(Condition.oneOf(BODY, Body.HEALTH_DEPARTMENT, Body.DEPARTMENT));
        part(draft, Organisation.PATTERN, "4.2/pattern-participants", WorkRole.PARTICIPATION)
                .when(Condition.oneOf(BODY, Body.STREET_OR_TOWN, Body.INSTITUTION, Body.UNIT, Body.FAMILY));
    }

    private static void ofAll(String clause, PolicyDraft quoted, Question<YesNo> question) {
        says(clause, quoted, question).when(Condition.is(UNIT_OR_DEPARTMENT, true));
    }

    private static NormDraft<YesNo> says(String clause, PolicyDraft quoted, Question<YesNo> question) {
        return quoted.answers(question)
                .as("beibei/" + clause + question.id().substring("organisation".length()))
                .binding(DUTY)
                .allow(YES);
    }

    private static NormDraft<WorkRole> part(PolicyDraft quoted, Question<WorkRole> question, String id, WorkRole part) {
        return quoted.answers(question).as("beibei/" + id).binding(CONSTITUTIVE).allow(part);
    }
}
