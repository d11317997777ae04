package org.tuoyu.kernel.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuoyu.kernel.language.Characters;
import org.tuoyu.kernel.problem.DidYouMean;

/**
 * The parties that documents name, and where places lie on a day. A value: it never changes, and what it does not
 * record it says so.
 */
public final class Directory {

    /** The code of the whole country, which holds every place on every day. */
    public static final String COUNTRY = "CN";

    private final Map<String, Party> parties = new LinkedHashMap<>();
    private final Map<String, Party> byName = new LinkedHashMap<>();
    private final Gazetteer gazetteer;

    private Directory(List<? extends Party> parties, List<Location> lyings, List<DivisionCode> codes) {
        for (Party party : parties) {
            add(party);
        }
        for (Location lying : lyings) {
            unit(lying.place());
        }
        for (DivisionCode code : codes) {
            unit(code.unit());
        }
        groups().forEach(group -> listed(group).forEach(this::unit));
        this.gazetteer = new Gazetteer(List.copyOf(lyings), List.copyOf(codes));
    }

    /** Every party with its names, where places lie, and the codes that they bear. */
    public static Directory of(List<? extends Party> parties, List<Location> lyings, List<DivisionCode> codes) {
        return new Directory(parties, lyings, codes);
    }

    private void add(Party party) {
        if (parties.put(party.id(), party) != null) {
            throw new IllegalArgumentException("Each party has an id of its own, got two with " + party.id());
        }
        for (String name : party.allNames()) {
            Party other = byName.putIfAbsent(Characters.folded(name), party);
            if (other != null && other != party) {
                throw new IllegalArgumentException(
                        "A name means one party, got " + name + " for " + other.id() + " and " + party.id());
            }
        }
    }

    private static List<String> listed(PartyGroup group) {
        if (group.membership() instanceof PartyGroup.Listed listed) {
            return listed.units();
        }
        return group.membership() instanceof PartyGroup.Open open ? open.named() : List.of();
    }

    /**
     * The party that is meant by a name as written, its characters evened out: a name of any day or an alias; empty where
     * nobody bears it.
     */
    public Optional<Party> find(String name) {
        return Optional.ofNullable(byName.get(Characters.folded(name)));
    }

    /** Names near one that nobody bears, whose bearers are there on every later day, nearest first. */
    public List<String> near(String name) {
        return near(name, LocalDate.MAX);
    }

    /**
     * Names near one that nobody bears, nearest first; none near one that somebody bears. What was abolished by that day,
     * or is called otherwise since, is not among them.
     */
    public List<String> near(String name, LocalDate day) {
        if (find(name).isPresent()) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (Party party : parties.values()) {
            names.addAll(party.match(unit -> unit.namesLeftOn(day), PartyGroup::allNames));
        }
        return DidYouMean.of(name, names);
    }

    /** The party with an id; {@link PartyNotFound} where there is none. */
    public Party party(String id) {
        Party party = parties.get(id);
        if (party == null) {
            throw new PartyNotFound(id, DidYouMean.of(id, parties.keySet()));
        }
        return party;
    }

    /** The unit with an id; {@link PartyNotFound} where there is none or it is a group. */
    public Unit unit(String id) {
        if (party(id) instanceof Unit unit) {
            return unit;
        }
        throw new PartyNotFound(id, units().stream().map(Unit::id).limit(1).toList());
    }

    public List<Unit> units() {
        return parties.values().stream()
                .filter(Unit.class::isInstance)
                .map(Unit.class::cast)
                .toList();
    }

    public List<PartyGroup> groups() {
        return parties.values().stream()
                .filter(PartyGroup.class::isInstance)
                .map(PartyGroup.class::cast)
                .toList();
    }

    /** Who belongs to a group on a day. */
    public Members members(PartyGroup group, LocalDate day) {
        if (group.membership() instanceof PartyGroup.Within within) {
            return membersWithin(within, day);
        }
        List<Unit> named = listed(group).stream().map(this::unit).toList();
        return group.membership() instanceof PartyGroup.Open open
                ? new Members.Open(named, open.reason())
                : new Members.Known(named, List.of());
    }

