package org.tuoyu.childcare.registration;

import java.util.ArrayList;
import java.util.List;
import org.tuoyu.childcare.institution.Institution;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.YesNo;
import org.tuoyu.kernel.language.Bilingual;

/**
 * The questions about 登记、备案和推送: who has to register and to file, with which papers, and who tells whom of it. Which
 * authority registers is {@link RegistrationAuthority}'s.
 */
public final class Filing {

    /** 核准登记. */
    public static final Fact.Choice REGISTERED =
            Fact.Choice.yesOrNo("registered", "是否已经核准登记", "registration was approved");

    /** 登记机关的级别. */
    public static final Fact.Choice REGISTRAR_LEVEL = Fact.Choice.of(
                    "registrarLevel", new Bilingual("登记机关的级别", "level of the registrar"), Level.class)
            .fixed();

    /** 提供餐饮. */
    public static final Fact.Choice MEALS = Fact.Choice.yesOrNo("meals", "是否提供餐饮", "meals are provided");

    /** 法律法规规定的其他相关材料: which these are, the measures do not say. */
    public static final Fact.Choice OTHER_PAPERS_DUE = Fact.Choice.yesOrNo(
                    "otherPapersDue",
                    "法律法规是否规定还须提交其他相关材料（条文未列明，以备案机关所述为准）",
                    "laws or regulations demand other papers (not listed; as the health department says)")
            .fixed();

    /** 已备案. */
    public static final Fact.Choice FILED = Fact.Choice.yesOrNo("filed", "是否已经备案", "it has filed");

    /** 变更备案事项. */
    public static final Fact.Choice FILED_MATTER_CHANGED = Fact.Choice.yesOrNo(
                    "filedMatterChanged", "备案事项是否变更", "something that was filed has changed")
            .fixed();

    /** 终止服务. */
    public static final Fact.Choice SERVICE_ENDED = Fact.Choice.yesOrNo(
                    "serviceEnded", "是否终止服务", "the service has ended")
            .fixed();

    /** 注销登记. */
    public static final Fact.Choice REGISTRATION_CANCELLED = Fact.Choice.yesOrNo(
                    "registrationCancelled", "登记是否已注销", "the registration was cancelled")
            .fixed();

    /** 收到备案材料. */
    public static final Fact.Choice PAPERS_RECEIVED =
            Fact.Choice.yesOrNo("papersReceived", "卫生健康部门是否已收到备案材料", "the health department has received the papers");

    /** 备案内容符合设置标准和管理规范. */
    public static final Fact.Choice PAPERS_CONFORM = Fact.Choice.yesOrNo(
            "papersConform",
            "备案内容是否符合设置标准和管理规范（以卫生健康部门认定为准）",
            "what was filed conforms to the setting standard and the management norms (as the health department finds)");

    /** 登记. */
    public static final Question<YesNo> REGISTERS = Question.yesOrNo(
            "registration/registers",
            "是否须注册登记",
            "must it be registered",
            Institution.KIND,
            RegistrationAuthority.PROFIT_STATUS);

    /** 经营范围. */
    public static final Question<YesNo> BUSINESS_SCOPE = Question.yesOrNo(
            "registration/business-scope",
            "业务（经营）范围是否须载明“托育服务”",
            "must the scope of business state “托育服务” (childcare)",
            Institution.KIND);

    /** 名称; that it has to, no question asks, as nothing says so. */
    public static final Question<YesNo> NAME = Question.yesOrNo(
            "registration/name", "名称中可否包含“托育”", "may the name contain “托育” (childcare)", Institution.KIND);

    /** 备案. */
    public static final Question<Level> FILES = new Question<>(
            "registration/files",
            new Bilingual("须向哪一级卫生健康部门备案", "with the health department of which level must it file"),
            List.of(Institution.KIND, REGISTERED, REGISTRAR_LEVEL),
            List.of(Level.values()),
            List.of());

    /** 推送至县级: in a district, to its health commission. */
    public static final Question<YesNo> PUSH_TO_COUNTY = push(
            "push-to-county",
            "登记机关是否须将登记信息推送至机构所在区县的卫生健康部门",
            "must the registrar push its information to the health department of the district or county");

    /** 推送至同级. */
    public static final Question<YesNo> PUSH_TO_OWN_LEVEL = push(
            "push-to-own-level",
            "登记机关是否须将登记信息推送至与其同级的卫生健康部门",
            "must the registrar push its information to the health department of its own level");

    /** 备案回执. */
    public static final Question<YesNo> RECEIPT = Question.yesOrNo(
            "registration/receipt",
            "卫生健康部门是否须提供备案回执",
            "must the health department give a receipt",
            Institution.KIND,
            PAPERS_RECEIVED);

    /** 不符合要求的通知. */
    public static final Question<YesNo> NOTICE = Question.yesOrNo(
            "registration/notice",
            "卫生健康部门是否须通知不符合、说明理由并向社会公开",
            "must the health department notify that it does not conform, with reasons, and make it public",
            Institution.KIND,
            PAPERS_RECEIVED,
            PAPERS_CONFORM);

    /** 变更备案. */
    public static final Question<YesNo> AMENDMENT = Question.yesOrNo(
            "registration/amendment",
            "是否须变更备案",
            "must the filing be amended",
            Institution.KIND,
            FILED,
            FILED_MATTER_CHANGED);

    /** 注销备案: an end of the service, or of the registration, is no change of what was filed. */
    public static final Question<YesNo> DEREGISTRATION = Question.yesOrNo(
            "registration/deregistration",
            "是否须注销备案",
            "must the filing be cancelled",
            Institution.KIND,
            FILED,
            SERVICE_ENDED,
            REGISTRATION_CANCELLED);

    private Filing() {}

    /** Whether a filing needs this paper. */
    public static Question<YesNo> needs(Paper paper) {
        List<Fact> facts = new ArrayList<>(List.of(Institution.KIND));
        paper.where().ifPresent(facts::add);
        return Question.yesOrNo(
                "registration/paper-" + paper.slug(),
                "备案是否须提交：" + paper.label().zh(),
                "must a filing come with: " + paper.label().en(),
                facts.toArray(Fact[]::new));
    }

    private static Question<YesNo> push(String name, String zh, String en) {
        return Question.yesOrNo("registration/" + name, zh, en, Institution.KIND, REGISTERED, REGISTRAR_LEVEL);
    }
}
