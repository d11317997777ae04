package org.tuoyu.kernel.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names by which a directory knows parties (名称), as they are found in words; of those that overlap the longest. A name within
 * a word that means something else names nobody: 企业所得税 is a tax.
 */
public final class PartyNames {

    private static final String BETWEEN = "、和与或及";
    private static final Pattern PARTS = Pattern.compile("[，；。：]");

    /**
     * A tax, a pension, a form of body, a trade, a place of care, a doctor: the name that stands in them means no party. None can be read as a name and what it does, as 企业化 (企业化解风险) and 家庭教育 (家庭教育子女) can.
     */
    private static final List<String> OTHER_WORDS = List.of("企业所得税", "企业年金", "非企业", "家庭服务业", "家庭托育点", "家庭医生");

    /** A party named in words, and where. */
    public record Mention(Party party, String name, int from) {
        public int to() {
            return from + name.length();
        }
    }

    /** A name, or a word that is none; then there is no party. */
    private record Known(String words, Optional<Party> party) {}

    /** By the first character, the longest first; of the same words the name. */
    private final Map<Character, List<Known>> byFirst;

    private PartyNames(Map<Character, List<Known>> byFirst) {
        this.byFirst = byFirst;
    }

    public static PartyNames of(Directory directory) {
        Stream<Known> names = Stream.concat(directory.units().stream(), directory.groups().stream())
                .flatMap(party -> party.allNames().stream().map(name -> new Known(name, Optional.of(party))));
        Stream<Known> others = OTHER_WORDS.stream().map(word -> new Known(word, Optional.empty()));
        return new PartyNames(Stream.concat(names, others)
                .sorted(Comparator.comparingInt((Known each) -> each.words.length())
                        .reversed())
                .collect(Collectors.groupingBy(each -> each.words.charAt(0))));
    }

    /** Every party named, in order. */
    public List<Mention> in(String words) {
        List<Mention> found = new ArrayList<>();
        int at = 0;
        while (at < words.length()) {
            Optional<Known> here = known(words, at);
            mention(here, at).ifPresent(found::add);
            at += here.map(each -> each.words.length()).orElse(1);
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
        return mention(known(words, at), at);
    }

    private static Optional<Mention> mention(Optional<Known> known, int at) {
        return known.flatMap(each -> each.party.map(party -> new Mention(party, each.words, at)));
    }

    private Optional<Known> known(String words, int at) {
        if (at < words.length()) {
            for (Known each : byFirst.getOrDefault(words.charAt(at), List.of())) {
                if (words.startsWith(each.words, at)) {
                    return Optional.of(each);
                }
            }
        }
        return Optional.empty();
    }
}
