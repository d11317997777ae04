package org.tuoyu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tuoyu.childcare.institution.Application;
import org.tuoyu.childcare.institution.ApplicationSoFar;
import org.tuoyu.json.ApplicationLine;
import org.tuoyu.json.ApplicationReader;
import org.tuoyu.json.JsonLines;
import org.tuoyu.json.Line;
import org.tuoyu.shipped.beibei.Beibei;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Routes the demo district, whose institutions are made up, assesses its targets from evidence that is made up too, and
 * tells what came of it. Whatever the day, the same applications are stored once: a case keeps the answer of the day on
 * which it was submitted, and only what is told is made anew.
 */
@Command(
        name = "demo",
        description = {
            "演示：为虚构的约 60 家机构回答由哪个机关登记，并给出小结。",
            "Routes about 60 made-up institutions of the district and sums up."
        })
final class DemoVerb implements Callable<Integer> {

    private static final String APPLICATIONS = "demo.ndjson";

    private final Terminal terminal;

    @Mixin
    private final Languages languages = new Languages();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--dir",
            paramLabel = "D",
            description =
                    "把 report.html 和数据库 tuoyu.mv.db 写入此目录 where report.html and the database go; without it nothing is written")
    private @Nullable Path dir;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "按该日的事实和规定答复，并评估截至该日的目标；缺省时每件申请按其提交之日，目标截至 2025-06-30；已存的申请不变"
                    + " the day of facts and law and of the targets, as 2021-03-01; without it each application's own day,"
                    + " and 2025-06-30 for the targets; what is stored stays as it is")
    private @Nullable LocalDate asOf;

    DemoVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Desk desk = new Desk(Beibei.policies(), Optional.ofNullable(asOf), Instant.MAX, languages.language());
        List<Handled> all = new ArrayList<>();
        List<Application> valid = new ArrayList<>();
        List<ApplicationSoFar> counted = new ArrayList<>();
        try (InputStream in = DemoDistrict.open(APPLICATIONS)) {
            JsonLines lines = JsonLines.of(in);
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                ApplicationLine read =
                        ApplicationReader.read(line.get(), desk.policies().directory());
                all.add(Handled.of(read, desk));
                read.application().valid().ifPresent(valid::add);
                ApplicationReader.readSoFar(line.get(), desk.policies().directory())
                        .valid()
                        .ifPresent(counted::add);
            }
        }
        Reported reported = new DemoDistrict(
                        desk, new StatedFacts(desk.policies().questions(), languages, spec.commandLine()))
                .reported(all, counted);
        new DemoSummary(reported, languages, terminal.out()).print();
        if (dir != null) {
            makeSure(dir);
            keep(valid, desk, dir);
            report(dir.resolve("report.html"), reported);
        }
        return ExitCode.FINE;
    }

    private void makeSure(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(), languages.say("无法建立目录：", "cannot make the directory: ") + folder);
        }
    }

    private void keep(List<Application> valid, Desk desk, Path folder) {
        Kept kept = Kept.in(folder, valid, desk.policies(), Clock.systemUTC());
        terminal.out()
                .println(languages.say(
                        "数据库：" + folder.resolve("tuoyu.mv.db") + "，新存 " + kept.taken() + "，已有 " + kept.known() + "，未收 "
                                + kept.refused(),
                        "Database: " + folder.resolve("tuoyu.mv.db") + ", " + kept.taken() + " taken up, "
                                + kept.known() + " known already, " + kept.refused() + " refused"));
    }

    private void report(Path file, Reported reported) throws IOException {
        try {
            Files.writeString(file, new Report(reported, languages.language()).page());
        } catch (FileSystemException e) {
            throw new ParameterException(
                    spec.commandLine(), languages.say("无法写入文件：", "cannot write the file: ") + file, e);
        }
        terminal.out().println(languages.say("报告：", "Report: ") + file);
    }
}
