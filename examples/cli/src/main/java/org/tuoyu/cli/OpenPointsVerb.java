package org.tuoyu.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.tuoyu.json.Documents;
import org.tuoyu.json.JsonOutput;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.review.OpenPoint;
import org.tuoyu.policy.review.OpenPoints;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what the documents leave open, and who decides it. */
@Command(
        name = "open-points",
        description = {"列出文件未定之事及由谁决定：理解、时限、未定义的词、未核对的文件。", "What the documents leave open, and who decides each of it."
        })
final class OpenPointsVerb implements Callable<Integer> {

    /** How they are written. */
    enum Format {
        TABLE,
        CSV,
        JSON
    }

    private static final int MOST_TOUCHED = 12;

    private final Terminal terminal;

    @Mixin
    private final Languages languages = new Languages();

    @Mixin
    private final Policies policies = new Policies();

    @Option(
            names = "--format",
            defaultValue = "table",
            paramLabel = "table|csv|json",
            description = "格式 format; default ${DEFAULT-VALUE}")
    private Format format = Format.TABLE;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "按哪一天的规定查找冲突 the day whose norms are searched for clashes; default today in China")
    private LocalDate asOf = Day.today();

    OpenPointsVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<OpenPoint> points =
                OpenPoints.of(policies.held(terminal, languages).policies(), AsOf.day(asOf));
        switch (format) {
            case TABLE -> table(points);
            case CSV -> csv(points);
            case JSON -> new JsonOutput(terminal.out()).array(points, new Documents(languages.language())::write);
        }
        return ExitCode.FINE;
    }

    private void table(List<OpenPoint> points) {
        for (OpenPoint.Kind kind : OpenPoint.Kind.values()) {
            List<OpenPoint> those =
                    points.stream().filter(each -> each.kind() == kind).toList();
            terminal.out()
                    .println(languages.say(kind.label())
                            + languages.say("（", " (")
                            + those.size()
                            + languages.say("）", ")"));
            those.forEach(this::row);
        }
    }

    private void row(OpenPoint point) {
        terminal.out()
                .println("  "
                        + String.join("  ", point.name(), point.place(), languages.say(point.words()))
                                .strip());
        for (Reading.Option option : point.options()) {
            terminal.out()
                    .println("      - " + option.id() + "  " + languages.say(option.label()) + languages.say("：", ": ")
                            + languages.say(option.reason()));
        }
        if (!point.touches().isEmpty()) {
            terminal.out().println("      " + languages.say("涉及：", "touches: ") + touched(point.touches()));
        }
        terminal.out().println("      " + languages.say("由谁决定：", "who decides: ") + languages.say(point.decides()));
    }

    /** The first of many, and how many there are: JSON and CSV have all. */
    private String touched(List<String> ids) {
        return ids.size() <= MOST_TOUCHED
                ? String.join(", ", ids)
                : String.join(", ", ids.subList(0, MOST_TOUCHED))
                        + languages.say(
                                "……共 " + ids.size() + " 项，--format json 全列",
                                " … " + ids.size() + " in all, --format json has them");
    }

    private void csv(List<OpenPoint> points) {
        terminal.out().print(Csv.line(List.of("kind", "name", "place", "words", "options", "touches", "decides")));
        for (OpenPoint point : points) {
            String options = point.options().stream().map(Reading.Option::id).collect(Collectors.joining(" "));
            terminal.out()
                    .print(Csv.line(List.of(
                            point.kind().id(),
                            point.name(),
                            point.place(),
                            languages.say(point.words()),
                            options,
                            String.join(" ", point.touches()),
                            languages.say(point.decides()))));
        }
    }
}
