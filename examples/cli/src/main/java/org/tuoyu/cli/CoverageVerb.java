package org.tuoyu.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.tuoyu.policy.review.Coverage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists every provision of the document with what carries it out. */
@Command(
        name = "coverage",
        description = {
            "列出文件的每一项规定：如何约束、点名谁、由什么执行，或为何无执行。",
            "Every provision of the document: how it binds and whom it names, what carries it out, or why nothing does."
        })
final class CoverageVerb implements Callable<Integer> {

    /** How the provisions are written. */
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
            description = "格式 format of the provisions; default ${DEFAULT-VALUE}")
    private Format format = Format.TABLE;

    CoverageVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Coverage coverage = Coverage.of(policies.held(terminal, languages).main());
        CoverageText text = new CoverageText(terminal, languages);
        switch (format) {
            case TABLE -> text.table(coverage);
            case CSV -> text.csv(coverage);
            case JSON -> text.json(coverage);
        }
        return ExitCode.FINE;
    }
}
