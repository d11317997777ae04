package org.tuoyu.childcare.care;

import java.util.List;
import org.tuoyu.childcare.institution.AgeBand;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.YesNo;
import org.tuoyu.kernel.language.Bilingual;

/** The questions about classes (班型) and places of care: ages, numbers, carers, lease, video, name. */
public final class Care {

    /** 托育场所. */
    public static final Fact.Choice SETTING = Fact.Choice.of(
                    "setting", new Bilingual("场所类型（以主管机关认定为准）", "setting (as the authority finds)"), Setting.class)
            .fixed();

    /** 班型. */
    public static final Fact.Choice BAND = Fact.Choice.of("band", new Bilingual("班型", "kind of class"), AgeBand.class);

    /** 月龄, in completed months. */
    public static final Fact.Quantity AGE = Fact.Quantity.of(
                    "ageInMonths", new Bilingual("满月龄", "age in completed months"), months())
            .fixed();

    /** 人数. */
    public static final Fact.Quantity CHILDREN =
            Fact.Quantity.of("children", new Bilingual("婴幼儿人数", "number of children"), new Bilingual("人", "children"));

    /** 照护人员人数; no question depends on it, {@link ClassCheck} holds it against the ratio. */
    public static final Fact.Quantity CARERS =
            Fact.Quantity.of("carers", new Bilingual("照护人员人数", "number of carers"), new Bilingual("人", "carers"));

    /** 租赁期. */
    public static final Fact.Quantity LEASE =
            Fact.Quantity.of("leaseMonths", new Bilingual("场地租赁期（月）", "term of the lease in months"), months());

    /** 监控录像资料保存期. */
    public static final Fact.Quantity VIDEO = Fact.Quantity.of(
            "videoDays", new Bilingual("监控录像保存天数", "days for which video is kept"), new Bilingual("天", "days"));

    /** 编班: several where the documents leave a choice. */
    public static final Question<AgeBand> CLASS = new Question<>(
            "care/class",
            new Bilingual("该月龄的婴幼儿可编入哪种班", "in which kind of class may a child of that age be"),
            List.of(SETTING, AGE),
            List.of(AgeBand.values()),
            List.of());

    /** 人数上限. */
    public static final Question<Headcount> MOST_CHILDREN = new Question<>(
            "care/most-children",
            new Bilingual("人数上限（托育机构按班，家庭托育点按点）", "most children, of a class or of a home-based point"),
            List.of(SETTING, BAND),
            List.of(
                    new Headcount(5),
                    new Headcount(10),
                    new Headcount(15),
                    new Headcount(18),
                    new Headcount(20),
                    new Headcount(25)),
            List.of());

    /** 人数是否符合. */
    public static final Question<YesNo> SIZE =
            Question.yesOrNo("care/size", "人数是否符合上限", "does the number of children conform", SETTING, BAND, CHILDREN);

    /** 配比. */
    public static final Question<Ratio> RATIO = new Question<>(
            "care/ratio",
            new Bilingual("照护人员与婴幼儿的最低配比", "for how many children one carer is enough"),
            List.of(SETTING, BAND),
            List.of(new Ratio(3), new Ratio(5), new Ratio(7)),
            List.of());

    /** 租赁期是否符合; premises of one's own are not asked about. */
    public static final Question<YesNo> LEASE_TERM = Question.yesOrNo(
            "care/lease", "租赁场地的，租赁期是否符合要求", "where premises are leased, is the lease long enough", SETTING, LEASE);

    /** 录像保存期是否符合. */
    public static final Question<YesNo> VIDEO_KEPT =
            Question.yesOrNo("care/video", "监控录像保存期是否符合要求", "is video kept for long enough", SETTING, VIDEO);

    /** 其他业主的同意. */
    public static final Question<YesNo> CONSENT = Question.yesOrNo(
            "care/consent",
            "是否须取得本栋建筑物内或同一平房院落内其他业主的一致同意",
            "do all other owners in the building or courtyard have to consent",
            SETTING);

    /** 名称. */
    public static final Question<YesNo> NAME =
            Question.yesOrNo("care/name", "名称中是否必须有“托育”字样", "must the name contain 托育", SETTING);

    private Care() {}

    private static Bilingual months() {
        return new Bilingual("个月", "months");
    }
}
