package org.tuoyu.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tuoyu.kernel.decision.Validity;
import org.tuoyu.kernel.problem.DidYouMean;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Clause;
import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.review.Coverage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a clause of the document with its provisions and what cites them. */
@Command(
        name = "text",
        description = {"显示一条的原文、各项规定如何约束、由什么执行。", "Shows a clause, how its provisions bind, and what carries them out."
        })
final class TextVerb implements Callable<Integer> {

    /** How the clause is written. */
    enum Format {
        TABLE,
        JSON
    }

    private final Terminal terminal;

    @Mixin
    private final Languages languages = new Languages();

    @Mixin
    private final Policies policies = new Policies();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "CLAUSE", description = "条款 the clause, such as 3.3.8, 三(三)8, 2, A16.2")
    private String wanted = "";

    @Option(
            names = "--format",
            defaultValue = "table",
            paramLabel = "table|json",
            description = "格式 format; default ${DEFAULT-VALUE}")
    private Format format = Format.TABLE;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "哪一天是否有效 the day on which it is to be in force, as 2021-03-01; default today in China")
    private LocalDate asOf = Day.today();

    TextVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Held held = policies.held(terminal, languages);
        Policy policy = held.own().stream()
                .filter(each -> each.text().isPresent())
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), languages.say("没有收录原文：", "no official text is held: ") + held.main()));
        Clause clause = clause(policy.text().orElseThrow());
        ClauseText text = new ClauseText(
                terminal, languages, policy, clause, Coverage.of(policy).of(clause.id()), notes(policy, held));
        switch (format) {
            case TABLE -> text.table();
            case JSON -> text.json();
        }
        return ExitCode.FINE;
    }

    private List<Problem> notes(Policy policy, Held held) {
        Validity validity = policy.validity();
        Readings readings = held.policies().readings();
        return validity.holds(AsOf.day(asOf), readings)
                ? validity.notes(AsOf.day(asOf), readings)
                : List.of(Problem.at(
                        "", "NOT_IN_FORCE", "该文件 " + asOf + " 未施行", "the document is not in force on " + asOf));
    }

    private Clause clause(OfficialText text) {
        return text.find(wanted)
                .orElseThrow(() -> unknown(wanted.replace('（', '(').replace('）', ')'), text));
    }

    private ParameterException unknown(String name, OfficialText text) {
        List<String> names = new ArrayList<>();
        text.clauses().forEach(clause -> names.addAll(List.of(clause.id(), clause.label())));
        List<String> near = DidYouMean.of(name, names);
        return new ParameterException(
                spec.commandLine(),
                languages.say("文件没有这一条：", "the document has no clause ")
                        + wanted
                        + (near.isEmpty()
                                ? languages.say("；条款写作 3.3.8、A16.2 等", "; clauses are written 3.3.8, A16.2")
                                : languages.perhaps(near)));
    }
}
