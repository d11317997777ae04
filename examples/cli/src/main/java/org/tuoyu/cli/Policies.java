package org.tuoyu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.policy.file.PolicyFile;
import org.tuoyu.policy.file.StackFile;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say which policies are asked: those that are shipped, or those of files. */
final class Policies {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--policy",
            arity = "1..*",
            paramLabel = "FILE",
            description = "政策文件，或一个汇编文件；写在其他参数之后 policy files, or one stack file; stands behind other arguments."
                    + " 详见 see docs/policy-files.md")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private final Beside beside = new Beside();

    Held held(Terminal terminal, Languages languages) throws IOException {
        if (files.isEmpty()) {
            if (beside.isSaid()) {
                throw wrong(
                        languages.say("--parties、--only 须与 --policy 一起使用", "--parties and --only go with --policy"));
            }
            return Held.shipped();
        }
        Checked<StackFile> read = beside.read(files, languages);
        if (read instanceof Checked.Rejected<StackFile> rejected) {
            Path first = files.get(0);
            rejected.problems().forEach(each -> terminal.err().println(beside.line(first, each, languages)));
            throw wrong(languages.say(
                    "政策文件有误，未作答复：" + first + "；更正后用 policy check 核对",
                    "the policy file has problems, so that nothing is answered: " + first
                            + "; mend it, policy check tells whether it is right"));
        }
        StackFile stack = read.orElseThrow();
        stack.replaced()
                .forEach(each -> terminal.err()
                        .println(languages.say("说明：用文件代替随库的 ", "note: the file takes the place of the shipped ")
                                + each));
        return new Held(
                stack.policies(),
                stack.instruments().stream().map(PolicyFile::policy).toList(),
                stack.readings());
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
