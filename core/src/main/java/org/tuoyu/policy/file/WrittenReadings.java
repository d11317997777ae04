package org.tuoyu.policy.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.policy.lines.Characters;
import org.tuoyu.policy.lines.Words;

/** The readings that a policy depends on, as a file lists them, with a shorthand for all that depends on one. */
final class WrittenReadings {

    private final String code;
    private final Readings chosen;
    private final CannotSay cannot;
    private final Map<Reading, Map<String, Map<Reading.Option, String>>> shorts = new LinkedHashMap<>();
    private final Map<Given, String> always = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();

    WrittenReadings(String code, Readings chosen, CannotSay cannot) {
        this.code = code;
        this.chosen = chosen;
        this.cannot = cannot;
    }

    /** The shorthand that is 一律 under an option and 从不 under the others. */
    String always(Given given) {
        String known = always.get(given);
        if (known == null) {
            Map<Reading.Option, String> meanings = new LinkedHashMap<>();
            for (Reading.Option option : given.reading().options()) {
                meanings.put(option, option.equals(given.option()) ? Interpretations.ALWAYS : Interpretations.NEVER);
            }
            known = meaning(given.reading(), given.option().label().zh(), meanings);
            always.put(given, known);
        }
        return known;
    }

    /** The shorthand that means this under each option of a reading. */
    String meaning(Reading reading, String like, Map<Reading.Option, String> meanings) {
        for (Reading each : shorts.keySet()) {
            if (each.id().equals(reading.id()) && !each.equals(reading)) {
                throw cannot.because(reading.id(), "两种不同的理解共用一个编号", "two readings that differ share an id");
            }
        }
        Map<String, Map<Reading.Option, String>> known = shorts.computeIfAbsent(reading, key -> new LinkedHashMap<>());
        for (Map.Entry<String, Map<Reading.Option, String>> each : known.entrySet()) {
            if (each.getValue().equals(meanings)) {
                return "〔" + each.getKey() + "〕";
            }
        }
        String name = own(like);
        known.put(name, meanings);
        return "〔" + name + "〕";
    }

    /** A name like some words that no other shorthand has. */
    private String own(String like) {
        String start = Characters.fit(like) ? like.replaceAll("[\\s`｜；：〔〕（）＝]", "") : "";
        String base = start.isEmpty()
                ? "简称"
                : start.substring(
                        0, start.offsetByCodePoints(0, Math.min(12, start.codePointCount(0, start.length()))));
        String name = base;
        for (int i = 2; !names.add(name); i++) {
            name = base + i;
        }
        return name;
    }

    /** Each with its options and the shorthands that mean something under them. */
    List<PolicyOutline.Reading> outlines() {
        List<PolicyOutline.Reading> outlines = new ArrayList<>();
        shorts.forEach((reading, each) -> {
            String id = reading.id();
            Bilingual label = new Bilingual(
                    cannot.words(id, reading.label().zh(), " `", Words.ENGLISH),
                    cannot.words(id, reading.label().en()));
            Bilingual authority = new Bilingual(
                    cannot.words(id, reading.authority().zh(), Words.ENGLISH),
                    cannot.words(id, reading.authority().en()));
            List<PolicyOutline.Option> options = new ArrayList<>();
            for (Reading.Option option : reading.options()) {
                options.add(option(reading, option, each));
            }
            outlines.add(new PolicyOutline.Reading(label, id(id), authority, options));
        });
        return outlines;
    }

    private String id(String id) {
        return id.startsWith(code + "/") ? id.substring(code.length() + 1) : "/" + id;
    }

    private PolicyOutline.Option option(
            Reading reading, Reading.Option option, Map<String, Map<Reading.Option, String>> shorts) {
        String where = reading.id() + " " + option.id();
        String label = cannot.words(where, option.label().zh(), " `");
        String reason = cannot.words(where, option.reason().zh(), Words.ENGLISH);
        String english = cannot.words(where, option.label().en(), ": ");
        List<PolicyOutline.Entry> meanings = new ArrayList<>();
        shorts.forEach((name, each) -> meanings.add(new PolicyOutline.Entry(name, String.valueOf(each.get(option)))));
        return new PolicyOutline.Option(
                new Bilingual(label, english),
                option.id(),
                chosen.chosen(reading).equals(Optional.of(option)),
                reason,
                Optional.of(cannot.words(where, option.reason().en())),
                meanings);
    }
}
