package org.tuoyu.decision;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tuoyu.decision.Change.Alteration;
import org.tuoyu.decision.Explanation.ConditionStatus;
import org.tuoyu.decision.Explanation.NormStory;
import org.tuoyu.decision.Explanation.RuledOut;
import org.tuoyu.language.Bilingual;
import org.tuoyu.language.Language;
import org.tuoyu.language.Symbol;
import org.tuoyu.text.Reading;

/** An answer and its explanation told to a person, section by section; a section with nothing in it is left out. */
final class Narration<O extends Symbol> {

    private final Answer<O> answer;
    private final Explanation<O> explanation;
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    Narration(Answer<O> answer, Language language) {
        this.answer = answer;
        this.explanation = answer.grounds().explanation();
        this.language = language;
    }

    String text() {
        text.append(explanation.question().label().in(language))
                .append(say("：", ": "))
                .append(verdict())
                .append('\n');
        section(
                "已知事实",
                "Facts",
                explanation.facts(),
                fact -> fact.fact().label().in(language) + " = "
                        + fact.value().map(this::label).orElse(say("未知", "unknown")));
        section("规定", "Norms", explanation.norms(), this::story);
        section(
                "不可能的组合",
                "Impossible combinations",
                explanation.excluded(),
                each -> Wording.impossible(each, language));
        section("为何不是其他", "Why not the others", explanation.ruledOut(), this::ruledOut);
        section("已采用的理解", "Readings chosen", explanation.chosen(), this::chosen);
        section("尚未选定的理解", "Readings left open", explanation.open(), this::open);
        section("怎样会有不同答案", "What would change it", explanation.changes(), this::change);
        asking();
        section("注意", "Notes", answer.grounds().notes(), note -> note.message().in(language));
        return text.toString();
    }

    private String verdict() {
        return answer.match(
                determined -> label(determined.outcome()),
                undetermined -> say("尚不确定（", "not settled (")
                        + label(undetermined.cause())
                        + say("），可能为 ", "), it may be ")
                        + possible(undetermined.possible()),
                notApplicable -> say("文件没有规定", "the documents do not say"),
                conflict -> say("规定相互冲突：", "the norms contradict each other: ") + clashes(conflict),
                invalid ->
                        Wording.contradiction(invalid.contradiction()).message().in(language));
    }

    private String possible(List<Possible<O>> possible) {
        return Wording.joined(
                possible,
                language,
                each -> each.match(
                        this::label,
                        open -> Wording.labels(open, language, say("或", " or ")) + say("（未作选择）", " (left open)"),
                        () -> say("没有规定", "nothing said"),
                        () -> say("规定冲突", "a contradiction")));
    }

    private String clashes(Answer.Conflict<O> conflict) {
        return conflict.clashes().stream()
                .map(clash -> Wording.joined(clash, language, Norm::id))
                .collect(Collectors.joining(say("；", "; ")));
    }

    private String story(NormStory<O> story) {
        Norm<O> norm = story.norm();
        return "[" + norm.id() + given(norm) + "] "
                + Wording.joined(story.fates(), language, this::label)
                + by(story.exceptedBy()) + by(story.setAsideBy())
                + say("：", ": ") + conditions(story.conditions())
                + say("→ ", "→ ") + Wording.labels(norm.allows(), language, say("或", " or "))
                + "\n    " + Wording.citation(norm.citation(), language);
    }

    private String given(Norm<O> norm) {
        return norm.given().isEmpty()
                ? ""
                : say("，按 ", ", under ")
                        + Wording.joined(
                                norm.given(), language, given -> given.option().id());
    }

    private String by(List<Norm<O>> norms) {
        return norms.isEmpty() ? "" : "（" + Wording.joined(norms, language, Norm::id) + "）";
    }

    private String conditions(List<ConditionStatus> conditions) {
        return conditions.isEmpty()
                ? ""
                : Wording.joined(
                                conditions,
                                language,
                                each -> Wording.condition(each.condition(), language)
                                        + say("（", " (")
                                        + switch (each.met()) {
                                            case YES -> say("具备", "met");
                                            case NO -> say("不具备", "not met");
                                            case UNKNOWN -> say("未知", "unknown");
                                        }
                                        + say("）", ")"))
                        + " ";
    }

    private String ruledOut(RuledOut<O> out) {
        return label(out.outcome())
                + say("：", ": ")
                + (out.by().isEmpty()
                        ? say("没有规定指向它", "no norm leads to it")
                        : say("不为 ", "not allowed by ")
                                + Wording.joined(out.by(), language, Norm::id)
                                + say(" 所容许", ""));
    }

    private String chosen(Given given) {
        return label(given.reading())
                + say("：", ": ")
                + label(given.option())
                + say("（", " (")
                + given.option().reason().in(language)
                + say("）", ")");
    }

    private String open(Reading reading) {
        return label(reading)
                + say("（可选：", " (options: ")
                + Wording.labels(reading.options(), language, say("；", "; "))
                + say("）", ")");
    }

    private String change(Change<O> change) {
        return Wording.joined(change.alterations(), language, this::alteration) + " → " + possible(change.then());
    }

    private String alteration(Alteration alteration) {
        return label(alteration.fact())
                + say("由 ", " from ")
                + label(alteration.from())
                + say(" 改为 ", " to ")
                + label(alteration.to());
    }

    private void asking() {
        List<Bilingual> next = answer.<List<Bilingual>>match(
                determined -> List.of(),
                undetermined ->
                        undetermined.nextQuestion().map(Symbol::label).stream().toList(),
                notApplicable -> List.of(),
                conflict -> List.of(),
                invalid -> List.of());
        section("接下来应问", "What to ask next", next, label -> label.in(language));
    }

    private <T> void section(String zh, String en, List<T> parts, Function<? super T, String> each) {
        if (!parts.isEmpty()) {
            text.append(say(zh, en)).append('\n');
            parts.forEach(part -> text.append("  - ").append(each.apply(part)).append('\n'));
        }
    }

    private String label(Symbol symbol) {
        return symbol.label().in(language);
    }

    private String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
