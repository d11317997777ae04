package org.tuoyu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tuoyu.json.PolicyJson;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.policy.file.PolicyOutline;
import org.tuoyu.policy.file.StackFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a policy file as JSON. */
@Command(
        name = "json",
        description = {
            "以 JSON 输出政策文件，不失一字；格式见 docs/schema/policy-1.schema.json。",
            "A policy file as JSON, without loss; docs/schema/policy-1.schema.json says its form."
        })
final class PolicyJsonVerb implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final Languages languages = new Languages();

    @Mixin
    private final Beside beside = new Beside();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "政策文件 a policy file")
    private Path file = Path.of("");

    PolicyJsonVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        requireNoStack();
        return beside.read(List.of(file), languages).match(this::written, this::told);
    }

    private void requireNoStack() throws IOException {
        if (StackFile.isOne(Input.text(file, spec.commandLine()))) {
            throw new ParameterException(
                    spec.commandLine(),
                    languages.say("这是汇编文件，请写其中的政策文件：", "a stack file; name one of its policy files: ") + file);
        }
    }

    private int written(StackFile stack) {
        terminal.out().print(PolicyJson.write(PolicyOutline.of(stack.instruments())));
        return ExitCode.FINE;
    }

    private int told(List<Problem> problems) {
        beside.tell(file, problems, terminal, languages);
        return ExitCode.BAD_INPUT;
    }
}
