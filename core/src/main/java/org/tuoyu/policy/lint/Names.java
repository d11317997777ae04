package org.tuoyu.policy.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoyu.kernel.party.Belonging;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.party.Party;
import org.tuoyu.kernel.party.PartyGroup;
import org.tuoyu.kernel.party.PartyKind;
import org.tuoyu.kernel.party.Unit;

/** The names by which a directory knows parties, as they are found in words, the longest first. */
final class Names {

    /** What stands in the place of each character of a name that is masked. */
    static final char MASK = '〇';

    private static final String LEADS = "牵头";
    private static final String BETWEEN = "、和与或及";

    /** That words name a party. */
    record Mention(Party party, String name, int from) {
        int to() {
            return from + name.length();
        }
    }

    private final Directory directory;
    private final LocalDate day;
    private final Map<Character, List<Mention>> byFirst;

    Names(Directory directory, LocalDate day) {
        this.directory = directory;
        this.day = day;
        this.byFirst = Stream.concat(directory.units().stream(), directory.groups().stream())
                .flatMap(party -> party.allNames().stream().map(name -> new Mention(party, name, 0)))
                .sorted(Comparator.comparingInt((Mention each) -> each.name.length())
                        .reversed())
                .collect(Collectors.groupingBy(each -> each.name.charAt(0)));
    }

    /** Every party named, in order. */
    List<Mention> in(String words) {
        List<Mention> found = new ArrayList<>();
        int at = 0;
        while (at < words.length()) {
            Optional<Mention> here = at(words, at);
            here.ifPresent(found::add);
            at = here.map(Mention::to).orElse(at + 1);
        }
        return found;
    }

    /** Whom words address: the parties named at their very start, one after the other. */
    List<Mention> leading(String words) {
        List<Mention> found = new ArrayList<>();
        Optional<Mention> next = at(words, 0);
        while (next.isPresent()) {
            Mention here = next.get();
            found.add(here);
            boolean goesOn = here.to() < words.length() && BETWEEN.indexOf(words.charAt(here.to())) >= 0;
            next = goesOn ? at(words, here.to() + 1) : Optional.empty();
        }
        return found;
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

    private Optional<Mention> at(String words, int at) {
        return at >= words.length()
                ? Optional.empty()
                : byFirst.getOrDefault(words.charAt(at), List.of()).stream()
                        .filter(each -> words.startsWith(each.name, at))
                        .findFirst()
                        .map(each -> new Mention(each.party, each.name, at));
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
        StringBuilder masked = new StringBuilder(words);
        for (Mention each : in(words)) {
            if (!isSociety(each.party)) {
                masked.replace(each.from, each.to(), String.valueOf(MASK).repeat(each.name.length()));
            }
        }
        return masked.toString();
    }

    /** Whether a party is neither part of the state nor of a mass organisation. */
    static boolean isSociety(Party party) {
        return party.match(
                unit -> unit.kind() == PartyKind.SOCIETY,
                group -> group.membership() instanceof PartyGroup.Open open
                        && open.kinds().equals(Set.of(PartyKind.SOCIETY)));
    }
}
