package org.tuoyu.shipped.national;

import static org.tuoyu.childcare.care.Care.AGE;
import static org.tuoyu.childcare.care.Care.BAND;
import static org.tuoyu.childcare.care.Care.CHILDREN;
import static org.tuoyu.childcare.care.Care.LEASE;
import static org.tuoyu.childcare.care.Care.SETTING;
import static org.tuoyu.childcare.care.Care.VIDEO;
import static org.tuoyu.childcare.institution.AgeBand.INFANTS;
import static org.tuoyu.childcare.institution.AgeBand.MIXED;
import static org.tuoyu.childcare.institution.AgeBand.OLDER_TODDLERS;
import static org.tuoyu.childcare.institution.AgeBand.YOUNGER_TODDLERS;
import static org.tuoyu.kernel.decision.YesNo.NO;
import static org.tuoyu.kernel.decision.YesNo.YES;
import static org.tuoyu.kernel.text.Modality.DUTY;
import static org.tuoyu.kernel.text.Modality.POWER;
import static org.tuoyu.kernel.text.Modality.PROMOTION;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.tuoyu.childcare.care.Care;
import org.tuoyu.childcare.care.Headcount;
import org.tuoyu.childcare.care.Ratio;
import org.tuoyu.childcare.care.Setting;
import org.tuoyu.childcare.institution.AgeBand;
import org.tuoyu.kernel.decision.Condition;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.YesNo;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.policy.NormDraft;
import org.tuoyu.policy.PolicyDraft;

/** What one of the {@link CareStandards}, or of the measures on registration, says of classes and places of care. */
record CareRules(String instrument) {

    void settings(PolicyDraft draft) {
        classes(draft.clause(""));
        premises(draft);
    }

    private void classes(PolicyDraft draft) {
        draft.gist(
                "设置标准：乳儿班6-12个月，托小班12-24个月，托大班24-36个月，18个月以上可混合编班（据二手资料）",
                "setting standard: infants 6 to 12 months, younger toddlers 12 to 24, older toddlers 24 to 36, mixed classes"
                        + " from 18 months (secondary sources)");
        bounds(draft, "lower-class", 1);
        bounds(draft, "upper-class", 0);
        draft.gist(
                "设置标准：乳儿班10人以下，托小班15人以下，托大班20人以下，混合编班不超过18人（据二手资料）",
                "setting standard: at most 10 infants, 15 younger toddlers, 20 older toddlers, 18 in a mixed class"
                        + " (secondary sources)");
        most(draft, INFANTS, 10, DUTY);
        most(draft, YOUNGER_TODDLERS, 15, DUTY);
        most(draft, OLDER_TODDLERS, 20, DUTY);
        most(draft, MIXED, 18, DUTY);
        draft.gist(
                "设置标准：保育人员与婴幼儿的比例不低于乳儿班1:3、托小班1:5、托大班1:7；混合编班未载明（据二手资料）",
                "setting standard: one carer for 3 infants, 5 younger toddlers, 7 older toddlers; for mixed classes none is"
                        + " stated (secondary sources)");
        ratio(draft, INFANTS, 3);
        ratio(draft, YOUNGER_TODDLERS, 5);
        ratio(draft, OLDER_TODDLERS, 7);
    }

    /** @param past 1 where the month of a bound belongs to the class whose months end there, else 0 */
    private void bounds(PolicyDraft draft, String option, int past) {
        ages(draft, "infants", option, 6, 12 + past).allow(INFANTS);
        ages(draft, "younger", option, 12 + past, 18).allow(YOUNGER_TODDLERS);
        ages(draft, "younger-or-mixed", option, 18, 24 + past).allow(YOUNGER_TODDLERS, MIXED);
        ages(draft, "older-or-mixed", option, 24 + past, 36 + past).allow(OLDER_TODDLERS, MIXED);
    }

    private NormDraft<AgeBand> ages(PolicyDraft draft, String name, String option, int from, int to) {
        return norm(draft, Care.CLASS, name, Setting.INSTITUTION)
                .under(Given.of(CareStandards.SHARED_BOUND, option))
                .when(new Condition.Between(AGE, OptionalLong.of(from), OptionalLong.of(to)));
    }

    private void premises(PolicyDraft draft) {
        draft.gist(
                "设置标准：租赁场地的，租赁期不少于3年（据二手资料）",
                "setting standard: premises are leased for 3 years or more (secondary sources)");
        enough(draft, Care.LEASE_TERM, Setting.INSTITUTION, LEASE, 36, DUTY);
        draft.gist(
                "管理规范：监控录像资料保存不少于90日（据二手资料）",
                "management norms: video is kept for 90 days or more (secondary sources)");
        enough(draft, Care.VIDEO_KEPT, Setting.INSTITUTION, VIDEO, 90, DUTY);
    }

