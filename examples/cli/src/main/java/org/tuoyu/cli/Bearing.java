package org.tuoyu.cli;

import java.time.LocalDate;
import org.tuoyu.beibei.Beibei;
import org.tuoyu.duty.Bearer;
import org.tuoyu.duty.Duty;
import org.tuoyu.party.Belonging;
import org.tuoyu.party.Directory;
import org.tuoyu.party.Party;
import org.tuoyu.party.PartyGroup;
import org.tuoyu.party.Unit;

/** Whose duties they are on a day: a party's own, those of its role, those of the groups that it belongs to. */
record Bearing(LocalDate day) {

    private static final Directory DIRECTORY = Beibei.policies().directory();

    boolean bears(Party party, Duty duty) {
        return duty.bearers().stream()
                .map(Bearing::party)
                .anyMatch(bearer -> bearer.id().equals(party.id()) || isIn(party, bearer));
    }

    private boolean isIn(Party party, Party bearer) {
        return party instanceof Unit unit
                && bearer instanceof PartyGroup group
                && DIRECTORY.belongs(unit, group, day) == Belonging.YES;
    }

    private static Party party(Bearer bearer) {
        return bearer instanceof Bearer.Named named ? known(named.party()) : Beibei.party((Bearer.Role) bearer);
    }

    private static Party known(String name) {
        return DIRECTORY.find(name).match(known -> known.party(), notKnown -> {
            throw new IllegalStateException(notKnown.name());
        });
    }
}
