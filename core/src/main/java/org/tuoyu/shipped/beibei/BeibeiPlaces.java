package org.tuoyu.shipped.beibei;

import static org.tuoyu.kernel.party.PartyKind.DISTRICT;
import static org.tuoyu.kernel.party.PartyKind.INDUSTRIAL_AREA;
import static org.tuoyu.kernel.party.PartyKind.MUNICIPALITY;
import static org.tuoyu.kernel.party.PartyKind.STREET;
import static org.tuoyu.kernel.party.PartyKind.TOWN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.party.DivisionCode;
import org.tuoyu.kernel.party.Location;
import org.tuoyu.kernel.party.PartyKind;
import org.tuoyu.kernel.party.Unit;
import org.tuoyu.kernel.time.InForce;

/**
 * The streets and towns that lie in 北碚区 or lay there, and the divisions around them. What is recorded begins on the
 * day of the document. The change of 2025 counts from the day on which it was announced: the day on which it took legal
 * effect is not known. The codes that places have since are not known either, and none is invented.
 */
final class BeibeiPlaces {

    /** The day on which the change of divisions was announced. */
    static final LocalDate ANNOUNCED = LocalDate.of(2025, 11, 6);

    private static final String CHONGQING = "500000";
    private static final String BEIBEI = BeibeiDirectory.BEIBEI;
    private static final String YUBEI = "500112";
    private static final String LIANGJIANG = "500157";

    private static final InForce SINCE_DATED = InForce.openEndedFrom(BeibeiDirectory.DATED);
    private static final InForce UNTIL_ANNOUNCED = InForce.between(BeibeiDirectory.DATED, ANNOUNCED);
    private static final InForce SINCE_ANNOUNCED = InForce.openEndedFrom(ANNOUNCED);

    private static final Bilingual RECORDED = new Bilingual("2020年12月18日的行政区划", "Divisions as on 2020-12-18");
    private static final Bilingual CHANGED = new Bilingual(
            "2025年11月6日公布的区划调整；法定生效日期不详，按公布日计",
            "Change announced on 2025-11-06; the legal effective day is not known, the day of the announcement is used");

    private static final Bilingual NAMED = new Bilingual(
            "文件（三(五)15）列为产业聚集区域之一；范围未掌握",
            "named by the document (三(五)15) as one of its areas; its bounds are not held");
    private static final Bilingual GONE = new Bilingual(
            "据名称似位于2025年11月6日公布划出的街道；范围未掌握，法定生效日期不详，按公布日计",
            "by its name it appears to lie in a street that went on 2025-11-06; its bounds are not held, nor the legal day,"
                    + " the day of the announcement is used");

    private final List<Unit> units = new ArrayList<>();
    private final List<Location> lyings = new ArrayList<>();
    private final List<DivisionCode> codes = new ArrayList<>();

    BeibeiPlaces() {
        division("chongqing", MUNICIPALITY, "重庆市", "Chongqing", CHONGQING, Directory.COUNTRY, SINCE_DATED, RECORDED);
        division("beibei", DISTRICT, "北碚区", "Beibei District", BEIBEI, CHONGQING, SINCE_DATED, RECORDED);
        division("yubei", DISTRICT, "渝北区", "Yubei District", YUBEI, CHONGQING, SINCE_DATED, RECORDED);
        division(
                "liangjiang", DISTRICT, "两江新区", "Liangjiang New Area", LIANGJIANG, CHONGQING, SINCE_ANNOUNCED, CHANGED);
        streets();
        towns();
        areas();
    }

    List<Unit> units() {
        return units;
    }

    List<Location> lyings() {
        return lyings;
    }

    List<DivisionCode> codes() {
        return codes;
    }

