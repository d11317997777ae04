package org.tuoyu.policy.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tuoyu.childcare.milestone.Aim;
import org.tuoyu.childcare.milestone.Quality;
import org.tuoyu.childcare.milestone.Target;
import org.tuoyu.childcare.milestone.Variant;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.policy.lines.Days;
import org.tuoyu.policy.lines.Misread;
import org.tuoyu.policy.lines.Words;

/** A line that sets a target: {@code 提供国有闲置房屋 `idle-houses`：1 至 2 处；至 〔2025年前〕 ｜ idle state-owned houses provided}. */
record TargetLine(Words title, Words id, Words aim, Optional<Words> lastDay, Words english) {

    private static final String COUNTING = "，只计 ";

    static TargetLine of(Words line) {
        Titled titled = Titled.of(line, 1);
        List<Words> parts = titled.rest().split("；");
        if (parts.size() > 2) {
            throw parts.get(2).misread("LINE_KIND_UNKNOWN", "目标只有指标和期限两部分", "a target has an aim and a day");
        }
        Optional<Words> day = parts.size() > 1
                ? Optional.of(parts.get(1)
                        .after("至 ")
                        .orElseThrow(() -> parts.get(1)
                                .misread("LINE_KIND_UNKNOWN", "期限写作“至 2025-12-31”", "the day is written 至 2025-12-31")))
                : Optional.empty();
        titled.requireEnglish(1);
        return new TargetLine(
                titled.title(), titled.id(), parts.get(0), day, titled.english().get(0));
    }

    Target target(ClauseContext context, List<Citation.Verbatim> citations) {
        return new Target(
                context.absolute(id),
                new Bilingual(title.text(), english.text()),
                aim(context),
                lastDay.map(day -> days(day, context)).orElse(List.of()),
                citations);
    }

    /** That the words quoted have what it aims at. */
    void requireIn(Words quote) {
        String wanted = aim.startsWith("“")
                ? aim.from(1).without("”").text()
                : aim.before(" ").text();
        if (!quote.contains(wanted)) {
            throw aim.misread("TERM_NOT_IN_WORDS", "引文中没有“" + wanted + "”", "the words quoted do not have " + wanted);
        }
    }

    /** The last day, once for each way to read what is written for it. */
    static List<Variant<LocalDate>> days(Words day, ClauseContext context) {
        List<Variant<LocalDate>> variants = new ArrayList<>();
        for (List<Given> way : Ways.of(context.readings().in(day), day)) {
            variants.add(new Variant<>(
                    way.stream().findFirst(), Days.require(context.readings().meaning(day, way))));
        }
        return variants;
    }

    private Aim aim(ClauseContext context) {
        if (aim.startsWith("“")) {
            return new Aim.Words(aim.from(1).without("”").requireWords().text());
        }
        Words number = aim.before(COUNTING);
        Words from = number.before(" ");
        Words rest = number.behind(" ").orElseThrow(() -> wrong(number));
        Optional<Words> range = rest.after("至 ");
        Words to = range.map(each -> each.before(" ")).orElse(from);
        range.map(each -> each.behind(" ").orElseThrow(() -> wrong(number)))
                .orElse(rest)
                .requireWords();
        Optional<Words> counted = aim.behind(COUNTING);
        int least = (int) Days.requireNumber(from);
        int most = (int) Days.requireNumber(to);
        if (least < 1 || most < least) {
            throw wrong(number);
        }
        if (lastDay.isEmpty()) {
            throw number.misread(
                    "DAY_MISSING", "数量须有期限：加“；至 2025-12-31”", "a number is to be reached by a day: add ；至 2025-12-31");
        }
        return counted.isEmpty()
                ? Aim.Count.of(least, most)
                : new Aim.Count(least, most, counted(counted.get(), context));
    }

    private static Misread wrong(Words number) {
        return number.misread(
                "NUMBER_FORM",
                "指标写作“2 个”“1 至 2 处”，或引号内的原文",
                "an aim is written 2 个, 1 至 2 处, or in the words of the text in quotation marks");
    }

    private static List<Variant<Set<Quality>>> counted(Words words, ClauseContext context) {
        List<Variant<Set<Quality>>> variants = new ArrayList<>();
        List<Reading> readings = context.readings().in(words);
        for (List<Given> way : Ways.of(readings, words)) {
            Words meaning = context.readings().meaning(words, way);
            Set<Quality> qualities = meaning.is(Interpretations.ALWAYS) ? Set.of() : Set.of(quality(meaning));
            variants.add(new Variant<>(way.stream().findFirst(), qualities));
        }
        return variants;
    }

    private static Quality quality(Words written) {
        Words zh = written.chinese();
        return new Quality(
                zh.requireId().text(),
                new Bilingual(
                        zh.named().requireWords().text(), written.english().text()));
    }
}
