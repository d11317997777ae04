package org.tuoyu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tuoyu.json.ListedFinding;
import org.tuoyu.kernel.text.Clause;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.lint.Lint;
import org.tuoyu.policy.lint.LintWords;
import org.tuoyu.policy.lint.Severity;
import org.tuoyu.shipped.national.DraftingWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists what is wrong in the document itself. */
@Command(
        name = "lint",
        description = {
            "体检：列出文件本身的问题，所说相同的并为一行；--rules 改列所编规则的发现。",
            "Lists what is wrong in the document itself, what says the same on one line; --rules lists what is found in its rules.",
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

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

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

    @Option(
            names = "--rules",
            description = "改列所编规则的发现：空白、重复、冲突 what is found in the rules instead: gaps, repeats, clashes")
    private boolean rules;

    @Option(names = "--each", description = "每处单列一行，不合并 each finding on a line of its own")
    private boolean each;

    @Option(
            names = "--clause",
            paramLabel = "CLAUSE",
            description = "只列涉及此条的 only findings on words of this clause, as 3.3.11 or A11.1")
    private @Nullable String clause;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "按哪一天的规定查规则 the day whose rules are searched; default today in China")
    private LocalDate asOf = Day.today();

    @Option(
            names = "--words",
            paramLabel = "FILE",
            description = "另加的用语表 more words of drafting to look for, beside those of the library")
    private @Nullable Path words;

    LintVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Held held = policies.held(terminal, languages);
        requireClause(held);
        List<ListedFinding> lines = (rules ? RuleFinding.lines(held, AsOf.day(asOf)) : findings(held, drafting()))
                .stream()
                        .filter(each -> each.severity().compareTo(severity) <= 0)
                        .filter(each -> clause == null
                                || each.places().stream()
                                        .anyMatch(place -> place.clause().equals(clause)))
                        .toList();
        LintText text = new LintText(terminal, languages);
        switch (format) {
            case TABLE -> text.table(lines, each || rules);
            case CSV -> text.csv(lines);
            case JSON -> text.json(lines);
        }
        return ExitCode.FINE;
    }

    private void requireClause(Held held) {
        List<String> known = held.own().stream()
                .flatMap(policy -> policy.text().stream())
                .flatMap(text -> text.clauses().stream())
                .map(Clause::id)
                .toList();
        if (clause != null && !known.contains(clause)) {
            throw new ParameterException(
                    spec.commandLine(),
                    languages.say("没有这一条：", "no clause is known as ") + clause + languages.perhaps(clause, known));
        }
    }

    private LintWords drafting() throws IOException {
        Path file = words;
        if (file == null) {
            return DraftingWords.chinese();
        }
        try {
            return DraftingWords.chinese().and(LintWords.parse(Input.text(file, spec.commandLine())));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), "用语表有误 the words are not of the form: " + file + ": " + e.getMessage(), e);
        }
    }

    private static List<ListedFinding> findings(Held held, LintWords drafting) {
        return held.own().stream()
                .filter(each -> each.text().isPresent())
                .flatMap(each -> Lint.of(each, held.policies(), drafting).stream())
                .map(ListedFinding::of)
                .toList();
    }
}
