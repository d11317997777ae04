package org.tuoyu.childcare.registration;

import java.util.List;
import org.tuoyu.childcare.institution.Application;
import org.tuoyu.childcare.institution.LegalForm;
import org.tuoyu.childcare.institution.ProfitStatus;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Condition;
import org.tuoyu.kernel.decision.Decider;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.FactReader;
import org.tuoyu.kernel.decision.Impossible;
import org.tuoyu.kernel.decision.NormSet;
import org.tuoyu.kernel.decision.Norms;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.time.AsOf;

/** The question of which authority registers an institution (登记机关). */
public final class RegistrationAuthority {

    /** 是否营利. */
    public static final Fact.Choice PROFIT_STATUS =
            Fact.Choice.of("profitStatus", new Bilingual("机构性质", "profit status"), ProfitStatus.class);

    /** 法人形式; the local text does not name it. */
    public static final Fact.Choice LEGAL_FORM =
            Fact.Choice.of("legalForm", new Bilingual("法人形式", "legal form"), LegalForm.class);

    /** In force since 2021-01-01; the articles cited had the same numbers in the 民法总则 of 2017 before. */
    private static final String CIVIL_CODE = "中华人民共和国民法典";

    private static final Citation NON_PROFIT_PERSONS = new Citation.Referenced(
            CIVIL_CODE,
            "87",
            new Bilingual(
                    "为公益或者其他非营利目的成立、不向出资人等分配利润的法人为非营利法人，包括事业单位、社会服务机构等；2021年前为民法总则同条",
                    "legal persons founded for the public good or another non-profit aim that distribute no profit to their"
                            + " founders are non-profit, public institutions and social-service organisations among"
                            + " them; before 2021 the same article of the General Provisions of the Civil Law"));
    private static final Citation FOR_PROFIT_PERSONS = new Citation.Referenced(
            CIVIL_CODE,
            "76",
            new Bilingual(
                    "以取得利润并分配给出资人为目的成立的法人为营利法人，包括公司和其他企业法人等；2021年前为民法总则同条",
                    "legal persons founded to make profit and distribute it to their investors are for-profit, companies and"
                            + " other enterprises among them; before 2021 the same article of the General Provisions"
                            + " of the Civil Law"));

    private static final Citation PRIVATE_TRADE = new Citation.Referenced(
            "市场主体登记管理条例",
            "2",
            new Bilingual(
                    "个体工商户、合伙企业、个人独资企业是以营利为目的从事经营活动的市场主体；2022-03-01 起施行，此前各日的依据未收录",
                    "individual businesses, partnerships and sole proprietorships trade for profit; in force from 2022-03-01,"
                            + " what said so on earlier days is not held"));

    public static final Question<AuthorityKind> QUESTION = new Question<>(
            "registration-authority",
            new Bilingual("登记机关", "registration authority"),
            List.of(PROFIT_STATUS, LEGAL_FORM),
            List.of(AuthorityKind.values()),
            List.of(
                    never(ProfitStatus.NON_PROFIT, LegalForm.ENTERPRISE, FOR_PROFIT_PERSONS),
                    never(ProfitStatus.NON_PROFIT, LegalForm.INDIVIDUAL_BUSINESS, PRIVATE_TRADE),
                    never(ProfitStatus.NON_PROFIT, LegalForm.PARTNERSHIP, PRIVATE_TRADE),
                    never(ProfitStatus.NON_PROFIT, LegalForm.SOLE_PROPRIETORSHIP, PRIVATE_TRADE),
                    never(ProfitStatus.FOR_PROFIT, LegalForm.PUBLIC_INSTITUTION, NON_PROFIT_PERSONS),
                    never(ProfitStatus.FOR_PROFIT, LegalForm.SOCIAL_SERVICE_ORGANISATION, NON_PROFIT_PERSONS)));

    private static final List<FactReader<Application>> READERS = List.of(
            FactReader.of(PROFIT_STATUS, ProfitStatus.class, Application::profitStatus),
            FactReader.ofOptional(LEGAL_FORM, LegalForm.class, Application::legalForm));

    private RegistrationAuthority() {}

    /** The authority for one application. */
    public static Answer<AuthorityKind> of(Application application, Norms norms, AsOf asOf) {
        return decider(norms.inPlay(QUESTION, asOf, application.street())).decide(application);
    }

    /** A decider for many applications in one place, on one day. */
    public static Decider<Application, AuthorityKind> decider(NormSet<AuthorityKind> norms) {
        return norms.decider(READERS);
    }

    private static Impossible never(ProfitStatus status, LegalForm form, Citation citation) {
        return new Impossible(List.of(Condition.is(PROFIT_STATUS, status), Condition.is(LEGAL_FORM, form)), citation);
    }
}
