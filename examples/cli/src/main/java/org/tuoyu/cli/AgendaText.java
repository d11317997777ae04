package org.tuoyu.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoyu.childcare.assignment.Assigned;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.childcare.assignment.Role;
import org.tuoyu.childcare.organisation.Meeting;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.policy.review.Agenda;
import org.tuoyu.policy.review.Matter;

/** An agenda, written out. */
final class AgendaText {

    private final Terminal terminal;
    private final Languages languages;
    private final DutiesText duties;
    private final TargetsText targets;

    AgendaText(Terminal terminal, Languages languages, Held held) {
        this.terminal = terminal;
        this.languages = languages;
        this.duties = new DutiesText(terminal, languages, held);
        this.targets = new TargetsText(terminal, languages, held);
    }

    void table(Agenda agenda) {
        print(languages.say("议程，截至 ", "agenda as of ") + agenda.asOf().factDay());
        agenda.leaders().forEach(this::leader);
        if (agenda.items().isEmpty()) {
            print(languages.say("没有事项", "no items"));
        }
        agenda.items().forEach(each -> item(each, agenda.asOf().factDay()));
        agenda.notes().forEach(each -> print(languages.say("注意：", "note: ") + languages.say(each.message())));
    }

    private void leader(Meeting.Leader leader) {
        print(languages.say(leader.meeting().label())
                + languages.say("，", ", ")
                + languages.say(leader.meeting().leaderIs())
                + languages.say("：", ": ")
                + languages.say(leader.who()));
        leader.citations().forEach(each -> line("依据", "rests on", languages.say(Cited.words(each))));
    }

    private void item(Matter item, LocalDate asOf) {
        item.<Runnable>match(
                        point -> () -> point(point),
                        owed -> () -> duties.status(owed),
                        aimed -> () -> targets.assessment(aimed.assessment(), asOf))
                .run();
        if (item instanceof Matter.Point) {
            item.rows().forEach(row -> line("分工", "division", languages.say(MatrixText.division(row))));
            if (item.rows().isEmpty()) {
                line("分工", "division", languages.say("附件没有对应的行", "no row of the annex has it"));
            }
        }
        item.deciders().forEach(each -> line("由谁决定", "who decides", languages.say(each)));
    }

    private void point(Matter.Point item) {
        print(Stream.of(
                        languages.say(item.kind().label()),
                        item.about(),
                        item.point().place(),
                        languages.say(item.label()))
                .filter(each -> !each.isEmpty())
                .distinct()
                .collect(Collectors.joining("  ")));
    }

    void csv(Agenda agenda) {
        terminal.out()
                .print(Csv.line(
                        List.of("kind", "about", "of", "label", "places", "lead", "responsible", "rows", "decides")));
        agenda.items().forEach(each -> terminal.out().print(Csv.line(fields(each))));
    }

    private List<String> fields(Matter item) {
        return List.of(
                item.kind().id(),
                item.about(),
                item.match(point -> "", owed -> owed.status().of(), aimed -> ""),
                languages.say(item.label()),
                item.citations().stream()
                        .map(Citation::place)
                        .map(languages::say)
                        .distinct()
                        .collect(Collectors.joining(" ")),
                names(item, Role.LEAD),
                names(item, Role.RESPONSIBLE),
                item.rows().stream().map(Assignment::clause).collect(Collectors.joining(" ")),
                item.deciders().stream().map(languages::say).collect(Collectors.joining("; ")));
    }

    private static String names(Matter item, Role role) {
        return item.rows().stream()
                .flatMap(row -> row.in(role).stream())
                .map(Assigned::asWritten)
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private void line(String zh, String en, String text) {
        print("    " + languages.say(zh + "：", en + ": ") + text);
    }

    private void print(String line) {
        terminal.out().println(line);
    }
}
