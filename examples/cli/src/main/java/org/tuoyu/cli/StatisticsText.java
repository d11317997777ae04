package org.tuoyu.cli;

import java.io.IOException;
import org.tuoyu.childcare.statistics.Summary;
import org.tuoyu.childcare.statistics.Tally;
import org.tuoyu.json.Documents;
import org.tuoyu.json.JsonOutput;

/** A summary, written out. */
final class StatisticsText {

    private final Terminal terminal;
    private final Languages languages;
    private final Residents residents;

    StatisticsText(Terminal terminal, Languages languages, Residents residents) {
        this.terminal = terminal;
        this.languages = languages;
        this.residents = residents;
    }

    void table(Summary summary) {
        terminal.out().println(languages.say("机构 ", "Institutions ") + counted(summary.all()));
        for (CountGroup group : CountGroup.of(summary, residents)) {
            terminal.out().println(languages.say(group.label()));
            group.lines().forEach(this::line);
        }
    }

    void json(Summary summary) throws IOException {
        Documents documents = new Documents(languages.language());
        new JsonOutput(terminal.out()).line(json -> documents.summary(json, summary, residents::of));
    }

    private void line(CountGroup.Line line) {
        String least = line.tally().withoutPlaces() > 0 ? languages.say("至少 ", "at least ") : "";
        terminal.out()
                .println("  " + languages.say(line.label()) + "  " + counted(line.tally())
                        + line.perThousand()
                                .map(ratio -> languages.say("，每千人托位 ", ", per 1,000 residents ") + least + ratio)
                                .orElse(""));
    }

    private String counted(Tally tally) {
        return languages.say(CountGroup.counted(tally));
    }
}
