package org.tuoyu.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.tuoyu.json.Documents;
import org.tuoyu.json.FoundWord;
import org.tuoyu.json.JsonOutput;
import org.tuoyu.kernel.decision.Validity;
import org.tuoyu.kernel.problem.DidYouMean;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Clause;
import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.review.Coverage;
import org.tuoyu.policy.review.Covered;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a clause of the document with its provisions and what cites them. */
@Command(
        name = "text",
        description = {"显示一条的原文、各项规定如何约束、由什么执行。", "Shows a clause, how its provisions bind, and what carries them out."
        })
final class TextVerb implements Callable<Integer> {

    /** How the clause is written. */
    enum Format {
        TABLE,
        JSON
    }

    private final Terminal terminal;

    @Mixin
    private final Languages languages = new Languages();

    @Mixin
    private final Policies policies = new Policies();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            paramLabel = "CLAUSE",
            arity = "0..1",
            description = "条款 the clause, such as 3.3.8, 三(三)8, 2, A16.2; with --word, default the whole document")
    private String wanted = "";

    @Option(
            names = "--word",
            paramLabel = "WORD",
            description = "只列有此词的句子，可重复；没有的词逐一说明 only sentences with the word, may be repeated;"
                    + " of a word that stands nowhere it is said")
    private List<String> words = List.of();

    @Option(
            names = "--format",
            defaultValue = "table",
            paramLabel = "table|json",
            description = "格式 format; default ${DEFAULT-VALUE}")
    private Format format = Format.TABLE;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "哪一天是否有效 the day on which it is to be in force, as 2021-03-01; default today in China")
    private LocalDate asOf = Day.today();

    TextVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Held held = policies.held(terminal, languages);
        Policy policy = held.own().stream()
                .filter(each -> each.text().isPresent())
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), languages.say("没有收录原文：", "no official text is held: ") + held.main()));
        OfficialText text = policy.text().orElseThrow();
        if (words.isEmpty()) {
            write(shown(clause(text), covered -> true, policy, held, true));
            return ExitCode.FINE;
        }
        List<Clause> searched = wanted.isEmpty() ? text.clauses() : List.of(clause(text));
        FoundWords found = new FoundWords(words, searched, text);
        for (Clause each : found.clauses()) {
            write(shown(each, covered -> found.in(covered.provision()), policy, held, false));
        }
        switch (format) {
            case TABLE -> found.missing(languages).forEach(terminal.out()::println);
            case JSON -> {
                Documents documents = new Documents(languages.language());
                for (FoundWord each : found.all()) {
                    new JsonOutput(terminal.out()).line(json -> documents.write(json, each));
                }
            }
        }
        return ExitCode.FINE;
    }

    private void write(ClauseText text) throws IOException {
        switch (format) {
            case TABLE -> text.table();
            case JSON -> text.json();
        }
    }

    private ClauseText shown(Clause clause, Predicate<Covered> which, Policy policy, Held held, boolean whole) {
        List<Covered> provisions =
                Coverage.of(policy).of(clause.id()).stream().filter(which).toList();
        return new ClauseText(
                terminal,
                languages,
                policy,
                clause,
                provisions,
                new SentenceText(languages, policy, held),
                held.policies().readings(),
                whole,
                notes(policy, held));
    }

    private List<Problem> notes(Policy policy, Held held) {
        Validity validity = policy.validity();
        Readings readings = held.policies().readings();
        return validity.holds(AsOf.day(asOf), readings)
                ? validity.notes(AsOf.day(asOf), readings)
                : List.of(Problem.at(
                        "", "NOT_IN_FORCE", "该文件 " + asOf + " 未施行", "the document is not in force on " + asOf));
    }

    private Clause clause(OfficialText text) {
        if (wanted.isEmpty()) {
            throw new ParameterException(spec.commandLine(), languages.say("须写明条款或 --word", "name a clause or --word"));
        }
        return text.find(wanted)
                .orElseThrow(() -> unknown(wanted.replace('（', '(').replace('）', ')'), text));
    }

    private ParameterException unknown(String name, OfficialText text) {
        List<String> names = new ArrayList<>();
        text.clauses().forEach(clause -> names.addAll(List.of(clause.id(), clause.label())));
        List<String> near = DidYouMean.of(name, names);
        return new ParameterException(
                spec.commandLine(),
                languages.say("文件没有这一条：", "the document has no clause ")
                        + wanted
                        + (near.isEmpty()
                                ? languages.say("；条款写作 3.3.8、A16.2 等", "; clauses are written 3.3.8, A16.2")
                                : languages.perhaps(near)));
    }
}
