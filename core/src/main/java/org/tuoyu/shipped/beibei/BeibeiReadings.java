package org.tuoyu.shipped.beibei;

import java.util.ArrayList;
import java.util.List;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.policy.file.PolicyFile;
import org.tuoyu.shipped.national.National;

/** Points on which the document, or its place among others, can be read in more than one way. */
public final class BeibeiReadings {

    private static final List<Reading> ALL = list();

    /** 印发之日: the document is in force from the day of issue, which is not printed. */
    public static final Reading DAY_OF_ISSUE = find("beibei/day-of-issue");

    /** 位阶: how high the national measures stand against a district's document. */
    public static final Reading RANK_OF_NATIONAL_MEASURES = find("national/rank");

    /** 2020年: whether the goals of 二 for that year end with it, or with the day of signing. */
    public static final Reading YEAR_2020 = find("beibei/year-2020");

    /** 2025年前: whether the year 2025 itself still counts (三(三)9, 三(六)16). */
    public static final Reading BEFORE_2025 = find("beibei/before-2025");

    /** 国有闲置房屋: the annex narrows the houses of 三(六)16 to those in industrial areas. */
    public static final Reading IDLE_HOUSES = find("beibei/idle-houses");

    /** 履职不到位、发生安全事故: whether either is enough for liability, or both are needed (三(三)11, 四(三)). */
    public static final Reading ACCOUNTABILITY = find("beibei/accountability");

    /** 婴幼儿照护服务机构: whether employer-run care is meant as well. */
    public static final Reading EMPLOYER_RUN_CARE = find("beibei/institutions/employer-run");

    /** 婴幼儿照护服务机构: whether nursery classes are meant as well. */
    public static final Reading NURSERY_CLASSES = find("beibei/institutions/nursery-class");

    /** 婴幼儿照护服务机构: whether community points are meant as well. */
    public static final Reading COMMUNITY_POINTS = find("beibei/institutions/community-point");

    /** 婴幼儿照护服务机构: whether home-based points are meant as well. */
    public static final Reading HOME_POINTS = find("beibei/institutions/home-point");

    /** 对履职不到位、发生安全事故的: whom 四(三) holds liable. */
    public static final Reading LIABILITY_OF = find("beibei/liability-of");

    /** 划拨: whether the facility of a for-profit body may have allocated land (三(六)17). */
    public static final Reading ALLOCATION = find("beibei/allocation");

    /** 可享受……补贴: whether the subsidies of 三(六)18 are for staff alone. */
    public static final Reading SUBSIDIES = find("beibei/subsidies");

    /** 规模化、品牌化、连锁化: three or one (三(三)9). */
    public static final Reading CHAINS = find("beibei/chains");

    /** 新技术、新工艺、新材料和新装备: four or one (三(六)20). */
    public static final Reading NEW_TECHNOLOGY = find("beibei/new-technology");

    /** 登记机关: whether the push of 三(三)8 is that of the registrars of the district alone, or of higher ones as well. */
    public static final Reading REGISTRARS = find("beibei/registrars");

    /** 12 and 24 months: which of the two classes that a shared bound belongs to. */
    public static final Reading SHARED_BOUND = find("national/shared-bound");

    /** The readings that this library chooses; a host may choose otherwise. */
    public static final Readings CHOSEN = Beibei.file().chosen();

    private BeibeiReadings() {}

    /** Every reading that answers under the document, or others that hold in the district, can depend on. */
    public static List<Reading> all() {
        return ALL;
    }

    private static Reading find(String id) {
        return ALL.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<Reading> list() {
        List<Reading> all = new ArrayList<>(Beibei.file().readings());
        for (PolicyFile each : National.files()) {
            all.addAll(each.readings());
        }
        return List.copyOf(all);
    }
}
