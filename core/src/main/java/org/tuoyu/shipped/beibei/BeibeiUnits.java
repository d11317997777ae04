package org.tuoyu.shipped.beibei;

import static org.tuoyu.kernel.party.PartyKind.COORDINATION_GROUP;
import static org.tuoyu.kernel.party.PartyKind.DEPARTMENT;
import static org.tuoyu.kernel.party.PartyKind.GOVERNMENT;
import static org.tuoyu.kernel.party.PartyKind.MASS_ORGANISATION;
import static org.tuoyu.kernel.party.PartyKind.PARTY_ORGAN;
import static org.tuoyu.kernel.party.PartyKind.PUBLIC_INSTITUTION;

import java.util.List;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.party.PartyKind;
import org.tuoyu.kernel.party.Unit;
import org.tuoyu.kernel.time.InForce;

/** The units that the document names, in the body's words; other spellings, most of them the annex's, as aliases. */
final class BeibeiUnits {

    static final List<Unit> ALL = List.of(
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

    private BeibeiUnits() {}

    private static Unit unit(String id, PartyKind kind, String zh, String en, String... aliases) {
        Unit.Named named = new Unit.Named(new Bilingual(zh, en), InForce.openEndedFrom(BeibeiDirectory.DATED));
        return new Unit(id, kind, List.of(named), List.of(aliases));
    }
}
