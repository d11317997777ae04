package org.tuoyu.kernel.party;

import java.util.EnumSet;
import java.util.Set;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;

/** A kind of body that a unit can be. */
public enum PartyKind implements Constant {
    /** 人民政府 and its general office. */
    GOVERNMENT("人民政府", "people's government"),
    /** 政府工作部门. */
    DEPARTMENT("政府部门", "government department"),
    /** 党委机关: an office of the party committee. */
    PARTY_ORGAN("党委机关", "party organ"),
    /** 群团组织. */
    MASS_ORGANISATION("群团组织", "mass organisation"),
    /** 事业单位 with tasks of its own, such as a land reserve centre. */
    PUBLIC_INSTITUTION("事业单位", "public institution"),
    /** 园区管委会: the committee that manages a park. */
    PARK_COMMITTEE("园区管委会", "park committee"),
    /** 议事协调机构: a group that departments sit in. */
    COORDINATION_GROUP("议事协调机构", "coordination group"),
    /** 街道. */
    STREET("街道", "street"),
    /** 镇. */
    TOWN("镇", "town"),
    /** 乡. */
    TOWNSHIP("乡", "township"),
    /** 区县. */
    DISTRICT("区县", "district"),
    /** 地级市. */
    PREFECTURE("地级市", "prefecture-level city"),
    /** 省. */
    PROVINCE("省", "province"),
    /** 直辖市. */
    MUNICIPALITY("直辖市", "municipality"),
    /** 产业聚集区域: a place that documents name and that is no division. */
    INDUSTRIAL_AREA("产业聚集区域", "industrial area"),
    /** 国务院部门. */
    MINISTRY("国务院部门", "ministry"),
    /** Neither part of the state nor of a mass organisation: an institution, an employer, a family. */
    SOCIETY("社会主体", "society");

    /** 街道、乡、镇: what lies directly in a district. */
    private static final Set<PartyKind> BELOW_DISTRICT = EnumSet.of(STREET, TOWN, TOWNSHIP);

    /** Divisions, and areas that are none: what lies in a territory, which a body does not. */
    private static final Set<PartyKind> PLACES =
            EnumSet.of(STREET, TOWN, TOWNSHIP, DISTRICT, PREFECTURE, PROVINCE, MUNICIPALITY, INDUSTRIAL_AREA);

    private final Bilingual label;

    PartyKind(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    /** Whether it is a street, a town or a township. */
    public boolean isBelowDistrict() {
        return BELOW_DISTRICT.contains(this);
    }

    /** Whether it is a division or an area, not a body. */
    public boolean isPlace() {
        return PLACES.contains(this);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
