package org.tuoyu.shipped.national;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.tuoyu.childcare.Domain;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.text.Instrument;
import org.tuoyu.kernel.text.Rank;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.time.InForce;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.PolicyDraft;

/**
 * Documents of ministries on classes and places of care. No official text is held; what copies and reports say is cited,
 * by article only where the article is known, with how sure it is.
 */
public final class CareStandards {

    /** 托育机构设置标准（试行）、托育机构管理规范（试行）, issued as one. */
    public static final Instrument SETTING_AND_MANAGEMENT =
            instrument("国卫人口发〔2019〕58号", "托育机构设置标准（试行）和托育机构管理规范（试行）", "国家卫生健康委", LocalDate.of(2019, 10, 8));

    /** 家庭托育点管理办法（试行）. */
    public static final Instrument HOME_POINTS =
            instrument("家庭托育点管理办法（试行）", "家庭托育点管理办法（试行）", "国家卫生健康委等五部门", LocalDate.of(2023, 11, 14));

    /** 托育机构质量评估标准, recommended only; known from the day on which it came into force. */
    public static final Instrument QUALITY = instrument("WS/T 821", "托育机构质量评估标准", "国家卫生健康委", LocalDate.of(2024, 4, 1));

    /** 托儿所、幼儿园建筑设计规范; known from the day on which it came into force. */
    public static final Instrument BUILDING_CODE =
            instrument("JGJ 39-2016", "托儿所、幼儿园建筑设计规范", "住房和城乡建设部", LocalDate.of(2016, 11, 1));

    /** Its partial revision; known from the day of a report of it. */
    public static final Instrument BUILDING_CODE_2019 =
            instrument("JGJ 39-2016（2019年版）", "托儿所、幼儿园建筑设计规范（局部修订）", "住房和城乡建设部", LocalDate.of(2019, 9, 10));

    /** 12 and 24 months: which of the two classes that a shared bound belongs to. */
    public static final Reading SHARED_BOUND = new Reading(
            "national/shared-bound",
            new Bilingual("满12个月、满24个月归哪个班", "to which class 12 and 24 months belong"),
            List.of(
                    new Reading.Option(
                            "lower-class",
                            new Bilingual("归月龄段止于此的班", "to the class whose months end there"),
                            new Bilingual(
                                    "“6-12个月”字面包含12个月；同理“24-36个月”包含36个月",
                                    "“6-12个月” has 12 in it by its words, and “24-36个月” likewise 36")),
                    new Reading.Option(
                            "upper-class",
                            new Bilingual("归月龄段始于此的班", "to the class whose months begin there"),
                            new Bilingual(
                                    "“12-24个月”字面包含12个月；满36个月已满3岁，没有班始于此",
                                    "“12-24个月” has 12 in it by its words; at 36, three years of age, no class begins"))),
            new Bilingual("国家卫生健康委", "the National Health Commission"));

    private static final LocalDate REVISED = LocalDate.of(2019, 10, 1);

    private CareStandards() {}

    /** Their policies; what each says is written when a question of the domain is asked. */
    public static List<Policy> policies(Directory directory) {
        List<Policy> policies = new ArrayList<>();
        policies.add(policy(
                SETTING_AND_MANAGEMENT,
                since(SETTING_AND_MANAGEMENT),
                directory,
                new CareRules("setting-standard")::settings));
        policies.add(policy(HOME_POINTS, since(HOME_POINTS), directory, new CareRules("home-points")::homePoints));
        policies.add(policy(QUALITY, since(QUALITY), directory, new CareRules("quality-standard")::quality));
        InForce unrevised = InForce.between(BUILDING_CODE.publishedOn(), REVISED);
        policies.add(policy(BUILDING_CODE, unrevised, directory, new CareRules("building-code")::buildingCode));
        policies.add(policy(
                BUILDING_CODE_2019,
                InForce.openEndedFrom(REVISED),
                directory,
                new CareRules("building-code-2019")::buildingCodeOf2019));
        return policies;
    }

    private static Policy policy(
            Instrument instrument, InForce inForce, Directory directory, Consumer<PolicyDraft> rules) {
        return Policy.draft(instrument, directory)
                .inForce(inForce)
                .domain(Domain.CARE, rules)
                .checkedWhenAsked()
                .build();
    }

    private static InForce since(Instrument instrument) {
        return InForce.openEndedFrom(instrument.publishedOn());
    }

    private static Instrument instrument(String number, String title, String issuer, LocalDate knownFrom) {
        return Instrument.builder()
                .number(number)
                .title(title)
                .issuer(issuer)
                .rank(Rank.MINISTRY_DOCUMENT)
                .territory(Directory.COUNTRY)
                .publishedOn(knownFrom)
                .held(Instrument.Held.REFERENCED)
                .build();
    }
}