    private void streets() {
        stays("tiansheng", STREET, "天生街道", "Tiansheng Street", "500109001");
        stays("chaoyang", STREET, "朝阳街道", "Chaoyang Street", "500109002");
        stays("beiwenquan", STREET, "北温泉街道", "Beiwenquan Street", "500109003");
        stays("dongyang", STREET, "东阳街道", "Dongyang Street", "500109004");
        stays("longfengqiao", STREET, "龙凤桥街道", "Longfengqiao Street", "500109005");
        goes("caijiagang", STREET, "蔡家岗街道", "Caijiagang Street", "500109006");
        stays("xiema", STREET, "歇马街道", "Xiema Street", "500109007");
        goes("shuitu", STREET, "水土街道", "Shuitu Street", "500109008");
        goes("fuxing", STREET, "复兴街道", "Fuxing Street", "500109009");
    }

    private void towns() {
        stays("chengjiang", TOWN, "澄江镇", "Chengjiang Town", "500109102");
        goes("tongjiaxi", TOWN, "童家溪镇", "Tongjiaxi Town", "500109104");
        stays("tianfu", TOWN, "天府镇", "Tianfu Town", "500109105");
        goes("shijialiang", TOWN, "施家梁镇", "Shijialiang Town", "500109108");
        stays("jingguan", TOWN, "静观镇", "Jingguan Town", "500109110");
        stays("liuyin", TOWN, "柳荫镇", "Liuyin Town", "500109111");
        stays("sansheng", TOWN, "三圣镇", "Sansheng Town", "500109113");
        stays("jindaoxia", TOWN, "金刀峡镇", "Jindaoxia Town", "500109116");
        comes("dawan", "大湾镇", "Dawan Town");
        comes("tongjing", "统景镇", "Tongjing Town");
        comes("dasheng", "大盛镇", "Dasheng Town");
        comes("xinglong", "兴隆镇", "Xinglong Town");
        comes("cizhu", "茨竹镇", "Cizhu Town");
    }

    /** Those that 三(五)15 names. Where the third lies after the change is not recorded. */
    private void areas() {
        area("caijia-smart-city", "两江新区蔡家智慧新城", "Caijia Smart City");
        lyings.add(new Location("caijia-smart-city", LIANGJIANG, SINCE_ANNOUNCED, GONE));
        area("shuitu-park", "两江新区水土高新技术产业园", "Shuitu High-Tech Industrial Park");
        lyings.add(new Location("shuitu-park", LIANGJIANG, SINCE_ANNOUNCED, GONE));
        area("science-city", "西部科学城北碚片区", "Beibei part of the Western Science City");
    }

    private void area(String id, String zh, String en) {
        unit(id, INDUSTRIAL_AREA, zh, en, SINCE_DATED);
        lyings.add(new Location(id, BEIBEI, UNTIL_ANNOUNCED, NAMED));
    }

    private void division(
            String id, PartyKind kind, String zh, String en, String code, String in, InForce period, Bilingual basis) {
        unit(id, kind, zh, en, period);
        codes.add(new DivisionCode(code, id, period));
        lyings.add(new Location(id, in, period, basis));
    }

    /** In 北碚区 before and after the change. */
    private void stays(String id, PartyKind kind, String zh, String en, String code) {
        division(id, kind, zh, en, code, BEIBEI, SINCE_DATED, RECORDED);
    }

    /** From 北碚区 to 两江新区; its code there is not known. */
    private void goes(String id, PartyKind kind, String zh, String en, String code) {
        unit(id, kind, zh, en, SINCE_DATED);
        codes.add(new DivisionCode(code, id, UNTIL_ANNOUNCED));
        lyings.add(new Location(id, BEIBEI, UNTIL_ANNOUNCED, RECORDED));
        lyings.add(new Location(id, LIANGJIANG, SINCE_ANNOUNCED, CHANGED));
    }

    /** From 渝北区 to 北碚区; neither its code before nor its code after is held. */
    private void comes(String id, String zh, String en) {
        unit(id, TOWN, zh, en, SINCE_DATED);
        lyings.add(new Location(id, YUBEI, UNTIL_ANNOUNCED, RECORDED));
        lyings.add(new Location(id, BEIBEI, SINCE_ANNOUNCED, CHANGED));
    }

    private void unit(String id, PartyKind kind, String zh, String en, InForce period) {
        units.add(new Unit(id, kind, List.of(new Unit.Named(new Bilingual(zh, en), period)), List.of()));
    }
}
