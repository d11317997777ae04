package org.tuoyu.policy.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.tuoyu.kernel.time.InForce;
import org.tuoyu.policy.Development;
import org.tuoyu.policy.RankReading;
import org.tuoyu.policy.lines.Days;
import org.tuoyu.policy.lines.Findings;
import org.tuoyu.policy.lines.Misread;
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
        if (!isComplete()) {
            throw number.misread(
                    "KEY_MISSING",
                    "文首缺项，其下未读：先补齐",
                    "lines of the header are missing, so that what follows is not read: add them first");
        }
    }

    boolean isComplete() {
        return values.keySet().containsAll(REQUIRED);
    }

    private void add(Words line) {
        Words key = line.before("：");
        if (!line.contains("：")) {
            throw line.misread(
                    "KEY_UNKNOWN",
                    "文首各行写作“- 标题：…”",
                    "a line of the header is written - 标题：…",
                    DidYouMean.of(line.before(":").before(" ").text(), known()));
        }
        Words value = line.from(key.text().length() + 1);
        if (REPEATED.contains(key.text())) {
            if (key.is(ONCE) || key.is(ON_EACH_PAGE)) {
                dropped.add(dropped(value, key.is(ON_EACH_PAGE)));
            } else if (key.is(CHANGED)) {
                developments.add(ChangedLine.of(value));
            } else if (key.is(PLAIN_LINE)) {
                plainLines.add(value.requireWords().text());
            } else {
                value.requireWords();
            }
        } else if (!REQUIRED.contains(key.text()) && !OPTIONAL.contains(key.text())) {
            throw key.misread(
                    "KEY_UNKNOWN",
                    "没有这一项；有：" + String.join("、", known()),
                    "no line is called so; there are " + known(),
                    DidYouMean.of(key.text(), known()));
        } else if (values.put(key.text(), value) != null) {
            throw key.misread("KEY_TWICE", "该项只写一次：删去一行", "this line stands once: leave one out");
        } else if (key.is("原文")) {
            value.after(NOT_HELD).ifPresent(HeldText::requireSource);
        } else if (FREE.contains(key.text())) {
            value.split("、").forEach(Words::requireWords);
        }
    }

    private static List<String> known() {
        List<String> known = new ArrayList<>(REQUIRED);
        known.addAll(OPTIONAL);
        known.addAll(REPEATED);
        return known;
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
        return values.containsKey("前提") ? List.of(value("前提")) : List.of();
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
        Words rank = value("位阶");
        findings.of(() -> value("代号").requireSlug());
        return Instrument.builder()
                .number(number.text())
                .title(value("标题").text())
                .issuer(value("制发机关").text())
                .rank(findings.or(RANKS.get(0), () -> rank(readings.meaning(rank, first(rank, readings)))))
                .territory(value("适用地域").text())
                .publishedOn(findings.or(LocalDate.EPOCH, () -> Days.require(value("公布"))))
                .held(text().isPresent() ? Instrument.Held.VERBATIM : Instrument.Held.REFERENCED)
                .build();
    }

    private static List<Given> first(Words rank, Interpretations readings) {
        List<Given> first = new ArrayList<>();
        for (Reading reading : readings.in(rank)) {
            first.add(new Given(reading, reading.options().get(0)));
        }
        return first;
    }

    /** How its rank can be read, where that is open. */
    Optional<RankReading> rankReading(Interpretations readings) {
        return rankReading(number.text(), value("位阶"), readings);
    }

    /** How the rank of an instrument can be read; empty where it is said outright. */
    static Optional<RankReading> rankReading(String instrument, Words rank, Interpretations readings) {
        for (Reading reading : readings.in(rank)) {
            Map<String, Rank> ranks = new HashMap<>();
            for (Reading.Option option : reading.options()) {
                ranks.put(option.id(), rank(readings.meaning(rank, List.of(new Given(reading, option)))));
            }
            return Optional.of(new RankReading(instrument, reading, ranks));
        }
        return Optional.empty();
    }

    private static Rank rank(Words name) {
        List<String> known = new ArrayList<>();
        for (Rank rank : RANKS) {
            if (name.is(rank.name().zh())) {
                return rank;
            }
            known.add(rank.name().zh());
        }
        throw Names.unknown(name, known, "位阶", "rank");
    }

    /** When it is in force: one period, or one for each way to read its first day that says one. */
    List<Validity.Period> periods(Interpretations readings, Findings findings) {
        return findings.or(List.of(), () -> periods(readings));
    }

    /** The words that put it in force before it was published; empty where none are told. */
    Optional<Citation> retroactiveBy(String number) {
        return Optional.ofNullable(values.get(RETROACTIVE)).map(said -> retroactiveBy(number, said));
    }

    /** {@code 第3条“自某日起执行”} of a text that is held, {@code 第3条 自某日起执行 ｜ from a day on} of another. */
    private Citation retroactiveBy(String number, Words said) {
        if (text().isPresent()) {
            Words quoted = said.behind("“", "QUOTE_NOT_FOUND", "写作“第3条“原文””", "it is written 第3条“words”");
            return new Citation.Verbatim(
                    number, Place.inText(said.before("“")), quoted.without("”").text());
        }
        Words gist = said.behind(" ", "QUOTE_NOT_HELD", "写作“第3条 大意 ｜ 英文”", "it is written 第3条 gist ｜ English");
        return new Citation.Referenced(
                number,
                Place.clause(said.before(" ")),
                new Bilingual(gist.chinese().text(), gist.english().text()));
    }

    /** That it is not in force before it is published, unless words make it so. */
    void requirePublished(Validity validity) {
        if (values.containsKey(RETROACTIVE)) {
            return;
        }
        for (Validity.Period each : validity.periods()) {
            if (each.inForce().from().isBefore(validity.instrument().publishedOn())) {
                throw value("施行")
                        .misread(
                                "IN_FORCE_BEFORE_TEXT",
                                "起日早于公布：写 " + validity.instrument().publishedOn() + " 或其后，或以“溯及”写明所据文字",
                                "it is in force before it is published: write "
                                        + validity.instrument().publishedOn()
                                        + " or later, or by which words with 溯及");
            }
        }
    }

    private List<Validity.Period> periods(Interpretations readings) {
        Words written = value("施行");
        Words begin = written.before("；").before("，");
        Words from = between(begin, "自 ", " 起");
        Optional<Words> to = between(written.before("；").behind("，"), "至 ", " 止");
        Optional<Words> doubt = written.behind("；");
        Optional<Words> doubted = between(doubt.map(each -> each.before("：")), "自 ", " 起是否有效不详");
        Optional<Bilingual> why = doubt.flatMap(each -> each.behind("："))
                .map(each -> new Bilingual(each.chinese().text(), each.english().text()));
        if (to.isPresent() && doubted.isPresent()) {
            throw malformed(written);
        }
        List<Validity.Period> periods = new ArrayList<>();
        for (List<Given> way : Ways.of(readings.in(from), from)) {
            InForce period = inForce(readings.meaning(from, way), to, doubted).because(why);
            periods.add(new Validity.Period(way, period));
        }
        return periods;
    }

    /** From a day that is written, or from one that is not known but lies between two. */
    private static InForce inForce(Words begin, Optional<Words> to, Optional<Words> doubted) {
        Optional<LocalDate[]> unknown = Days.unknown(begin.text());
        if (unknown.isEmpty() && begin.text().endsWith(Days.BETWEEN)) {
            throw begin.misread(
                    "DAY_MALFORMED",
                    "不详的日期写作“2020-12-19 至 2020-12-31 间的某日”",
                    "a day that is not known is written 2020-12-19 至 2020-12-31 间的某日");
        }
        LocalDate from = unknown.map(days -> days[0]).orElseGet(() -> Days.require(begin));
        LocalDate certain = unknown.map(days -> days[1]).orElse(from);
        if (to.isPresent()) {
            LocalDate last = Days.require(to.get());
            if (last.isBefore(certain)) {
                throw to.get().misread("CONDITION_IMPOSSIBLE", "止日早于起日", "the last day is before the first");
            }
            return InForce.between(from, last.plusDays(1)).beginningBy(certain);
        }
        if (doubted.isPresent()) {
            LocalDate day = Days.require(doubted.get());
            if (day.isBefore(from)) {
                throw doubted.get()
                        .misread("CONDITION_IMPOSSIBLE", "存疑之日早于起日", "it is doubted from a day before the first");
            }
            return InForce.doubtedFrom(from, day).beginningBy(certain);
        }
        return InForce.openEndedFrom(from).beginningBy(certain);
    }

    private static Optional<Words> between(Optional<Words> words, String start, String end) {
        return words.isEmpty() ? words : Optional.of(between(words.get(), start, end));
    }

    private static Words between(Words words, String start, String end) {
        Optional<Words> inner = words.after(start);
        if (inner.isEmpty() || !words.text().endsWith(end)) {
            throw malformed(words);
        }
        return inner.get().without(end);
    }

    private static Misread malformed(Words written) {
        return written.misread(
                "LINE_KIND_UNKNOWN",
                "施行写作“自 2020-12-18 起”，其后可有“，至 2025-12-31 止”或“；自 2025-12-19 起是否有效不详：理由 ｜ 英文”",
                "it is written 自 2020-12-18 起, then perhaps ，至 2025-12-31 止 or ；自 2025-12-19 起是否有效不详：reason ｜ English");
    }
}
