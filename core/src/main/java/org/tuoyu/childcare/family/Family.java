package org.tuoyu.childcare.family;

import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.YesNo;

/** The questions about families (对家庭的支持和指导): leave, work, guidance, health of mother and child. */
public final class Family {

    /** 婴幼儿父母. */
    public static final Fact.Choice PARENT = Fact.Choice.yesOrNo(
                    "parent", "是否3岁以下婴幼儿的父母", "a parent of an infant under three")
            .fixed();

    /** 脱产照护婴幼儿的父母. */
    public static final Fact.Choice LEFT_WORK =
            Fact.Choice.yesOrNo("leftWork", "是否脱产照护婴幼儿的父母", "a parent who left work to care for an infant");

    /** 用人单位. */
    public static final Fact.Choice EMPLOYER =
            Fact.Choice.yesOrNo("employer", "是否用人单位", "an employer").fixed();

    /** 家长及婴幼儿照护者. */
    public static final Fact.Choice HOUSEHOLD = Fact.Choice.yesOrNo(
                    "caresAtHome", "是否家长或婴幼儿照护者", "a parent, or one who cares for an infant")
            .fixed();

    /** 新生儿. */
    public static final Fact.Choice NEWBORN =
            Fact.Choice.yesOrNo("newborn", "是否新生儿", "a newborn").fixed();

    /** 婴幼儿. */
    public static final Fact.Choice INFANT =
            Fact.Choice.yesOrNo("infant", "是否3岁以下婴幼儿", "an infant under three").fixed();

    /** 孕产妇. */
    public static final Fact.Choice MOTHER =
            Fact.Choice.yesOrNo("mother", "是否孕产妇", "an expectant or new mother").fixed();

    /** 延长产假和护理假; the rules of Chongqing are referred to as they stand, their text is not held. */
    public static final Question<YesNo> EXTENDED_LEAVE = Question.yesOrNo(
            "family/extended-leave",
            "是否须执行本市延长产假和护理假的规定（天数等以该规定为准，其条文本库未收）",
            "must Chongqing's rules on longer maternity and paternity leave be carried out (text not held)");

    /** 婴幼儿父母相关待遇. */
    public static final Question<YesNo> LAWFUL_TREATMENT = Question.yesOrNo(
            "family/lawful-treatment",
            "婴幼儿父母的相关待遇是否应依法保障",
            "is the treatment due to parents of infants to be guaranteed by law",
            PARENT);

    /** 灵活安排工作时间. */
    public static final Question<YesNo> FLEXIBLE_HOURS = Question.yesOrNo(
            "family/flexible-hours", "用人单位是否须灵活安排工作时间", "must the employer arrange working hours flexibly", EMPLOYER);

    /** 经单位批准. */
    public static final Fact.Choice EMPLOYER_CONSENTS =
            Fact.Choice.yesOrNo("employerConsents", "是否经单位批准", "the employer consents");

    /** 育儿假. */
    public static final Question<YesNo> CHILDCARE_LEAVE = Question.yesOrNo(
            "family/childcare-leave",
            "用人单位的职工是否享有育儿假（对象、天数和条件以有关规定为准）",
            "have its employees childcare leave (whose, how long, on what conditions: as the rules say)",
            EMPLOYER,
            EMPLOYER_CONSENTS);

    /** 信息服务. */
    public static final Question<YesNo> INFORMATION =
            Question.yesOrNo("family/information", "是否应提供信息服务", "is information to be provided", LEFT_WORK);

    /** 就业指导. */
    public static final Question<YesNo> JOB_GUIDANCE =
            Question.yesOrNo("family/job-guidance", "是否应提供就业指导", "is guidance on employment to be provided", LEFT_WORK);

    /** 职业技能培训. */
    public static final Question<YesNo> VOCATIONAL_TRAINING = Question.yesOrNo(
            "family/vocational-training", "是否应提供职业技能培训", "is vocational training to be provided", LEFT_WORK);

    /** 就业性别歧视. */
    public static final Question<YesNo> SEX_DISCRIMINATION = Question.yesOrNo(
            "family/sex-discrimination", "招聘环节中可否有就业性别歧视", "may there be sex discrimination in hiring");

