package org.tuoyu.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
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

    private static final String HELP = "help";

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
            return command(main, terminal, arguments)
                    .setExecutionExceptionHandler(fault)
                    .execute(arguments);
        } catch (OutOfMemoryError | StackOverflowError error) {
            return fault.told(error);
        }
    }

    /** With the verb that is named first, or else, and for help, with all: to make all takes longer than many an answer. */
    private static CommandLine command(Main main, Terminal terminal, String... arguments) {
        Map<String, Supplier<Object>> verbs = verbs(terminal);
        CommandLine command = new CommandLine(main);
        boolean isNamed = arguments.length > 0 && verbs.containsKey(arguments[0]) && !arguments[0].equals(HELP);
        verbs.forEach((name, verb) -> {
            if (!isNamed || name.equals(arguments[0])) {
                command.addSubcommand(name, verb.get());
            }
        });
        command.registerConverter(LocalDate.class, Day::of)
                .registerConverter(Instant.class, Day::instant)
                .registerConverter(Path.class, Input::path)
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        command.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, new VerbList());
        return command.setParameterExceptionHandler(new UsageError(terminal));
    }

    /** What makes each verb, by its name, in the order of the list of verbs. */
    static Map<String, Supplier<Object>> verbs(Terminal terminal) {
        Map<String, Supplier<Object>> verbs = new LinkedHashMap<>();
        verbs.put("matrix", () -> new MatrixVerb(terminal));
        verbs.put("route", () -> new RouteVerb(terminal));
        verbs.put("explain", () -> new ExplainVerb(terminal));
        verbs.put("demo", () -> new DemoVerb(terminal));
        verbs.put("targets", () -> new TargetsVerb(terminal));
        verbs.put("duties", () -> new DutiesVerb(terminal));
        verbs.put("inspections", () -> new InspectionsVerb(terminal));
        verbs.put("bans", () -> new BansVerb(terminal));
        verbs.put("agenda", () -> new AgendaVerb(terminal));
        verbs.put("sheet", () -> new SheetVerb(terminal));
        verbs.put("statistics", () -> new StatisticsVerb(terminal));
        verbs.put("text", () -> new TextVerb(terminal));
        verbs.put("lint", () -> new LintVerb(terminal));
        verbs.put("ask", () -> new AskVerb(terminal));
        verbs.put("coverage", () -> new CoverageVerb(terminal));
        verbs.put("open-points", () -> new OpenPointsVerb(terminal));
        verbs.put("review", () -> new ReviewVerb(terminal));
        verbs.put("policy", () -> policy(terminal));
        verbs.put("serve", ServeVerb::new);
        verbs.put(HELP, HelpVerb::new);
        return verbs;
    }

    private static CommandLine policy(Terminal terminal) {
        return new CommandLine(new PolicyVerb())
                .addSubcommand(new PolicyInitVerb(terminal))
                .addSubcommand(new PolicyVerb.Check(terminal))
                .addSubcommand(new PolicyShowVerb(terminal))
                .addSubcommand(new PolicyJsonVerb(terminal))
                .addSubcommand(new PolicyFromJsonVerb(terminal));
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "缺少子命令 a verb is missing: "
                        + String.join(", ", spec.subcommands().keySet()));
    }
}
