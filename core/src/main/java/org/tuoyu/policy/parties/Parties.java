package org.tuoyu.policy.parties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.party.DivisionCode;
import org.tuoyu.kernel.party.Location;
import org.tuoyu.kernel.party.Party;
import org.tuoyu.kernel.party.PartyGroup;
import org.tuoyu.kernel.party.PartyKind;
import org.tuoyu.kernel.party.Unit;
import org.tuoyu.kernel.time.InForce;

/**
 * Units, groups and places as a file tells them, in its order, each fact with its days and its source.
 *
 * @param recordedFrom the first day of what is recorded; a fact without a day of its own begins on it
 * @param sources every source that a chapter or a fact names
 */
public record Parties(
        String title, LocalDate recordedFrom, List<Source> sources, List<String> notes, List<Chapter> chapters) {

    /**
     * Entries under one heading.
     *
     * @param source the source of what names none of its own
     */
    public record Chapter(String heading, String source, List<String> notes, List<Entry> entries) {
        public Chapter {
            notes = List.copyOf(notes);
            entries = List.copyOf(entries);
        }
    }

    /** A unit or a group; the first of its facts is its name. */
    public sealed interface Entry {
        String id();

        List<Fact> facts();
    }

    /** A unit, or a place. */
    public record UnitEntry(String id, PartyKind kind, List<Fact> facts) implements Entry {
        public UnitEntry {
            facts = named(id, facts);
        }
    }

    /** A group: units that are addressed under one name. */
    public record GroupEntry(String id, PartyGroup.Membership membership, List<Fact> facts) implements Entry {
        public GroupEntry {
            facts = named(id, facts);
        }
    }

    /**
     * One thing that is said of a unit or a group.
     *
     * @param value a name in both languages, another way to write it, a code, or the code of a territory
     * @param days when it holds; of other ways to write a name, and of groups, no days are told
     */
    public record Fact(Kind kind, Bilingual value, InForce days, String source) {

        /** What is said. */
        public enum Kind {
            /** What it is called from some day on. */
            NAME("后称"),
            /** A name as it is printed elsewhere. */
            VARIANT("异写"),
            /** A shorter name. */
            SHORT("简称"),
            /** The full name. */
            FULL("全称"),
            /** The division code that it bears. */
            CODE("代码"),
            /** The territory in which it lies directly. */
            LIES("属");

            private final String word;

            Kind(String word) {
                this.word = word;
            }

            String word() {
                return word;
            }

            boolean isAlias() {
                return this == VARIANT || this == SHORT || this == FULL;
            }

            static @Nullable Kind of(String word) {
                for (Kind kind : values()) {
                    if (kind.word.equals(word)) {
                        return kind;
                    }
                }
                return null;
            }
        }
    }

    public Parties {
        sources = List.copyOf(sources);
        notes = List.copyOf(notes);
        chapters = List.copyOf(chapters);
    }

    private static List<Fact> named(String id, List<Fact> facts) {
        if (facts.isEmpty() || facts.get(0).kind() != Fact.Kind.NAME) {
            throw new IllegalArgumentException("What is said of a party begins with its name, got none for " + id);
        }
        return List.copyOf(facts);
    }

    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (Chapter chapter : chapters) {
            entries.addAll(chapter.entries());
        }
        return entries;
    }

    /** The directory of what is told, in the order of the file. */
    public Directory directory() {
        Map<String, Bilingual> bases = new HashMap<>();
        for (Source source : sources) {
            bases.put(source.name(), source.words());
        }
        List<Party> parties = new ArrayList<>();
        List<Location> lyings = new ArrayList<>();
        List<DivisionCode> codes = new ArrayList<>();
        for (Chapter chapter : chapters) {
            for (Entry entry : chapter.entries()) {
                parties.add(party(entry));
                for (Fact fact : entry.facts()) {
                    String value = fact.value().zh();
                    if (fact.kind() == Fact.Kind.LIES) {
                        Bilingual basis = bases.getOrDefault(fact.source(), Bilingual.same(fact.source()));
                        lyings.add(new Location(entry.id(), value, fact.days(), basis));
                    } else if (fact.kind() == Fact.Kind.CODE) {
                        codes.add(new DivisionCode(value, entry.id(), fact.days()));
                    }
                }
            }
        }
        return Directory.of(parties, lyings, codes);
    }

    private static Party party(Entry entry) {
        List<Unit.Named> names = new ArrayList<>();
        List<String> aliases = new ArrayList<>();
        for (Fact fact : entry.facts()) {
            if (fact.kind() == Fact.Kind.NAME) {
                names.add(new Unit.Named(fact.value(), fact.days()));
            } else if (fact.kind().isAlias()) {
                aliases.add(fact.value().zh());
            }
        }
        if (entry instanceof GroupEntry group) {
            return new PartyGroup(group.id(), names.get(0).name(), aliases, group.membership());
        }
        return new Unit(entry.id(), ((UnitEntry) entry).kind(), names, aliases);
    }
}
