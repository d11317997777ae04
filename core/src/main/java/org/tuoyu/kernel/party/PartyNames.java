package org.tuoyu.kernel.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names by which a directory knows parties (名称), as they are found in words; of those that overlap the longest. */
public final class PartyNames {

    private static final String BETWEEN = "、和与或及";
    private static final Pattern PARTS = Pattern.compile("[，；。：]");

    /** A party named in words, and where. */
    public record Mention(Party party, String name, int from) {
        public int to() {
            return from + name.length();
        }
    }

    /** By the first character of the name, the longest first. */
    private final Map<Character, List<Mention>> byFirst;

    private PartyNames(Map<Character, List<Mention>> byFirst) {
        this.byFirst = byFirst;
    }

    public static PartyNames of(Directory directory) {
        return new PartyNames(Stream.concat(directory.units().stream(), directory.groups().stream())
                .flatMap(party -> party.allNames().stream().map(name -> new Mention(party, name, 0)))
                .sorted(Comparator.comparingInt((Mention each) -> each.name.length())
                        .reversed())
                .collect(Collectors.groupingBy(each -> each.name.charAt(0))));
    }

    /** Every party named, in order. */
    public List<Mention> in(String words) {
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
    public List<Mention> leading(String words) {
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

    /** Whom the parts of a sentence address: the parties named at the start of any of them, each once. */
    public List<Party> addressed(String words) {
        return addressing(words).stream().map(Mention::party).distinct().toList();
    }

    /** How the parts of a sentence name those whom they address, in order. */
    public List<Mention> addressing(String words) {
        return PARTS.splitAsStream(words)
                .flatMap(part -> leading(part).stream())
                .toList();
    }

    private Optional<Mention> at(String words, int at) {
        if (at < words.length()) {
            for (Mention each : byFirst.getOrDefault(words.charAt(at), List.of())) {
                if (words.startsWith(each.name, at)) {
                    return Optional.of(new Mention(each.party, each.name, at));
                }
            }
        }
        return Optional.empty();
    }
}
