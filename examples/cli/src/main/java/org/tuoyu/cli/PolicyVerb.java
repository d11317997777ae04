package org.tuoyu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.policy.file.StackFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes, checks and prints policy files. */
@Command(
        name = "policy",
        description = {
            "起草、核对、打印政策文件，与 JSON 互换：policy init、check、show、json、from-json。",
            "Begins, checks and prints policy files, as JSON too: policy init, check, show, json, from-json."
        })
final class PolicyVerb implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "缺少子命令 a verb is missing: "
                        + String.join(", ", spec.subcommands().keySet()));
    }

    /** Tells every problem of policy files. */
    @Command(
            name = "check",
            description = {
                "核对政策文件或汇编文件，一次列出全部错误：文件:行:列 代码 说明。",
                "Checks policy files, or a stack file; every problem as file:line:column CODE message."
            })
    static final class Check implements Callable<Integer> {

        private final Terminal terminal;

        @Mixin
        private final Languages languages = new Languages();

        @Mixin
        private final Beside beside = new Beside();

        @Parameters(arity = "1..*", paramLabel = "FILE", description = "政策文件，或一个汇编文件 policy files, or one stack file")
        private List<Path> files = new ArrayList<>();

        Check(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() throws IOException {
            return beside.read(files, languages).match(this::sound, this::told);
        }

        private int sound(StackFile stack) {
            List<Problem> problems = new ArrayList<>();
            stack.instruments().forEach(each -> {
                problems.addAll(each.policy().problems());
                terminal.out()
                        .println(languages.say("无误：", "sound: ")
                                + each.policy().instrument().number()
                                + languages.say("  规则 ", "  norms ")
                                + each.policy().contributions().stream()
                                        .mapToInt(norms -> norms.norms().size())
                                        .sum()
                                + languages.say("  义务 ", "  duties ")
                                + each.policy().duties().all().size()
                                + languages.say("  目标 ", "  targets ")
                                + each.policy().targets().all().size());
            });
            return problems.isEmpty() ? ExitCode.FINE : told(problems);
        }

        private int told(List<Problem> problems) {
            problems.forEach(each -> terminal.out().println(beside.line(files.get(0), each, languages)));
            return ExitCode.BAD_INPUT;
        }
    }
}
