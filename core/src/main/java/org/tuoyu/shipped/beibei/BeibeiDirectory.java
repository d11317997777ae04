package org.tuoyu.shipped.beibei;

import static org.tuoyu.kernel.party.PartyKind.COORDINATION_GROUP;
import static org.tuoyu.kernel.party.PartyKind.DEPARTMENT;
import static org.tuoyu.kernel.party.PartyKind.GOVERNMENT;
import static org.tuoyu.kernel.party.PartyKind.MASS_ORGANISATION;
import static org.tuoyu.kernel.party.PartyKind.PARK_COMMITTEE;
import static org.tuoyu.kernel.party.PartyKind.PARTY_ORGAN;
import static org.tuoyu.kernel.party.PartyKind.PUBLIC_INSTITUTION;
import static org.tuoyu.kernel.party.PartyKind.SOCIETY;
import static org.tuoyu.kernel.party.PartyKind.STREET;
import static org.tuoyu.kernel.party.PartyKind.TOWN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.party.Party;
import org.tuoyu.kernel.party.PartyGroup;
import org.tuoyu.kernel.party.PartyGroup.Listed;
import org.tuoyu.kernel.party.PartyGroup.Open;
import org.tuoyu.kernel.party.PartyGroup.Within;
import org.tuoyu.kernel.party.PartyKind;
import org.tuoyu.kernel.party.Unit;
import org.tuoyu.kernel.time.InForce;

/** The parties that 北碚府办发〔2020〕105号 names, in its body and in its annex, and the places that it concerns. */
public final class BeibeiDirectory {

    /** The division code of 北碚区. */
    public static final String BEIBEI = "500109";

    /** The day that the document is dated; what it says of names and places holds from here. */
    static final LocalDate DATED = LocalDate.of(2020, 12, 18);

    /** The units that the document names, in the body's words; other spellings, most of them the annex's, as aliases. */
    private static final List<Unit> UNITS = List.of(
            // 印发通知, 引言
            unit("district-government", GOVERNMENT, "区政府", "District People's Government", "重庆市北碚区人民政府"),
            unit("district-government-office", GOVERNMENT, "重庆市北碚区人民政府办公室", "Office of the District Government"),
            unit("state-council-office", GOVERNMENT, "国务院办公厅", "General Office of the State Council"),
            unit(
                    "municipal-government-office",
                    GOVERNMENT,
                    "重庆市人民政府办公厅",
                    "General Office of the Chongqing Municipal Government"),
            // 四(一)
            unit(
                    "coordination-group",
                    COORDINATION_GROUP,
                    "婴幼儿照护服务工作协调小组",
                    "Coordination Group for Infant and Toddler Care"),
            // 四(二), in the order of its list
            unit("health", DEPARTMENT, "区卫生健康委", "District Health Commission"),
            unit("development-and-reform", DEPARTMENT, "区发展改革委", "District Development and Reform Commission"),
            unit("education", DEPARTMENT, "区教委", "District Education Commission"),
            unit("public-security", DEPARTMENT, "区公安分局", "District Public Security Branch", "区公安局"),
            unit("civil-affairs", DEPARTMENT, "区民政局", "District Civil Affairs Bureau"),
            unit("finance", DEPARTMENT, "区财政局", "District Finance Bureau"),
            unit("human-resources", DEPARTMENT, "区人力社保局", "District Human Resources and Social Security Bureau"),
            unit("planning", DEPARTMENT, "区规划自然资源局", "District Planning and Natural Resources Bureau"),
            unit("housing", DEPARTMENT, "区住房城乡建委", "District Housing and Urban-Rural Development Commission"),
            unit("state-assets", DEPARTMENT, "区国资委", "District State-owned Assets Commission"),
            unit("tax", DEPARTMENT, "区税务局", "District Tax Bureau"),
            unit("market-regulation", DEPARTMENT, "区市场监管局", "District Market Regulation Bureau"),
            unit("trade-union", MASS_ORGANISATION, "区总工会", "District Federation of Trade Unions", "工会"),
            unit("youth-league", MASS_ORGANISATION, "团区委", "District Committee of the Youth League", "共青团"),
            unit("women", MASS_ORGANISATION, "区妇联", "District Women's Federation", "妇联"),
            unit("family-planning", MASS_ORGANISATION, "区计划生育协会", "District Family Planning Association", "计划生育协会"),
            // 三(三)8
            unit("staffing-office", PARTY_ORGAN, "区委编办", "Staffing Office of the District Party Committee", "区编办"),
            // only in the annex
            unit("emergency", DEPARTMENT, "区应急局", "District Emergency Management Bureau"),
            unit("economy-and-information", DEPARTMENT, "区经济信息委", "District Economy and Information Commission"),
            unit("city-management", DEPARTMENT, "区城市管理局", "District City Management Bureau"),
            unit("transport", DEPARTMENT, "区交通局", "District Transport Bureau"),
            unit("land-reserve", PUBLIC_INSTITUTION, "区土储中心", "District Land Reserve Centre"));

    /** The names under which the document addresses more than one at a time. */
    private static final List<PartyGroup> GROUPS = List.of(
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

    private static final Directory DIRECTORY = build();

    private BeibeiDirectory() {}

    public static Directory directory() {
        return DIRECTORY;
    }

    private static Directory build() {
        BeibeiPlaces places = new BeibeiPlaces();
        List<Party> parties = new ArrayList<>(UNITS);
        parties.addAll(places.units());
        parties.addAll(GROUPS);
        return Directory.of(parties, places.lyings(), places.codes());
    }

    private static Unit unit(String id, PartyKind kind, String zh, String en, String... aliases) {
        Unit.Named named = new Unit.Named(new Bilingual(zh, en), InForce.openEndedFrom(DATED));
        return new Unit(id, kind, List.of(named), List.of(aliases));
    }

    private static PartyGroup within(String id, String zh, String en, Set<PartyKind> kinds, String... aliases) {
        return group(id, zh, en, new Within(BEIBEI, kinds), aliases);
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
