package org.tuoyu.kernel.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.time.InForce;

/** A made-up district with one office that was renamed, one street that moved, and a code that was given anew. */
final class SampleDirectory {

    static final LocalDate START = LocalDate.of(2020, 1, 1);
    static final LocalDate SEAM = LocalDate.of(2022, 7, 1);

    static final Unit OFFICE = new Unit(
            "office",
            PartyKind.DEPARTMENT,
            List.of(
                    new Unit.Named(Bilingual.same("县卫计局"), InForce.between(START, SEAM)),
                    new Unit.Named(Bilingual.same("县卫健局"), InForce.openEndedFrom(SEAM))),
            List.of("卫健部门"));
    static final Unit SCHOOL_OFFICE = unit("school-office", PartyKind.DEPARTMENT, "县教育局");
    static final Unit OLD_STREET = unit("old-street", PartyKind.STREET, "老街道");
    static final Unit NEW_STREET = unit("new-street", PartyKind.STREET, "新街道");
    static final Unit EAST = unit("east", PartyKind.DISTRICT, "东县");
    static final Unit WEST = unit("west", PartyKind.DISTRICT, "西县");

    static final PartyGroup STREETS = new PartyGroup(
            "streets", Bilingual.same("各街道"), List.of(), new PartyGroup.Within("100001", Set.of(PartyKind.STREET)));
    static final PartyGroup LISTED =
            new PartyGroup("registrars", Bilingual.same("登记机关"), List.of(), new PartyGroup.Listed(List.of("office")));
    static final PartyGroup OPEN = new PartyGroup(
            "departments",
            Bilingual.same("有关部门"),
            List.of(),
            new PartyGroup.Open(List.of("office"), Set.of(PartyKind.DEPARTMENT), Bilingual.same("等")));

    static final List<Party> PARTIES =
            List.of(OFFICE, SCHOOL_OFFICE, OLD_STREET, NEW_STREET, EAST, WEST, STREETS, LISTED, OPEN);

    static final List<Location> LYINGS = List.of(
            lying("east", Directory.COUNTRY, InForce.openEndedFrom(START)),
            lying("west", Directory.COUNTRY, InForce.openEndedFrom(START)),
            lying("old-street", "100001", InForce.between(START, SEAM)),
            lying("old-street", "100002", InForce.openEndedFrom(SEAM)),
            lying("new-street", "100001", InForce.openEndedFrom(START)));

    static final List<DivisionCode> CODES = List.of(
            new DivisionCode("100001", "east", InForce.openEndedFrom(START)),
            new DivisionCode("100002", "west", InForce.openEndedFrom(START)),
            new DivisionCode("100001001", "old-street", InForce.between(START, SEAM)),
            new DivisionCode("100001001", "new-street", InForce.openEndedFrom(SEAM.plusYears(1))));

    static final Directory DIRECTORY = Directory.of(PARTIES, LYINGS, CODES);

    private SampleDirectory() {}

    static Unit unit(String id, PartyKind kind, String name) {
        return new Unit(
                id, kind, List.of(new Unit.Named(Bilingual.same(name), InForce.openEndedFrom(START))), List.of());
    }

    static Location lying(String place, String territory, InForce period) {
        return new Location(place, territory, period, Bilingual.same("sample"));
    }
}
