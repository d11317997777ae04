package org.tuoyu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tuoyu.childcare.institution.Application;
import org.tuoyu.childcare.registration.AuthorityKind;
import org.tuoyu.json.AnswerWriter;
import org.tuoyu.json.ApplicationLine;
import org.tuoyu.json.ApplicationReader;
import org.tuoyu.json.JsonLines;
import org.tuoyu.json.JsonOutput;
import org.tuoyu.json.Line;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Comparison;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.policy.PolicyStack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Explains the answer to one application: why, why not, what would change it, what to ask next. */
@Command(
        name = "explain",
        description = {
            "解释一条申请的答复：为什么、为何不是其他、怎样会不同、接下来问什么。",
            "Explains one application: why, why not, what would change it, what to ask next."
        })
final class ExplainVerb implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final Languages languages = new Languages();

    @Mixin
    private final Asking asking = new Asking();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--id", paramLabel = "ID", description = "哪一条申请 which application; default the first")
    private @Nullable String id;

    @Option(names = "--json", description = "以 JSON 输出 as JSON")
    private boolean json;

    ExplainVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Desk desk = asking.desk(terminal, languages);
        ApplicationLine line = find(desk);
        Checked<Application> checked = desk.application(line);
        if (checked instanceof Checked.Rejected<Application> rejected) {
            return rejected(line, desk, rejected.problems());
        }
        Application application = ((Checked.Valid<Application>) checked).value();
        Answer<AuthorityKind> answer = desk.answer(application);
        List<Problem> remarks = desk.remarks(application, answer);
        if (asking.isComparing()) {
            compare(line, asking.compare(desk, application), desk, remarks);
        } else if (json) {
            writer(desk.policies())
                    .explained(line, desk.day(application), answer, kind -> desk.shown(kind, application), remarks);
        } else {
            tell(answer, desk, application, remarks);
        }
        return answer instanceof Answer.Invalid ? ExitCode.BAD_INPUT : ExitCode.FINE;
    }

    private void compare(
            ApplicationLine line, Comparison<Answer<AuthorityKind>> compared, Desk desk, List<Problem> remarks)
            throws IOException {
        Application application = ((Checked.Valid<Application>) line.application()).value();
        if (json) {
            writer(desk.policies())
                    .compared(line, desk.day(application), compared, kind -> desk.shown(kind, application), remarks);
            return;
        }
        terminal.out().println(languages.say("事实日与适用法日：", "Day of the facts and of the law: ") + desk.day(application));
        new WaysText(terminal, languages)
                .table(
                        compared,
                        each -> each.explain(languages.language())
                                .lines()
                                .findFirst()
                                .orElseThrow());
        remarks.forEach(this::tell);
    }

    private ApplicationLine find(Desk desk) throws IOException {
        boolean isEmpty = true;
        try (InputStream in = asking.open(terminal)) {
            JsonLines lines = JsonLines.of(in);
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                ApplicationLine read =
                        ApplicationReader.read(line.get(), desk.policies().directory());
                if (id == null || read.id().filter(id::equals).isPresent()) {
                    return read;
                }
                isEmpty = false;
            }
        }
        throw new ParameterException(
                spec.commandLine(),
                isEmpty
                        ? languages.say("输入是空的，没有申请", "the input is empty, there is no application")
                        : languages.say("输入中没有这条申请：", "the input has no such application: ") + id);
    }

    private int rejected(ApplicationLine line, Desk desk, List<Problem> problems) throws IOException {
        if (json) {
            writer(desk.policies()).rejection(line, desk.day(line), problems);
        } else {
            terminal.out().println(languages.say("申请有误，未能答复：", "the application has problems and was not answered:"));
            problems.forEach(this::tell);
        }
        return ExitCode.BAD_INPUT;
    }

    private void tell(Answer<AuthorityKind> answer, Desk desk, Application application, List<Problem> remarks) {
        terminal.out().println(languages.say("事实日与适用法日：", "Day of the facts and of the law: ") + desk.day(application));
        terminal.out().print(answer.explain(languages.language()));
        List<String> units = answer.possible().stream()
                .flatMap(possible -> possible.outcomes().stream())
                .distinct()
                .filter(kind -> !desk.authority(kind, application).equals(kind.label()))
                .map(kind -> languages.say(kind.label()) + " = " + desk.shown(kind, application))
                .toList();
        if (!units.isEmpty()) {
            terminal.out().println(languages.say("在本地即", "In this place"));
            units.forEach(unit -> terminal.out().println("  - " + unit));
        }
        if (!remarks.isEmpty()) {
            terminal.out().println(languages.say("问题", "Problems"));
            remarks.forEach(this::tell);
        }
    }

    private void tell(Problem problem) {
        terminal.out().println("  - " + problem.code() + " " + languages.tell(problem));
    }

    private AnswerWriter writer(PolicyStack policies) {
        return new AnswerWriter(new JsonOutput(terminal.out()), languages.language(), policies::files);
    }
}
