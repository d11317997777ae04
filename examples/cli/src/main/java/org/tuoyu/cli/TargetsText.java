package org.tuoyu.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tuoyu.childcare.milestone.Assessment;
import org.tuoyu.childcare.milestone.AssessmentBasis;
import org.tuoyu.childcare.milestone.Evidence;
import org.tuoyu.childcare.milestone.Target;
import org.tuoyu.childcare.milestone.Targets;
import org.tuoyu.json.JsonLine;
import org.tuoyu.kernel.decision.Comparison;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.language.Symbol;

/** Assessments, written out for people. */
final class TargetsText {

    private final Terminal terminal;
    private final Languages languages;
    private final Held held;

    TargetsText(Terminal terminal, Languages languages, Held held) {
        this.terminal = terminal;
        this.languages = languages;
        this.held = held;
    }

    void table(Targets targets, List<JsonLine<Evidence>> rejected, List<Assessment> assessments, LocalDate asOf) {
        rejected.forEach(this::rejected);
        if (assessments.isEmpty()) {
            terminal.out()
                    .println(languages.say(
                            asOf + " 该文件尚未施行或已失效，没有目标：" + targets.instrument().number(),
                            "not yet or no longer in force on " + asOf + ", so it sets no target: "
                                    + targets.instrument().number()));
        }
        assessments.forEach(each -> assessment(each, asOf));
    }

    /** Each target under every combination of the readings that matter for it. */
    void ways(List<JsonLine<Evidence>> rejected, Map<Target, Comparison<Optional<Assessment>>> compared) {
        rejected.forEach(this::rejected);
        WaysText ways = new WaysText(terminal, languages);
        compared.forEach((target, answers) -> {
            terminal.out().println(languages.say(target.label()) + "  " + target.id());
            ways.table(
                    answers,
                    answer -> answer.map(each -> languages.say(AssessmentWords.outcome(each)))
                            .orElse(languages.say("文件未施行，没有目标", "the document is not in force and sets no target")));
        });
    }

    void rejected(JsonLine<Evidence> line) {
        line.problems().forEach(each -> terminal.err().println(languages.notUsed(line.line(), each)));
    }

    void assessment(Assessment assessment, LocalDate asOf) {
        Target target = assessment.target();
        terminal.out()
                .println(languages.say(AssessmentWords.outcome(assessment)) + "  " + languages.say(target.label())
                        + "  " + target.id());
        if (assessment instanceof Assessment.Undetermined undetermined) {
            under(undetermined);
        }
        line(
                "到期",
                "last day",
                languages.say(AssessmentWords.days(assessment.basis()))
                        + languages.say(AssessmentWords.past(assessment.basis(), asOf)));
        AssessmentWords.acting(held.rows(target)).forEach(each -> terminal.out().println("    " + languages.say(each)));
        basis(assessment.basis());
    }

    private void under(Assessment.Undetermined undetermined) {
        undetermined
                .answers()
                .forEach(each -> line(
                        "如理解为",
                        "if read as",
                        each.given().stream().map(this::read).collect(Collectors.joining(languages.say("，且", ", and ")))
                                + " → " + languages.say(AssessmentWords.outcome(each.answer()))));
    }

    private void basis(AssessmentBasis basis) {
        basis.citations()
                .forEach(cited -> line("依据", "rests on", languages.say(cited.place()) + "“" + cited.quote() + "”"));
        basis.evidence().forEach(each -> line("证据", "evidence", languages.say(AssessmentWords.evidence(each))));
        basis.readings().forEach(each -> line("理解", "read as", read(each)));
        basis.open().forEach(each -> line("未选", "open", languages.say(each.label()) + "  " + each.id()));
        basis.missing().forEach(each -> line("所缺", "missing", each.code() + " " + languages.say(each.message())));
        basis.notes().forEach(each -> line("注意", "note", each.code() + " " + languages.say(each.message())));
    }

    private String read(Given given) {
        Symbol option = given.option();
        return languages.say(option.label()) + " [" + option.id() + "]";
    }

    private void line(String zh, String en, String text) {
        terminal.out().println("    " + languages.say(zh + "：", en + ": ") + text);
    }
}
