package org.tuoyu.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tuoyu.json.JsonOutput;
import org.tuoyu.policy.lint.Severity;

/** Findings, written out; quotes stand on one line each. */
final class LintText {

    private final Terminal terminal;
    private final Languages languages;

    LintText(Terminal terminal, Languages languages) {
        this.terminal = terminal;
        this.languages = languages;
    }

    void table(List<LintLine> lines) {
        lines.forEach(this::row);
        terminal.out()
                .println(languages.say("共 ", "") + lines.size() + languages.say(" 处：", " findings: ") + counts(lines));
    }

    private void row(LintLine line) {
        terminal.out()
                .println(languages.say(line.severity().label()) + "  "
                        + languages.say(line.kind().label()) + "  " + languages.say(line.message()));
        line.here().ifPresent(this::words);
        line.there().ifPresent(this::words);
    }

    private void words(LintLine.Words words) {
        terminal.out().println("    " + words.label() + "  " + words.quote());
    }

    private String counts(List<LintLine> lines) {
        return Arrays.stream(Severity.values())
                .map(severity -> languages.say(severity.label()) + " "
                        + lines.stream()
                                .filter(line -> line.severity() == severity)
                                .count())
                .collect(Collectors.joining(languages.say("，", ", ")));
    }

    void csv(List<LintLine> lines) {
        terminal.out()
                .print(Csv.line(
                        List.of("kind", "severity", "clause", "quote", "other_clause", "other_quote", "message")));
        lines.forEach(line -> terminal.out()
                .print(Csv.line(List.of(
                        line.kind().id(),
                        line.severity().id(),
                        or(line.here(), LintLine.Words::clause),
                        or(line.here(), LintLine.Words::quote),
                        or(line.there(), LintLine.Words::clause),
                        or(line.there(), LintLine.Words::quote),
                        languages.say(line.message())))));
    }

    private static String or(Optional<LintLine.Words> words, Function<LintLine.Words, String> part) {
        return words.map(part).orElse("");
    }

    void json(List<LintLine> lines) throws IOException {
        new JsonOutput(terminal.out())
                .array(
                        lines,
                        (json, line) -> json.text("kind", line.kind().id())
                                .text("label", languages.say(line.kind().label()))
                                .text("severity", line.severity().id())
                                .text("clause", line.here().map(LintLine.Words::clause))
                                .text("quote", line.here().map(LintLine.Words::quote))
                                .text("otherClause", line.there().map(LintLine.Words::clause))
                                .text("otherQuote", line.there().map(LintLine.Words::quote))
                                .text("message", languages.say(line.message())));
    }
}