    private Members membersWithin(PartyGroup.Within within, LocalDate day) {
        List<Unit> astray = candidates(within).stream()
                .filter(place -> gazetteer.lying(place.id(), day).isEmpty())
                .toList();
        if (!astray.isEmpty()) {
            return new Members.NotRecorded(astray);
        }
        List<Location> inside = candidates(within).stream()
                .flatMap(place -> gazetteer.lying(place.id(), day).stream())
                .filter(lying -> lying.isIn(within.territory()))
                .toList();
        return new Members.Known(
                inside.stream().map(lying -> unit(lying.place())).toList(),
                inside.stream().map(Location::basis).distinct().toList());
    }

    /** Whether a party is the one that is named or, where that is a group, belongs to it on a day. */
    public Belonging belongs(Party party, Party named, LocalDate day) {
        if (named.id().equals(party.id())) {
            return Belonging.YES;
        }
        return party instanceof Unit unit && named instanceof PartyGroup group
                ? belongs(unit, group, day)
                : Belonging.NO;
    }

    private Belonging belongs(Unit unit, PartyGroup group, LocalDate day) {
        if (group.membership() instanceof PartyGroup.Within within) {
            return belongsWithin(unit, within, day);
        }
        if (listed(group).contains(unit.id())) {
            return Belonging.YES;
        }
        boolean may = group.membership() instanceof PartyGroup.Open open && open.mayHold(unit.kind());
        return may ? Belonging.NOT_LISTED : Belonging.NO;
    }

    private Belonging belongsWithin(Unit unit, PartyGroup.Within within, LocalDate day) {
        if (!candidates(within).contains(unit)) {
            return Belonging.NO;
        }
        return gazetteer
                .lying(unit.id(), day)
                .map(lying -> lying.isIn(within.territory()) ? Belonging.YES : Belonging.NO)
                .orElse(Belonging.NOT_RECORDED);
    }

    /** Units of the kinds that lie in the territory on some day. */
    private List<Unit> candidates(PartyGroup.Within within) {
        return gazetteer.everIn(within.territory()).stream()
                .map(this::unit)
                .filter(unit -> within.kinds().contains(unit.kind()))
                .toList();
    }

    /** Where a place, given by its id or a division code, lies on a day; empty where that is not recorded. */
    public Optional<Location> location(String place, LocalDate day) {
        Optional<Unit> unit = place(place, day);
        return unit.isPresent() ? gazetteer.lying(unit.get().id(), day) : Optional.empty();
    }

    /** Where a place lies on a day since it left another territory; empty where it lies where it first lay. */
    public Optional<Location> joined(String place, LocalDate day) {
        return location(place, day).filter(gazetteer::isMoved);
    }

    /** The place with an id, or that bears the division code on that day or bore it last. */
    public Optional<Unit> place(String idOrCode, LocalDate day) {
        String id = gazetteer.bearer(idOrCode, day).orElse(idOrCode);
        return parties.get(id) instanceof Unit unit ? Optional.of(unit) : Optional.empty();
    }

    /** The unit that is meant by an id, by a division code on that day, or by a name as written. */
    public Optional<Unit> unit(String written, LocalDate day) {
        Optional<Unit> placed = place(written, day);
        return placed.isEmpty() && byName.get(Characters.folded(written)) instanceof Unit named
                ? Optional.of(named)
                : placed;
    }

    /** The division code of a unit on a day; empty where none is recorded. */
    public Optional<String> code(Unit unit, LocalDate day) {
        return gazetteer.code(unit.id(), day);
    }

    /**
     * Whether a territory holds a place on a day, directly or through others. A territory holds itself, the country
     * everything; of a place that is not known nothing is recorded.
     */
    public Belonging holds(String territoryCode, String place, LocalDate day) {
        if (territoryCode.equals(COUNTRY) || territoryCode.equals(place) || isSame(territoryCode, place, day)) {
            return Belonging.YES;
        }
        if (place.equals(COUNTRY)) {
            return Belonging.NO;
        }
        Optional<Location> lying = location(place, day);
        return lying.isPresent() ? holds(territoryCode, lying.get().territory(), day) : Belonging.NOT_RECORDED;
    }

    private boolean isSame(String one, String other, LocalDate day) {
        Optional<String> id = place(one, day).map(Unit::id);
        return id.isPresent() && id.equals(place(other, day).map(Unit::id));
    }

    /** How much it knows, not whom. */
    @Override
    public String toString() {
        return "Directory[" + parties.size() + " parties]";
    }
}
