package org.tuoyu.shipped.national;

import static org.tuoyu.childcare.duty.Bearer.Role.HEALTH_DEPARTMENT;
import static org.tuoyu.childcare.duty.Bearer.Role.INSTITUTION;
import static org.tuoyu.childcare.duty.Bearer.Role.REGISTRAR;

import java.util.function.Consumer;
import org.tuoyu.kernel.text.OpenWord;
import org.tuoyu.policy.PolicyDraft;

/** Duties of the national measures, as far as they are known from copies and reports. */
final class NationalDuties implements Consumer<PolicyDraft> {

    @Override
    public void accept(PolicyDraft draft) {
        registration(draft);
        filing(draft);
        handling(draft);
        Articles.amendment(draft)
                .duty("national/10/amendment", "变更或终止时变更备案", "the filing is amended on a change or closure")
                .of(INSTITUTION)
                .when("变更备案事项或终止服务", "a change, or closure")
                .open(OpenWord.PROMPTLY);
    }

    /** 4 and 5. Whoever opens an institution registers it; the duties stand under the institution that comes of it. */
    private static void registration(PolicyDraft draft) {
        Articles.registration(draft)
                .duty("national/4/registration", "机构登记", "the institution is registered")
                .of(INSTITUTION)
                .when("举办托育机构", "a childcare institution is opened");
        Articles.businessScope(draft)
                .duty("national/5/business-scope", "业务范围载明托育服务", "the scope of business states childcare")
                .of(INSTITUTION)
                .when("登记", "registration");
    }

    private static void filing(PolicyDraft draft) {
        Articles.push(draft)
                .duty("national/6/push", "登记机关推送登记信息", "the registrar pushes its information")
                .of(REGISTRAR)
                .when("核准登记", "registration approved")
                .open(OpenWord.PROMPTLY);
        Articles.filing(draft)
                .duty("national/8/filing", "机构备案", "the institution files")
                .of(INSTITUTION)
                .when("核准登记", "registration approved")
                .open(OpenWord.PROMPTLY);
    }

    /** 9, on which two reports agree. */
    private static void handling(PolicyDraft draft) {
        Articles.receipt(draft)
                .duty("national/9/receipt", "提供备案回执", "a receipt for the filing")
                .of(HEALTH_DEPARTMENT)
                .when("收到备案材料", "the papers received")
                .within(Articles.RECEIPT_DAYS);
        Articles.notice(draft)
                .duty("national/9/notice", "通知材料不符合要求", "a notice that the papers do not conform")
                .of(HEALTH_DEPARTMENT)
                .when("收到不符合要求的备案材料", "papers received that do not conform")
                .within(Articles.NOTICE_DAYS);
    }
}
