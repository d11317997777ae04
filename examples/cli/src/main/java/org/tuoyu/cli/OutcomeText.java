package org.tuoyu.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.Possible;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.policy.Nearest;

/** What an answer comes to, in a line. */
final class OutcomeText {

    private final Languages languages;
    private final List<Problem> remarks;

    /** @param remarks which policies on the question were left out, and why */
    OutcomeText(Languages languages, List<Problem> remarks) {
        this.languages = languages;
        this.remarks = List.copyOf(remarks);
    }

    <O extends Symbol> String of(Answer<O> answer, List<Nearest> nearest) {
        return answer.match(
                determined -> say("确定：", "determined: ")
                        + languages.say(determined.outcome().label()),
                undetermined -> say("未定（", "undetermined (")
                        + languages.say(undetermined.cause().label())
                        + say("）：", "): ")
                        + possible(undetermined.possible(), say("、", ", "))
                        + missing(undetermined),
                silent -> languages.say(Silence.of(silent, remarks, nearest)),
                conflict -> say("冲突：", "conflict: ") + clashes(conflict),
                invalid -> say("无效：", "invalid: ") + languages.tell(invalid.problem()));
    }

    /** Answers that may follow, one after another. */
    <O extends Symbol> String possible(List<Possible<O>> all, String or) {
        return String.join(
                or,
                all.stream()
                        .map(possible -> possible.match(
                                one -> languages.say(one.label()),
                                outcomes -> joined(outcomes, say("或", " or ")),
                                () -> say("无规定", "no rule"),
                                () -> say("冲突", "conflict")))
                        .toList());
    }

    private String clashes(Answer.Conflict<?> conflict) {
        return conflict.clashes().stream()
                .map(clash -> languages.listed(clash.stream().map(Norm::id).toList()))
                .collect(Collectors.joining(say("；", "; ")));
    }

    private <O extends Symbol> String missing(Answer.Undetermined<O> open) {
        String facts = open.missingFacts().isEmpty()
                ? ""
                : say("；尚缺 ", "; missing: ")
                        + languages.listed(open.missingFacts().stream()
                                .map(fact -> languages.say(fact.label()) + " (" + fact.id() + ")")
                                .toList());
        return facts
                + (open.missingReadings().isEmpty()
                        ? ""
                        : say("；有待选定的理解 ", "; readings to choose: ") + joined(open.missingReadings(), say("、", ", ")));
    }

    private String joined(List<? extends Symbol> symbols, String between) {
        return symbols.stream().map(each -> languages.say(each.label())).collect(Collectors.joining(between));
    }

    private String say(String zh, String en) {
        return languages.say(new Bilingual(zh, en));
    }
}
