package org.tuoyu.tck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.party.DivisionCode;
import org.tuoyu.kernel.party.Location;
import org.tuoyu.kernel.party.Party;
import org.tuoyu.kernel.party.PartyGroup;
import org.tuoyu.kernel.party.PartyKind;
import org.tuoyu.kernel.party.Unit;
import org.tuoyu.kernel.time.InForce;

/** What a host records in its directory, for {@link DirectorySourceContract}. */
public record DirectorySample(List<Party> parties, List<Location> locations, List<DivisionCode> codes) {

    private static final LocalDate NEW_YEAR = LocalDate.of(2021, 1, 1);
    private static final LocalDate LEAP = LocalDate.of(2024, 2, 29);

    public DirectorySample {
        parties = List.copyOf(parties);
        locations = List.copyOf(locations);
        codes = List.copyOf(codes);
    }

    /** The directory that it makes. */
    public Directory directory() {
        return Directory.of(parties, locations, codes);
    }

    /** Names beyond the basic plane, days at the seams of years, ends of every kind, groups of every kind. */
    static DirectorySample whole() {
        return with(new Unit(
                "street-2",
                PartyKind.PUBLIC_INSTITUTION,
                List.of(
                        named("𠮷祥街道", InForce.between(NEW_YEAR.minusYears(1), NEW_YEAR)),
                        named("吉祥街道", InForce.openEndedFrom(NEW_YEAR))),
                List.of("吉祥", "Ji'xiang%_\\")));
    }

    /** The same, with one more unit. */
    static DirectorySample more() {
        return whole().and(unit("street-3", "新街道"));
    }

    /** The same, with two parties of one name, of which no directory can be made. */
    static DirectorySample clashing() {
        return whole().and(unit("street-3", "东街道"));
    }

    private DirectorySample and(Unit more) {
        List<Party> all = new ArrayList<>(parties);
        all.add(more);
        return new DirectorySample(all, locations, codes);
    }

    private static DirectorySample with(Unit renamed) {
        Bilingual basis = Bilingual.same("虚构");
        return new DirectorySample(
                List.of(
                        unit("district", "虚构区"),
                        unit("street-1", "东街道"),
                        renamed,
                        new PartyGroup(
                                "both",
                                Bilingual.same("两个街道"),
                                List.of(),
                                new PartyGroup.Listed(List.of("street-2", "street-1"))),
                        new PartyGroup(
                                "within",
                                Bilingual.same("各街道"),
                                List.of("街道们"),
                                new PartyGroup.Within("990101", Set.of(PartyKind.PUBLIC_INSTITUTION)))),
                List.of(
                        new Location("street-1", "990101", InForce.between(NEW_YEAR, LEAP), basis),
                        new Location("street-2", "990101", InForce.doubtedFrom(NEW_YEAR, LEAP), basis)),
                List.of(
                        new DivisionCode("990101", "district", InForce.openEndedFrom(NEW_YEAR)),
                        new DivisionCode("990101001", "street-1", InForce.between(NEW_YEAR, LEAP)),
                        new DivisionCode("990101001", "street-2", InForce.openEndedFrom(LEAP))));
    }

    private static Unit unit(String id, String name) {
        return new Unit(
                id, PartyKind.PUBLIC_INSTITUTION, List.of(named(name, InForce.openEndedFrom(NEW_YEAR))), List.of());
    }

    private static Unit.Named named(String name, InForce period) {
        return new Unit.Named(Bilingual.same(name), period);
    }

    /** What a directory says of every unit around every seam: where it lies, which code it bears, what it is called. */
    static List<String> days(Directory directory) {
        List<String> said = new ArrayList<>();
        for (Unit unit : directory.units()) {
            for (LocalDate seam : List.of(NEW_YEAR.minusYears(1), NEW_YEAR, LEAP)) {
                for (LocalDate day : List.of(seam.minusDays(1), seam, seam.plusDays(1))) {
                    Optional<Location> location = directory.location(unit.id(), day);
                    said.add(String.join(
                            " | ",
                            unit.id(),
                            day.toString(),
                            location.toString(),
                            directory.code(unit, day).toString(),
                            unit.nameOn(day).toString()));
                }
            }
        }
        return said;
    }
}
