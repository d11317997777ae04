package org.tuoyu.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.tuoyu.childcare.duty.DutyStatus;
import org.tuoyu.childcare.milestone.Outcome;
import org.tuoyu.json.Documents;
import org.tuoyu.json.JsonOutput;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.problem.DidYouMean;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.review.Agenda;
import org.tuoyu.policy.review.OpenPoint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes the agenda of a meeting as of a day. */
@Command(
        name = "agenda",
        description = {
            "列出截至某日协调小组或部门会商要处理的事项：义务、目标、未决事项，各有依据和牵头单位（四(一)、四(二)）。",
            "What the coordination group or the departments have before them as of a day, each with words and lead."
        })
final class AgendaVerb implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final Languages languages = new Languages();

    @Mixin
    private final Policies policies = new Policies();

    @Mixin
    private final Moment moment = new Moment();

    @Mixin
    private final Handed handed = new Handed();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "只列这类事项，如 BREACHED、UNPROVEN、READING，可重复 only items of this kind; may be repeated")
    private List<String> kinds = new ArrayList<>();

    @Option(
            names = "--format",
            defaultValue = "table",
            paramLabel = "table|csv|json",
            description = "格式 format; default ${DEFAULT-VALUE}")
    private Format format = Format.TABLE;

    AgendaVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        kinds.forEach(this::requireKnown);
        AsOf asOf = moment.asOf();
        Handed.Standing standing = handed.standing(policies.held(terminal, languages), terminal, asOf);
        Held held = standing.held();
        Agenda agenda = only(Agenda.of(held.policies(), held.place(), standing.duties(), standing.targets(), asOf));
        switch (format) {
            case TABLE -> new AgendaText(terminal, languages, held).table(agenda);
            case CSV -> new AgendaText(terminal, languages, held).csv(agenda);
            case JSON ->
                new JsonOutput(terminal.out()).line(json -> new Documents(languages.language()).write(json, agenda));
        }
        return standing.end(terminal, languages);
    }

    private Agenda only(Agenda agenda) {
        return kinds.isEmpty()
                ? agenda
                : new Agenda(
                        agenda.asOf(),
                        agenda.leaders(),
                        agenda.items().stream()
                                .filter(each -> kinds.contains(each.kind().id()))
                                .toList(),
                        agenda.notes());
    }

    private void requireKnown(String kind) {
        List<String> known = Stream.of(DutyStatus.State.values(), Outcome.values(), OpenPoint.Kind.values())
                .<Symbol>flatMap(Stream::of)
                .map(Symbol::id)
                .distinct()
                .toList();
        if (!known.contains(kind)) {
            throw new ParameterException(
                    spec.commandLine(),
                    languages.say("没有这类事项：", "no such kind: ") + kind + languages.perhaps(DidYouMean.of(kind, known)));
        }
    }
}
