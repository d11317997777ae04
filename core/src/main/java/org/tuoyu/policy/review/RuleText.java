package org.tuoyu.policy.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoyu.childcare.assignment.Assigned;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.childcare.duty.Bearer;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.childcare.milestone.Aim;
import org.tuoyu.childcare.milestone.Quality;
import org.tuoyu.childcare.milestone.Target;
import org.tuoyu.childcare.milestone.Variant;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.time.InForce;

/** Rules written out in words for people, each with its canonical form for comparison. */
final class RuleText {

    private RuleText() {}

    static Rule norm(Question<?> question, List<? extends Norm<?>> variants, Citation cited) {
        return new Rule(
                Rule.Kind.NORM,
                variants.get(0).id(),
                cited,
                words(language -> question.label().in(language)
                        + say(language, "：", ": ")
                        + variants.stream()
                                .map(norm -> norm.words().in(language)
                                        + under(norm.given(), language)
                                        + inForce(norm.inForce(), language))
                                .distinct()
                                .collect(Collectors.joining(say(language, "；", "; ")))),
                "question " + question.id() + "\n"
                        + Canonical.sorted(variants.stream().map(Canonical::of), "\n"));
    }

    static List<Rule> target(Target target) {
        Bilingual words = words(language -> target.label().in(language)
                + say(language, "：", ": ")
                + aim(target.aim(), language)
                + say(language, "；最后一日 ", "; last day ")
                + (target.lastDay().isEmpty()
                        ? say(language, "未定", "not set")
                        : variants(target.lastDay(), day -> day.toString(), language)));
        String canonical =
                "aim=" + Canonical.of(target.aim()) + " lastDay=" + Canonical.of(target.lastDay(), day -> "" + day);
        return target.citations().stream()
                .map(cited -> new Rule(Rule.Kind.TARGET, target.id(), cited, words, canonical))
                .toList();
    }

    private static String aim(Aim aim, Language language) {
        return aim.match(
                count -> (count.from() == count.to() ? "" + count.from() : count.from() + "-" + count.to())
                        + (countsAny(count)
                                ? ""
                                : say(language, "，其中 ", ", of those ")
                                        + variants(count.counted(), each -> qualities(each, language), language)),
                words -> "“" + words.open() + "”" + say(language, "（没有数字）", " (no number)"));
    }

    private static boolean countsAny(Aim.Count count) {
        return count.counted().stream().allMatch(each -> each.value().isEmpty());
    }

    private static String qualities(Set<Quality> qualities, Language language) {
        return qualities.isEmpty()
                ? say(language, "不限", "any")
                : qualities.stream()
                        .map(each -> each.label().in(language))
                        .sorted()
                        .collect(Collectors.joining("、"));
    }

    /** The duty once for each of the words that set it. */
    static List<Rule> duty(Duty duty) {
        return duty.citations().stream()
                .map(cited -> new Rule(
                        Rule.Kind.DUTY, duty.id(), cited, words(language -> words(duty, language)), Canonical.of(duty)))
                .toList();
    }

    private static String words(Duty duty, Language language) {
        return Stream.of(
                        Optional.of(duty.label()),
                        Optional.of(joined(
                                duty.bearers().stream().map(Bearer::label).toList())),
                        Optional.of(duty.kind().label()),
                        duty.trigger(),
                        Optional.of(duty.when()))
                .flatMap(Optional::stream)
                .map(each -> each.in(language))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(say(language, "；", "; ")));
    }

    private static Bilingual joined(List<Bilingual> names) {
        return new Bilingual(
                names.stream().map(Bilingual::zh).collect(Collectors.joining("、")),
                names.stream().map(Bilingual::en).collect(Collectors.joining(", ")));
    }

    static Rule task(Assignment row) {
        return new Rule(
                Rule.Kind.TASK,
                row.clause(),
                row.citation(),
                words(language -> row.words().stream()
                        .map(row::under)
                        .map(those -> say(
                                        language,
                                        those.get(0).word() + "：",
                                        those.get(0).role().label().en() + ": ")
                                + those.stream().map(Assigned::asWritten).collect(Collectors.joining("、")))
                        .collect(Collectors.joining(say(language, "；", "; ")))),
                "task=" + row.task().number() + "." + row.row() + " "
                        + Canonical.sorted(
                                row.parties().stream()
                                        .map(each -> each.role().id() + ":"
                                                + each.party().id()),
                                ","));
    }

    private static String under(List<Given> given, Language language) {
        return given.isEmpty()
                ? ""
                : say(language, "，如理解为 ", ", if read as ")
                        + given.stream()
                                .map(each -> each.option().label().in(language))
                                .collect(Collectors.joining(say(language, "、", " and ")));
    }

    /** The end that was known before it was extended. */
    private static String knownBefore(InForce.Repealed extended, Language language) {
        return extended.before() instanceof InForce.Repealed first
                ? say(language, "（", " (known before ")
                        + extended.publishedOn()
                        + say(language, " 前所知：至 ", ": until ")
                        + first.day().minusDays(1)
                        + say(language, " 止）", ")")
                : "";
    }

    private static String inForce(InForce period, Language language) {
        return say(language, "，自 ", ", from ")
                + period.from()
                + (period.certainFrom().equals(period.from())
                        ? ""
                        : say(language, " 至 ", " or a day that is not known, by ")
                                + period.certainFrom()
                                + say(language, " 间的某日", ""))
                + say(language, " 起施行", " on")
                + (period.end() instanceof InForce.Repealed repealed
                        ? say(language, "，至 ", ", until ")
                                + repealed.day().minusDays(1)
                                + say(language, " 止", "")
                                + knownBefore(repealed, language)
                        : "")
                + (period.end() instanceof InForce.NotKnown doubt
                        ? say(language, "（", " (")
                                + doubt.doubtedFrom()
                                + say(language, " 起是否有效未知", " on it is not known whether still")
                                + doubt.why()
                                        .map(each -> say(language, "：", ": ") + each.in(language))
                                        .orElse("")
                                + say(language, "）", ")")
                        : "");
    }

    private static <T> String variants(
            List<Variant<T>> variants, Function<? super T, String> shown, Language language) {
        return variants.stream()
                .map(each -> shown.apply(each.value())
                        + each.given()
                                .map(given -> say(language, "（如理解为：", " (if read as: ")
                                        + given.option().label().in(language)
                                        + say(language, "）", ")"))
                                .orElse(""))
                .collect(Collectors.joining(say(language, " 或 ", " or ")));
    }

    private static Bilingual words(Function<Language, String> in) {
        return new Bilingual(in.apply(Language.ZH), in.apply(Language.EN));
    }

    private static String say(Language language, String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
