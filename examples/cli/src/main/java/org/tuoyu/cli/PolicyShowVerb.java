package org.tuoyu.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.policy.file.StackFile;
import org.tuoyu.shipped.ShippedFile;
import org.tuoyu.shipped.beibei.Beibei;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a policy file as a page: the words beside the rules, with room to sign. */
@Command(
        name = "show",
        description = {
            "生成供打印的网页：左为原文，右为规则，每条规则留有签名处；不写文件则为随库的区文件。",
            "A page for print: the words beside the rules, room for a signature at each; default the shipped document."
        })
final class PolicyShowVerb implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final Languages languages = new Languages();

    @Mixin
    private final Beside beside = new Beside();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "政策文件 a policy file")
    private @Nullable Path file;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "写入此文件；缺省为标准输出 writes it there; default standard output")
    private @Nullable Path out;

    PolicyShowVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        String source = file == null ? ShippedFile.text(Beibei.class, "105/policy.md") : source(file);
        if (file != null && beside.read(List.of(file), languages) instanceof Checked.Rejected<StackFile> rejected) {
            beside.tell(file, rejected.problems(), terminal, languages);
            return ExitCode.BAD_INPUT;
        }
        String page = new PolicyPage(source, languages).written();
        if (out == null) {
            terminal.out().print(page);
            return ExitCode.FINE;
        }
        try {
            Files.writeString(out, page);
        } catch (FileSystemException e) {
            throw new ParameterException(
                    spec.commandLine(), languages.say("无法写入文件：", "cannot write the file: ") + out, e);
        }
        terminal.out().println(languages.say("已写入：", "written: ") + out);
        return ExitCode.FINE;
    }

    private String source(Path named) throws IOException {
        String source = Input.text(named, spec.commandLine());
        if (StackFile.isOne(source)) {
            throw new ParameterException(
                    spec.commandLine(),
                    languages.say("这是汇编文件，请写其中的政策文件：", "a stack file; name one of its policy files: ") + named);
        }
        return source;
    }
}