    /** 早期发展及照护指导. */
    public static final Question<YesNo> EARLY_DEVELOPMENT = Question.yesOrNo(
            "family/early-development",
            "是否应提供婴幼儿早期发展及照护指导",
            "is guidance on early development and care to be provided",
            HOUSEHOLD);

    /** 安全防护知识教育. */
    public static final Question<YesNo> SAFETY_EDUCATION = Question.yesOrNo(
            "family/safety-education",
            "是否应提供安全防护知识教育",
            "is education on keeping infants safe to be provided",
            HOUSEHOLD);

    /** 入户指导. */
    public static final Question<YesNo> HOME_VISITS = Question.yesOrNo(
            "family/home-visits", "入户指导是否为指导的方式之一", "are visits to the home one of the ways of guidance");

    /** 亲子活动. */
    public static final Question<YesNo> JOINT_ACTIVITIES = Question.yesOrNo(
            "family/joint-activities",
            "亲子活动是否为指导的方式之一",
            "are activities for parents with their children one of the ways of guidance");

    /** 家长课堂. */
    public static final Question<YesNo> PARENT_CLASSES = Question.yesOrNo(
            "family/parent-classes", "家长课堂是否为指导的方式之一", "are classes for parents one of the ways of guidance");

    /** 新生儿访视. */
    public static final Question<YesNo> NEWBORN_VISITS =
            Question.yesOrNo("family/newborn-visits", "是否应开展新生儿访视", "are visits to the newborn to be made", NEWBORN);

    /** 婴幼儿健康管理服务. */
    public static final Question<YesNo> INFANT_HEALTH = Question.yesOrNo(
            "family/infant-health", "是否应开展婴幼儿健康管理服务", "is the health of the infant to be followed", INFANT);

    /** 膳食营养和生长发育评估指导. */
    public static final Question<YesNo> NUTRITION_AND_GROWTH = Question.yesOrNo(
            "family/nutrition-and-growth",
            "是否应提供膳食营养和生长发育评估指导",
            "is guidance with an assessment of nutrition and growth to be provided",
            INFANT);

    /** 预防接种. */
    public static final Question<YesNo> VACCINATION =
            Question.yesOrNo("family/vaccination", "是否应提供预防接种", "is vaccination to be provided", INFANT);

    /** 疾病预防. */
    public static final Question<YesNo> DISEASE_PREVENTION = Question.yesOrNo(
            "family/disease-prevention", "是否应提供疾病预防", "is the prevention of disease to be provided", INFANT);

    /** 优生优育健康教育. */
    public static final Question<YesNo> HEALTH_EDUCATION = Question.yesOrNo(
            "family/health-education", "是否应开展优生优育健康教育", "is education on healthy birth and upbringing to be given");

    /** 孕产妇健康管理. */
    public static final Question<YesNo> MATERNAL_HEALTH = Question.yesOrNo(
            "family/maternal-health",
            "是否应实施孕产妇健康管理",
            "is the health of the expectant or new mother to be followed",
            MOTHER);

    /** 增补叶酸预防神经管缺陷. */
    public static final Question<YesNo> FOLIC_ACID = Question.yesOrNo(
            "family/folic-acid",
            "是否应开展增补叶酸预防神经管缺陷服务（是否免费，文件未载明）",
            "is folic acid against neural-tube defects to be provided (whether free of charge is not stated)");

    /** 免费孕前优生健康检查. */
    public static final Question<YesNo> PRE_PREGNANCY_EXAMINATION = Question.yesOrNo(
            "family/pre-pregnancy-examination",
            "是否应开展免费孕前优生健康检查",
            "is a free examination before pregnancy to be provided");

    /** 儿童残疾筛查. */
    public static final Question<YesNo> DISABILITY_SCREENING = Question.yesOrNo(
            "family/disability-screening",
            "是否应开展儿童残疾筛查（是否免费，文件未载明）",
            "is screening of children for disabilities to be provided (whether free of charge is not stated)");

    /** 多种代谢性疾病筛查. */
    public static final Question<YesNo> METABOLIC_SCREENING = Question.yesOrNo(
            "family/metabolic-screening",
            "是否应开展多种代谢性疾病筛查（是否免费，文件未载明）",
            "is screening for metabolic diseases to be provided (whether free of charge is not stated)");

    private Family() {}
}
