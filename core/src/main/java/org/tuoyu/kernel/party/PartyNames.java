package org.tuoyu.kernel.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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

    private final Map<String, Party> named = new HashMap<>();

    /** The names and the other words by the first character, the longest first. */
    private final Map<Character, List<String>> byFirst;

    private PartyNames(Directory directory) {
        Stream.concat(directory.units().stream(), directory.groups().stream())
                .forEach(party -> party.allNames().forEach(name -> named.put(name, party)));
        byFirst = Stream.concat(named.keySet().stream(), OTHER_WORDS.stream())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.groupingBy(each -> each.charAt(0)));
    }

    public static PartyNames of(Directory directory) {
        return new PartyNames(directory);
    }

    /** Every party named, in order. */
    public List<Mention> in(String words) {
        List<Mention> found = new ArrayList<>();
        int at = 0;
        while (at < words.length()) {
            String here = known(words, at);
            mention(here, at).ifPresent(found::add);
            at += Math.max(1, here.length());
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

    private Optional<Mention> mention(String name, int at) {
        return Optional.ofNullable(named.get(name)).map(party -> new Mention(party, name, at));
    }

    /** The longest name or other word that stands at a place; nothing where none does. */
    private String known(String words, int at) {
        if (at < words.length()) {
            for (String each : byFirst.getOrDefault(words.charAt(at), List.of())) {
                if (words.startsWith(each, at)) {
                    return each;
                }
            }
        }
        return "";
    }
}
