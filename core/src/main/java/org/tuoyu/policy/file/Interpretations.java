package org.tuoyu.policy.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.problem.DidYouMean;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.policy.lines.Misread;
import org.tuoyu.policy.lines.Words;

/** The readings that a file lists, and the shorthands 〔…〕 that mean something else under each of their options. */
final class Interpretations {

    static final String ALWAYS = "一律";
    static final String NEVER = "从不";

    private static final String IS = " 为 ";

    static final String CHOSEN = "（本库采用）";

    /** A shorthand: what stands for it under each option, in their order. */
    private record Shorthand(Reading reading, List<Words> meanings) {

        Words under(Reading.Option option) {
            int at = 0;
            while (!reading.options().get(at).id().equals(option.id())) {
                at++;
            }
            return meanings.get(at);
        }
    }

    private final String code;
    private final List<Reading> readings = new ArrayList<>();
    /** One for each reading under which it is defined; of several the values of one fact, which are joined. */
    private final Map<String, List<Shorthand>> shorts = new LinkedHashMap<>();
    /** Why what should define a shorthand could not be read. */
    private final Map<String, Misread> unread = new HashMap<>();

    private Readings chosen = Readings.none();

    Interpretations(String code) {
        this.code = code;
    }

    List<Reading> readings() {
        return readings;
    }

    Readings chosen() {
        return chosen;
    }

    /** Reads {@code 理解：…} with the lines below it; why it cannot be is told for each of its shorthands as well. */
    void read(Outline.Heading heading) {
        try {
            understand(heading);
        } catch (Misread misread) {
            for (Words line : heading.lines()) {
                for (Words each : named(line)) {
                    unread.putIfAbsent(each.text(), misread);
                }
            }
            throw misread;
        }
    }

    private void understand(Outline.Heading heading) {
        Words title = heading.title().before(" ｜ ");
        Bilingual label = new Bilingual(
                title.named().requireWords().text(), heading.title().english().text());
        String id = absolute(title.requireId());
        Optional<Bilingual> authority = Optional.empty();
        List<Reading.Option> options = new ArrayList<>();
        Map<String, List<Words>> meanings = new LinkedHashMap<>();
        Optional<String> taken = Optional.empty();
        for (Words line : heading.lines()) {
            Optional<Words> decides = line.after("- 决定：");
            Optional<Words> defines = line.after("  - ");
            if (decides.isPresent()) {
                if (authority.isPresent()) {
                    throw line.misread("KEY_TWICE", "“决定”只写一次", "the line 决定 stands once");
                }
                authority = Optional.of(decides.get().bilingual());
            } else if (defines.isPresent()) {
                define(defines.get(), options.size(), meanings);
            } else {
                Words option = line.from(2);
                options.add(option(option, options));
                if (option.contains("`" + CHOSEN)) {
                    if (taken.isPresent()) {
                        throw option.misread("CHOSEN_TWICE", "只能采用一种理解", "one option is chosen, not two");
                    }
                    taken = Optional.of(options.get(options.size() - 1).id());
                }
            }
        }
        if (options.size() < 2) {
            throw title.misread("READING_ONE_OPTION", "理解须有两种以上：再写一项", "a reading has two options or more: add one");
        }
        if (authority.isEmpty()) {
            throw title.misread("KEY_MISSING", "缺少“- 决定：”一行", "the line - 决定： is missing");
        }
        Reading reading = new Reading(id, label, options, authority.get());
        if (has(id, readings)) {
            throw title.requireId().misread("ID_TWICE", "理解的编号重复：" + id, "two readings have the id " + id);
        }
        readings.add(reading);
        if (taken.isPresent()) {
            chosen = chosen.choosing(reading, taken.get());
        }
        for (Map.Entry<String, List<Words>> each : meanings.entrySet()) {
            put(each.getKey(), new Shorthand(reading, each.getValue()));
        }
    }

