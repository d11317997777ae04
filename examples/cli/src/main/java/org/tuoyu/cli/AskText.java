package org.tuoyu.cli;

import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Change;
import org.tuoyu.kernel.decision.Comparison;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.Value;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.policy.Nearest;
import org.tuoyu.policy.review.Acting;

/** Questions and their answers, written out. */
final class AskText {

    private final PrintStream out;
    private final WaysText ways;
    private final Languages languages;
    private final Held held;
    private final OutcomeText outcomes;
    private final CitedUnder under;

    /** @param remarks which policies on the question were left out, and why */
    AskText(Terminal terminal, Languages languages, Held held, List<Problem> remarks) {
        this.held = held;
        this.outcomes = new OutcomeText(languages, remarks);
        this.under = new CitedUnder(held.policies().readings());
        this.out = terminal.out();
        this.ways = new WaysText(terminal, languages);
        this.languages = languages;
    }

    void catalogue(List<Question<?>> questions) {
        for (Question<?> question : questions) {
            out.println(question.id() + "  " + languages.say(question.label()));
            question.facts().forEach(fact -> out.println("    " + values(fact)));
        }
    }

    private String values(Fact fact) {
        String values = fact instanceof Fact.Choice choice
                ? String.join("|", choice.values().stream().map(Value::id).toList())
                : languages.say("整数", "a whole number");
        return fact.id() + "=" + values + "  " + languages.say(fact.label());
    }

    <O extends Symbol> void answer(Answer<O> answer, List<Nearest> nearest, boolean why) {
        heading(answer.grounds().question());
        if (why) {
            explained(answer).forEach(line -> out.println("  " + line));
        } else {
            out.println("  " + outcomes.of(answer, nearest));
            grounds(answer);
        }
        near(nearest);
        acting(List.of(answer));
    }

    /** The answers under every way to read the text that matters, and what any of them rests on. */
    <O extends Symbol> void compared(
            Question<O> question, Comparison<Answer<O>> compared, List<Nearest> nearest, boolean why) {
        heading(question);
        ways.table(
                compared,
                why ? answer -> String.join("\n      ", explained(answer)) : answer -> outcomes.of(answer, nearest));
        Collection<Answer<O>> answers = compared.answers().values();
        if (!why) {
            each(compared, answer -> answer.grounds().citations())
                    .forEach(words -> out.println("  " + say("依据", "by")
                            + ways.only(
                                    compared,
                                    answer -> answer.grounds().citations().contains(words)) + " "
                            + languages.say(Cited.words(words))));
            told(each(compared, answer -> answer.grounds().citations()));
            each(compared, AskText::encouraged)
                    .forEach(words -> out.println("  "
                            + encouragement(
                                    answers,
                                    words,
                                    ways.only(
                                            compared,
                                            answer -> encouraged(answer).contains(words)))));
            each(compared, answer -> answer.grounds().notes())
                    .forEach(note -> out.println("  " + say("注意", "note")
                            + ways.only(
                                    compared, answer -> answer.grounds().notes().contains(note))
                            + say(" ", ": ") + languages.say(note.message())));
        }
        near(nearest);
        acting(answers);
    }

    private void near(List<Nearest> nearest) {
        nearest.forEach(each -> out.println("  " + say("最近的规定（", "nearest (") + languages.say(each.why())
                + say("） ", "): ") + languages.say(Cited.words(each.citation()))));
    }

    /** What any of the answers has, each once. */
    private static <A, T> List<T> each(Comparison<A> compared, Function<? super A, ? extends Collection<T>> has) {
        return compared.answers().values().stream()
                .flatMap(answer -> has.apply(answer).stream())
                .distinct()
                .toList();
    }

