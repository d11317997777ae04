package org.tuoyu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tuoyu.childcare.milestone.Assessment;
import org.tuoyu.childcare.milestone.Evidence;
import org.tuoyu.childcare.milestone.Target;
import org.tuoyu.childcare.milestone.Targets;
import org.tuoyu.json.JsonOutput;
import org.tuoyu.json.LineReader;
import org.tuoyu.json.ReadLines;
import org.tuoyu.json.StandingWriter;
import org.tuoyu.kernel.decision.Comparison;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.InterpretationRegister;
import org.tuoyu.policy.review.Matter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Assesses the targets of the document as of a day, from evidence. */
@Command(
        name = "targets",
        description = {
            "依据证据评估截至某日各项工作目标是否达成（二、三(三)9、三(六)16）。",
            "Whether each target was reached as of a day, from evidence."
        })
final class TargetsVerb implements Callable<Integer> {

    /** How the assessments are written. */
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

    @Option(
            names = "--evidence",
            required = true,
            paramLabel = "FILE|-",
            description = "证据，每行一个 JSON 对象：target、day、count、source，可有 qualities、statedOn；- 为标准输入"
                    + " evidence, one JSON object a line; - for standard input")
    private String file = "-";

    @Option(
            names = "--as-of",
            required = true,
            paramLabel = "DAY",
            description =
                    "截至哪一天评估；其后之日的证据不计 the day of the assessment, as 2025-06-30; evidence of later days does not count")
    private LocalDate asOf = LocalDate.EPOCH;

    @Option(
            names = "--known-at",
            paramLabel = "INSTANT",
            description =
                    "只依据此时已公布的文件和已作出的陈述"
                            + " what was published or stated later is not known, as 2025-02-28T23:59:59+08:00; default everything")
    private Instant knownAt = Instant.MAX;

    @Mixin
    private final ReadAs readAs = new ReadAs();

    @Option(
            names = "--format",
            defaultValue = "table",
            paramLabel = "table|json",
            description = "格式 format of the assessments; default ${DEFAULT-VALUE}")
    private Format format = Format.TABLE;

    TargetsVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Held held = readAs.read(policies.held(terminal, languages));
        ReadLines<Evidence> read = read(held.targets());
        if (readAs.isComparing()) {
            compare(held, read);
        } else {
            tell(held, read, assess(held, read));
        }
        return read.rejected().isEmpty() ? ExitCode.FINE : ExitCode.BAD_INPUT;
    }

    private void tell(Held held, ReadLines<Evidence> read, List<Assessment> assessments) throws IOException {
        switch (format) {
            case TABLE ->
                new TargetsText(terminal, languages, held).table(held.targets(), read.rejected(), assessments, asOf);
            case JSON ->
                json().targets(
                                read.rejected(),
                                assessments.stream()
                                        .map(each -> new Matter.Aimed(each, held.rows(each.target())))
                                        .toList());
        }
    }

    private List<Assessment> assess(Held held, ReadLines<Evidence> read) {
        return held.policies().assess(read.good(), AsOf.day(asOf).knownAt(knownAt), held.place());
    }

    private void compare(Held held, ReadLines<Evidence> read) throws IOException {
        InterpretationRegister register = held.policies().register();
        Map<Target, Comparison<Optional<Assessment>>> compared = new LinkedHashMap<>();
        for (Target target : held.targets().all()) {
            compared.put(
                    target,
                    readAs.compare(
                            held,
                            register.touching(target),
                            readings -> assess(held.reading(readings), read).stream()
                                    .filter(each -> each.target().equals(target))
                                    .findFirst(),
                            answer -> answer.map(Assessment::outcome)));
        }
        switch (format) {
            case TABLE -> new TargetsText(terminal, languages, held).ways(read.rejected(), compared);
            case JSON -> json().targetsCompared(read.rejected(), compared);
        }
    }

    private StandingWriter json() {
        return new StandingWriter(new JsonOutput(terminal.out()), languages.language());
    }

    private ReadLines<Evidence> read(Targets targets) throws IOException {
        try (InputStream in = Input.open(file, terminal, spec.commandLine())) {
            return LineReader.ofEvidence(targets).all(in);
        }
    }
}
