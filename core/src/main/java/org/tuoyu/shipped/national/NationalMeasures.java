package org.tuoyu.shipped.national;

import static org.tuoyu.childcare.registration.AuthorityKind.CIVIL_AFFAIRS;
import static org.tuoyu.childcare.registration.AuthorityKind.MARKET_REGULATION;
import static org.tuoyu.childcare.registration.AuthorityKind.STAFFING_OFFICE;
import static org.tuoyu.childcare.registration.RegistrationAuthority.LEGAL_FORM;
import static org.tuoyu.childcare.registration.RegistrationAuthority.PROFIT_STATUS;
import static org.tuoyu.childcare.registration.RegistrationAuthority.QUESTION;

import java.time.LocalDate;
import org.tuoyu.childcare.institution.LegalForm;
import org.tuoyu.childcare.institution.ProfitStatus;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.text.Instrument;
import org.tuoyu.kernel.text.Rank;
import org.tuoyu.kernel.time.InForce;
import org.tuoyu.policy.Policy;

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
                .domain("care", new CareRules("5"))
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
                .duties(new NationalDuties())
                .domain("registration", new NationalFiling())
                .checkedWhenAsked()
                .build();
    }
}
