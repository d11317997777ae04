package org.tuoyu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tuoyu.beibei.Beibei;
import org.tuoyu.json.ApplicationReader;
import org.tuoyu.json.JsonLines;
import org.tuoyu.json.Line;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Routes the demo district, whose institutions are made up, and tells what came of it. */
@Command(
        name = "demo",
        description = {
            "演示：为虚构的约 60 家机构回答由哪个机关登记，并给出小结。",
            "Routes about 60 made-up institutions of the district and sums up."
        })
final class DemoVerb implements Callable<Integer> {

    private static final String DATA = "demo.ndjson";

    private final Terminal terminal;

    @Mixin
    private final Languages languages = new Languages();

    DemoVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Desk desk = new Desk(Beibei.policies(), Optional.empty(), languages.language());
        List<Handled> all = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(DemoVerb.class.getResourceAsStream(DATA), DATA)) {
            JsonLines lines = JsonLines.of(in);
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                all.add(Handled.of(
                        ApplicationReader.read(line.get(), desk.policies().directory()), desk));
            }
        }
        new DemoSummary(all, languages, terminal.out()).print();
        return ExitCode.FINE;
    }
}
