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
import org.tuoyu.kernel.text.DroppedSpan;
import org.tuoyu.kernel.text.Instrument;
import org.tuoyu.kernel.text.Rank;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.TextForm;
import org.tuoyu.kernel.time.InForce;
import org.tuoyu.policy.RankReading;

/** What a file says of an instrument as a whole: the lines below its number. */
final class Header {

    private static final List<String> REQUIRED = List.of("标题", "制发机关", "位阶", "适用地域", "公布", "施行", "代号", "原文");
    private static final List<String> REPEATED = List.of("不属原文", "注");
    private static final List<String> OPTIONAL = List.of("附表", "前提");
    private static final List<Rank> RANKS = List.of(
            Rank.LAW, Rank.LOCAL_REGULATION, Rank.MINISTRY_DOCUMENT, Rank.MUNICIPAL_DOCUMENT, Rank.DISTRICT_DOCUMENT);

    private final Words number;
    private final Map<String, Words> values = new LinkedHashMap<>();
    private final List<DroppedSpan> dropped = new ArrayList<>();

    /** @param findings where what is wrong is told; nothing else can be asked of it then */
    Header(Words number, List<Words> lines, Findings findings) {
        this.number = number;
        for (Words line : lines) {
            findings.of(() -> add(line.from(2)));
        }
        for (String key : REQUIRED) {
            if (!values.containsKey(key)) {
                findings.add(number.problem("KEY_MISSING", "缺少“" + key + "”一行", "the line " + key + " is missing"));
            }
        }
    }

    /** A misreading, where a line is missing without which nothing below is understood. */
    void requireComplete() {
        if (!values.keySet().containsAll(REQUIRED)) {
            throw number.misread(
                    "KEY_MISSING", "文首缺项，其下未读", "lines of the header are missing, so that what follows is not read");
        }
    }

    private void add(Words line) {
        Words key = line.before("：");
        Words value = line.behind("：").orElse(line.from(line.text().length()));
        if (REPEATED.contains(key.text())) {
            if (key.is("不属原文")) {
                dropped.add(dropped(value));
            }
        } else if (!REQUIRED.contains(key.text()) && !OPTIONAL.contains(key.text())) {
            List<String> known = new ArrayList<>(REQUIRED);
            known.addAll(OPTIONAL);
            known.addAll(REPEATED);
            throw key.misread("KEY_UNKNOWN", "没有这一项", "no line is called so", DidYouMean.of(key.text(), known));
        } else if (values.put(key.text(), value) != null) {
            throw key.misread("KEY_TWICE", "该项只写一次", "this line stands once");
        }
    }

    /** {@code “- 12 -”，页码 ｜ page number}; {@code “- # -”} where it stands on each page. */
    private static DroppedSpan dropped(Words value) {
        Words quoted = value.before("”，");
        Words reason = value.behind("”，")
                .orElseThrow(() -> value.misread(
                        "LINE_KIND_UNKNOWN", "写作“所弃之行”，理由 ｜ 英文", "it is written: “the line”，reason ｜ English"));
        String line = quoted.from(1).text();
        return new DroppedSpan(
                line,
                new Bilingual(
                        reason.before(" ｜ ").text(),
                        reason.behind(" ｜ ").orElse(reason).text()),
                line.contains("#"));
    }

    private Words value(String key) {
        return Optional.ofNullable(values.get(key)).orElseThrow();
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
        return text.startsWith("未收录") ? Optional.empty() : Optional.of(text);
    }

    /** What must be known to read its official text. */
    TextForm form() {
        TextForm form = TextForm.PLAIN.numbered(number.text()).dropping(dropped.toArray(DroppedSpan[]::new));
        Words columns = values.get("附表");
        return columns == null
                ? form
                : form.columns(columns.split("、").stream().map(Words::text).toArray(String[]::new));
    }

    Instrument instrument(Interpretations readings) {
        Words rank = value("位阶");
        List<Given> first = readings.in(rank).stream()
                .map(reading -> new Given(reading, reading.options().get(0)))
                .toList();
        return Instrument.builder()
                .number(number.text())
                .title(value("标题").text())
                .issuer(value("制发机关").text())
                .rank(rank(readings.meaning(rank, first)))
                .territory(value("适用地域").text())
                .publishedOn(Days.require(value("公布")))
                .held(text().isPresent() ? Instrument.Held.VERBATIM : Instrument.Held.REFERENCED)
                .build();
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
    List<Validity.Period> periods(Interpretations readings) {
        Words written = value("施行");
        List<Words> parts = written.split("；");
        List<Words> bounds = parts.get(0).split("，");
        Words from =
                bounds.get(0).after("自 ").orElseThrow(() -> malformed(written)).without(" 起");
        Optional<Words> to = bounds.size() > 1
                ? Optional.of(bounds.get(1)
                        .after("至 ")
                        .orElseThrow(() -> malformed(written))
                        .without(" 止"))
                : Optional.empty();
        Optional<Words> doubted = parts.size() > 1
                ? Optional.of(parts.get(1)
                        .after("自 ")
                        .orElseThrow(() -> malformed(written))
                        .without(" 起是否有效不详"))
                : Optional.empty();
        List<Validity.Period> periods = new ArrayList<>();
        for (List<Given> way : Interpretations.ways(readings.in(from))) {
            Words day = readings.meaning(from, way);
            if (!day.is(Interpretations.NOT_KNOWN)) {
                periods.add(new Validity.Period(way, inForce(Days.require(day), to, doubted)));
            }
        }
        return periods;
    }

    private static InForce inForce(LocalDate from, Optional<Words> to, Optional<Words> doubted) {
        if (to.isPresent()) {
            LocalDate last = Days.require(to.get());
            if (last.isBefore(from)) {
                throw to.get().misread("CONDITION_IMPOSSIBLE", "止日早于起日", "the last day is before the first");
            }
            return InForce.between(from, last.plusDays(1));
        }
        if (doubted.isPresent()) {
            LocalDate day = Days.require(doubted.get());
            if (day.isBefore(from)) {
                throw doubted.get()
                        .misread("CONDITION_IMPOSSIBLE", "存疑之日早于起日", "it is doubted from a day before the first");
            }
            return InForce.doubtedFrom(from, day);
        }
        return InForce.openEndedFrom(from);
    }

    private static Misread malformed(Words written) {
        return written.misread(
                "LINE_KIND_UNKNOWN",
                "施行写作“自 2020-12-18 起”，其后可有“，至 … 止”或“；自 … 起是否有效不详”",
                "it is written 自 2020-12-18 起, then perhaps ，至 … 止 or ；自 … 起是否有效不详");
    }
}
