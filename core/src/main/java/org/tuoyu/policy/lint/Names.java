package org.tuoyu.policy.lint;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tuoyu.kernel.party.Belonging;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.party.Party;
import org.tuoyu.kernel.party.PartyGroup;
import org.tuoyu.kernel.party.PartyKind;
import org.tuoyu.kernel.party.PartyNames;
import org.tuoyu.kernel.party.PartyNames.Mention;
import org.tuoyu.kernel.party.Unit;

/** What lint asks of the parties of a directory: whom words name, address and reach. */
final class Names {

    /** What stands in the place of each character of a name that is masked. */
    static final char MASK = '〇';

    private static final String LEADS = "牵头";

    private final Directory directory;
    private final LocalDate day;
    private final PartyNames names;
    /** Every check looks at the same phrases. */
    private final Map<String, String> masked = new HashMap<>();

    Names(Directory directory, LocalDate day) {
        this.directory = directory;
        this.day = day;
        this.names = PartyNames.of(directory);
    }

    /** Every party named, in order. */
    List<Mention> in(String words) {
        return names.in(words);
    }

    /** Whom words address: the parties named at their very start, one after the other. */
    List<Mention> leading(String words) {
        return names.leading(words);
    }

    /** The words at the start that say whom they address; empty where they address nobody. */
    String subject(String words) {
        return words.substring(
                0, leading(words).stream().mapToInt(Mention::to).max().orElse(0));
    }

    /** Who leads by the words: a name, then 牵头. */
    Optional<String> lead(String words) {
        return in(words).stream()
                .filter(each -> words.startsWith(LEADS, each.to()))
                .map(Mention::name)
                .findFirst();
    }

    List<Party> parties(String words) {
        return in(words).stream().map(Mention::party).toList();
    }

    Optional<Party> named(String name) {
        return directory.find(name);
    }

    /** Whether a group has members that its document does not list. */
    static boolean isOpen(Party party) {
        return party.match(unit -> false, group -> group.membership() instanceof PartyGroup.Open);
    }

    static boolean isGroup(Party party) {
        return party.match(unit -> false, group -> true);
    }

    /** The kinds of body that a party is, or that its members are or may be. */
    static Set<PartyKind> kinds(Party party) {
        return party.match(unit -> Set.of(unit.kind()), group -> {
            if (group.membership() instanceof PartyGroup.Within within) {
                return within.kinds();
            }
            return group.membership() instanceof PartyGroup.Open open ? open.kinds() : Set.of();
        });
    }

    /** Whether the members of a group follow from a territory and a day. */
    static boolean isWithin(Party party) {
        return party.match(unit -> false, group -> group.membership() instanceof PartyGroup.Within);
    }

    /** Names near one that nobody bears. */
    List<String> near(String name) {
        return directory.near(name);
    }

    /** Whether the one addressed is the other, or is a group that the other is or may be in. */
    boolean covers(Party addressed, Party other) {
        return addressed.equals(other)
                || (addressed instanceof PartyGroup group
                        && other instanceof Unit unit
                        && directory.belongs(unit, group, day) != Belonging.NO);
    }

    /** Whether the one addressed covers the other or, of two groups, may hold who is in it. */
    boolean reaches(Party addressed, Party party) {
        return covers(addressed, party)
                || (isGroup(party)
                        && isGroup(addressed)
                        && kinds(addressed).stream().anyMatch(kinds(party)::contains));
    }

    /** The words with something else in the place of each name of a party that is not of society. */
    String masked(String words) {
        return masked.computeIfAbsent(words, this::mask);
    }

    private String mask(String words) {
        StringBuilder mask = new StringBuilder(words);
        for (Mention each : in(words)) {
            if (!isSociety(each.party())) {
                mask.replace(
                        each.from(),
                        each.to(),
                        String.valueOf(MASK).repeat(each.name().length()));
            }
        }
        return mask.toString();
    }

    /** Whether a party is neither part of the state nor of a mass organisation. */
    static boolean isSociety(Party party) {
        return party.match(
                unit -> unit.kind() == PartyKind.SOCIETY,
                group -> group.membership() instanceof PartyGroup.Open open
                        && open.kinds().equals(Set.of(PartyKind.SOCIETY)));
    }
}
