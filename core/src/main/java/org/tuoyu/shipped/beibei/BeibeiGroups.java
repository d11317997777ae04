package org.tuoyu.shipped.beibei;

import static org.tuoyu.kernel.party.PartyKind.DEPARTMENT;
import static org.tuoyu.kernel.party.PartyKind.GOVERNMENT;
import static org.tuoyu.kernel.party.PartyKind.MASS_ORGANISATION;
import static org.tuoyu.kernel.party.PartyKind.PARK_COMMITTEE;
import static org.tuoyu.kernel.party.PartyKind.PARTY_ORGAN;
import static org.tuoyu.kernel.party.PartyKind.PUBLIC_INSTITUTION;
import static org.tuoyu.kernel.party.PartyKind.SOCIETY;
import static org.tuoyu.kernel.party.PartyKind.STREET;
import static org.tuoyu.kernel.party.PartyKind.TOWN;

import java.util.List;
import java.util.Set;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.party.PartyGroup;
import org.tuoyu.kernel.party.PartyGroup.Listed;
import org.tuoyu.kernel.party.PartyGroup.Open;
import org.tuoyu.kernel.party.PartyGroup.Within;
import org.tuoyu.kernel.party.PartyKind;

/** The names under which the document addresses more than one at a time. */
final class BeibeiGroups {

    static final List<PartyGroup> ALL = List.of(
            // by the day
            within("streets-and-towns", "各街镇", "streets and towns", Set.of(STREET, TOWN), "各镇街", "街镇", "街道（镇）"),
            within("streets", "各街道办事处", "street offices", Set.of(STREET)),
            within("towns", "镇人民政府", "town governments", Set.of(TOWN), "各镇人民政府"),
            // 三(三)8: the three with which the same item has institutions registered
            group(
                    "registrars",
                    "登记机关",
                    "registration authorities",
                    new Listed(List.of("staffing-office", "civil-affairs", "market-regulation"))),
            // 四(二): lists that end in 等
            open(
                    "consulting-departments",
                    "区卫生健康委等部门",
                    "departments of the consultation mechanism",
                    new Bilingual("四(二)的列举以“等部门”结尾", "The list of 四(二) ends in 等部门 (and other departments)"),
                    List.of(
                            "health",
                            "development-and-reform",
                            "education",
                            "public-security",
                            "civil-affairs",
                            "finance",
                            "human-resources",
                            "planning",
                            "housing",
                            "state-assets",
                            "tax",
                            "market-regulation"),
                    Set.of(DEPARTMENT)),
            open(
                    "mass-organisations",
                    "群团组织",
                    "mass organisations",
                    new Bilingual("四(二)的列举以“等群团组织”结尾", "The list of 四(二) ends in 等群团组织 (and other mass organisations)"),
                    List.of("trade-union", "youth-league", "women", "family-planning"),
                    Set.of(MASS_ORGANISATION)),
            // never listed
            unlisted("parks", "各园城", "park committees", Set.of(PARK_COMMITTEE), "各园城管委会"),
            unlisted("district-departments", "区政府各部门", "departments of the district government", Set.of(DEPARTMENT)),
            unlisted("departments-of-superiors", "各在碚市属部门", "municipal departments in Beibei", Set.of(DEPARTMENT)),
            unlisted(
                    "units-and-departments",
                    "全区各单位各部门",
                    "all units and departments of the district",
                    Set.of(
                            GOVERNMENT,
                            DEPARTMENT,
                            PARTY_ORGAN,
                            MASS_ORGANISATION,
                            PUBLIC_INSTITUTION,
                            PARK_COMMITTEE,
                            STREET,
                            TOWN),
                    "各单位各部门"),
            unlisted(
                    "functional-departments",
                    "相关职能部门",
                    "functional departments concerned",
                    Set.of(DEPARTMENT),
                    "各职能部门"),
            unlisted("departments-concerned", "有关部门", "departments concerned", Set.of(DEPARTMENT), "各相关部门"),
            society("villages-and-communities", "村（社区）", "villages and communities", "村、社区"),
            society("trade-bodies", "行业组织", "trade bodies"),
            society("institutions", "婴幼儿照护服务机构", "childcare institutions", "各类婴幼儿照护服务机构", "婴幼儿照护机构", "托育机构"),
            society("employers", "用人单位", "employers"),
            society("kindergartens", "幼儿园", "kindergartens", "普惠性幼儿园", "有条件的幼儿园"),
            society("medical-institutions", "医疗卫生机构", "medical institutions"),
            society("enterprises", "企业", "enterprises"),
            society("vocational-schools", "职业院校", "vocational schools", "区内职业院校"),
            society("training-bodies", "职业培训机构", "vocational training bodies"),
            society("families", "家庭", "families"));

    private BeibeiGroups() {}

    private static PartyGroup within(String id, String zh, String en, Set<PartyKind> kinds, String... aliases) {
        return group(id, zh, en, new Within(BeibeiDirectory.BEIBEI, kinds), aliases);
    }

    private static PartyGroup society(String id, String zh, String en, String... aliases) {
        return unlisted(id, zh, en, Set.of(SOCIETY), aliases);
    }

    private static PartyGroup unlisted(String id, String zh, String en, Set<PartyKind> kinds, String... aliases) {
        Bilingual reason = new Bilingual("文件未列出" + zh + "的成员", "The document does not list the members of " + zh);
        return group(id, zh, en, new Open(List.of(), kinds, reason), aliases);
    }

    private static PartyGroup open(
            String id, String zh, String en, Bilingual reason, List<String> named, Set<PartyKind> kinds) {
        return group(id, zh, en, new Open(named, kinds, reason));
    }

    private static PartyGroup group(
            String id, String zh, String en, PartyGroup.Membership membership, String... aliases) {
        return new PartyGroup(id, new Bilingual(zh, en), List.of(aliases), membership);
    }
}
