package org.tuoyu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tuoyu.childcare.statistics.Summary;
import org.tuoyu.json.ApplicationReader;
import org.tuoyu.json.JsonLines;
import org.tuoyu.json.Line;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Counts the institutions of applications. */
@Command(
        name = "statistics",
        description = {
            "汇总申请中的机构数与托位数（三(六)19）；不知的单独计，不与任何指标比较。",
            "Counts institutions and places; what is not known is counted apart, and no target is held against it."
        })
final class StatisticsVerb implements Callable<Integer> {

    /** How the summary is written. */
    enum Format {
        TABLE,
        JSON
    }

    private final Terminal terminal;

    @SuppressWarnings("NullAway.Init") // set when it is called
    private Directory directory;

    private boolean allGood = true;

    @Mixin
    private final Languages languages = new Languages();

    @Mixin
    private final Policies policies = new Policies();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--input",
            required = true,
            paramLabel = "FILE|-",
            description = "申请，每行一个 JSON 对象；- 为标准输入 applications, one JSON object a line; - for standard input")
    private String file = "-";

    @Option(
            names = "--residents",
            paramLabel = "FILE",
            description = "常住人口，每行“街镇或区,人数”，名称或代码 residents, a line each: street, town or district by name or code,"
                    + " comma, number")
    private @Nullable String residents;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "街镇按该日所属的区计；缺省按每件申请提交之日"
                    + " the day on which streets lie in districts; default the day of each application")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--format",
            defaultValue = "table",
            paramLabel = "table|json",
            description = "格式 format of the summary; default ${DEFAULT-VALUE}")
    private Format format = Format.TABLE;

    StatisticsVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        directory = policies.held(terminal, languages).policies().directory();
        Residents known = residents();
        Summary summary = summary();
        StatisticsText text = new StatisticsText(terminal, languages, known);
        switch (format) {
            case TABLE -> text.table(summary);
            case JSON -> text.json(summary);
        }
        return allGood ? ExitCode.FINE : ExitCode.BAD_INPUT;
    }

    private Residents residents() throws IOException {
        if (residents == null) {
            return Residents.none();
        }
        try (InputStream in = Input.open(residents, terminal, spec.commandLine())) {
            return Residents.read(
                    in,
                    asOf == null ? Day.today() : asOf,
                    directory,
                    (line, problem) -> reject(languages.say("人口", "residents, "), line, problem));
        }
    }

    private Summary summary() throws IOException {
        Summary summary = Summary.empty();
        try (InputStream in = Input.open(file, terminal, spec.commandLine())) {
            JsonLines lines = JsonLines.of(in);
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                summary = summary.and(counted(line.get()));
            }
        }
        return summary;
    }

    /** What is missing in an application is not known; what is wrong in one is told, and it is not counted. */
    private Summary counted(Line line) {
        return ApplicationReader.readSoFar(line, directory)
                .match(
                        soFar -> Summary.of(new Entries(directory, Optional.ofNullable(asOf))
                                .of(soFar)
                                .build()),
                        problems -> {
                            problems.forEach(each -> reject("", line.number(), each));
                            return Summary.empty();
                        });
    }

    private void reject(String what, long line, Problem problem) {
        allGood = false;
        terminal.err()
                .println(what + languages.say("第 " + line + " 行未计入：", "line " + line + " is not counted: ")
                        + problem.code() + " " + languages.tell(problem));
    }
}
