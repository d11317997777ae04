package org.tuoyu.shipped.beibei;

import org.tuoyu.policy.PolicyDraft;

/** Duties towards families (三(一)), of land (三(六)17) and towards staff (三(六)18). */
final class FamilyLandAndStaffDuties {

    private FamilyLandAndStaffDuties() {}

    static void write(PolicyDraft draft) {
        families(draft);
        landAndStaff(draft);
    }

    /** 1, 3 and 4. They name nobody; the annex gives units for the tasks. */
    private static void families(PolicyDraft draft) {
        String leave = "执行重庆市延长产假和护理假的相关规定";
        draft.clause("3.1.1")
                .quote(leave)
                .duty("beibei/3.1.1/leave", "执行延长产假和护理假的规定", "the rules on leave are carried out")
                .alsoIn("A1.1", leave)
                .kept();
        String guidance = "为家长及婴幼儿照护者提供婴幼儿早期发展及照护指导、安全防护知识教育";
        draft.clause("3.1.3")
                .quote(guidance)
                .duty("beibei/3.1.3/guidance", "提供照护指导和安全教育", "guidance and education in safety for families")
                .alsoIn("A3.1", guidance)
                .kept();
        String services = "提供婴幼儿的膳食营养和生长发育评估指导、预防接种、疾病预防等综合服务";
        draft.clause("3.1.4")
                .quote(services)
                .duty("beibei/3.1.4/services", "提供婴幼儿健康综合服务", "health services for infants")
                .alsoIn("A4.1", services)
                .kept();
    }

    /** 17 and 18. */
    private static void landAndStaff(PolicyDraft draft) {
        String land = "将婴幼儿照护服务机构和设施建设用地纳入国土空间规划和年度用地计划并优先予以保障";
        draft.clause("3.6.17")
                .quote(land)
                .duty("beibei/3.6.17/land", "建设用地纳入规划和计划", "land taken into plans, with priority")
                .alsoIn("A17.1", land)
                .kept();
        String support = "区卫生健康委为托育从业人员培训提供技术支持";
        draft.clause("3.6.18")
                .quote(support)
                .duty("beibei/3.6.18/technical-support", "为培训提供技术支持", "technical support for training")
                .alsoIn("A18.2", support)
                .of("区卫生健康委")
                .kept()
                .quote("区人力社保局将婴幼儿照护从业人员培训纳入全区职业技能提升行动计划")
                .duty("beibei/3.6.18/skills-plan", "培训纳入职业技能提升行动计划", "training taken into the skills plan")
                .alsoIn("A18.1", "将婴幼儿照护从业人员培训纳入全区职业技能提升行动计划")
                .of("区人力社保局");
        String rights = "依法保障从业人员合法权益";
        draft.clause("3.6.18")
                .quote(rights)
                .duty("beibei/3.6.18/lawful-rights", "依法保障从业人员合法权益", "lawful rights of staff protected")
                .alsoIn("A18.1", rights)
                .kept();
    }
}
