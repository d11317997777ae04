package org.tuoyu.national;

import static org.tuoyu.duty.Bearer.Role.HEALTH_DEPARTMENT;
import static org.tuoyu.duty.Bearer.Role.INSTITUTION;
import static org.tuoyu.duty.Bearer.Role.REGISTRAR;

import java.util.function.Consumer;
import org.tuoyu.policy.PolicyDraft;
import org.tuoyu.text.OpenWord;

/** Duties of the national measures, as far as they are known from copies and reports. */
final class NationalDuties implements Consumer<PolicyDraft> {

    @Override
    public void accept(PolicyDraft draft) {
        draft.clause("6")
                .gist(
                        "登记机关应当及时将托育机构登记信息推送至同级卫生健康部门",
                        "the registrar pushes registration information promptly to the health department of its level")
                .duty("national/6/push", "登记机关推送登记信息", "the registrar pushes its information")
                .of(REGISTRAR)
                .when("核准登记", "registration approved")
                .open(OpenWord.PROMPTLY)
                .clause("8")
                .gist(
                        "托育机构应当及时向机构所在地的县级卫生健康部门备案",
                        "the institution files promptly with the county-level health department")
                .duty("national/8/filing", "机构备案", "the institution files")
                .of(INSTITUTION)
                .when("核准登记", "registration approved")
                .open(OpenWord.PROMPTLY);
        handling(draft);
        draft.clause("10")
                .gist("变更备案事项或者终止服务的，应当及时变更备案", "on a change or closure the filing is amended promptly")
                .duty("national/10/amendment", "变更或终止时变更备案", "the filing is amended on a change or closure")
                .of(INSTITUTION)
                .when("变更备案事项或终止服务", "a change, or closure")
                .open(OpenWord.PROMPTLY);
    }

    /** 9, on which two reports agree. */
    private static void handling(PolicyDraft draft) {
        draft.clause("9")
                .gist("收到备案材料后5个工作日内提供备案回执", "a receipt within 5 working days of the papers")
                .duty("national/9/receipt", "提供备案回执", "a receipt for the filing")
                .of(HEALTH_DEPARTMENT)
                .when("收到备案材料", "the papers received")
                .within(5)
                .gist(
                        "备案材料不符合要求的，自收到之日起15个工作日内通知备案机构，说明理由并向社会公开",
                        "where papers do not conform, notice with reasons within 15 working days, made public")
                .duty("national/9/notice", "通知材料不符合要求", "a notice that the papers do not conform")
                .of(HEALTH_DEPARTMENT)
                .when("收到不符合要求的备案材料", "papers received that do not conform")
                .within(15);
    }
}
