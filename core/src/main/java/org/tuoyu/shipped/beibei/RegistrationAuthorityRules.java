package org.tuoyu.shipped.beibei;

import static org.tuoyu.childcare.registration.AuthorityKind.CIVIL_AFFAIRS;
import static org.tuoyu.childcare.registration.AuthorityKind.MARKET_REGULATION;
import static org.tuoyu.childcare.registration.AuthorityKind.STAFFING_OFFICE;

import org.tuoyu.childcare.institution.ProfitStatus;
import org.tuoyu.childcare.registration.RegistrationAuthority;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.policy.PolicyDraft;

/** 三(三)8: which authority registers; written at once, as it is what most processes ask first. */
final class RegistrationAuthorityRules {

    private RegistrationAuthorityRules() {}

    static PolicyDraft write(PolicyDraft draft) {
        draft.clause("3.3.8")
                .quote("举办非营利性婴幼儿照护服务机构的，在区委编办或区民政局注册登记")
                .answers(RegistrationAuthority.QUESTION)
                .as("beibei/3.3.8/non-profit")
                .binding(Modality.DUTY)
                .when(RegistrationAuthority.PROFIT_STATUS, ProfitStatus.NON_PROFIT)
                .allow(STAFFING_OFFICE, CIVIL_AFFAIRS)
                .quote("举办营利性婴幼儿照护服务机构的，在区市场监管局注册登记")
                .answers(RegistrationAuthority.QUESTION)
                .as("beibei/3.3.8/for-profit")
                .binding(Modality.DUTY)
                .when(RegistrationAuthority.PROFIT_STATUS, ProfitStatus.FOR_PROFIT)
                .allow(MARKET_REGULATION);
        return draft;
    }
}
