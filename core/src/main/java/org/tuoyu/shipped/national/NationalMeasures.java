package org.tuoyu.shipped.national;

import static org.tuoyu.childcare.duty.Bearer.Role.HEALTH_DEPARTMENT;
import static org.tuoyu.childcare.duty.Bearer.Role.INSTITUTION;
import static org.tuoyu.childcare.duty.Bearer.Role.REGISTRAR;
import static org.tuoyu.childcare.registration.AuthorityKind.CIVIL_AFFAIRS;
import static org.tuoyu.childcare.registration.AuthorityKind.MARKET_REGULATION;
import static org.tuoyu.childcare.registration.AuthorityKind.STAFFING_OFFICE;
import static org.tuoyu.childcare.registration.RegistrationAuthority.LEGAL_FORM;
import static org.tuoyu.childcare.registration.RegistrationAuthority.PROFIT_STATUS;
import static org.tuoyu.childcare.registration.RegistrationAuthority.QUESTION;

import java.time.LocalDate;
import org.tuoyu.childcare.Domain;
import org.tuoyu.childcare.institution.LegalForm;
import org.tuoyu.childcare.institution.ProfitStatus;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.text.Instrument;
import org.tuoyu.kernel.text.OpenWord;
import org.tuoyu.kernel.text.Rank;
import org.tuoyu.kernel.time.InForce;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.PolicyDraft;

/**
 * 托育机构登记和备案办法（试行）, 国卫办人口发〔2019〕25号. The official text is not held: what copies and reports say is cited by
 * article, and every answer that rests on it says so. Its day, 2019-12-19, is known with medium confidence.
 */
public final class NationalMeasures {

    /** The instrument. */
    public static final Instrument INSTRUMENT = Instrument.builder()
            .number("国卫办人口发〔2019〕25号")
            .title("托育机构登记和备案办法（试行）")
            .issuer("国家卫生健康委办公厅等")
            .rank(Rank.MINISTRY_DOCUMENT)
            .territory("CN")
            .publishedOn(LocalDate.of(2019, 12, 19))
            .held(Instrument.Held.REFERENCED)
            .build();

    private NationalMeasures() {}

    /** The policy, article by article as far as a question needs it. */
    public static Policy policy(Directory directory) {
        return Policy.draft(INSTRUMENT, directory)
                .inForce(InForce.openEndedFrom(INSTRUMENT.publishedOn()))
                .domain(Domain.CARE, new CareRules("5")::registration)
                .clause("4")
                .gist("事业单位性质的，向机构编制部门登记", "a public institution registers with the staffing office")
                .answers(QUESTION)
                .as("national/4/public-institution")
                .when(LEGAL_FORM, LegalForm.PUBLIC_INSTITUTION)
                .allow(STAFFING_OFFICE)
                .gist("社会服务机构性质的，向民政部门登记", "a social-service organisation registers with civil affairs")
                .answers(QUESTION)
                .as("national/4/social-service-organisation")
                .when(LEGAL_FORM, LegalForm.SOCIAL_SERVICE_ORGANISATION)
                .allow(CIVIL_AFFAIRS)
                .gist("营利性的，向市场监管部门登记", "a for-profit institution registers with market regulation")
                .answers(QUESTION)
                .as("national/4/for-profit")
                .when(PROFIT_STATUS, ProfitStatus.FOR_PROFIT)
                .allow(MARKET_REGULATION)
                .duties(NationalMeasures::duties)
                .domain(Domain.REGISTRATION, new NationalFiling())
                .checkedWhenAsked()
                .build();
    }

    /** The duties, as far as they are known from copies and reports. */
    private static void duties(PolicyDraft draft) {
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
