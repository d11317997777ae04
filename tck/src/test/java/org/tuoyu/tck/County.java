package org.tuoyu.tck;

import static org.tuoyu.kernel.language.Bilingual.same;

import java.time.LocalDate;
import java.util.List;
import org.tuoyu.kernel.decision.Condition;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Impossible;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.Value;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.party.DivisionCode;
import org.tuoyu.kernel.party.Location;
import org.tuoyu.kernel.party.Party;
import org.tuoyu.kernel.party.PartyGroup;
import org.tuoyu.kernel.party.PartyKind;
import org.tuoyu.kernel.party.Unit;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Instrument;
import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.kernel.text.Rank;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.TextForm;
import org.tuoyu.kernel.time.InForce;

/** A made-up county with one small document, to be put into a policy well or badly. */
final class County {

    static final LocalDate PUBLISHED = LocalDate.of(2021, 3, 1);
    static final String TOWN = "新镇";

    static final Bilingual REASON = new Bilingual("虚构", "made up");

    static final Reading DAY = new Reading(
            "day",
            new Bilingual("发布日", "the day of issue"),
            List.of(
                    new Reading.Option("signed", new Bilingual("落款日", "the day of signing"), REASON),
                    new Reading.Option("later", new Bilingual("次年", "the year after"), REASON)),
            new Bilingual("县政府", "the county"));

    /** Who registers. */
    record Registrar(String id, Bilingual label) implements Symbol {}

    static final Registrar OFFICE = new Registrar("OFFICE", new Bilingual("编办", "staffing office"));
    static final Registrar AFFAIRS = new Registrar("AFFAIRS", new Bilingual("民政", "civil affairs"));

    static final Fact.Choice OWNER = choice("owner", "public", "private");
    static final Fact.Choice PROFIT = choice("profit", "none", "some");

    static final Question<Registrar> QUESTION = question(OFFICE, AFFAIRS);

    private static final String SOURCE = """
            某县人民政府办公室
            关于照护的通知
            某府办发〔2021〕7号
            各乡镇：
            现印发给你们。
            某县人民政府办公室
            2021年3月1日
            关于照护的意见
            为照护好，提出意见。
            一、任务
            （一）登记。
            1.办登记。公办机构在县编办登记；民办机构在县民政局登记；登记后备案。
            本意见自发布之日起施行。
            附件：分解表
            附件
            分解表
            序号 任务 内容 牵头单位 责任单位
            1 办登记
            公办机构和民办机构按规定登记。
            县编办
            %s
            """;

    private static final TextForm FORM = TextForm.PLAIN.columns("序号", "任务", "内容", "牵头单位", "责任单位");

    static final Instrument INSTRUMENT = instrument("某府办发〔2021〕7号", Instrument.Held.VERBATIM);
    static final Instrument OTHER = instrument("某府办发〔2021〕8号", Instrument.Held.REFERENCED);

    private County() {}

    static Question<Registrar> question(Registrar... outcomes) {
        return new Question<>(
                "registrar",
                new Bilingual("登记机关", "registrar"),
                List.of(OWNER, PROFIT),
                List.of(outcomes),
                List.of(new Impossible(
                        List.of(Condition.is(OWNER, "public"), Condition.is(PROFIT, "some")),
                        new Citation.Referenced("某法", "1", REASON))));
    }

    private static Fact.Choice choice(String id, String one, String other) {
        return new Fact.Choice(
                id, same(id), List.of(new Value.Named(one, same(one)), new Value.Named(other, same(other))), true);
    }

    /** The document, with these units responsible beside 县编办 in its one row. */
    static OfficialText text(String responsible) {
        return OfficialText.parse(SOURCE.formatted(responsible), FORM);
    }

    private static Instrument instrument(String number, Instrument.Held held) {
        return Instrument.builder()
                .number(number)
                .title("关于照护的意见")
                .issuer("某县人民政府办公室")
                .rank(Rank.DISTRICT_DOCUMENT)
                .territory("100001")
                .publishedOn(PUBLISHED)
                .held(held)
                .build();
    }

    static final Directory DIRECTORY = Directory.of(
            List.<Party>of(
                    unit("office", PartyKind.PARTY_ORGAN, "县编办", InForce.openEndedFrom(PUBLISHED.minusYears(1))),
                    new Unit(
                            "affairs",
                            PartyKind.DEPARTMENT,
                            List.of(new Unit.Named(same("县民政局"), InForce.openEndedFrom(PUBLISHED.minusYears(1)))),
                            List.of("民政局")),
                    unit("closed", PartyKind.DEPARTMENT, "县卫计局", InForce.between(PUBLISHED.minusYears(1), PUBLISHED)),
                    unit("county", PartyKind.DISTRICT, "某县", InForce.openEndedFrom(PUBLISHED.minusYears(9))),
                    unit("town", PartyKind.TOWN, TOWN, InForce.openEndedFrom(PUBLISHED.minusYears(9))),
                    new PartyGroup(
                            "departments",
                            same("有关部门"),
                            List.of(),
                            new PartyGroup.Listed(List.of("office", "affairs")))),
            List.of(new Location("town", "100001", InForce.openEndedFrom(PUBLISHED.minusYears(9)), REASON)),
            List.of(new DivisionCode("100001", "county", InForce.openEndedFrom(PUBLISHED.minusYears(9)))));

    private static Unit unit(String id, PartyKind kind, String name, InForce period) {
        return new Unit(id, kind, List.of(new Unit.Named(same(name), period)), List.of());
    }
}
