package org.tuoyu.shipped.beibei;

import static org.tuoyu.childcare.workforce.Workforce.CARER;
import static org.tuoyu.childcare.workforce.Workforce.SUBSIDY_CONDITIONS;
import static org.tuoyu.childcare.workforce.Workforce.TAKES_APPRAISAL;
import static org.tuoyu.kernel.decision.YesNo.NO;
import static org.tuoyu.kernel.decision.YesNo.YES;
import static org.tuoyu.kernel.text.Modality.DUTY;
import static org.tuoyu.kernel.text.Modality.ENTITLEMENT;
import static org.tuoyu.kernel.text.Modality.PROMOTION;

import java.util.function.Consumer;
import org.tuoyu.childcare.workforce.Workforce;
import org.tuoyu.kernel.decision.Condition;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.YesNo;
import org.tuoyu.policy.PolicyDraft;

/** 三(六)18.加强队伍建设, and the qualification of 三(三)13. */
final class WorkforceRules implements Consumer<PolicyDraft> {

    @Override
    public void accept(PolicyDraft draft) {
        qualification(draft);
        training(draft);
        subsidy(draft, Workforce.TRAINING_SUBSIDY, "beibei/3.6.18/training-subsidy");
        subsidy(draft, Workforce.APPRAISAL_SUBSIDY, "beibei/3.6.18/appraisal-subsidy");
        draft.quote("依法保障从业人员合法权益")
                .answers(Workforce.LAWFUL_RIGHTS)
                .as("beibei/3.6.18/lawful-rights")
                .when(is(CARER))
                .binding(DUTY)
                .allow(YES);
    }

    /** The system is to come step by step: on no day do the words say that it is there, or that it is not. */
    private static void qualification(PolicyDraft draft) {
        draft.clause("3.3.13")
                .quote("依法逐步落实实行工作人员职业资格准入制度")
                .answers(Workforce.QUALIFICATION)
                .as("beibei/3.3.13/qualification")
                .binding(DUTY)
                .allow(YES, NO);
    }

    private static void training(PolicyDraft draft) {
        draft.clause("3.6.18")
                .quote("鼓励区内职业院校根据需求开设婴幼儿照护相关专业，加快培养相关专业人才")
                .answers(Workforce.COURSES)
                .as("beibei/3.6.18/courses")
                .when(is(Workforce.LOCAL_COLLEGE))
                .binding(PROMOTION)
                .allow(YES)
                .quote("大力开展职业道德和安全教育")
                .answers(Workforce.ETHICS_AND_SAFETY)
                .as("beibei/3.6.18/ethics-and-safety")
                .binding(PROMOTION)
                .allow(YES)
                .quote("区卫生健康委为托育从业人员培训提供技术支持")
                .answers(Workforce.TECHNICAL_SUPPORT)
                .as("beibei/3.6.18/technical-support")
                .when(is(CARER))
                .binding(DUTY)
                .allow(YES)
                .quote("区人力社保局将婴幼儿照护从业人员培训纳入全区职业技能提升行动计划")
                .answers(Workforce.SKILLS_PLAN)
                .as("beibei/3.6.18/skills-plan")
                .when(is(CARER))
                .binding(DUTY)
                .allow(YES)
                .quote("鼓励职业培训机构大力开展育婴员、保育员、母婴护理等专业的职业技能培训")
                .answers(Workforce.TRAINING)
                .as("beibei/3.6.18/training")
                .when(is(Workforce.TRAINING_BODY))
                .binding(PROMOTION)
                .allow(YES);
    }

    private static void subsidy(PolicyDraft draft, Question<YesNo> subsidy, String id) {
        draft.quote("从业人员参加职业技能鉴定考核，符合条件的可享受职业培训补贴和职业技能鉴定补贴")
                .answers(subsidy)
                .as(id)
                .when(is(CARER))
                .when(is(TAKES_APPRAISAL))
                .when(is(SUBSIDY_CONDITIONS))
                .binding(ENTITLEMENT)
                .allow(YES);
    }

    private static Condition is(Fact.Choice fact) {
        return Condition.is(fact, true);
    }
}
