package org.tuoyu.policy.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.decision.Validity;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.problem.DidYouMean;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.DroppedSpan;
import org.tuoyu.kernel.text.Instrument;
import org.tuoyu.kernel.text.Rank;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.TextForm;
import org.tuoyu.policy.Development;
import org.tuoyu.policy.RankReading;
import org.tuoyu.policy.lines.Days;
import org.tuoyu.policy.lines.Findings;
import org.tuoyu.policy.lines.Words;

/** What a file says of an instrument as a whole: the lines below its number. */
final class Header {

    private static final List<String> REQUIRED = List.of("标题", "制发机关", "位阶", "适用地域", "公布", "施行", "代号", "原文");
    private static final String ONCE = "不属原文";
    private static final String ON_EACH_PAGE = "每页不属原文";
    private static final String PLAIN_LINE = "非编号行";
    private static final String NOT_HELD = "未收录";
    private static final String CHANGED = "引用已变";
    private static final List<String> REPEATED = List.of(ONCE, ON_EACH_PAGE, PLAIN_LINE, CHANGED, "注");
    private static final String RETROACTIVE = "溯及";
    private static final List<String> OPTIONAL = List.of("附表", "前提", "首个编号", RETROACTIVE);
    private static final List<String> KNOWN =
            Stream.of(REQUIRED, OPTIONAL, REPEATED).flatMap(List::stream).toList();
    /** What is in free words; of the others is told how they are written. */
    private static final List<String> FREE = List.of("标题", "制发机关", "适用地域", "附表", "前提", "首个编号");

    static final List<Rank> RANKS = List.of(
            Rank.LAW, Rank.LOCAL_REGULATION, Rank.MINISTRY_DOCUMENT, Rank.MUNICIPAL_DOCUMENT, Rank.DISTRICT_DOCUMENT);

    private final Words number;
    private final Map<String, Words> values = new LinkedHashMap<>();
    private final List<DroppedSpan> dropped = new ArrayList<>();
    private final List<String> plainLines = new ArrayList<>();
    private final List<Development> developments = new ArrayList<>();

    /** @param findings where what is wrong is told; nothing else can be asked of it then */
    Header(Words number, List<Words> lines, Findings findings) {
        this.number = number;
        for (Words line : lines) {
            findings.of(() -> add(line.from(2)));
        }
        for (String key : REQUIRED) {
            if (!values.containsKey(key)) {
                findings.add(number.problem(
                        "KEY_MISSING",
                        "缺少“" + key + "”一行：加“- " + key + "：…”",
                        "the line " + key + " is missing: add - " + key + "：…"));
            }
        }
    }

    /** A misreading, where a line is missing without which nothing below is understood. */
    void requireComplete() {
        if (!values.keySet().containsAll(REQUIRED)) {
            throw number.misread(
                    "KEY_MISSING",
                    "文首缺项，其下未读：先补齐",
                    "lines of the header are missing, so that what follows is not read: add them first");
        }
    }

    private void add(Words line) {
        Words key = line.before("：");
        if (!line.contains("：")) {
            throw line.misread(
                    "KEY_UNKNOWN",
                    "文首各行写作“- 标题：…”",
                    "a line of the header is written - 标题：…",
                    DidYouMean.of(line.before(":").before(" ").text(), KNOWN));
        }
        Words value = line.from(key.text().length() + 1);
        switch (key.text()) {
            case ONCE, ON_EACH_PAGE -> dropped.add(dropped(value, key.is(ON_EACH_PAGE)));
            case CHANGED -> developments.add(development(value));
            case PLAIN_LINE -> plainLines.add(value.requireWords().text());
            case "注" -> value.requireWords();
            default -> add(key, value);
        }
    }

    /** Adds what stands once. */
    private void add(Words key, Words value) {
        if (!REQUIRED.contains(key.text()) && !OPTIONAL.contains(key.text())) {
            throw key.misread(
                    "KEY_UNKNOWN",
                    "没有这一项；有：" + String.join("、", KNOWN),
                    "no line is called so; there are " + KNOWN,
                    DidYouMean.of(key.text(), KNOWN));
        }
        if (values.put(key.text(), value) != null) {
            throw key.misread("KEY_TWICE", "该项只写一次：删去一行", "this line stands once: leave one out");
        }
        if (key.is("原文")) {
            value.after(NOT_HELD).ifPresent(HeldText::requireSource);
        } else if (FREE.contains(key.text())) {
            value.split("、").forEach(Words::requireWords);
        }
    }

    /** {@code “- 12 -”，页码 ｜ page number}. */
    private static DroppedSpan dropped(Words value, boolean onEachPage) {
        Optional<Words> quoted = value.before("”，").after("“");
        Optional<Words> because = value.behind("”，");
        if (quoted.isEmpty() || because.isEmpty() || quoted.get().text().isBlank()) {
            throw value.misread("LINE_KIND_UNKNOWN", "写作“所弃之行”，理由 ｜ 英文", "it is written: “the line”，reason ｜ English");
        }
        return new DroppedSpan(quoted.get().text(), because.get().bilingual(), onEachPage);
    }

