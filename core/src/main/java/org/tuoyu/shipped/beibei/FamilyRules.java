package org.tuoyu.shipped.beibei;

import static org.tuoyu.childcare.family.Family.EMPLOYER;
import static org.tuoyu.childcare.family.Family.HOUSEHOLD;
import static org.tuoyu.childcare.family.Family.INFANT;
import static org.tuoyu.childcare.family.Family.LEFT_WORK;
import static org.tuoyu.childcare.family.Family.MOTHER;
import static org.tuoyu.childcare.family.Family.NEWBORN;
import static org.tuoyu.childcare.family.Family.PARENT;
import static org.tuoyu.kernel.decision.YesNo.NO;
import static org.tuoyu.kernel.decision.YesNo.YES;
import static org.tuoyu.kernel.text.Modality.DUTY;
import static org.tuoyu.kernel.text.Modality.PROHIBITION;
import static org.tuoyu.kernel.text.Modality.PROMOTION;

import java.util.function.Consumer;
import org.tuoyu.childcare.family.Family;
import org.tuoyu.kernel.decision.Condition;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.YesNo;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.policy.NormDraft;
import org.tuoyu.policy.PolicyDraft;

/** 三(一)加强对家庭婴幼儿照护的支持和指导. */
final class FamilyRules implements Consumer<PolicyDraft> {

    @Override
    public void accept(PolicyDraft draft) {
        leave(draft);
        work(draft);
        guidance(draft);
        health(draft);
        birth(draft);
    }

    /** The rules of Chongqing are referred to as they stand on the day asked about; nothing of them is said here. */
    private static void leave(PolicyDraft draft) {
        says("3.1.1", draft.clause("3.1.1").quote("执行重庆市延长产假和护理假的相关规定"), Family.EXTENDED_LEAVE, DUTY);
        says("3.1.1", draft.quote("依法保障婴幼儿父母相关待遇"), Family.LAWFUL_TREATMENT, DUTY, PARENT);
        String measures = "鼓励用人单位采取灵活安排工作时间、提供育儿假等积极措施";
        says("3.1.1", draft.quote(measures), Family.FLEXIBLE_HOURS, PROMOTION, EMPLOYER);
        says("3.1.1", draft, Family.CHILDCARE_LEAVE, PROMOTION, EMPLOYER);
    }

    private static void work(PolicyDraft draft) {
        says(
                "3.1.2",
                draft.clause("3.1.2").quote("为脱产照护婴幼儿的父母提供信息服务、就业指导和职业技能培训"),
                Family.INFORMATION,
                DUTY,
                LEFT_WORK);
        says("3.1.2", draft, Family.JOB_GUIDANCE, DUTY, LEFT_WORK);
        says("3.1.2", draft, Family.VOCATIONAL_TRAINING, DUTY, LEFT_WORK);
        norm("3.1.2", draft.quote("依法禁止招聘环节中的就业性别歧视"), Family.SEX_DISCRIMINATION)
                .binding(PROHIBITION)
                .allow(NO);
    }

    private static void guidance(PolicyDraft draft) {
        says("3.1.3", draft.clause("3.1.3").quote("通过入户指导、亲子活动、家长课堂等方式"), Family.HOME_VISITS, DUTY);
        says("3.1.3", draft, Family.JOINT_ACTIVITIES, DUTY);
        says("3.1.3", draft, Family.PARENT_CLASSES, DUTY);
        says("3.1.3", draft.quote("为家长及婴幼儿照护者提供婴幼儿早期发展及照护指导、安全防护知识教育"), Family.EARLY_DEVELOPMENT, DUTY, HOUSEHOLD);
        says("3.1.3", draft, Family.SAFETY_EDUCATION, DUTY, HOUSEHOLD);
    }

    private static void health(PolicyDraft draft) {
        says("3.1.4", draft.clause("3.1.4").quote("开展新生儿访视和婴幼儿健康管理服务"), Family.NEWBORN_VISITS, DUTY, NEWBORN);
        says("3.1.4", draft, Family.INFANT_HEALTH, DUTY, INFANT);
        says("3.1.4", draft.quote("提供婴幼儿的膳食营养和生长发育评估指导、预防接种、疾病预防等综合服务"), Family.NUTRITION_AND_GROWTH, DUTY, INFANT);
        says("3.1.4", draft, Family.VACCINATION, DUTY, INFANT);
        says("3.1.4", draft, Family.DISEASE_PREVENTION, DUTY, INFANT);
    }

    private static void birth(PolicyDraft draft) {
        says("3.1.5", draft.clause("3.1.5").quote("开展优生优育健康教育"), Family.HEALTH_EDUCATION, DUTY);
        says("3.1.5", draft.quote("实施孕产妇健康管理工作"), Family.MATERNAL_HEALTH, DUTY, MOTHER);
        says("3.1.5", draft.quote("开展增补叶酸预防神经管缺陷、免费孕前优生健康检查、儿童残疾筛查、多种代谢性疾病筛查等服务项目"), Family.FOLIC_ACID, DUTY);
        says("3.1.5", draft, Family.PRE_PREGNANCY_EXAMINATION, DUTY);
        says("3.1.5", draft, Family.DISABILITY_SCREENING, DUTY);
        says("3.1.5", draft, Family.METABOLIC_SCREENING, DUTY);
    }

    private static void says(
            String clause, PolicyDraft quoted, Question<YesNo> question, Modality binding, Fact.Choice... of) {
        NormDraft<YesNo> norm = norm(clause, quoted, question).binding(binding).allow(YES);
        for (Fact.Choice each : of) {
            norm.when(Condition.is(each, true));
        }
    }

    /** A norm that is called like its question, after the clause. */
    private static NormDraft<YesNo> norm(String clause, PolicyDraft quoted, Question<YesNo> question) {
        return quoted.answers(question).as("beibei/" + clause + question.id().substring("family".length()));
    }
}
