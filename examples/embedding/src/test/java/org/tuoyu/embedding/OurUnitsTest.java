package org.tuoyu.embedding;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.party.DivisionCode;
import org.tuoyu.kernel.party.Location;
import org.tuoyu.kernel.party.Party;
import org.tuoyu.kernel.party.PartyGroup;
import org.tuoyu.kernel.party.Unit;
import org.tuoyu.kernel.time.InForce;
import org.tuoyu.spi.DirectorySource;
import org.tuoyu.tck.DirectorySample;
import org.tuoyu.tck.DirectorySourceContract;

/** Units in the tables of a host. */
final class OurUnitsTest extends DirectorySourceContract {

    private final OurRows rows = new OurRows();
    private final DirectorySource units = new OurUnits(rows.source());

    @Override
    protected DirectorySource recorded(DirectorySample sample) {
        Set.of("our_name", "our_word", "our_location", "our_code").forEach(table -> rows.put("DELETE FROM " + table));
        rows.put("DELETE FROM our_party");
        sample.parties().forEach(this::put);
        sample.locations().forEach(this::put);
        sample.codes().forEach(this::put);
        return units;
    }

    @Override
    protected void breakSource() {
        rows.put("DROP TABLE our_code");
    }

    private void put(Party party) {
        party.match(this::put, this::put);
        int place = 0;
        for (String each : party.match(Unit::aliases, PartyGroup::aliases)) {
            put(party, place++, "ALIAS", each);
        }
    }

    private Party put(Unit unit) {
        put(unit, unit.kind().name(), null, null);
        for (Unit.Named each : unit.names()) {
            InForce period = each.period();
            rows.put(
                    "INSERT INTO our_name VALUES (?, ?, ?, ?, ?, ?)",
                    unit.id(),
                    each.name().zh(),
                    each.name().en(),
                    period.from(),
                    OurRows.ends(period),
                    OurRows.doubted(period));
        }
        return unit;
    }

    private Party put(PartyGroup group) {
        int place = 100;
        if (group.membership() instanceof PartyGroup.Within within) {
            put(group, null, group.label(), within.territory());
            for (var each : within.kinds()) {
                put(group, place++, "KIND", each.name());
            }
        } else {
            put(group, null, group.label(), null);
            for (String each : ((PartyGroup.Listed) group.membership()).units()) {
                put(group, place++, "MEMBER", each);
            }
        }
        return group;
    }

    private void put(Party party, @Nullable String kind, @Nullable Bilingual label, @Nullable String territory) {
        rows.put(
                "INSERT INTO our_party SELECT COUNT(*), ?, ?, ?, ?, ? FROM our_party",
                party.id(),
                kind,
                label == null ? null : label.zh(),
                label == null ? null : label.en(),
                territory);
    }

    private void put(Party party, int place, String what, String word) {
        rows.put("INSERT INTO our_word VALUES (?, ?, ?, ?)", party.id(), place, what, word);
    }

    private void put(Location location) {
        rows.put(
                "INSERT INTO our_location VALUES (?, ?, ?, ?, ?, ?, ?)",
                location.place(),
                location.territory(),
                location.basis().zh(),
                location.basis().en(),
                location.period().from(),
                OurRows.ends(location.period()),
                OurRows.doubted(location.period()));
    }

    private void put(DivisionCode code) {
        rows.put(
                "INSERT INTO our_code VALUES (?, ?, ?, ?, ?)",
                code.unit(),
                code.code(),
                code.period().from(),
                OurRows.ends(code.period()),
                OurRows.doubted(code.period()));
    }
}
