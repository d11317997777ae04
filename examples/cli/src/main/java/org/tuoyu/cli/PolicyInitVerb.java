package org.tuoyu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.text.DroppedSpan;
import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.kernel.text.TextForm;
import org.tuoyu.kernel.text.TextNotReadable;
import org.tuoyu.policy.file.PolicySkeleton;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the beginning of a policy file from an official text. */
@Command(
        name = "init",
        description = {
            "由正式文本生成政策文件的骨架：逐条逐句引出，其下留“- 待写：”。",
            "The skeleton of a policy file from an official text: each sentence quoted, - 待写： below it."
        })
final class PolicyInitVerb implements Callable<Integer> {

    /** The longest that a heading usually is. */
    private static final int LONG = 30;

    private final Terminal terminal;

    @Mixin
    private final Languages languages = new Languages();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "TEXT", description = "正式文本 the official text. 详见 see docs/texts.md")
    private Path file = Path.of("");

    @Option(
            names = "--number",
            paramLabel = "NUMBER",
            description = "文号；原文印有的可缺 the document number, where the text has none")
    private @Nullable String number;

    @Option(
            names = "--drop",
            paramLabel = "LINE",
            description = "不属原文的行，可重复；# 代表任意数字 a line that is no part of the text; may be repeated; # is any number")
    private List<String> dropped = new ArrayList<>();

    @Option(
            names = "--columns",
            paramLabel = "HEADS",
            description = "附表各栏的标题，以“、”分开 the heads of the columns of the annex, 、 between them")
    private @Nullable String columns;

    @Option(
            names = "--first",
            paramLabel = "MARK",
            description = "首个编号，不以“一、”或“第一条”开头时 the first number, where it is neither 一、 nor 第一条, such as 1.")
    private @Nullable String first;

    @Option(
            names = "--no-heading",
            paramLabel = "PLACE",
            description = "首句即正文的条款，可重复，如 三（一）2 a clause whose first sentence is no heading; may be repeated")
    private List<String> withoutHeading = new ArrayList<>();

    PolicyInitVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        String source = Input.text(file, spec.commandLine());
        OfficialText text = parse(source);
        terminal.out().print(PolicySkeleton.of(text, source, String.valueOf(file.getFileName()), header()));
        if (columns == null && text.find("附件").isPresent()) {
            terminal.err()
                    .println(languages.say(
                            "注意：附件未按表识读，其任务不在其中；若为表，请加 --columns 序号、工作内容、…（各栏标题）",
                            "note: the annex was not read as a table, and its tasks are left out; if it is one, add --columns with"
                                    + " the heads of its columns, 、 between them"));
        }
        text.provisions().stream()
                .filter(each -> each.isHeading() && each.quote().length() > LONG)
                .forEach(each -> terminal.err()
                        .println(languages.say(
                                "注意：标题过长，若为正文请加 --no-heading "
                                        + text.clause(each.clause()).label(),
                                "note: a long heading; where it is a sentence, add --no-heading "
                                        + text.clause(each.clause()).label())));
        return ExitCode.FINE;
    }

    /** What is said of the text, as lines of the header. */
    private List<String> header() {
        List<String> lines = new ArrayList<>();
        if (first != null) {
            lines.add("首个编号：" + first);
        }
        dropped.forEach(each ->
                lines.add((each.contains("#") ? "每页不属原文：“" : "不属原文：“") + each + "”，待写理由 ｜ reason to be written"));
        if (columns != null) {
            lines.add("附表：" + columns);
        }
        return lines;
    }

    private OfficialText parse(String source) {
        try {
            TextForm form = TextForm.PLAIN
                    .dropping(dropped.stream()
                            .map(each -> new DroppedSpan(each, Bilingual.same("—"), each.contains("#")))
                            .toArray(DroppedSpan[]::new))
                    .withoutHeading(withoutHeading.toArray(String[]::new));
            if (number != null) {
                form = form.numbered(number);
            }
            if (columns != null) {
                form = form.columns(columns.split("、", -1));
            }
            if (first != null) {
                form = form.first(first);
            }
            return OfficialText.parse(source, form);
        } catch (IllegalArgumentException malformed) {
            throw new ParameterException(
                    spec.commandLine(),
                    languages.say(
                                    "--columns、--drop 或 --first 写法有误：",
                                    "--columns, --drop or --first is not understood: ")
                            + malformed.getMessage(),
                    malformed);
        } catch (TextNotReadable unreadable) {
            throw new ParameterException(
                    spec.commandLine(),
                    languages.say("原文不能识读：", "the text cannot be read: ") + file + ":" + unreadable.line() + "："
                            + languages.say(unreadable.reason())
                            + languages.say("；所需说明见 docs/texts.md", "; docs/texts.md says what can be told"),
                    unreadable);
        }
    }
}
