package org.tuoyu.shipped.beibei;

import java.util.List;
import java.util.Map;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.text.Rank;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.policy.RankReading;
import org.tuoyu.shipped.national.CareStandards;
import org.tuoyu.shipped.national.NationalMeasures;

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

    /** 2025年前: whether the year 2025 itself still counts (三(三)9, 三(六)16). */
    public static final Reading BEFORE_2025 = new Reading(
            "beibei/before-2025",
            new Bilingual("“2025年前”止于哪一天", "the last day of “2025年前”"),
            List.of(
                    new Reading.Option(
                            "before-2025-01-01",
                            new Bilingual("2025年1月1日之前，至2024年12月31日", "before 1 January 2025, so by 31 December 2024"),
                            new Bilingual(
                                    "“前”的字面意思不含该年；“二”写“2025年”而不写“前”",
                                    "the literal meaning of 前 leaves the year out, and clause 二 writes 2025年 without it")),
                    new Reading.Option(
                            "by-2025-12-31",
                            new Bilingual("2025年底之前，至2025年12月31日", "by the end of 2025, 31 December"),
                            new Bilingual(
                                    "与“二”中 2025 年的目标同期，至该年年底",
                                    "it then ends with the goals of clause 二 for 2025, at the end of that year"))),
            new Bilingual("北碚区人民政府办公室", "the office of the district government of Beibei"));

    /** 国有闲置房屋: the annex narrows the houses of 三(六)16 to those in industrial areas. */
    public static final Reading IDLE_HOUSES = new Reading(
            "beibei/idle-houses",
            new Bilingual("国有闲置房屋须位于何处", "where the idle state-owned houses have to lie"),
            List.of(
                    new Reading.Option(
                            "anywhere",
                            new Bilingual("不限，按正文", "anywhere, as the body has it"),
                            new Bilingual(
                                    "正文不限位置，附件只是分解任务", "the body sets no place, and the annex only divides the tasks")),
                    new Reading.Option(
                            "industrial-area",
                            new Bilingual(
                                    "位于就业人群密集的产业聚集区域，按附件",
                                    "in industrial areas where many people work, as the annex has it"),
                            new Bilingual(
                                    "附件同属文件，且规定更具体",
                                    "the annex is part of the document and the more special of the two"))),
            new Bilingual("北碚区人民政府办公室", "the office of the district government of Beibei"));

    /** 履职不到位、发生安全事故: whether either is enough for liability, or both are needed (三(三)11, 四(三)). */
    public static final Reading ACCOUNTABILITY = new Reading(
            "beibei/accountability",
            new Bilingual("“履职不到位、发生安全事故”中的顿号", "the mark between “履职不到位” and “发生安全事故”"),
            List.of(
                    new Reading.Option(
                            "either",
                            new Bilingual("并列，有其一即追责", "it lists: either is enough"),
                            new Bilingual("顿号通常用于列举", "the mark usually separates the items of a list")),
                    new Reading.Option(
                            "both",
                            new Bilingual(
                                    "合为一种情形，履职不到位并因而发生安全事故才追责",
                                    "it joins: a failure of duty together with an accident"),
                            new Bilingual(
                                    "该句与“严防安全事故发生”同条，所指为安全事故",
                                    "the sentence follows “严防安全事故发生” and is about accidents"))),
            new Bilingual("北碚区人民政府办公室", "the office of the district government of Beibei"));

    /** 婴幼儿照护服务机构: whether nursery classes, points and employer-run care are meant as well. */
    public static final Reading INSTITUTIONS = new Reading(
            "beibei/institutions",
            new Bilingual(
                    "托幼班、托育点和用人单位举办的照护服务是否属于“婴幼儿照护服务机构”",
                    "whether nursery classes, points and employer-run care count as “婴幼儿照护服务机构”"),
            List.of(
                    new Reading.Option(
                            "institutions-alone",
                            new Bilingual("不属于", "they do not"),
                            new Bilingual(
                                    "正文另称托幼班、托育点，并把“机构”与“设施”并列",
                                    "the body has words of its own for classes and points, and sets 设施 beside 机构")),
                    new Reading.Option(
                            "every-kind",
                            new Bilingual("属于", "they do"),
                            new Bilingual(
                                    "三(三)11 写“各类婴幼儿照护服务机构”，三(五)15 把用人单位建立的也称为机构",
                                    "3.3.11 speaks of every kind of institution, 3.5.15 calls what employers set up one"))),
            new Bilingual("北碚区人民政府办公室", "the office of the district government of Beibei"));

    /** 登记机关: whether the push of 三(三)8 is that of the registrars of the district alone, or of higher ones as well. */
    public static final Reading REGISTRARS = new Reading(
            "beibei/registrars",
            new Bilingual(
                    "“登记机关应当及时……推送”是否包括高于区级的登记机关", "whether “登记机关” that push include registrars above the district"),
            List.of(
                    new Reading.Option(
                            "of-the-district",
                            new Bilingual("只指前文所列的区级登记机关", "those of the district that the sentences before name"),
                            new Bilingual(
                                    "同条前文只列区委编办、区民政局、区市场监管局，区文件不约束上级机关",
                                    "the clause names three of the district, and a district's document binds no body above it")),
                    new Reading.Option(
                            "every-registrar",
                            new Bilingual("指所有登记机关", "every registrar"),
                            new Bilingual("该句未加限定", "the sentence sets no limit"))),
            new Bilingual("北碚区人民政府办公室", "the office of the district government of Beibei"));

    /** Every reading that answers under the document, or others that hold in the district, can depend on. */
    public static List<Reading> all() {
        return List.of(
                DAY_OF_ISSUE,
                RANK_OF_NATIONAL_MEASURES,
                BEFORE_2025,
                IDLE_HOUSES,
                ACCOUNTABILITY,
                INSTITUTIONS,
                REGISTRARS,
                CareStandards.SHARED_BOUND);
    }

    /** The readings that this library chooses; a host may choose otherwise. */
    public static final Readings CHOSEN = Readings.none().choosing(DAY_OF_ISSUE, "day-of-signing");

    /** How high the national measures rank, by the reading of it: for whoever stacks them with documents of a district. */
    public static final RankReading NATIONAL_RANK = new RankReading(
            NationalMeasures.INSTRUMENT.number(),
            RANK_OF_NATIONAL_MEASURES,
            Map.of("higher", Rank.MINISTRY_DOCUMENT, "not-comparable", Rank.DISTRICT_DOCUMENT));

    private BeibeiReadings() {}
}
