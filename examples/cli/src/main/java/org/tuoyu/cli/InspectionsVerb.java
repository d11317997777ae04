package org.tuoyu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.childcare.supervision.InspectionEvent;
import org.tuoyu.childcare.supervision.InspectionEvent.Found;
import org.tuoyu.childcare.supervision.Inspections;
import org.tuoyu.json.JsonOutput;
import org.tuoyu.json.LineReader;
import org.tuoyu.json.ReadLines;
import org.tuoyu.json.StandingWriter;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.event.Ledger;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.PolicyStack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells how inspections and what they found stand as of a day, from events. */
@Command(
        name = "inspections",
        description = {
            "依据事件回答截至某日的监督检查、所发现的问题及其整改和复查（三(三)11至13，四(三)）。",
            "Inspections as of a day, from events: what they found, and whether it was put right."
        })
final class InspectionsVerb implements Callable<Integer> {

    /** How the inspections are written. */
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
    private final AsKnown asKnown = new AsKnown();

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

    @Option(names = "--institution", paramLabel = "ID", description = "只列该机构 only the inspections of this institution")
    private @Nullable String institution;

    @Option(
            names = "--reading",
            paramLabel = "OPTION|READING=OPTION",
            description = "选定一种理解，可重复 chooses how the text is read, such as community-point-counts; may be repeated")
    private List<String> readings = new ArrayList<>();

    @Option(
            names = "--format",
            defaultValue = "table",
            paramLabel = "table|json",
            description = "格式 format; default ${DEFAULT-VALUE}")
    private Format format = Format.TABLE;

    InspectionsVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Held named = policies.held(terminal, languages);
        Held held = named.reading(ReadingChoice.readings(named, readings, spec));
        ReadLines<Event<InspectionEvent>> read = read(held.policies());
        AsOf asOf = asKnown.asOf();
        Inspections all = Inspections.of(Ledger.of(read.good()), asOf);
        Inspections asked = institution == null ? all : all.of(institution);
        switch (format) {
            case TABLE -> new InspectionsText(terminal, languages, held).table(read.rejected(), asked, asOf.factDay());
            case JSON ->
                new StandingWriter(new JsonOutput(terminal.out()), languages.language())
                        .inspections(read.rejected(), asked, found -> rows(found, held));
        }
        return read.rejected().isEmpty() ? ExitCode.FINE : ExitCode.BAD_INPUT;
    }

    private ReadLines<Event<InspectionEvent>> read(PolicyStack asked) throws IOException {
        try (InputStream in = Input.open(file, terminal, spec.commandLine())) {
            return LineReader.ofInspections(asked, asked.directory()).all(in);
        }
    }

    /** Who leads and who is responsible for what was found amiss, by the annex. */
    static List<Assignment> rows(Found found, Held held) {
        return held.rows(found.citations());
    }
}
