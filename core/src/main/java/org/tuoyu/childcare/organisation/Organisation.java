package org.tuoyu.childcare.organisation;

import java.util.List;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.YesNo;
import org.tuoyu.kernel.language.Bilingual;

/** The questions about how the work is organised (组织实施): who carries it out, who leads, who meets, who is assessed. */
public final class Organisation {

    /** 单位类别. */
    public static final Fact.Choice BODY = Fact.Choice.of("body", new Bilingual("单位类别", "kind of body"), Body.class)
            .fixed();

    /** 职务. */
    public static final Fact.Choice POST =
            Fact.Choice.of("post", new Bilingual("职务", "post"), Post.class).fixed();

    /** 各单位各部门, whose members the document does not list. */
    public static final Fact.Choice UNIT_OR_DEPARTMENT = Fact.Choice.yesOrNo(
                    "unitOrDepartment",
                    "是否属于“各单位各部门”（文件未列明）",
                    "is one of “各单位各部门” (all units and departments, not listed)")
            .fixed();

    /** 认真抓好贯彻落实. */
    public static final Question<YesNo> CARRY_OUT = Question.yesOrNo(
            "organisation/carry-out", "是否须认真抓好贯彻落实", "must it see to it that the document is carried out", BODY);

    /** 高度重视. */
    public static final Question<YesNo> ATTENTION = Question.yesOrNo(
            "organisation/attention", "是否要高度重视婴幼儿照护服务的规范发展", "is orderly growth of childcare to be taken seriously");

    /** 协调小组. */
    public static final Question<YesNo> COORDINATION_GROUP =
            Question.yesOrNo("organisation/coordination-group", "是否成立协调小组", "is a coordination group set up");

    /** 组长、成员. */
    public static final Question<WorkRole> GROUP_PART = new Question<>(
            "organisation/group-part",
            new Bilingual("在协调小组中是什么身份", "which part in the coordination group"),
            List.of(POST),
            List.of(WorkRole.HEAD, WorkRole.MEMBER),
            List.of());

    /** 组织领导. */
    public static final Question<YesNo> LEADERSHIP = Question.yesOrNo(
            "organisation/leadership",
            "是否要加强组织领导",
            "is the organisation and leadership of the work to be strengthened");

    /** 定期协商. */
    public static final Question<YesNo> REGULAR_MEETINGS = Question.yesOrNo(
            "organisation/regular-meetings",
            "是否要定期协商解决重点问题和难点问题（“定期”未定次数）",
            "are important and difficult problems to be settled in regular meetings (how often is not set)");

    /** 提高认识. */
    public static final Question<YesNo> AWARENESS = Question.yesOrNo(
            "organisation/awareness", "是否要提高对发展婴幼儿照护服务的认识", "must it raise its awareness", UNIT_OR_DEPARTMENT);

    /** 配套措施. */
    public static final Question<YesNo> SUPPORTING_MEASURES = Question.yesOrNo(
            "organisation/supporting-measures",
            "是否要进一步制定细化切实管用的配套措施",
            "must it make detailed and practical supporting measures",
            UNIT_OR_DEPARTMENT);

    /** 合理布局和规范发展. */
    public static final Question<YesNo> LAYOUT = Question.yesOrNo(
            "organisation/layout",
            "是否要推动婴幼儿照护服务机构的合理布局和规范发展",
            "must it work for institutions well placed and in good order",
            UNIT_OR_DEPARTMENT);

    /** 经济社会发展相关规划. */
    public static final Question<YesNo> PLANS = Question.yesOrNo(
            "organisation/plans",
            "婴幼儿照护服务是否纳入经济社会发展相关规划",
            "is childcare to be taken into the plans of economic and social development");

    /** 年度目标责任考核. */
    public static final Question<YesNo> ANNUAL_ASSESSMENT = Question.yesOrNo(
            "organisation/annual-assessment",
            "婴幼儿照护服务是否纳入年度目标责任考核（如何计分，文件未定）",
            "is childcare to be taken into the annual assessment of targets (how it is scored is not set)");

    /** 会商机制. */
    public static final Question<YesNo> CONSULTATION = Question.yesOrNo(
            "organisation/consultation",
            "是否要建立部门间工作会商机制",
            "is a mechanism of consultation between departments to be set up");

    /** 会商牵头. */
    public static final Question<YesNo> CONSULTATION_LEAD = Question.yesOrNo(
            "organisation/consultation-lead",
            "是否牵头部门间工作会商机制",
            "does it lead the consultation between departments",
            BODY);

    /** 社会监督. */
    public static final Question<YesNo> SOCIAL_SUPERVISION = Question.yesOrNo(
            "organisation/social-supervision",
            "是否要发挥其作用，加强社会监督",
            "is its role to be used for supervision by society",
            BODY);

    /** 行业自律. */
    public static final Question<YesNo> SELF_DISCIPLINE = Question.yesOrNo(
            "organisation/self-discipline",
            "是否要发挥其作用，强化行业自律",
            "is its role to be used for the self-discipline of the trade",
            BODY);

    /** 分工合作、共同参与的格局. */
    public static final Question<WorkRole> PATTERN = new Question<>(
            "organisation/pattern",
            new Bilingual("在所形成的格局中是什么身份", "which part in the pattern that is formed"),
            List.of(BODY),
            List.of(WorkRole.DIVISION_OF_WORK, WorkRole.PARTICIPATION),
            List.of());

    private Organisation() {}
}
