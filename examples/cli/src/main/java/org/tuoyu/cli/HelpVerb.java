package org.tuoyu.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.problem.DidYouMean;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows how the command or one of its verbs is called, as {@code --help} does. */
@Command(
        name = "help",
        description = {"显示用法；help matrix 显示 matrix 的用法。", "Shows how to call this; help matrix, how to call matrix."},
        helpCommand = true)
final class HelpVerb implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "VERB", description = "哪个子命令 which verb; default all of them")
    private @Nullable String verb;

    @Override
    public Integer call() {
        CommandLine all = spec.parent().commandLine();
        asked(all).usage(all.getOut());
        return ExitCode.FINE;
    }

    private CommandLine asked(CommandLine all) {
        if (verb == null) {
            return all;
        }
        CommandLine asked = all.getSubcommands().get(verb);
        if (asked == null) {
            throw new ParameterException(
                    all,
                    "没有此命令 no such verb: " + verb
                            + perhaps(DidYouMean.of(verb, all.getSubcommands().keySet())));
        }
        return asked;
    }

    private static String perhaps(List<String> meant) {
        return meant.isEmpty() ? "" : "；是否为 did you mean " + String.join(", ", meant) + "？";
    }
}
