package org.tuoyu.cli;

import java.io.IOException;
import java.util.List;
import org.tuoyu.childcare.assignment.Assigned;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.json.JsonOutput;
import org.tuoyu.kernel.language.Language;

/** Rows of the division of tasks, written out. */
final class MatrixText {

    private final Terminal terminal;
    private final Language language;

    MatrixText(Terminal terminal, Language language) {
        this.terminal = terminal;
        this.language = language;
    }

    void csv(List<Assignment> rows) {
        terminal.out().print(Csv.line(List.of("task", "row", "lead", "responsible", "text")));
        rows.forEach(row -> terminal.out()
                .print(Csv.line(List.of(
                        String.valueOf(row.task().number()),
                        String.valueOf(row.row()),
                        names(row.leads()),
                        names(row.responsible()),
                        row.text()))));
    }

    void json(List<Assignment> rows) throws IOException {
        new JsonOutput(terminal.out())
                .array(
                        rows,
                        (json, row) -> json.number("task", row.task().number())
                                .number("row", row.row())
                                .text("heading", row.task().heading())
                                .texts("lead", written(row.leads()))
                                .texts("responsible", written(row.responsible()))
                                .text("text", row.text())
                                .text("instrument", row.citation().instrument())
                                .text("clause", row.clause())
                                .text("place", row.citation().place().in(language)));
    }

    void table(List<Assignment> rows) {
        String lead = language == Language.ZH ? "牵头：" : "lead: ";
        String responsible = language == Language.ZH ? "责任：" : "responsible: ";
        int task = 0;
        for (Assignment row : rows) {
            if (row.task().number() != task) {
                task = row.task().number();
                terminal.out().println(task + " " + row.task().heading());
            }
            terminal.out().println("  " + row.clause() + "  " + row.text());
            terminal.out()
                    .println("        " + lead + names(row.leads())
                            + (row.responsible().isEmpty() ? "" : "  " + responsible + names(row.responsible())));
        }
    }

    /** Who leads a row, who is responsible, and where it stands. */
    static String division(Languages languages, Assignment row) {
        return languages.say("牵头 ", "lead ")
                + languages.listed(written(row.leads()))
                + (row.responsible().isEmpty()
                        ? ""
                        : languages.say("；责任 ", "; responsible ") + languages.listed(written(row.responsible())))
                + languages.say("（", " (")
                + languages.say(row.citation().place())
                + languages.say("）", ")");
    }

    static String names(List<Assigned> parties) {
        return String.join("、", written(parties));
    }

    private static List<String> written(List<Assigned> parties) {
        return parties.stream().map(Assigned::asWritten).toList();
    }
}
