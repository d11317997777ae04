package org.tuoyu.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.tuoyu.json.PolicyJson;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.policy.file.PolicyOutline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the policy file that a JSON document holds. */
@Command(
        name = "from-json",
        description = {
            "由 JSON 还原政策文件；列出结构上的全部错误，内容由 policy check 核对。",
            "The policy file of a JSON document; tells all faults of shape, policy check those of content."
        })
final class PolicyFromJsonVerb implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final Languages languages = new Languages();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "JSON 文件；“-”为标准输入 a JSON file; - is standard input")
    private String file = "";

    PolicyFromJsonVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        return PolicyJson.read(Input.text(file, terminal, spec.commandLine())).match(this::written, this::told);
    }

    private int written(PolicyOutline outline) {
        terminal.out().print(outline.text());
        return ExitCode.FINE;
    }

    /** Each as {@code file#/pointer CODE message}. */
    private int told(List<Problem> problems) {
        problems.forEach(each -> terminal.err()
                .println(file + "#" + each.pointer() + " " + each.code() + " " + languages.say(each.message())
                        + languages.perhaps(each.didYouMean())));
        return ExitCode.BAD_INPUT;
    }
}
