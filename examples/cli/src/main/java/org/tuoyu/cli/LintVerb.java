package org.tuoyu.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.lint.Lint;
import org.tuoyu.policy.lint.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what is wrong in the document itself. */
@Command(
        name = "lint",
        description = {
            "体检：列出文件本身的问题，正文与附件两处并列；再列出所编规则的发现。",
            "Lists what is wrong in the document itself, both places side by side, and what is found in its rules.",
            "Findings are no fault of the run: exit code 0."
        })
final class LintVerb implements Callable<Integer> {

    /** How the findings are written. */
    enum Format {
        TABLE,
        CSV,
        JSON
    }

    private final Terminal terminal;

    @Mixin
    private final Languages languages = new Languages();

    @Mixin
    private final Policies policies = new Policies();

    @Option(
            names = "--format",
            defaultValue = "table",
            paramLabel = "table|csv|json",
            description = "格式 format of the findings; default ${DEFAULT-VALUE}")
    private Format format = Format.TABLE;

    @Option(
            names = "--severity",
            defaultValue = "note",
            paramLabel = "error|warning|note",
            description = "只列达到此严重程度的 only findings at least as grave; default ${DEFAULT-VALUE}")
    private Severity severity = Severity.NOTE;

    LintVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<LintLine> lines = findings(policies.held(terminal, languages)).stream()
                .filter(each -> each.severity().compareTo(severity) <= 0)
                .toList();
        LintText text = new LintText(terminal, languages);
        switch (format) {
            case TABLE -> text.table(lines);
            case CSV -> text.csv(lines);
            case JSON -> text.json(lines);
        }
        return ExitCode.FINE;
    }

    /** Whatever has findings adds its lines here. */
    private static List<LintLine> findings(Held held) {
        List<LintLine> lines = new ArrayList<>();
        for (Policy each : held.own()) {
            if (each.text().isPresent()) {
                Lint.of(each).forEach(finding -> lines.add(LintLine.of(finding)));
            }
        }
        lines.addAll(RuleFinding.lines(held));
        return lines;
    }
}
