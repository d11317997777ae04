package org.tuoyu.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.tuoyu.decision.Given;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The tuoyu command. */
@Command(
        name = "tuoyu",
        description = {
            "托育政策问答：北碚府办发〔2020〕105号。",
            "Asks a childcare policy; every answer cites the words that it rests on."
        },
        footer = {"", ExitCode.ALL},
        mixinStandardHelpOptions = true,
        version = "tuoyu 0.1.0-SNAPSHOT",
        scope = CommandLine.ScopeType.INHERIT)
public final class Main implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(Terminal.ofProcess(), arguments));
    }

    /** Runs one command and says how it ended. */
    static int run(Terminal terminal, String... arguments) {
        CommandLine command = new CommandLine(new Main())
                .addSubcommand(new MatrixVerb(terminal))
                .addSubcommand(new RouteVerb(terminal))
                .addSubcommand(new ExplainVerb(terminal))
                .addSubcommand(new DemoVerb(terminal))
                .addSubcommand(new TargetsVerb(terminal))
                .addSubcommand(new DutiesVerb(terminal))
                .addSubcommand(new InspectionsVerb(terminal))
                .addSubcommand(new BansVerb(terminal))
                .addSubcommand(new AgendaVerb(terminal))
                .addSubcommand(new SheetVerb(terminal))
                .addSubcommand(new StatisticsVerb(terminal))
                .addSubcommand(new TextVerb(terminal))
                .addSubcommand(new LintVerb(terminal))
                .addSubcommand(new AskVerb(terminal))
                .addSubcommand(new CoverageVerb(terminal))
                .addSubcommand(new OpenPointsVerb(terminal))
                .addSubcommand(new ReviewVerb(terminal))
                .addSubcommand(new HelpVerb())
                .registerConverter(ReadingChoice.class, ReadingChoice::of)
                .registerConverter(Given.class, ReadingChoice::one)
                .registerConverter(LocalDate.class, Day::of)
                .registerConverter(Instant.class, Day::instant)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        command.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, new VerbList());
        command.setParameterExceptionHandler(new UsageError());
        command.setExitCodeExceptionMapper(
                thrown -> thrown instanceof ParameterException ? ExitCode.USAGE : ExitCode.FAULT);
        int code = command.execute(arguments);
        return terminal.hasLost() ? ExitCode.FAULT : code;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "缺少子命令 a verb is missing: "
                        + String.join(", ", spec.subcommands().keySet()));
    }
}
