package org.tuoyu.childcare.institution;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tuoyu.kernel.form.Check;
import org.tuoyu.kernel.form.FormProblems;
import org.tuoyu.kernel.language.Characters;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.party.PartyKind;
import org.tuoyu.kernel.party.Unit;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.DidYouMean;

/** That a street or town is one that the directory knows, in whichever district it lies. */
final class StreetName {

    private static final Set<PartyKind> KINDS = EnumSet.of(PartyKind.STREET, PartyKind.TOWN);

    private final Directory directory;

    StreetName(Directory directory) {
        this.directory = directory;
    }

    /** The name with its characters evened out, or {@code STREET_NOT_KNOWN}. */
    Checked<String> of(String raw, String pointer) {
        String name = Characters.folded(raw);
        return directory
                        .find(name)
                        .match(known -> known.party().match(StreetName::isStreet, group -> false), notKnown -> false)
                ? Check.valid(name)
                : FormProblems.rejected(
                        ApplicationProblems.streetNotKnown(pointer, name, DidYouMean.of(name, names())));
    }

    private List<String> names() {
        return directory.units().stream()
                .filter(StreetName::isStreet)
                .flatMap(unit -> unit.allNames().stream())
                .toList();
    }

    private static boolean isStreet(Unit unit) {
        return KINDS.contains(unit.kind());
    }
}
