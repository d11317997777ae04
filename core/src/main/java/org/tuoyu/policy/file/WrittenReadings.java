package org.tuoyu.policy.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.policy.lines.Characters;

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
                return each.getKey();
            }
        }
        String name = "〔" + own(like) + "〕";
        known.put(name, meanings);
        return name;
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

    /** {@code ## 理解：…} with the lines below, one reading after the other. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        shorts.forEach((reading, each) -> {
            lines.add("## 理解：" + cannot.words(reading.id(), reading.label().zh(), " `", " ｜ ") + " `" + id(reading.id())
                    + "` ｜ " + cannot.words(reading.id(), reading.label().en()));
            lines.add("- 决定：" + cannot.words(reading.id(), reading.authority().zh(), " ｜ ") + " ｜ "
                    + cannot.words(reading.id(), reading.authority().en()));
            for (Reading.Option option : reading.options()) {
                lines.add(option(reading, option));
                lines.add("  - " + meanings(each, option));
            }
        });
        return lines;
    }

    private String id(String id) {
        return id.startsWith(code + "/") ? id.substring(code.length() + 1) : "/" + id;
    }

    private String option(Reading reading, Reading.Option option) {
        String where = reading.id() + " " + option.id();
        boolean isChosen = chosen.chosen(reading).equals(Optional.of(option));
        return "- " + cannot.words(where, option.label().zh(), " `") + " `" + option.id() + "`"
                + (isChosen ? Interpretations.CHOSEN : "") + "："
                + cannot.words(where, option.reason().zh(), " ｜ ")
                + " ｜ " + cannot.words(where, option.label().en(), ": ") + ": "
                + cannot.words(where, option.reason().en());
    }

    private static String meanings(Map<String, Map<Reading.Option, String>> shorts, Reading.Option option) {
        List<String> defined = new ArrayList<>();
        shorts.forEach((name, meanings) -> defined.add(name + "＝ " + meanings.get(option)));
        return String.join("；", defined);
    }
}
