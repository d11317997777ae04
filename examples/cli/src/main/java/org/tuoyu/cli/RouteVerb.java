package org.tuoyu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tuoyu.childcare.institution.Application;
import org.tuoyu.childcare.registration.AuthorityKind;
import org.tuoyu.json.AnswerWriter;
import org.tuoyu.json.ApplicationLine;
import org.tuoyu.json.ApplicationReader;
import org.tuoyu.json.JsonLines;
import org.tuoyu.json.JsonOutput;
import org.tuoyu.json.Line;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.problem.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Answers, for every application of a stream, which authority registers it. */
@Command(
        name = "route",
        description = {
            "逐行回答由哪个机关登记：一行申请，一行答复。",
            "Which authority registers: an answer a line for an application a line."
        },
        footer = {
            "",
            "字段 fields: id, name, profitStatus (NON_PROFIT|FOR_PROFIT), street, capacity,",
            "modes (FULL_DAY, HALF_DAY, HOURLY, TEMPORARY), submittedOn (2021-03-01);",
            "可缺 may be absent: creditCode, legalForm (PUBLIC_INSTITUTION|",
            "SOCIAL_SERVICE_ORGANISATION|ENTERPRISE|INDIVIDUAL_BUSINESS|PARTNERSHIP|SOLE_PROPRIETORSHIP).",
            "详见 see docs/applications.md",
            "",
            ExitCode.ALL
        })
final class RouteVerb implements Callable<Integer> {

    private static final int SENT_TOGETHER = 1000;

    private final Terminal terminal;

    @Mixin
    private final Languages languages = new Languages();

    @Mixin
    private final Asking asking = new Asking();

    RouteVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Desk desk = asking.desk(terminal, languages);
        AnswerWriter writer =
                new AnswerWriter(new JsonOutput(terminal.out()), languages.language(), desk.policies()::files);
        boolean allGood = true;
        try (InputStream in = asking.open(terminal)) {
            JsonLines lines = JsonLines.of(in);
            for (Optional<Line> line = lines.next();
                    line.isPresent() && !isGone(line.get(), lines, in);
                    line = lines.next()) {
                allGood &= answer(
                        ApplicationReader.read(line.get(), desk.policies().directory()), desk, writer);
            }
        }
        return allGood ? ExitCode.FINE : ExitCode.BAD_INPUT;
    }

    /** Whether nobody reads the answers any more; they are sent on whenever the input has to be waited for, and now and then. */
    private boolean isGone(Line line, JsonLines lines, InputStream in) throws IOException {
        return (line.number() % SENT_TOGETHER == 0 || (!lines.hasRead() && in.available() == 0))
                && terminal.out().checkError();
    }

    /** Writes the answer and says whether the input was good. */
    private boolean answer(ApplicationLine line, Desk desk, AnswerWriter writer) throws IOException {
        Checked<Application> checked = desk.application(line);
        if (checked instanceof Checked.Rejected<Application> rejected) {
            writer.rejection(line, desk.day(line), rejected.problems());
            return false;
        }
        Application application = ((Checked.Valid<Application>) checked).value();
        Answer<AuthorityKind> answer = desk.answer(application);
        if (asking.isComparing()) {
            writer.compared(
                    line,
                    desk.day(application),
                    asking.compare(desk, application),
                    kind -> desk.shown(kind, application),
                    desk.remarks(application, answer));
            return !(answer instanceof Answer.Invalid);
        }
        writer.answer(
                line,
                desk.day(application),
                answer,
                kind -> desk.shown(kind, application),
                desk.remarks(application, answer));
        return !(answer instanceof Answer.Invalid);
    }
}