    void homePoints(PolicyDraft draft) {
        draft.clause("").gist("收托婴幼儿不超过5人（据报道）", "no more than 5 children (reports)");
        norm(draft, Care.MOST_CHILDREN, "home-point", Setting.HOME_POINT)
                .binding(DUTY)
                .allow(new Headcount(5));
        notTooMany(draft, "home-point", Setting.HOME_POINT, 5, DUTY, List.of());
        draft.gist("每1名照护人员最多看护3名婴幼儿（据报道）", "one carer for 3 children at most (reports)");
        norm(draft, Care.RATIO, "home-point", Setting.HOME_POINT).binding(DUTY).allow(new Ratio(3));
        draft.gist("使用他人住宅的，租赁期不少于3年（据一份报道）", "the dwelling of another is leased for 3 years or more (one report)");
        enough(draft, Care.LEASE_TERM, Setting.HOME_POINT, LEASE, 36, DUTY);
        draft.gist("名称中应当注明“托育”字样（据报道）", "the name has to contain 托育 (reports)");
        norm(draft, Care.NAME, "home-point", Setting.HOME_POINT).binding(DUTY).allow(YES);
    }

    void quality(PolicyDraft draft) {
        draft.clause("")
                .gist(
                        "推荐性标准：监控录像资料保存期不少于90天（据报道）",
                        "a recommended standard: video is kept for 90 days or more (reports)");
        enough(draft, Care.VIDEO_KEPT, Setting.INSTITUTION, VIDEO, 90, PROMOTION);
    }

    /** 宜 in the copies: recommended. */
    void buildingCode(PolicyDraft draft) {
        draft.clause("1.0.3")
                .gist(
                        "2019年局部修订前：每班人数宜为乳儿班10~15人、托小（中）班15~20人、托大班21~25人（据网上副本，可信度中）",
                        "before the revision of 2019: 10 to 15 infants, 15 to 20 younger toddlers, 21 to 25 older toddlers in a class"
                                + " are recommended (copies on the web, medium confidence)");
        most(draft, INFANTS, 15, PROMOTION);
        most(draft, YOUNGER_TODDLERS, 20, PROMOTION);
        most(draft, OLDER_TODDLERS, 25, PROMOTION);
    }

    void buildingCodeOf2019(PolicyDraft draft) {
        draft.clause("1.0.3")
                .gist(
                        "2019年版：每班人数应为乳儿班10人以下、托小班15人以下、托大班20人以下（据网上副本，可信度中）",
                        "as revised in 2019: at most 10 infants, 15 younger toddlers, 20 older toddlers in a class (a copy on the web,"
                                + " medium confidence)");
        most(draft, INFANTS, 10, DUTY);
        most(draft, YOUNGER_TODDLERS, 15, DUTY);
        most(draft, OLDER_TODDLERS, 20, DUTY);
    }

    void registration(PolicyDraft draft) {
        Articles.name(draft);
        norm(draft, Care.NAME, "institution", Setting.INSTITUTION)
                .binding(POWER)
                .allow(NO);
    }

    private void most(PolicyDraft draft, AgeBand band, int children, Modality binding) {
        norm(draft, Care.MOST_CHILDREN, band.id(), Setting.INSTITUTION)
                .when(BAND, band)
                .binding(binding)
                .allow(new Headcount(children));
        notTooMany(draft, band.id(), Setting.INSTITUTION, children, binding, List.of(Condition.is(BAND, band)));
    }

    private void notTooMany(
            PolicyDraft draft, String name, Setting setting, int most, Modality binding, List<Condition> where) {
        NormDraft<YesNo> fits = norm(draft, Care.SIZE, name + "/fits", setting).binding(binding);
        NormDraft<YesNo> tooMany =
                norm(draft, Care.SIZE, name + "/too-many", setting).binding(binding);
        fits.when(Condition.lessThan(CHILDREN, most + 1L)).allow(YES);
        tooMany.when(Condition.atLeast(CHILDREN, most + 1L)).allow(NO);
        where.forEach(fits::when);
        where.forEach(tooMany::when);
    }

    private void ratio(PolicyDraft draft, AgeBand band, int children) {
        norm(draft, Care.RATIO, band.id(), Setting.INSTITUTION)
                .when(BAND, band)
                .binding(DUTY)
                .allow(new Ratio(children));
    }

    private void enough(
            PolicyDraft draft,
            Question<YesNo> question,
            Setting setting,
            Fact.Quantity fact,
            int least,
            Modality binding) {
        norm(draft, question, "enough", setting)
                .when(Condition.atLeast(fact, least))
                .binding(binding)
                .allow(YES);
        norm(draft, question, "too-little", setting)
                .when(Condition.lessThan(fact, least))
                .binding(binding)
                .allow(NO);
    }

    private <O extends Symbol> NormDraft<O> norm(
            PolicyDraft draft, Question<O> question, String name, Setting setting) {
        String id = "national/" + instrument + "/" + question.id() + "/" + name;
        return draft.answers(question)
                .as(id.toLowerCase(Locale.ROOT).replace('_', '-'))
                .when(SETTING, setting);
    }
}
