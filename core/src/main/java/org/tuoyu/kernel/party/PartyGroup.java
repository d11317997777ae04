package org.tuoyu.kernel.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tuoyu.kernel.language.Bilingual;

/** Units that a document addresses under one name (各街镇, 有关部门). */
public record PartyGroup(String id, Bilingual label, List<String> aliases, Membership membership) implements Party {

    /** Who belongs to a group. */
    public sealed interface Membership permits Listed, Within, Open {}

    /** Those listed, on any day. */
    public record Listed(List<String> units) implements Membership {
        public Listed {
            units = List.copyOf(units);
            if (units.isEmpty()) {
                throw new IllegalArgumentException(
                        "A list of members names at least one; a group without a list is open");
            }
        }
    }

    /** All units of these kinds that lie in a territory, by the day. */
    public record Within(String territory, Set<PartyKind> kinds) implements Membership {
        public Within {
            kinds = Set.copyOf(kinds);
        }
    }

    /**
     * The document does not list all members.
     *
     * @param named those that it does name
     * @param kinds the kinds that others can be of; empty where nothing is said of them
     */
    public record Open(List<String> named, Set<PartyKind> kinds, Bilingual reason) implements Membership {
        public Open {
            named = List.copyOf(named);
            kinds = Set.copyOf(kinds);
        }

        boolean mayHold(PartyKind kind) {
            return kinds.isEmpty() || kinds.contains(kind);
        }
    }

    public PartyGroup {
        aliases = List.copyOf(aliases);
    }

    @Override
    public List<String> allNames() {
        List<String> all = new ArrayList<>();
        all.add(label.zh());
        all.addAll(aliases);
        return all;
    }
}
