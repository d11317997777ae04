package org.tuoyu.kernel.decision.explaining;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Change;
import org.tuoyu.kernel.decision.Change.Alteration;
import org.tuoyu.kernel.decision.Explanation;
import org.tuoyu.kernel.decision.Explanation.ConditionStatus;
import org.tuoyu.kernel.decision.Explanation.FactStatus;
import org.tuoyu.kernel.decision.Explanation.Fate;
import org.tuoyu.kernel.decision.Explanation.NormStory;
import org.tuoyu.kernel.decision.Explanation.RuledOut;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.Possible;
import org.tuoyu.kernel.decision.explaining.MergedStories.Telling;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.text.Reading;

/** An answer and its explanation told to a person, section by section; a section with nothing in it is left out. */
final class Narration<O extends Symbol> {

    private final Answer<O> answer;
    private final Explanation<O> explanation;
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    Narration(Answer<O> answer, Explanation<O> explanation, Language language) {
        this.answer = answer;
        this.explanation = explanation;
        this.language = language;
    }

    String text() {
        List<Telling<O>> tellings = new MergedStories<>(explanation).all();
        text.append(label(explanation.question()))
                .append(say("：", ": "))
                .append(verdict())
                .append('\n');
        section("已知事实", "Facts", explanation.facts(), this::fact);
        section(
                "适用的规定",
                "Norms that count",
                tellings.stream().filter(Telling::isMet).toList(),
                this::story);
        section(
                "不可能的组合",
                "What cannot be together",
                explanation.excluded(),
                each -> each.words().in(language));
        section("为何不是其他", "Why not the others", explanation.ruledOut(), this::ruledOut);
        section("未适用的规定", "Norms that do not apply", unmet(tellings), this::condition);
        section("已采用的理解", "Readings chosen", explanation.chosen(), this::chosen);
        section("尚未选定的理解", "Readings left open", explanation.open(), this::open);
        section("怎样会有不同答案", "What would change it", explanation.changes(), this::change);
        section("接下来应问", "What to ask next", next(), this::label);
        section("注意", "Notes", answer.grounds().notes(), note -> note.message().in(language));
        return text.toString();
    }

    private List<Telling<O>> unmet(List<Telling<O>> tellings) {
        return tellings.stream()
                .filter(telling -> telling.story().fates().equals(List.of(Fate.CONDITIONS_NOT_MET)))
                .toList();
    }

    private String fact(FactStatus fact) {
        return label(fact.fact()) + " = " + fact.value().map(this::label).orElse(say("未知", "unknown"));
    }

    private String condition(Telling<O> telling) {
        return telling.story().norm().id()
                + say("：", ": ")
                + conditions(telling.story().conditions());
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
                invalid -> say("所填事实互相矛盾", "the facts contradict each other"));
    }

    private String possible(List<Possible<O>> possible) {
        return joined(possible, each -> each.words().in(language));
    }

    private String clashes(Answer.Conflict<O> conflict) {
        return conflict.clashes().stream()
                .map(clash -> joined(clash, Norm::id))
                .collect(Collectors.joining(say("；", "; ")));
    }

    private String story(Telling<O> telling) {
        NormStory<O> story = telling.story();
        return story.norm().id() + under(telling.options()) + " " + fates(story)
                + by(story.exceptedBy()) + by(story.setAsideBy())
                + say("：", ": ") + before(conditions(story.conditions()))
                + "→ " + labels(story.norm().allows(), say("或", " or "))
                + "\n    " + story.norm().citation().words().in(language);
    }

    private String fates(NormStory<O> story) {
        return story.fates().size() == 1
                ? label(story.fates().get(0))
                : labels(story.fates(), say("或", " or ")) + say("（取决于未知事实）", " (it depends on what is unknown)");
    }

    private String under(List<Symbol> options) {
        return options.isEmpty()
                ? ""
                : say("（若理解为：", " (if read as: ") + labels(options, say("；", "; ")) + say("）", ")");
    }

    private String by(List<Norm<O>> norms) {
        return norms.isEmpty() ? "" : say("（", " (") + joined(MergedStories.ids(norms), id -> id) + say("）", ")");
    }

    private static String before(String words) {
        return words.isEmpty() ? "" : words + " ";
    }

    private String conditions(List<ConditionStatus> conditions) {
        return joined(
                conditions,
                each -> each.condition().words().in(language)
                        + say("（", " (")
                        + switch (each.met()) {
                            case YES -> say("具备", "met");
                            case NO -> say("不具备", "not met");
                            case UNKNOWN -> say("未知", "unknown");
                        }
                        + say("）", ")"));
    }

    private String ruledOut(RuledOut<O> out) {
        return label(out.outcome())
                + say("：", ": ")
                + (out.by().isEmpty()
                        ? say("没有规定指向它", "no norm leads to it")
                        : say("不为 ", "not allowed by ")
                                + joined(MergedStories.ids(out.by()), id -> id)
                                + say(" 所容许", ""));
    }

    private String chosen(Given given) {
        return given.words().in(language)
                + say("（", " (")
                + given.option().reason().in(language)
                + say("）", ")");
    }

    private String open(Reading reading) {
        return label(reading) + say("（可选：", " (options: ") + labels(reading.options(), say("；", "; ")) + say("）", ")");
    }

    private String change(Change<O> change) {
        return joined(change.alterations(), this::alteration) + " → " + possible(change.then());
    }

    private String alteration(Alteration alteration) {
        return label(alteration.fact())
                + say("由 ", " from ")
                + label(alteration.from())
                + say(" 改为 ", " to ")
                + label(alteration.to());
    }

    private List<Fact> next() {
        return answer.match(
                determined -> List.of(),
                undetermined -> undetermined.nextQuestion().stream().toList(),
                notApplicable -> List.of(),
                conflict -> List.of(),
                invalid -> List.of());
    }

    private <T> void section(String zh, String en, List<T> parts, Function<? super T, String> each) {
        if (!parts.isEmpty()) {
            text.append(say(zh, en)).append('\n');
            parts.forEach(part -> text.append("  - ").append(each.apply(part)).append('\n'));
        }
    }

    private String labels(List<? extends Symbol> symbols, String between) {
        return symbols.stream().map(this::label).collect(Collectors.joining(between));
    }

    private <T> String joined(List<T> parts, Function<? super T, String> each) {
        return parts.stream().map(each).collect(Collectors.joining(say("、", ", ")));
    }

    private String label(Symbol symbol) {
        return symbol.label().in(language);
    }

    private String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
