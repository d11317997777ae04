package org.tuoyu.beibei;

import java.util.List;
import java.util.Map;
import org.tuoyu.language.Bilingual;
import org.tuoyu.national.NationalMeasures;
import org.tuoyu.policy.RankReading;
import org.tuoyu.text.Rank;
import org.tuoyu.text.Reading;
import org.tuoyu.text.Readings;

/** Points on which the document, or its place among others, can be read in more than one way. */
public final class BeibeiReadings {

    /** 印发之日: the document is in force from the day of issue, which is not printed. */
    public static final Reading DAY_OF_ISSUE = new Reading(
            "beibei/day-of-issue",
            new Bilingual("印发之日是哪一天", "which day is the day of issue"),
            List.of(
                    new Reading.Option(
                            "day-of-signing",
                            new Bilingual("落款日期 2020-12-18", "the day of signing, 2020-12-18"),
                            new Bilingual("文件只印有落款日期，通常与印发同日", "it is the only day printed, and usually the same")),
                    new Reading.Option(
                            "later-day",
                            new Bilingual("落款之后的某日，文件未载明", "a later day, which is not printed"),
                            new Bilingual("文件未印印发日期", "the document prints no day of issue"))),
            new Bilingual("北碚区人民政府办公室", "the office of the district government of Beibei"));

    /** 位阶: how high the national measures stand against a district's document. */
    public static final Reading RANK_OF_NATIONAL_MEASURES = new Reading(
            "national/rank",
            new Bilingual("国家办法与区文件的位阶关系", "how the national measures rank against the district's document"),
            List.of(
                    new Reading.Option(
                            "higher",
                            new Bilingual("国家办法在上", "the national measures rank higher"),
                            new Bilingual(
                                    "由国务院部门发布，适用于全国",
                                    "they are issued by departments of the State Council for the whole country")),
                    new Reading.Option(
                            "not-comparable",
                            new Bilingual("不分高低", "neither ranks higher"),
                            new Bilingual("均为规范性文件，立法法未规定二者的位阶", "both are normative documents, which no law ranks"))),
            new Bilingual("重庆市司法局", "the justice bureau of Chongqing"));

    /** The readings that this library chooses; a host may choose otherwise. */
    public static final Readings CHOSEN = Readings.none().choosing(DAY_OF_ISSUE, "day-of-signing");

    static final RankReading NATIONAL_RANK = new RankReading(
            NationalMeasures.INSTRUMENT.number(),
            RANK_OF_NATIONAL_MEASURES,
            Map.of("higher", Rank.MINISTRY_DOCUMENT, "not-comparable", Rank.DISTRICT_DOCUMENT));

    private BeibeiReadings() {}
}
