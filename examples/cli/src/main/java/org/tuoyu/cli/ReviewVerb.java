package org.tuoyu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tuoyu.json.JsonLines;
import org.tuoyu.json.Line;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.DidYouMean;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.policy.review.ReviewSheet;
import org.tuoyu.policy.review.Rule;
import org.tuoyu.policy.review.SignOff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows each provision beside the rules that carry it, and keeps who signed for them. */
@Command(
        name = "review",
        description = {
            "逐条并列原文与规则，供复核签认；--check 指出哪些签认已失效。",
            "Each provision beside its rules, for sign-off; --check names the sign-offs that have lapsed."
        })
final class ReviewVerb implements Callable<Integer> {

    /** How the sheet is written. */
    enum Format {
        TABLE,
        JSON
    }

    /** After so many lines that are none, the file is another one. */
    private static final int MOST_TOLD = 20;

    private final Terminal terminal;

    @Mixin
    private final Languages languages = new Languages();

    @Mixin
    private final Policies policies = new Policies();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "CLAUSE",
            description = "只看或只签这些条款 only these clauses, such as 3.3.8 A8.1; default all")
    private List<String> clauses = new ArrayList<>();

    @Option(
            names = "--format",
            defaultValue = "table",
            paramLabel = "table|json",
            description = "格式 format; default ${DEFAULT-VALUE}")
    private Format format = Format.TABLE;

    @Option(names = "--sign", paramLabel = "NAME", description = "以此姓名签认，写入 --file signs in this name, into --file")
    private @Nullable String name;

    @Option(names = "--file", paramLabel = "F", description = "签认文件 the file of sign-offs; goes with --sign")
    private @Nullable Path file;

    @Option(
            names = "--check",
            paramLabel = "F",
            description = "核对签认文件；有失效者退出码为 1 checks a file of sign-offs; exit code 1 when some have lapsed")
    private @Nullable Path check;

    ReviewVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Held held = policies.held(terminal, languages);
        List<ReviewSheet> sheets = (held.isShipped() ? held.policies().policies() : held.own())
                .stream().map(ReviewSheet::of).toList();
        requireKnown(sheets);
        if (check != null) {
            return check(read(check), rules(sheets).toList());
        }
        if (name != null || file != null) {
            return sign(rules(sheets)
                    .filter(rule -> isWanted(rule.citation().clause()))
                    .toList());
        }
        ReviewText text = new ReviewText(terminal, languages, this::isWanted);
        switch (format) {
            case TABLE -> text.table(sheets);
            case JSON -> text.json(sheets);
        }
        return ExitCode.FINE;
    }

    private void requireKnown(List<ReviewSheet> sheets) {
        Set<String> known = new LinkedHashSet<>();
        sheets.forEach(sheet -> {
            sheet.entries().forEach(entry -> known.add(entry.clause().id()));
            sheet.rules().forEach(rule -> known.add(rule.citation().clause()));
        });
        for (String clause : clauses) {
            if (!known.contains(clause)) {
                throw new ParameterException(
                        spec.commandLine(),
                        languages.say("没有这一条：", "no such clause: ")
                                + clause
                                + languages.perhaps(DidYouMean.of(clause, known)));
            }
        }
    }

    private static Stream<Rule> rules(List<ReviewSheet> sheets) {
        return sheets.stream().flatMap(sheet -> sheet.rules().stream());
    }

    private boolean isWanted(String clause) {
        return clauses.isEmpty() || clauses.contains(clause);
    }

    private int sign(List<Rule> rules) throws IOException {
        if (name == null || name.isBlank() || file == null) {
            throw new ParameterException(
                    spec.commandLine(), languages.say("--sign 与 --file 须一起使用", "--sign goes with --file"));
        }
        String signer = name;
        if (signer.chars().anyMatch(Character::isISOControl)) {
            throw new ParameterException(
                    spec.commandLine(),
                    languages.say("姓名须在一行之内，没有控制字符：", "a name is on one line, without control characters: ") + signer);
        }
        List<SignOff> signed =
                rules.stream().map(rule -> SignOff.of(signer, rule)).toList();
        List<SignOff> all = new ArrayList<>(Files.exists(file) ? read(file) : List.of());
        all.removeIf(before -> signed.stream().anyMatch(after -> after.replaces(before)));
        all.addAll(signed);
        write(file, all);
        terminal.out()
                .println(languages.say("已签认 " + signed.size() + " 项：", "signed for " + signed.size() + ": ") + file);
        return ExitCode.FINE;
    }

    private void write(Path to, List<SignOff> all) throws IOException {
        try {
            Files.write(to, all.stream().map(SignOff::line).toList(), StandardCharsets.UTF_8);
        } catch (FileSystemException e) {
            throw new ParameterException(
                    spec.commandLine(), languages.say("无法写入文件：", "cannot write the file: ") + to, e);
        }
    }

    private int check(List<SignOff> signed, List<Rule> rules) {
        int lapsed = 0;
        for (SignOff each : signed) {
            Set<SignOff.Lapse> lapses = each.lapses(rules);
            if (!lapses.isEmpty()) {
                lapsed++;
                lapses.forEach(lapse -> terminal.out()
                        .println(lapse.id() + "  " + each.instrument() + " " + each.clause() + "  " + each.rule() + "  "
                                + each.name() + languages.say("：", ": ") + languages.say(lapse.label())));
            }
        }
        terminal.out()
                .println(languages.say(
                        "签认 " + signed.size() + " 项，失效 " + lapsed + " 项",
                        signed.size() + " sign-offs, " + lapsed + " of them lapsed"));
        return lapsed == 0 ? ExitCode.FINE : ExitCode.BAD_INPUT;
    }

    private List<SignOff> read(Path from) throws IOException {
        List<SignOff> read = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        try (InputStream in = Input.open(from, spec.commandLine())) {
            JsonLines lines = JsonLines.of(in);
            for (Optional<Line> line = lines.next();
                    line.isPresent() && wrong.size() < MOST_TOLD;
                    line = lines.next()) {
                Line each = line.get();
                signOff(each).match(read::add, problems -> wrong.add(told(each, problems)));
            }
        }
        if (!wrong.isEmpty()) {
            throw new ParameterException(spec.commandLine(), String.join(languages.say("；", "; "), wrong));
        }
        return read;
    }

    private static Checked<SignOff> signOff(Line line) {
        return line.fault()
                .<Checked<SignOff>>map(fault -> new Checked.Rejected<>(List.of(fault)))
                .orElseGet(() -> SignOff.parse(line.text()));
    }

    private String told(Line line, List<Problem> problems) {
        return problems.stream()
                .map(each -> languages.notUsed(line.number(), each))
                .collect(Collectors.joining(languages.say("；", "; ")));
    }
}
