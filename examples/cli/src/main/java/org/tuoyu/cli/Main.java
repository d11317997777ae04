package org.tuoyu.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
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

    @Option(
            names = "--trace",
            hidden = true,
            scope = CommandLine.ScopeType.INHERIT,
            description = "出错时写出位置 where in the program it broke, when something breaks")
    private boolean trace;

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(Terminal.ofProcess(), arguments));
    }

    /** Runs one command over the caller's streams, which are left open, and says how it ended. */
    public static int run(InputStream in, OutputStream out, OutputStream err, String... arguments) {
        return run(Terminal.of(in, out, err, false), arguments);
    }

    /** Runs one command and says how it ended. */
    static int run(Terminal terminal, String... arguments) {
        int code = new UsageError(terminal).ofGarbled(arguments).orElseGet(() -> executed(terminal, arguments));
        if (terminal.hasLost()) {
            terminal.err()
                    .println("WRITE_FAILED 输出未能写完，请检查磁盘空间和权限后重来。The output could not be written to its end; check the"
                            + " disk and the permissions, and run it again.");
            return ExitCode.FAULT;
        }
        return code;
    }

    private static int executed(Terminal terminal, String... arguments) {
        Main main = new Main();
        Fault fault = new Fault(terminal, () -> main.trace);
        try {
            return command(main, terminal).setExecutionExceptionHandler(fault).execute(arguments);
        } catch (OutOfMemoryError | StackOverflowError error) {
            return fault.told(error);
        }
    }

    private static CommandLine command(Main main, Terminal terminal) {
        CommandLine command = new CommandLine(main)
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
                .addSubcommand(new CommandLine(new PolicyVerb())
                        .addSubcommand(new PolicyInitVerb(terminal))
                        .addSubcommand(new PolicyVerb.Check(terminal))
                        .addSubcommand(new PolicyShowVerb(terminal))
                        .addSubcommand(new PolicyJsonVerb(terminal))
                        .addSubcommand(new PolicyFromJsonVerb(terminal)))
                .addSubcommand(new ServeVerb())
                .addSubcommand(new HelpVerb())
                .registerConverter(LocalDate.class, Day::of)
                .registerConverter(Instant.class, Day::instant)
                .registerConverter(Path.class, Input::path)
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        command.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, new VerbList());
        return command.setParameterExceptionHandler(new UsageError(terminal));
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "缺少子命令 a verb is missing: "
                        + String.join(", ", spec.subcommands().keySet()));
    }
}