    /** The shorthands in some words, each without its brackets. */
    private static List<Words> named(Words words) {
        List<Words> names = new ArrayList<>();
        for (int at = words.text().indexOf('〔'); at >= 0; at = words.text().indexOf('〔', at + 1)) {
            names.add(words.from(at).before("〕").from(1));
        }
        return names;
    }

    private void put(String name, Shorthand meant) {
        Words first = meant.meanings.get(0);
        if (meant.meanings.size() != meant.reading.options().size()) {
            throw first.misread(
                    "SHORT_PARTLY",
                    "简称〔" + name + "〕须在每一种理解之下各有所指",
                    "the shorthand 〔" + name + "〕 is defined under every option");
        }
        for (Words each : meant.meanings) {
            if (each.contains("〔") || !Meaning.agree(Meaning.of(first), Meaning.of(each))) {
                throw each.misread(
                        "SHORT_MIXED",
                        "简称〔" + name + "〕在各种理解之下须同为条件、数、日期、位阶、约束方式或性质，且不再用简称",
                        "the shorthand 〔" + name
                                + "〕 is a condition, number, day, rank, way to bind or quality under every option alike, and holds no other");
            }
        }
        List<Shorthand> before = shorts.computeIfAbsent(name, key -> new ArrayList<>());
        before.add(meant);
        if (before.size() > 1 && !areValuesOfOneFact(before)) {
            before.remove(meant);
            throw first.misread(
                    "SHORT_TWICE",
                    "简称〔" + name + "〕重复；在几项理解之下的，须都是同一事项的取值",
                    "two shorthands are called 〔" + name + "〕; under several readings it is values of one fact");
        }
    }

    private static boolean areValuesOfOneFact(List<Shorthand> all) {
        String fact = all.get(0).meanings.get(0).before(IS).text();
        return all.stream()
                .flatMap(each -> each.meanings.stream())
                .allMatch(each -> each.contains(IS)
                        && !each.contains(NormLine.AND)
                        && each.before(IS).is(fact));
    }

    private static boolean has(String id, List<? extends Symbol> among) {
        for (Symbol each : among) {
            if (each.id().equals(id)) {
                return true;
            }
        }
        return false;
    }

    private String absolute(Words id) {
        return id.startsWith("/") ? id.text().substring(1) : code + "/" + id.text();
    }

    /** {@code 不属于 `institutions-alone`（本库采用）：… ｜ title: reason}. */
    private static Reading.Option option(Words line, List<Reading.Option> before) {
        int tick = line.text().indexOf(" `");
        int end = line.text().indexOf('`', tick + 2);
        if (tick < 0 || end < 0) {
            throw line.misread("ID_MISSING", "理解的选项须有反引号内的编号", "an option has an id in back-ticks");
        }
        String id = new Words(line.line(), line.column() + tick, line.text().substring(tick, end + 1))
                .requireId()
                .text();
        if (has(id, before)) {
            throw line.from(tick + 2).misread("ID_TWICE", "选项的编号重复", "two options have this id");
        }
        Words rest = line.from(end + 1);
        Words reason = rest.after(CHOSEN).orElse(rest);
        Words en = line.english();
        Words zh = reason.after("：", "LINE_KIND_UNKNOWN", "编号之后须为“：”和理由", "a colon and a reason follow the id");
        Words why = en.behind(": ", "EN_PARTS", "英文写作“名称: 理由”", "the English is written title: reason");
        return new Reading.Option(
                id,
                new Bilingual(
                        line.before(" `").requireWords().text(),
                        en.before(": ").requireWords().text()),
                new Bilingual(zh.chinese().text(), why.requireWords().text()));
    }

