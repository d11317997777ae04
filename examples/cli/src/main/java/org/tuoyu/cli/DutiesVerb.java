package org.tuoyu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tuoyu.childcare.duty.Bearing;
import org.tuoyu.childcare.duty.DutyEvent;
import org.tuoyu.childcare.duty.DutyStatus;
import org.tuoyu.json.DutyStatusWriter;
import org.tuoyu.json.JsonOutput;
import org.tuoyu.kernel.party.Belonging;
import org.tuoyu.kernel.party.Party;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.PolicyStack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells how duties stand as of a day, from events. */
@Command(
        name = "duties",
        description = {
            "依据事件回答截至某日各项义务的状态、到期日和依据（区文件与国家办法）。",
            "How each duty stands as of a day, from events: its state, its due day, what it rests on."
        })
final class DutiesVerb implements Callable<Integer> {

    /** How the statuses are written. */
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

    @Option(
            names = "--events",
            required = true,
            paramLabel = "FILE|-",
            description = "事件，每行一个 JSON 对象；- 为标准输入 events, one JSON object a line; - for standard input."
                    + " 详见 see docs/events.md")
    private String file = "-";

    @Option(
            names = "--party",
            paramLabel = "NAME",
            description = "只列该单位承担的义务，含其所属群体的 only the duties of this party, groups it belongs to included")
    private @Nullable String party;

    @Option(
            names = "--reading",
            paramLabel = "OPTION|READING=OPTION",
            description = "选定一种理解，可重复 chooses how the text is read, such as either; may be repeated")
    private List<String> readings = new ArrayList<>();

    @Option(
            names = "--format",
            defaultValue = "table",
            paramLabel = "table|json",
            description = "格式 format of the statuses; default ${DEFAULT-VALUE}")
    private Format format = Format.TABLE;

    DutiesVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        AsOf asOf = moment.asOf();
        Held named = policies.held(terminal, languages);
        Held held = named.reading(ReadingChoice.readings(named, readings, spec));
        Optional<Party> bearer = Optional.ofNullable(party)
                .map(name -> Parties.named(name, held.policies().directory(), languages, spec.commandLine()));
        Bearing bearing = new Bearing(held.policies().directory(), held::party, asOf.factDay());
        EventFile<DutyEvent> read = read(held.policies());
        List<DutyStatus> statuses = EventFile.statuses(read.events(), held, asOf).stream()
                .filter(each -> bearer.map(one -> bearing.of(one, each.duty()) == Belonging.YES)
                        .orElse(true))
                .toList();
        switch (format) {
            case TABLE -> new DutiesText(terminal, languages).table(read.rejected(), statuses);
            case JSON ->
                new DutyStatusWriter(new JsonOutput(terminal.out()), languages.language())
                        .all(read.rejected(), statuses);
        }
        return read.rejected().isEmpty() ? ExitCode.FINE : ExitCode.BAD_INPUT;
    }

    private EventFile<DutyEvent> read(PolicyStack asked) throws IOException {
        try (InputStream in = Input.open(file, terminal, spec.commandLine())) {
            return EventFile.ofDuties(in, asked);
        }
    }
}
