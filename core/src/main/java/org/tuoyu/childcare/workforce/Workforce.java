package org.tuoyu.childcare.workforce;

import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.YesNo;

/** The questions about those who care for children (从业人员): their training, subsidies, rights and qualification. */
public final class Workforce {

    /** 从业人员. */
    public static final Fact.Choice CARER = Fact.Choice.yesOrNo("carer", "是否婴幼儿照护（托育）从业人员", "works in childcare");

    /** 参加职业技能鉴定考核. */
    public static final Fact.Choice TAKES_APPRAISAL =
            Fact.Choice.yesOrNo("takesAppraisal", "是否参加职业技能鉴定考核", "takes the appraisal of vocational skills");

    /** 符合条件, for the subsidies. */
    public static final Fact.Choice SUBSIDY_CONDITIONS = Fact.Choice.yesOrNo(
            "subsidyConditions",
            "是否符合享受补贴的条件（文件未定义，以主管机关认定为准）",
            "meets the conditions for the subsidies (not defined; as the authority finds)");

    /** 区内职业院校. */
    public static final Fact.Choice LOCAL_COLLEGE = Fact.Choice.yesOrNo(
                    "localCollege", "是否区内职业院校", "a vocational college in the district")
            .fixed();

    /** 职业培训机构. */
    public static final Fact.Choice TRAINING_BODY = Fact.Choice.yesOrNo(
                    "trainingBody", "是否职业培训机构", "a body that gives vocational training")
            .fixed();

    /** 职业资格准入. */
    public static final Question<YesNo> QUALIFICATION =
            Question.yesOrNo("workforce/qualification", "工作人员是否须有职业资格", "must staff hold a professional qualification");

    /** 开设相关专业. */
    public static final Question<YesNo> COURSES = Question.yesOrNo(
            "workforce/courses", "是否须开设婴幼儿照护相关专业", "must it offer courses in childcare", LOCAL_COLLEGE);

    /** 职业道德和安全教育. */
    public static final Question<YesNo> ETHICS_AND_SAFETY = Question.yesOrNo(
            "workforce/ethics-and-safety", "是否须开展职业道德和安全教育", "must there be education in ethics and safety");

    /** 为培训提供技术支持. */
    public static final Question<YesNo> TECHNICAL_SUPPORT = Question.yesOrNo(
            "workforce/technical-support", "其培训是否应得到技术支持", "is technical support due to the training", CARER);

    /** 纳入职业技能提升行动计划. */
    public static final Question<YesNo> SKILLS_PLAN = Question.yesOrNo(
            "workforce/skills-plan",
            "其培训是否应纳入全区职业技能提升行动计划",
            "does the training belong in the district's action plan for vocational skills",
            CARER);

    /** 职业培训机构开展培训. */
    public static final Question<YesNo> TRAINING = Question.yesOrNo(
            "workforce/training",
            "是否须开展育婴员、保育员、母婴护理等专业的职业技能培训",
            "must it train infant carers, nursery carers, mother-and-baby carers and the like",
            TRAINING_BODY);

    /** 职业培训补贴. */
    public static final Question<YesNo> TRAINING_SUBSIDY = Question.yesOrNo(
            "workforce/training-subsidy",
            "是否可享受职业培训补贴",
            "may the carer have the training subsidy",
            CARER,
            TAKES_APPRAISAL,
            SUBSIDY_CONDITIONS);

    /** 职业技能鉴定补贴. */
    public static final Question<YesNo> APPRAISAL_SUBSIDY = Question.yesOrNo(
            "workforce/appraisal-subsidy",
            "是否可享受职业技能鉴定补贴",
            "may the carer have the appraisal subsidy",
            CARER,
            TAKES_APPRAISAL,
            SUBSIDY_CONDITIONS);

    /** 合法权益. */
    public static final Question<YesNo> LAWFUL_RIGHTS =
            Question.yesOrNo("workforce/lawful-rights", "其合法权益是否应依法保障", "are lawful rights to be protected", CARER);

    private Workforce() {}
}