    /** {@code 〔房屋〕＝ 一律；〔所计房屋〕＝ …}, below the option of that number. */
    private static void define(Words line, int option, Map<String, List<Words>> meanings) {
        for (Words each : line.split("；〔")) {
            Words named = each.after("〔").orElse(each);
            Words name = named.before("〕＝ ").requireWords();
            meanings.putIfAbsent(name.text(), new ArrayList<>());
            List<Words> those = Optional.ofNullable(meanings.get(name.text())).orElseThrow();
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

    /** The readings of the shorthands in some words, in the order in which they stand there. */
    List<Reading> in(Words words) {
        return in(List.of(words));
    }

    List<Reading> in(List<Words> all) {
        List<Reading> found = new ArrayList<>();
        for (Words words : all) {
            for (Words each : named(words)) {
                for (Shorthand meant : meant(each)) {
                    if (!has(meant.reading.id(), found)) {
                        found.add(meant.reading);
                    }
                }
            }
        }
        return found;
    }

    /**
     * The ways in which some words can be read: every combination of the options of their readings, but that a shorthand
     * under several readings is taken apart, into what it always means and what one option of one reading adds to that.
     */
    List<List<Given>> ways(List<Words> all, Words where) {
        Map<String, List<Shorthand>> named = new LinkedHashMap<>();
        all.forEach(words -> named(words).forEach(each -> named.put(each.text(), meant(each))));
        List<Reading> every = in(all);
        long said = named.values().stream().mapToLong(List::size).sum();
        if (said > every.size()) {
            return Ways.of(every, where);
        }
        List<Reading> single = new ArrayList<>();
        named.values().stream().filter(each -> each.size() == 1).forEach(each -> single.add(each.get(0).reading));
        List<List<Given>> ways = Ways.of(single, where);
        for (List<Shorthand> each : named.values()) {
            if (each.size() > 1) {
                ways = Ways.each(ways, parts(each), where);
            }
        }
        return ways;
    }

    /** What a shorthand under several readings is taken apart into. */
    private static List<List<Given>> parts(List<Shorthand> joined) {
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
            Set<String> common = values(each.meanings.get(0));
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

    private List<Shorthand> meant(Words name) {
        List<Shorthand> found = shorts.get(name.text());
        Misread why = unread.get(name.text());
        if (found == null && why != null) {
            throw why;
        }
        if (found == null) {
            throw name.misread(
                    "SHORT_UNDEFINED",
                    "简称〔" + name.text() + "〕未在任何理解之下定义",
                    "the shorthand 〔" + name.text() + "〕 is defined under no reading",
                    DidYouMean.of(name.text(), shorts.keySet()));
        }
        return found;
    }

    /** The shorthands that no line of a document has. */
    List<Words> unused(Outline.Document document) {
        List<Words> lines = new ArrayList<>(document.header());
        for (Outline.Section section : document.clauses()) {
            lines.addAll(section.premises());
            section.quotes().forEach(each -> lines.addAll(each.rules()));
        }
        Set<String> used = new HashSet<>();
        lines.forEach(line -> named(line).forEach(each -> used.add(each.text())));
        List<Words> unused = new ArrayList<>();
        shorts.forEach((name, each) -> {
            if (!used.contains(name)) {
                unused.add(each.get(0).meanings.get(0));
            }
        });
        return unused;
    }

    /** Whether words are one shorthand. */
    static boolean isShort(Words words) {
        return words.startsWith("〔")
                && words.text().indexOf('〕') == words.text().length() - 1;
    }

    /** What words mean where the text is read in some ways: of a shorthand its meaning there, else the words themselves. */
    Words meaning(Words words, List<Given> way) {
        if (!isShort(words)) {
            return words;
        }
        List<Shorthand> meant = meant(words.from(1).without("〕"));
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
        return valued(meant.get(0).meanings.get(0), values);
    }

    /** Values of the fact of a meaning. */
    private static Words valued(Words meaning, Set<String> values) {
        return new Words(meaning.line(), meaning.column(), meaning.before(IS).text() + IS + String.join(" 或 ", values));
    }
}
