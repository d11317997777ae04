package org.tuoyu.shipped.beibei;

import static org.tuoyu.childcare.registration.AuthorityKind.CIVIL_AFFAIRS;
import static org.tuoyu.childcare.registration.AuthorityKind.MARKET_REGULATION;
import static org.tuoyu.childcare.registration.AuthorityKind.STAFFING_OFFICE;
import static org.tuoyu.childcare.registration.Filing.PUSH_TO_COUNTY;
import static org.tuoyu.childcare.registration.Filing.PUSH_TO_OWN_LEVEL;
import static org.tuoyu.childcare.registration.Filing.REGISTERED;
import static org.tuoyu.childcare.registration.Filing.REGISTRAR_LEVEL;
import static org.tuoyu.childcare.registration.RegistrationAuthority.PROFIT_STATUS;
import static org.tuoyu.kernel.decision.YesNo.YES;
import static org.tuoyu.kernel.text.Modality.DUTY;

import java.util.List;
import java.util.function.Consumer;
import org.tuoyu.childcare.institution.ProfitStatus;
import org.tuoyu.childcare.registration.Filing;
import org.tuoyu.childcare.registration.Level;
import org.tuoyu.childcare.registration.RegistrationAuthority;
import org.tuoyu.kernel.decision.Condition;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.YesNo;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.policy.NormDraft;
import org.tuoyu.policy.PolicyDraft;

/** 三(三)8.规范婴幼儿照护服务机构登记备案管理. */
final class RegistrationRules implements Consumer<PolicyDraft> {

    /** With which authority; written at once, as it is what most processes ask first. */
    static PolicyDraft authority(PolicyDraft draft) {
        draft.clause("3.3.8")
                .quote("举办非营利性婴幼儿照护服务机构的，在区委编办或区民政局注册登记")
                .answers(RegistrationAuthority.QUESTION)
                .as("beibei/3.3.8/non-profit")
                .binding(Modality.DUTY)
                .when(PROFIT_STATUS, ProfitStatus.NON_PROFIT)
                .allow(STAFFING_OFFICE, CIVIL_AFFAIRS)
                .quote("举办营利性婴幼儿照护服务机构的，在区市场监管局注册登记")
                .answers(RegistrationAuthority.QUESTION)
                .as("beibei/3.3.8/for-profit")
                .binding(Modality.DUTY)
                .when(PROFIT_STATUS, ProfitStatus.FOR_PROFIT)
                .allow(MARKET_REGULATION);
        return draft;
    }

    @Override
    public void accept(PolicyDraft draft) {
        draft.clause("3.3.8").quote("举办非营利性婴幼儿照护服务机构的，在区委编办或区民政局注册登记");
        registers(draft, "registers-non-profit", ProfitStatus.NON_PROFIT);
        draft.quote("举办营利性婴幼儿照护服务机构的，在区市场监管局注册登记");
        registers(draft, "registers-for-profit", ProfitStatus.FOR_PROFIT);
        draft.quote("婴幼儿照护服务机构经核准登记后，应当及时向区卫生健康委备案");
        each(draft, Filing.FILES, "filing", Level.COUNTY).forEach(norm -> norm.when(Condition.is(REGISTERED, true)));
        draft.quote("登记机关应当及时将托育机构登记信息推送至区卫生健康委");
        push(draft, PUSH_TO_OWN_LEVEL, "push-to-own-level").forEach(RegistrationRules::byThoseOfTheDistrict);
        push(draft, PUSH_TO_COUNTY, "push-to-county")
                .forEach(norm -> byThoseOfTheDistrict(norm.under(read("of-the-district"))));
        push(draft, PUSH_TO_COUNTY, "push-to-county").forEach(norm -> norm.under(read("every-registrar")));
    }

    private static void registers(PolicyDraft draft, String id, ProfitStatus status) {
        each(draft, Filing.REGISTERS, id, YES).forEach(norm -> norm.when(PROFIT_STATUS, status));
    }

    private static List<NormDraft<YesNo>> push(PolicyDraft draft, Question<YesNo> question, String id) {
        List<NormDraft<YesNo>> norms = each(draft, question, id, YES);
        norms.forEach(norm -> norm.when(Condition.is(REGISTERED, true)));
        return norms;
    }

    /** 区卫生健康委 is of the level of the registrars that the document names. */
    private static void byThoseOfTheDistrict(NormDraft<?> norm) {
        norm.when(REGISTRAR_LEVEL, Level.COUNTY);
    }

    private static <O extends Symbol> List<NormDraft<O>> each(
            PolicyDraft draft, Question<O> question, String id, O outcome) {
        List<NormDraft<O>> norms = Institutions.each(draft, question);
        norms.forEach(norm -> norm.as("beibei/3.3.8/" + id).binding(DUTY).allow(outcome));
        return norms;
    }

    private static Given read(String option) {
        return Given.of(BeibeiReadings.REGISTRARS, option);
    }
}
