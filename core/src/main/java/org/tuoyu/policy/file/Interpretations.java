package org.tuoyu.policy.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
    static final String CHOSEN = "（本库采用）";

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
                Shorthand.define(defines.get(), options.size(), meanings);
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
        meant.requireAlike(name);
        List<Shorthand> before = shorts.computeIfAbsent(name, key -> new ArrayList<>());
        before.add(meant);
        if (before.size() > 1 && !Shorthand.areValuesOfOneFact(before)) {
            before.remove(meant);
            throw meant.first()
                    .misread(
                            "SHORT_TWICE",
                            "简称〔" + name + "〕重复；在几项理解之下的，须都是同一事项的取值",
                            "two shorthands are called 〔" + name
                                    + "〕; under several readings it is values of one fact");
        }
    }

    private static boolean has(String id, List<? extends Symbol> among) {
        return among.stream().anyMatch(each -> each.id().equals(id));
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
        String id = line.upTo(end + 1).from(tick).requireId().text();
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

    /** The readings of the shorthands in some words, in the order in which they stand there. */
    List<Reading> in(Words words) {
        return in(List.of(words));
    }

    List<Reading> in(List<Words> all) {
        Map<String, Reading> found = new LinkedHashMap<>();
        for (Words words : all) {
            for (Words each : named(words)) {
                meant(each).forEach(meant -> found.putIfAbsent(meant.reading().id(), meant.reading()));
            }
        }
        return List.copyOf(found.values());
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
        List<Reading> single = named.values().stream()
                .filter(each -> each.size() == 1)
                .map(each -> each.get(0).reading())
                .toList();
        List<List<Given>> ways = Ways.of(single, where);
        for (List<Shorthand> each : named.values()) {
            if (each.size() > 1) {
                ways = Ways.each(ways, Shorthand.parts(each), where);
            }
        }
        return ways;
    }

    private List<Shorthand> meant(Words name) {
        List<Shorthand> found = shorts.get(name.text());
        if (found == null) {
            Misread why = unread.get(name.text());
            throw why != null
                    ? why
                    : name.misread(
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
        return shorts.entrySet().stream()
                .filter(each -> !used.contains(each.getKey()))
                .map(each -> each.getValue().get(0).first())
                .toList();
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
        return Shorthand.meaning(meant(words.from(1).without("〕")), words, way);
    }
}
