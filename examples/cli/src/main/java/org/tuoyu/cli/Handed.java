package org.tuoyu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tuoyu.childcare.duty.DutyEvent;
import org.tuoyu.childcare.duty.DutyStatus;
import org.tuoyu.childcare.milestone.Assessment;
import org.tuoyu.childcare.milestone.Evidence;
import org.tuoyu.json.LineReader;
import org.tuoyu.json.ReadLines;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.time.AsOf;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that hand in what happened and what was counted; both may be left out. */
final class Handed {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--events",
            paramLabel = "FILE|-",
            description = "义务的事件，每行一个 JSON 对象；缺省为没有事件 events of duties, one JSON object a line; none if left out."
                    + " 详见 see docs/events.md")
    private @Nullable String events;

    @Option(
            names = "--evidence",
            paramLabel = "FILE|-",
            description = "目标的证据，每行一个 JSON 对象；缺省为没有证据 evidence for targets, one JSON object a line; none if left out")
    private @Nullable String evidence;

    @Option(
            names = "--reading",
            paramLabel = "OPTION|READING=OPTION",
            description = "选定一种理解，可重复 chooses how the text is read, such as either; may be repeated")
    private List<String> readings = new ArrayList<>();

    /** How duties stand and what targets come to by what was handed in, and what of it cannot be used. */
    record Standing(
            Held held,
            ReadLines<Event<DutyEvent>> events,
            ReadLines<Evidence> evidence,
            List<DutyStatus> duties,
            List<Assessment> targets) {

        /** Tells what was not used, and how the run ends. */
        int end(Terminal terminal, Languages languages) {
            events.rejected().forEach(new DutiesText(terminal, languages, held)::rejected);
            evidence.rejected().forEach(new TargetsText(terminal, languages, held)::rejected);
            return events.rejected().isEmpty() && evidence.rejected().isEmpty() ? ExitCode.FINE : ExitCode.BAD_INPUT;
        }
    }

    Standing standing(Held named, Terminal terminal, AsOf asOf) throws IOException {
        if ("-".equals(events) && "-".equals(evidence)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "标准输入只能用一次 standard input can be used once, got it for --events and --evidence");
        }
        Held held = named.reading(ReadingChoice.readings(named, readings, spec));
        ReadLines<Event<DutyEvent>> happened = DutyLines.read(open(events, terminal), held.policies());
        ReadLines<Evidence> counted = LineReader.ofEvidence(held.targets()).all(open(evidence, terminal));
        return new Standing(
                held,
                happened,
                counted,
                DutyLines.statuses(happened.good(), held, asOf),
                held.policies().assess(counted.good(), asOf, held.place()));
    }

    private InputStream open(@Nullable String file, Terminal terminal) throws IOException {
        return file == null ? InputStream.nullInputStream() : Input.open(file, terminal, spec.commandLine());
    }
}
