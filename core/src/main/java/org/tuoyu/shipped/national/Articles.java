package org.tuoyu.shipped.national;

import org.tuoyu.childcare.registration.Paper;
import org.tuoyu.policy.PolicyDraft;

/** What the articles are reported to say, each in one place, for norms and duties alike. */
final class Articles {

    /** 9: for the receipt. */
    static final int RECEIPT_DAYS = 5;

    /** 9: for the notice that papers do not conform. */
    static final int NOTICE_DAYS = 15;

    private Articles() {}

    static PolicyDraft registration(PolicyDraft draft) {
        return draft.clause("4")
                .gist(
                        "举办托育机构的，按其性质向机构编制、民政或者市场监管部门登记",
                        "whoever opens a childcare institution registers it, by its nature, with the staffing office,"
                                + " civil affairs or market regulation");
    }

    static PolicyDraft businessScope(PolicyDraft draft) {
        return draft.clause("5").gist("业务（经营）范围应当载明托育服务", "the scope of business has to state childcare (托育服务)");
    }

    static PolicyDraft name(PolicyDraft draft) {
        return draft.clause("5").gist("名称中可以包含“托育”字样", "the name may contain the word 托育");
    }

    static PolicyDraft push(PolicyDraft draft) {
        return draft.clause("6")
                .gist(
                        "登记机关应当及时将托育机构登记信息推送至同级卫生健康部门",
                        "the registrar pushes registration information promptly to the health department of its level");
    }

    static PolicyDraft countyLevel(PolicyDraft draft) {
        return draft.clause("7")
                .gist(
                        "备案机关为机构所在地的县级卫生健康部门，登记机关级别更高的也如此",
                        "the filing is with the county-level health department, even when the registrar is higher");
    }

    static PolicyDraft filing(PolicyDraft draft) {
        return draft.clause("8")
                .gist(
                        "托育机构应当及时向机构所在地的县级卫生健康部门备案",
                        "the institution files promptly with the county-level health department");
    }

    static PolicyDraft paper(PolicyDraft draft, Paper paper) {
        return draft.clause("8")
                .gist(
                        (paper == Paper.FOOD_LICENCE ? "提供餐饮的，备案还应当提交" : "备案应当提交")
                                + paper.label().zh(),
                        (paper == Paper.FOOD_LICENCE ? "with meals, a filing also comes with " : "a filing comes with ")
                                + paper.label().en());
    }

    static PolicyDraft receipt(PolicyDraft draft) {
        return draft.clause("9")
                .gist(
                        "收到备案材料后" + RECEIPT_DAYS + "个工作日内提供备案回执",
                        "a receipt within " + RECEIPT_DAYS + " working days of the papers");
    }

    static PolicyDraft notice(PolicyDraft draft) {
        return draft.clause("9")
                .gist(
                        "备案材料不符合要求的，自收到之日起" + NOTICE_DAYS + "个工作日内通知备案机构，说明理由并向社会公开",
                        "where papers do not conform, notice with reasons within " + NOTICE_DAYS
                                + " working days, made public");
    }

    static PolicyDraft amendment(PolicyDraft draft) {
        return draft.clause("10")
                .gist("变更备案事项或者终止服务的，应当及时变更备案", "on a change or closure the filing is amended promptly");
    }
}
