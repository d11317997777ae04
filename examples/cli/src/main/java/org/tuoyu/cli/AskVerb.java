package org.tuoyu.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tuoyu.json.AnswerWriter;
import org.tuoyu.json.JsonOutput;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Comparison;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.Nearest;
import org.tuoyu.policy.PlaceNotKnown;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.policy.review.Acting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks the questions of a domain, with the facts that are known. */
@Command(
        name = "ask",
        description = {
            "就某一领域或某一问题提问，例如 ask support；不写问题则列出可问的问题及其事实。",
            "Asks the questions of a domain, or one of them; without a question, lists what can be asked."
        })
final class AskVerb implements Callable<Integer> {

    /** How answers are written. */
    enum Format {
        TABLE,
        JSON
    }

    private final Terminal terminal;

    @Mixin
    private final Languages languages = new Languages();

    @Mixin
    private final Policies policies = new Policies();

    @Mixin
    private final Moment moment = new Moment();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "QUESTION", description = "领域或问题 a domain or a question, as support")
    private @Nullable String wanted;

    @Option(
            names = "--fact",
            paramLabel = "NAME=VALUE",
            description = "已知的事实，可重复；不写即未知 a fact that is known, may be repeated; what is left out is unknown")
    private List<String> facts = new ArrayList<>();

    @Option(
            names = "--place",
            paramLabel = "NAME|CODE",
            description = "所在的街镇或区 the street, town or district; default that of the document")
    private String place = "";

    @Mixin
    private final ReadAs readAs = new ReadAs();

    @Option(names = "--why", description = "写出全部理由 tells all the reasons")
    private boolean why;

    @Option(
            names = "--format",
            defaultValue = "table",
            paramLabel = "table|json",
            description = "格式 format; default ${DEFAULT-VALUE}")
    private Format format = Format.TABLE;

    @SuppressWarnings("NullAway.Init") // set when it is called
    private Held held;

    AskVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        held = readAs.read(policies.held(terminal, languages));
        place = place.isEmpty() ? held.place() : place;
        PolicyStack asked = held.policies();
        List<Question<?>> questions = questions(asked);
        if (wanted == null) {
            new AskText(terminal, languages, held, List.of()).catalogue(questions);
            return ExitCode.FINE;
        }
        Knowledge knowledge = new StatedFacts(questions, languages, spec.commandLine()).knowledge(facts);
        boolean valid = true;
        Set<Problem> remarked = new LinkedHashSet<>();
        for (Question<?> question : questions) {
            List<Problem> remarks = remarks(question, asked);
            valid &= answer(question, asked, knowledge, remarks);
            remarked.addAll(remarks);
        }
        if (format == Format.TABLE) {
            new AskText(terminal, languages, held, List.of()).remarked(remarked);
        }
        return valid ? ExitCode.FINE : ExitCode.BAD_INPUT;
    }

    /** Which policies on the question are left out at the place, and why. */
    private List<Problem> remarks(Question<?> question, PolicyStack policies) {
        try {
            return policies.reach(question, moment.asOf(), place);
        } catch (PlaceNotKnown unknown) {
            throw new ParameterException(
                    spec.commandLine(),
                    languages.say("没有名为 " + place + " 的地方", "no place is known as " + place)
                            + languages.perhaps(unknown.didYouMean()),
                    unknown);
        }
    }

    private List<Question<?>> questions(PolicyStack policies) {
        List<Question<?>> all = policies.questions();
        List<Question<?>> asked = all.stream()
                .filter(each -> wanted == null || wanted.equals(each.id()) || wanted.equals(each.domain()))
                .toList();
        if (asked.isEmpty()) {
            Set<String> known = new LinkedHashSet<>();
            all.forEach(each -> known.addAll(List.of(each.domain(), each.id())));
            throw new ParameterException(
                    spec.commandLine(),
                    languages.say("没有这个领域或问题：", "no domain or question is known as ")
                            + wanted
                            + languages.perhaps(String.valueOf(wanted), known));
        }
        return asked;
    }

    private <O extends Symbol> boolean answer(
            Question<O> question, PolicyStack policies, Knowledge knowledge, List<Problem> remarks) throws IOException {
        Answer<O> answer = decide(question, policies, knowledge, moment.asOf());
        if (readAs.isComparing()) {
            compare(question, policies, knowledge, remarks);
        } else {
            tell(answer, remarks);
        }
        return !(answer instanceof Answer.Invalid);
    }

    private <O extends Symbol> void tell(Answer<O> answer, List<Problem> remarks) throws IOException {
        List<Nearest> nearest = Nearest.to(answer, held.policies(), moment.asOf(), place);
        switch (format) {
            case TABLE -> new AskText(terminal, languages, held, remarks).answer(answer, nearest, why);
            case JSON -> {
                Acting acting = Acting.on(Stream.of(answer), held.policies());
                writer(held.policies()).toQuestion(answer, acting.bearers(), acting.rows(), nearest, remarks);
            }
        }
    }

    /** The answers under every combination of the readings that matter for the question and are not named. */
    private <O extends Symbol> void compare(
            Question<O> question, PolicyStack policies, Knowledge knowledge, List<Problem> remarks) throws IOException {
        Comparison<Answer<O>> compared = readAs.compare(
                held,
                policies.register().touching(question),
                readings -> decide(question, policies.reading(readings), knowledge, moment.asOf()),
                answer -> List.of(
                        answer.possible(), AskText.encouraged(answer), Silence.encouraged(answer), noted(answer)));
        Held open = readAs.open(held);
        switch (format) {
            case TABLE ->
                new AskText(terminal, languages, open, remarks).compared(question, compared, nearest(compared), why);
            case JSON -> {
                Acting acting = Acting.on(compared.answers().values().stream(), open.policies());
                writer(policies).comparedToQuestion(question, compared, acting.bearers(), acting.rows(), remarks);
            }
        }
    }

    /** What is nearest where the text says nothing however it is read; nothing where it says something in some way. */
    private <O extends Symbol> List<Nearest> nearest(Comparison<Answer<O>> compared) {
        List<List<Nearest>> each = compared.answers().values().stream()
                .map(answer -> Nearest.to(answer, held.policies(), moment.asOf(), place))
                .toList();
        return each.stream().noneMatch(List::isEmpty)
                ? each.stream().flatMap(List::stream).distinct().toList()
                : List.of();
    }

    /** What a reader must know of it that is not the same however the text is read. */
    private static List<String> noted(Answer<?> answer) {
        return answer.grounds().notes().stream()
                .map(each -> each.message().zh())
                .toList();
    }

    private AnswerWriter writer(PolicyStack policies) {
        return new AnswerWriter(new JsonOutput(terminal.out()), languages.language(), policies::files);
    }

    private <O extends Symbol> Answer<O> decide(
            Question<O> question, PolicyStack policies, Knowledge knowledge, AsOf asOf) {
        return policies.ask(question, knowledge.askedBy(question), asOf, place);
    }
}
