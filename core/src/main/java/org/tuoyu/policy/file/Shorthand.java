package org.tuoyu.policy.file;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.text.Rank;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.policy.lines.Days;
import org.tuoyu.policy.lines.Words;

/**
 * A shorthand 〔…〕 under one reading: what stands for it under each option, in their order. Of several readings it joins
 * the values of one fact.
 */
record Shorthand(Reading reading, List<Words> meanings) {

    private static final String IS = " 为 ";

    /** What a shorthand stands for: it stands for the same kind under every option. */
    private enum Meaning {
        CONDITIONS,
        NUMBER,
        DAY,
        RANK,
        /** How words bind. */
        MODALITY,
        QUALITY,
        /** 一律: conditions that always hold, or things of every quality. */
        ALWAYS;

        static Meaning of(Words meaning) {
            if (meaning.is(Interpretations.ALWAYS)) {
                return ALWAYS;
            }
            if (Days.find(meaning.text()).isPresent() || meaning.endsWith(Days.BETWEEN)) {
                return DAY;
            }
            if (Days.number(meaning.text()).isPresent()) {
                return NUMBER;
            }
            for (Rank each : Header.RANKS) {
                if (meaning.is(each.name().zh())) {
                    return RANK;
                }
            }
            for (Modality each : Binding.WAYS) {
                if (meaning.is(each.label().zh())) {
                    return MODALITY;
                }
            }
            return meaning.before(" ｜ ").endsWith("`") ? QUALITY : CONDITIONS;
        }

        static boolean agree(Meaning one, Meaning other) {
            return one == other || (one.takesAlways() && other.takesAlways() && (one == ALWAYS || other == ALWAYS));
        }

        private boolean takesAlways() {
            return this == CONDITIONS || this == QUALITY || this == ALWAYS;
        }
    }

    /** Adds {@code 〔房屋〕＝ 一律；〔所计房屋〕＝ …}, below the option of that number. */
    static void define(Words line, int option, Map<String, List<Words>> meanings) {
        for (Words each : line.split("；〔")) {
            Words named = each.after("〔").orElse(each);
            Words name = named.before("〕＝ ").requireWords();
            List<Words> those = meanings.computeIfAbsent(name.text(), key -> new ArrayList<>());
            those.add(
                    named.behind("〕＝ ", "LINE_KIND_UNKNOWN", "简称写作“〔名称〕＝ 所指”", "a shorthand is written 〔name〕＝ meaning")
                            .requireWords());
            if (those.size() != option) {
                throw name.misread(
                        "SHORT_PARTLY",
                        "简称〔" + name.text() + "〕须在每一种理解之下各写一次",
                        "the shorthand 〔" + name.text() + "〕 is defined once under every option");
            }
        }
    }

    Words first() {
        return meanings.get(0);
    }

    private Words under(Reading.Option option) {
        int at = 0;
        while (!reading.options().get(at).id().equals(option.id())) {
            at++;
        }
        return meanings.get(at);
    }

    /** That it has a meaning under every option, and one of the same kind. */
    void requireAlike(String name) {
        if (meanings.size() != reading.options().size()) {
            throw first().misread(
                            "SHORT_PARTLY",
                            "简称〔" + name + "〕须在每一种理解之下各有所指",
                            "the shorthand 〔" + name + "〕 is defined under every option");
        }
        for (Words each : meanings) {
            if (each.contains("〔") || !Meaning.agree(Meaning.of(first()), Meaning.of(each))) {
                throw each.misread(
                        "SHORT_MIXED",
                        "简称〔" + name + "〕在各种理解之下须同为条件、数、日期、位阶、约束方式或性质，且不再用简称",
                        "the shorthand 〔" + name
                                + "〕 is a condition, number, day, rank, way to bind or quality under every option alike, and holds no other");
            }
        }
    }

    /** Whether all are values of one fact, so that they can be joined. */
    static boolean areValuesOfOneFact(List<Shorthand> all) {
        String fact = all.get(0).first().before(IS).text();
        return all.stream()
                .flatMap(each -> each.meanings.stream())
                .allMatch(each -> each.contains(IS)
                        && !each.contains(NormLine.AND)
                        && each.before(IS).is(fact));
    }

    /** What a shorthand under several readings is taken apart into. */
    static List<List<Given>> parts(List<Shorthand> joined) {
        List<List<Given>> parts = new ArrayList<>();
        if (!always(joined).isEmpty()) {
            parts.add(List.of());
        }
        for (Shorthand each : joined) {
            for (Reading.Option option : each.reading.options()) {
                if (!added(joined, each, option).isEmpty()) {
                    parts.add(List.of(new Given(each.reading, option)));
                }
            }
        }
        return parts;
    }

    /** The values that a shorthand under several readings has however they are read. */
    private static Set<String> always(List<Shorthand> joined) {
        Set<String> always = new LinkedHashSet<>();
        for (Shorthand each : joined) {
            Set<String> common = values(each.first());
            each.meanings.forEach(meaning -> common.retainAll(values(meaning)));
            always.addAll(common);
        }
        return always;
    }

    /** The values that an option adds to those. */
    private static Set<String> added(List<Shorthand> joined, Shorthand one, Reading.Option option) {
        Set<String> added = values(one.under(option));
        added.removeAll(always(joined));
        return added;
    }

    private static Set<String> values(Words meaning) {
        Set<String> values = new LinkedHashSet<>();
        meaning.behind(IS).orElse(meaning).split(" 或 ").forEach(each -> values.add(each.text()));
        return values;
    }

    /** What words that are a shorthand under some readings mean where the text is read in some ways. */
    static Words meaning(List<Shorthand> meant, Words words, List<Given> way) {
        List<Words> found = new ArrayList<>();
        Set<String> values = new LinkedHashSet<>();
        for (Shorthand each : meant) {
            for (Given given : way) {
                if (given.reading().id().equals(each.reading.id())) {
                    found.add(each.under(given.option()));
                    values.addAll(added(meant, each, given.option()));
                }
            }
        }
        if (meant.size() == 1 && found.size() == 1) {
            return found.get(0);
        }
        if (found.isEmpty() || found.size() == meant.size()) {
            values.addAll(always(meant));
        }
        if (meant.size() == 1 || values.isEmpty()) {
            throw words.misread("SHORT_MIXED", "此处不能用简称", "no shorthand stands here");
        }
        return valued(meant.get(0).first(), values);
    }

    /** Values of the fact of a meaning. */
    private static Words valued(Words meaning, Set<String> values) {
        return new Words(meaning.line(), meaning.column(), meaning.before(IS).text() + IS + String.join(" 或 ", values));
    }
}
