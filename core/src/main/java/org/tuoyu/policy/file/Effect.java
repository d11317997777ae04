package org.tuoyu.policy.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.decision.Validity;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.time.InForce;
import org.tuoyu.policy.lines.Days;
import org.tuoyu.policy.lines.Misread;
import org.tuoyu.policy.lines.Words;

/** When an instrument is in force, as the header of its file says it (施行): {@code 自 2020-12-18 起，至 2025-12-31 止}. */
final class Effect {

    private Effect() {}

    /** That it is not in force before it is published. */
    static void requirePublished(Words written, Validity validity) {
        for (Validity.Period each : validity.periods()) {
            if (each.inForce().from().isBefore(validity.instrument().publishedOn())) {
                throw written.misread(
                        "IN_FORCE_BEFORE_TEXT",
                        "起日早于公布：写 " + validity.instrument().publishedOn() + " 或其后，或以“溯及”写明所据文字",
                        "it is in force before it is published: write "
                                + validity.instrument().publishedOn()
                                + " or later, or by which words with 溯及");
            }
        }
    }

    /**
     * The words that put it in force before it was published: {@code 第3条“自某日起执行”} of a text that is held,
     * {@code 第3条 自某日起执行 ｜ from a day on} of another.
     */
    static Citation retroactiveBy(String number, Words said, boolean isHeld) {
        if (isHeld) {
            Words quoted = said.behind("“", "QUOTE_NOT_FOUND", "写作“第3条“原文””", "it is written 第3条“words”");
            return new Citation.Verbatim(
                    number, Place.inText(said.before("“")), quoted.without("”").text());
        }
        Words gist = said.behind(" ", "QUOTE_NOT_HELD", "写作“第3条 大意 ｜ 英文”", "it is written 第3条 gist ｜ English");
        return new Citation.Referenced(number, Place.clause(said.before(" ")), gist.bilingual());
    }

    /** One period, or one for each way to read its first day that says one. */
    static List<Validity.Period> periods(Words written, Interpretations readings) {
        Words begin = written.before("；").before("，");
        Words from = between(begin, "自 ", " 起");
        Optional<Words> to = between(written.before("；").behind("，"), "至 ", " 止");
        Optional<Words> doubt = written.behind("；");
        Optional<Words> doubted = between(doubt.map(each -> each.before("：")), "自 ", " 起是否有效不详");
        Optional<Bilingual> why = doubt.flatMap(each -> each.behind("：")).map(Words::bilingual);
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
        if (unknown.isEmpty() && begin.endsWith(Days.BETWEEN)) {
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
        if (inner.isEmpty() || !words.endsWith(end)) {
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

    /** One period, or one for each option of a reading that alone says from which day. */
    static String written(Validity validity, WrittenReadings readings, CannotSay cannot) {
        List<Validity.Period> periods = validity.periods();
        List<String> ends = periods.stream()
                .map(each -> end(each.inForce(), cannot))
                .distinct()
                .toList();
        if (ends.size() == 1 && periods.size() == 1 && periods.get(0).given().isEmpty()) {
            return "自 " + start(periods.get(0).inForce()) + " 起" + ends.get(0);
        }
        List<Reading> readingsOf = validity.readings();
        Map<Reading.Option, String> days = new LinkedHashMap<>();
        if (ends.size() == 1 && readingsOf.size() == 1) {
            for (Validity.Period each : periods) {
                if (each.given().size() == 1) {
                    days.put(each.given().get(0).option(), start(each.inForce()));
                }
            }
        }
        boolean eachOption =
                !days.isEmpty() && days.keySet().containsAll(readingsOf.get(0).options());
        if (!eachOption || days.size() != periods.size()) {
            throw cannot.because(
                    "施行",
                    "施行期间须为一个，或恰因一个理解而起日不同",
                    "it is in force in one period, or in one for each option of a single reading that sets its first day");
        }
        return "自 " + readings.meaning(readingsOf.get(0), "起日", days) + " 起" + ends.get(0);
    }

    private static String start(InForce inForce) {
        return inForce.from().equals(inForce.certainFrom())
                ? inForce.from().toString()
                : inForce.from() + Days.TO + inForce.certainFrom() + Days.BETWEEN;
    }

    private static String end(InForce inForce, CannotSay cannot) {
        if (inForce.end() instanceof InForce.On on) {
            LocalDate last = on.day().minusDays(1);
            return "，至 " + last + " 止";
        }
        if (inForce.end() instanceof InForce.NotKnown doubt) {
            String why = doubt.why()
                    .map(each -> "：" + cannot.words("施行", each.zh(), " ｜ ") + " ｜ " + cannot.words("施行", each.en()))
                    .orElse("");
            return "；自 " + doubt.doubtedFrom() + " 起是否有效不详" + why;
        }
        if (inForce.end() instanceof InForce.Never) {
            return "";
        }
        throw cannot.because("施行", "没有写法的终止：" + inForce.end(), "no line says such an end: " + inForce.end());
    }

    static String written(Citation retroactive, boolean isHeld, CannotSay cannot) {
        String place = Place.printed(retroactive.clause(), isHeld);
        return retroactive.match(
                quoted -> place + "“" + cannot.words("溯及", quoted.quote()) + "”",
                referenced -> place + " " + cannot.words("溯及", referenced.gist().zh(), " ｜ ") + " ｜ "
                        + cannot.words("溯及", referenced.gist().en()));
    }
}