    /** Who has to do what the answers rest on: whom the sentences name, who leads and shares the rows; or nobody. */
    private <O extends Symbol> void acting(Collection<Answer<O>> answers) {
        Acting acting = Acting.on(answers.stream(), held.policies());
        if (!acting.bearers().isEmpty() || held.divides(Acting.words(answers.stream()))) {
            DutyWords.acting(acting.bearers(), acting.rows()).forEach(each -> out.println("  " + languages.say(each)));
        }
    }

    private List<String> explained(Answer<?> answer) {
        return answer.explain(languages.language()).lines().toList();
    }

    /** How words are read that somebody chose to read so; the day of issue, on which all rests, is told where it matters. */
    private void chosen(Answer<?> answer) {
        Set<Reading> always = held.policies().policies().stream()
                .flatMap(policy -> policy.validity().readings().stream())
                .collect(Collectors.toSet());
        answer.grounds().explanation().chosen().stream()
                .filter(given -> !always.contains(given.reading()))
                .forEach(given -> out.println("  " + say("理解 ", "read as: ")
                        + languages.say(given.reading().label()) + say("：", ": ")
                        + languages.say(given.option().label()) + " ["
                        + given.option().id() + "]"));
    }

    private void noted(Stream<Problem> notes) {
        notes.distinct().forEach(each -> out.println("  " + say("注意 ", "note: ") + languages.say(each.message())));
    }

    /** What was left out of all the answers, each once. */
    void remarked(Collection<Problem> remarks) {
        remarks.forEach(each -> out.println(say("注意 ", "note: ") + languages.say(each.message())));
    }

    private void heading(Question<?> question) {
        out.println(languages.say(question.label()) + "  " + question.id());
    }

    private String say(String zh, String en) {
        return languages.say(new Bilingual(zh, en));
    }

    /** What else the policy files say to be known of words. */
    private void told(Collection<Citation> words) {
        words.stream()
                .flatMap(each -> held.notes(each).stream())
                .distinct()
                .forEach(each -> out.println("  " + say("说明 ", "remark: ") + languages.say(each)));
    }

    private <O extends Symbol> void grounds(Answer<O> answer) {
        var explanation = answer.grounds().explanation();
        answer.grounds()
                .citations()
                .forEach(each -> out.println("  " + say("依据", "by") + languages.say(under.remark(answer, each))
                        + languages.say(OnlyIf.remark(answer, each)) + " "
                        + languages.say(Cited.words(each))));
        encouraged(answer).forEach(each -> out.println("  " + encouragement(List.of(answer), each, "")));
        if (!(answer instanceof Answer.Determined)) {
            explanation
                    .changes()
                    .forEach(change -> out.println("  " + say("怎样会不同 ", "what would change it: ") + change(change)));
        }
        told(answer.grounds().citations());
        chosen(answer);
        noted(answer.grounds().notes().stream());
    }

    /** The words that encourage it, each once: silence with them is another answer than silence without. */
    static List<Citation> encouraged(Answer<?> answer) {
        return answer.grounds().explanation().reported().stream()
                .<Citation>map(Norm::citation)
                .distinct()
                .toList();
    }

    /** For whom words that encourage are not binding: whom they are about; who leads a row on them has a task. */
    private String encouragement(Collection<? extends Answer<?>> answers, Citation words, String only) {
        boolean isTask = answers.stream()
                .map(AskText::encouraged)
                .filter(all -> all.contains(words))
                .anyMatch(all -> !Acting.rows(List.of(words), held.policies()).isEmpty());
        return say("倡导", "encouraged")
                + only
                + say("：对其对象不具约束力", ": does not bind those it is about")
                + (isTask ? say("，对牵头单位是任务 ", ", a task of its lead: ") : say(" ", ": "))
                + languages.say(Cited.words(words));
    }

    private <O extends Symbol> String change(Change<O> change) {
        return languages.listed(change.alterations().stream()
                        .map(each -> languages.say(each.fact().label()) + " → "
                                + languages.say(each.to().label()))
                        .toList())
                + " ⇒ "
                + outcomes.possible(change.then(), say(" 或 ", " or "));
    }
}
