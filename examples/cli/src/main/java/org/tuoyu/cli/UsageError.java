package org.tuoyu.cli;

import java.io.PrintWriter;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.tuoyu.kernel.problem.Shown;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says in both languages how a command was called wrongly: what the parser finds it says in English, and the language
 * that the caller wants may be the very thing that is wrong.
 */
record UsageError(Terminal terminal) implements IParameterExceptionHandler {

    /** What stands in the place of bytes that are no characters in the locale. */
    private static final char NOT_READ = '\uFFFD';

    /** How a run ends of whose arguments one could not be read: whatever was meant, it would be something else. */
    OptionalInt ofGarbled(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].indexOf(NOT_READ) >= 0) {
                terminal.err()
                        .println("第 " + (i + 1) + " 个参数未能读出 argument " + (i + 1) + " could not be read: " + arguments[i]
                                + Input.SET_A_LOCALE);
                return OptionalInt.of(ExitCode.USAGE);
            }
        }
        return OptionalInt.empty();
    }

    @Override
    public int handleParseException(ParameterException error, String[] arguments) {
        PrintWriter out = error.getCommandLine().getErr();
        terminal.err().println(Shown.masked(inChinese(error) + error.getMessage()));
        if (!UnmatchedArgumentException.printSuggestions(error, out)) {
            out.print(error.getCommandLine().getHelp().fullSynopsis());
        }
        out.println("详见 See: " + error.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    /** What stands before the words of the parser; nothing where the words are those of a verb. */
    private static String inChinese(ParameterException error) {
        if (error instanceof UnmatchedArgumentException unmatched) {
            return (unmatched.isUnknownOption() ? "没有此选项 " : "多余的参数或没有此命令 ")
                    + String.join("、", unmatched.getUnmatched()) + "。";
        }
        if (error instanceof MissingParameterException missing) {
            return "缺少 " + missing.getMissing().stream().map(UsageError::name).collect(Collectors.joining("、")) + "。";
        }
        if (error instanceof OverwrittenOptionException twice) {
            return name(twice.getOverwritten()) + " 只能写一次。";
        }
        return error.getArgSpec() == null ? "" : name(error.getArgSpec()) + " 的值无效。";
    }

    private static String name(ArgSpec argument) {
        return argument.isOption() ? ((OptionSpec) argument).longestName() : argument.paramLabel();
    }
}
