package org.tuoyu.kernel.decision;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Instrument;
import org.tuoyu.kernel.text.Reading;

/** How the parts of an answer are put into words. */
final class Wording {

    private Wording() {}

    static Problem contradiction(List<Impossible> contradiction) {
        return new Problem(
                "FACTS_CONTRADICT",
                "",
                new Bilingual(
                        "所填事实互相矛盾：" + impossible(contradiction, Language.ZH),
                        "the facts contradict each other: " + impossible(contradiction, Language.EN)),
                List.of());
    }

    static Problem validityNotKnown(Instrument instrument) {
        return Problem.at(
                "",
                "VALIDITY_NOT_KNOWN",
                instrument.number() + " 是否仍然有效，本库未掌握；按有效处理",
                "whether " + instrument.number() + " is still in force is not known here; it counts as in force");
    }

    static Problem validityOpen(Instrument instrument, Reading reading) {
        return Problem.at(
                "",
                "VALIDITY_OPEN",
                instrument.number() + " 当日是否施行，取决于尚未选定的理解：" + reading.label().zh() + "（" + reading.id() + "）；按已施行处理",
                "whether " + instrument.number() + " is in force then depends on a reading that nobody has chosen: "
                        + reading.label().en() + " (" + reading.id() + "); it counts as in force");
    }

    static Problem notYetInForce(Norm<?> first) {
        return Problem.at(
                "",
                "NOT_YET_IN_FORCE",
                "当日尚无规定施行；最早自 " + first.inForce().from() + " 起施行（"
                        + first.instrument().number() + "）",
                "no norm was in force yet on that day; the first is in force from "
                        + first.inForce().from() + " on ("
                        + first.instrument().number() + ")");
    }

    static Problem textNotHeld(Citation.Referenced cited) {
        return Problem.at(
                "",
                "TEXT_NOT_HELD",
                cited.instrument() + " 的正式文本未收录，仅按条目引用，未逐字核对",
                "the official text of " + cited.instrument()
                        + " is not held; it is cited by article and not checked word by word");
    }

    static String impossible(List<Impossible> combinations, Language language) {
        return combinations.stream()
                .map(each -> impossible(each, language))
                .collect(Collectors.joining(language == Language.ZH ? "；" : "; "));
    }

    static String impossible(Impossible each, Language language) {
        String together = each.combination().stream()
                .map(condition -> condition(condition, language))
                .collect(Collectors.joining(language == Language.ZH ? " 与 " : " and "));
        return together
                + (language == Language.ZH ? " 不能并存，" : " cannot be together, ")
                + citation(each.citation(), language);
    }

    static String norm(Norm<?> norm, Language language) {
        String when = norm.conditions().stream()
                .map(condition -> condition(condition, language))
                .collect(Collectors.joining(language == Language.ZH ? " 且 " : " and "));
        return (when.isEmpty() ? (language == Language.ZH ? "一律" : "always") : when)
                + " → "
                + labels(norm.allows(), language, language == Language.ZH ? "或" : " or ")
                + (language == Language.ZH ? "（" : " (")
                + norm.modality().label().in(language)
                + (language == Language.ZH ? "）" : ")");
    }

    static String condition(Condition condition, Language language) {
        return condition.fact().label().in(language)
                + condition.<String>match(
                        oneOf -> " = " + labels(oneOf.values(), language, language == Language.ZH ? "或" : " or "),
                        between -> bounds(between));
    }

    static String given(Given given, Language language) {
        return given.reading().label().in(language)
                + (language == Language.ZH ? "：" : ": ")
                + given.option().label().in(language);
    }

    static <O extends Symbol> String possible(Possible<O> possible, Language language) {
        return possible.match(
                settled -> settled.label().in(language),
                open -> labels(open, language, language == Language.ZH ? "或" : " or ")
                        + (language == Language.ZH ? "（未作选择）" : " (left open)"),
                () -> language == Language.ZH ? "没有规定" : "nothing said",
                () -> language == Language.ZH ? "规定冲突" : "a contradiction");
    }

    private static String bounds(Condition.Between between) {
        String from = between.fromInclusive().isPresent()
                ? " ≥ " + between.fromInclusive().getAsLong()
                : "";
        return from
                + (between.toExclusive().isPresent()
                        ? " < " + between.toExclusive().getAsLong()
                        : "");
    }

    static String citation(Citation citation, Language language) {
        return citation.match(
                verbatim -> verbatim.instrument() + " " + verbatim.place().in(language) + "“" + verbatim.quote() + "”",
                referenced -> referenced.instrument() + " " + referenced.place().in(language)
                        + (language == Language.ZH ? "（未收录原文）：" : " (text not held): ")
                        + referenced.gist().in(language));
    }

    static String labels(List<? extends Symbol> symbols, Language language, String between) {
        return symbols.stream().map(symbol -> symbol.label().in(language)).collect(Collectors.joining(between));
    }

    static <T> String joined(List<T> parts, Language language, Function<? super T, String> each) {
        return parts.stream().map(each).collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
    }
}
