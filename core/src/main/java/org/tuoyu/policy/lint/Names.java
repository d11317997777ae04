package org.tuoyu.policy.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tuoyu.kernel.party.Belonging;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.party.Party;
import org.tuoyu.kernel.party.PartyGroup;
import org.tuoyu.kernel.party.PartyKind;
import org.tuoyu.kernel.party.Unit;

/** The names by which a directory knows parties, as they are found in words, the longest first. */
final class Names {

    private static final String BETWEEN = "、和与或及";

    /** That words name a party. */
    record Mention(Party party, String name, int from) {
        int to() {
            return from + name.length();
        }
    }

    private final Directory directory;
    private final LocalDate day;
    private final Map<String, Party> byName = new LinkedHashMap<>();

    Names(Directory directory, LocalDate day) {
        this.directory = directory;
        this.day = day;
        Stream.concat(directory.units().stream(), directory.groups().stream())
                .flatMap(party -> party.allNames().stream().map(name -> new Mention(party, name, 0)))
                .sorted(Comparator.comparingInt((Mention each) -> each.name.length())
                        .reversed())
                .forEach(each -> byName.put(each.name, each.party));
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

    private Optional<Mention> at(String words, int at) {
        for (Map.Entry<String, Party> each : byName.entrySet()) {
            if (words.startsWith(each.getKey(), at)) {
                return Optional.of(new Mention(each.getValue(), each.getKey(), at));
            }
        }
        return Optional.empty();
    }

    Optional<Party> named(String name) {
        return directory.find(name);
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

    /** Whether a party is neither part of the state nor of a mass organisation. */
    static boolean isSociety(Party party) {
        return party.match(
                unit -> unit.kind() == PartyKind.SOCIETY,
                group -> group.membership() instanceof PartyGroup.Open open
                        && open.kinds().equals(Set.of(PartyKind.SOCIETY)));
    }
}
