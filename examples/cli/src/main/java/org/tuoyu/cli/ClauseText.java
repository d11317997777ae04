package org.tuoyu.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.tuoyu.assignment.Assigned;
import org.tuoyu.assignment.Assignment;
import org.tuoyu.beibei.Beibei;
import org.tuoyu.json.JsonObject;
import org.tuoyu.json.JsonOutput;
import org.tuoyu.text.Clause;
import org.tuoyu.text.Provision;

/** A clause, written out. */
final class ClauseText {

    private final Terminal terminal;
    private final Languages languages;
    private final Clause clause;
    private final ClauseCited cited;

    ClauseText(Terminal terminal, Languages languages, Clause clause, ClauseCited cited) {
        this.terminal = terminal;
        this.languages = languages;
        this.clause = clause;
        this.cited = cited;
    }

    void table() {
        terminal.out().println(clause.label() + "  " + clause.id() + "  " + Beibei.INSTRUMENT.number());
        clause.provisions().forEach(this::provision);
        cited.rows().forEach(this::row);
    }

    private void provision(Provision provision) {
        terminal.out().println("  " + provision.number() + "  " + provision.quote());
        for (ClauseCited.By by : cited.by(provision)) {
            terminal.out()
                    .println("       ← " + languages.say(by.kind().label()) + " " + by.id() + "  "
                            + languages.say(by.label()));
        }
    }

    private void row(Assignment row) {
        terminal.out()
                .println(languages.say("  附件 ", "  annex ") + row.clause() + "  "
                        + languages.say("牵头：", "lead: ") + names(row.leads())
                        + (row.responsible().isEmpty()
                                ? ""
                                : languages.say("  责任：", "  responsible: ") + names(row.responsible())));
        if (!row.clause().equals(clause.id())) {
            terminal.out().println("       " + row.text());
        }
    }

    void json() throws IOException {
        new JsonOutput(terminal.out())
                .line(json -> json.text("instrument", Beibei.INSTRUMENT.number())
                        .text("clause", clause.id())
                        .text("place", clause.label())
                        .objects("provisions", clause.provisions(), this::provision)
                        .objects("rows", cited.rows(), ClauseText::row));
    }

    private void provision(JsonObject json, Provision provision) {
        json.number("number", provision.number())
                .text("form", provision.form().name())
                .text("quote", provision.quote())
                .objects("citedBy", cited.by(provision), this::by);
    }

    private void by(JsonObject json, ClauseCited.By by) {
        json.text("kind", by.kind().name().toLowerCase(Locale.ROOT))
                .text("id", by.id())
                .text("label", languages.say(by.label()))
                .text("quote", by.quote());
    }

    private static void row(JsonObject json, Assignment row) {
        json.text("clause", row.clause())
                .number("task", row.task().number())
                .texts("lead", written(row.leads()))
                .texts("responsible", written(row.responsible()))
                .text("text", row.text());
    }

    private static String names(List<Assigned> parties) {
        return String.join("、", written(parties));
    }

    private static List<String> written(List<Assigned> parties) {
        return parties.stream().map(Assigned::asWritten).toList();
    }
}
