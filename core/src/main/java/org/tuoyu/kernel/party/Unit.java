package org.tuoyu.kernel.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.time.InForce;

/**
 * A body that can be given a task: a department, an office, a mass organisation, a street, a town, a division.
 *
 * @param id never changes, whatever it is called and wherever it lies
 * @param names what it is called over time, in order and not overlapping
 * @param aliases other names that documents write for it
 */
public record Unit(String id, PartyKind kind, List<Named> names, List<String> aliases) implements Party {

    /** A name, and the days on which it is the name. */
    public record Named(Bilingual name, InForce period) {}

    public Unit {
        names = List.copyOf(names);
        aliases = List.copyOf(aliases);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("A unit has a name, got none for " + id);
        }
        for (int i = 1; i < names.size(); i++) {
            if (names.get(i - 1).period().contains(names.get(i).period().from())) {
                throw new IllegalArgumentException("A unit has one name at a time, got " + names + " for " + id);
            }
        }
    }

    /** What it is called on a day; empty where that is not recorded. */
    public Optional<Bilingual> nameOn(LocalDate day) {
        for (Named named : names) {
            if (named.period().contains(day)) {
                return Optional.of(named.name());
            }
        }
        return Optional.empty();
    }

    /** Its latest name. */
    @Override
    public Bilingual label() {
        return names.get(names.size() - 1).name();
    }

    @Override
    public List<String> allNames() {
        List<String> all = new ArrayList<>();
        for (Named named : names) {
            all.add(named.name().zh());
        }
        all.addAll(aliases);
        return all;
    }
}
