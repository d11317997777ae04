package org.tuoyu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tuoyu.childcare.assignment.Involvement;
import org.tuoyu.childcare.assignment.Role;
import org.tuoyu.childcare.duty.Bearing;
import org.tuoyu.childcare.duty.DutyEvent;
import org.tuoyu.json.JsonOutput;
import org.tuoyu.json.ReadLines;
import org.tuoyu.json.StandingWriter;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.party.Belonging;
import org.tuoyu.kernel.party.Party;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.policy.review.Matter;
import org.tuoyu.policy.review.Sheet;
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
            paramLabel = "NAME|CODE",
            description =
                    "只列该单位承担、牵头或有责任的义务和附件各行，含其所属群体的"
                            + " only the duties that this party bears, leads or shares, and its rows; groups it belongs to included")
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
                .map(name -> Parties.named(
                        name, asOf.recordDay(), held.policies().directory(), languages, spec.commandLine()));
        Bearing bearing = new Bearing(held.policies().directory(), held::party, asOf.factDay());
        ReadLines<Event<DutyEvent>> read = read(held.policies());
        List<Matter.Owed> duties = DutyLines.statuses(read.good(), held, asOf).stream()
                .map(each -> new Matter.Owed(each, held.rows(each.duty().citations())))
                .toList();
        if (bearer.isEmpty()) {
            tell(held, read, duties);
        } else {
            List<Involvement> tasks = held.matrices()
                    .flatMap(matrix -> matrix.involving(bearer.get(), EnumSet.allOf(Role.class), asOf).stream())
                    .filter(Involvement::isCertain)
                    .toList();
            List<Sheet.Bound> its = Sheet.Bound.of(duties, bearer.get(), held.policies(), bearing, tasks, asOf).stream()
                    .filter(each -> each.isCertain() || each.bearing() != Belonging.NO)
                    .toList();
            List<Problem> reach = bearer.get().match(unit -> held.policies().reach(unit, asOf), group -> List.of());
            tell(held, read, new DutiesText.Of(its, tasks, reach));
        }
        return read.rejected().isEmpty() ? ExitCode.FINE : ExitCode.BAD_INPUT;
    }

    private void tell(Held held, ReadLines<Event<DutyEvent>> read, List<Matter.Owed> duties) throws IOException {
        switch (format) {
            case TABLE -> new DutiesText(terminal, languages, held).table(read.rejected(), duties, moment.asOf());
            case JSON -> writer().duties(read.rejected(), duties);
        }
    }

    private void tell(Held held, ReadLines<Event<DutyEvent>> read, DutiesText.Of party) throws IOException {
        DutiesText text = new DutiesText(terminal, languages, held);
        switch (format) {
            case TABLE -> text.table(read.rejected(), party, moment.asOf());
            case JSON -> {
                party.notes().forEach(each -> terminal.err().println(text.note(each)));
                writer().dutiesOfParty(
                                read.rejected(),
                                party.duties().stream()
                                        .filter(Sheet.Bound::isCertain)
                                        .toList(),
                                party.tasks());
            }
        }
    }

    private StandingWriter writer() {
        return new StandingWriter(new JsonOutput(terminal.out()), languages.language());
    }

    private ReadLines<Event<DutyEvent>> read(PolicyStack asked) throws IOException {
        try (InputStream in = Input.open(file, terminal, spec.commandLine())) {
            return DutyLines.read(in, asked);
        }
    }
}