    private Words value(String key) {
        return Optional.ofNullable(values.get(key)).orElseThrow();
    }

    List<Development> developments() {
        return List.copyOf(developments);
    }

    Words territory() {
        return value("适用地域");
    }

    String code() {
        return value("代号").text();
    }

    List<Words> premises() {
        return Optional.ofNullable(values.get("前提")).stream().toList();
    }

    /** The file of its official text with its digest; empty where the text is not held. */
    Optional<Words> text() {
        Words text = value("原文");
        return text.startsWith(NOT_HELD) ? Optional.empty() : Optional.of(text);
    }

    /** What must be known of its text to read it. */
    TextForm form() {
        TextForm form = TextForm.PLAIN
                .numbered(number.text())
                .dropping(dropped.toArray(DroppedSpan[]::new))
                .plainLines(plainLines.toArray(String[]::new));
        for (Words digest : text().flatMap(each -> each.behind(" ")).stream().toList()) {
            form = form.digest(digest.text());
        }
        if (values.containsKey("首个编号")) {
            form = form.first(value("首个编号").text());
        }
        return values.containsKey("附表")
                ? form.columns(value("附表").split("、").stream().map(Words::text).toArray(String[]::new))
                : form;
    }

    /** The instrument; a finding for each part of it that is not understood, which is then made up. */
    Instrument instrument(Interpretations readings, Findings findings) {
        findings.of(() -> value("代号").requireSlug());
        return Instrument.builder()
                .number(number.text())
                .title(value("标题").text())
                .issuer(value("制发机关").text())
                .rank(findings.or(RANKS.get(0), () -> rank(readings.meaning(rank(), first(rank(), readings)))))
                .territory(value("适用地域").text())
                .publishedOn(findings.or(LocalDate.EPOCH, () -> Days.require(value("公布"))))
                .held(text().isPresent() ? Instrument.Held.VERBATIM : Instrument.Held.REFERENCED)
                .build();
    }

    private static List<Given> first(Words rank, Interpretations readings) {
        return readings.in(rank).stream()
                .map(each -> new Given(each, each.options().get(0)))
                .toList();
    }

    Words rank() {
        return value("位阶");
    }

    /** How the rank of an instrument can be read; empty where it is said outright. */
    static Optional<RankReading> rankReading(String instrument, Words rank, Interpretations readings) {
        return readings.in(rank).stream().findFirst().map(reading -> {
            Map<String, Rank> ranks = new HashMap<>();
            for (Reading.Option option : reading.options()) {
                ranks.put(option.id(), rank(readings.meaning(rank, List.of(new Given(reading, option)))));
            }
            return new RankReading(instrument, reading, ranks);
        });
    }

    private static Rank rank(Words name) {
        List<String> known = RANKS.stream().map(each -> each.name().zh()).toList();
        int at = known.indexOf(name.text());
        if (at < 0) {
            throw Names.unknown(name, known, "位阶", "rank");
        }
        return RANKS.get(at);
    }

    /** When it is in force: one period, or one for each way to read its first day that says one. */
    List<Validity.Period> periods(Interpretations readings, Findings findings) {
        return findings.or(List.of(), () -> Effect.periods(value("施行"), readings));
    }

    /** The words that put it in force before it was published; empty where none are told. */
    Optional<Citation> retroactiveBy(String number) {
        return Optional.ofNullable(values.get(RETROACTIVE))
                .map(said -> Effect.retroactiveBy(number, said, text().isPresent()));
    }

    /** That it is not in force before it is published, unless words make it so. */
    void requirePublished(Validity validity) {
        if (!values.containsKey(RETROACTIVE)) {
            Effect.requirePublished(value("施行"), validity);
        }
    }

    /** What the document refers to and what has changed: {@code “旧称”，今“新称”；自 2020-01-01；… ｜ …}. */
    private static Development development(Words value) {
        Words zh = value.chinese();
        Words names = zh.before("；");
        Optional<Words> rest = zh.behind("；自 ");
        Optional<Words> what = rest.flatMap(each -> each.behind("；"));
        if (!names.startsWith("“") || !names.contains("”") || what.isEmpty()) {
            throw value.misread(
                    "LINE_KIND_UNKNOWN",
                    "写作“所引文字”，今“现称”；自 2020-01-01；变化 ｜ 英文",
                    "it is written: “words”，今“newer words”；自 2020-01-01；what changed ｜ English");
        }
        return new Development(
                names.from(1).before("”").requireWords().text(),
                names.behind("，今“").map(each -> each.before("”").requireWords().text()),
                Days.require(rest.orElseThrow().before("；")),
                new Bilingual(what.get().requireWords().text(), value.english().text()));
    }
}
