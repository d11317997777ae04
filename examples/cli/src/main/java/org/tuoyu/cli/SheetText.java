package org.tuoyu.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.childcare.assignment.Involvement;
import org.tuoyu.childcare.duty.DutyStatus;
import org.tuoyu.childcare.milestone.Evidence;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.policy.review.Matter;
import org.tuoyu.policy.review.Sheet;

/** The sheet of a unit, written out. */
final class SheetText {

    private final Terminal terminal;
    private final Languages languages;
    private final Held held;

    SheetText(Terminal terminal, Languages languages, Held held) {
        this.terminal = terminal;
        this.languages = languages;
        this.held = held;
    }

    void table(Sheet sheet) {
        print(languages.say("年度目标责任考核表  ", "annual assessment sheet  ")
                + languages.say(sheet.unit().label())
                + languages.say("  截至 ", "  as of ")
                + sheet.asOf().factDay());
        print(languages.say("只列事实：文件没有规定如何计分，计分由使用者自定", "facts alone: the document sets no scores, scoring is yours"));
        if (sheet.isEmpty()) {
            print(languages.say(
                    "该日文件没有确定给该单位的任务、目标或义务",
                    "on that day the document gives this unit no task, target or duty for certain"));
        }
        parts(sheet, true);
        parts(sheet, false);
        if (!sheet.ledByNobody().isEmpty()) {
            print(languages.say("没有牵头单位、不在任何单位表上的目标：", "targets that nobody leads and that stand on no unit's sheet: ")
                    + sheet.ledByNobody().stream()
                            .map(each -> languages.say(each.label()))
                            .collect(Collectors.joining("、")));
        }
        sheet.notes().forEach(each -> print(languages.say("注意：", "note: ") + languages.say(each.message())));
    }

    /** What is certain, then what may be, as the document does not list who is meant. */
    private void parts(Sheet sheet, boolean isCertain) {
        List<Involvement> tasks = sheet.tasks().stream()
                .filter(each -> each.isCertain() == isCertain)
                .toList();
        List<Matter.Aimed> targets = isCertain ? sheet.targets() : List.of();
        List<Sheet.Bound> duties = sheet.duties().stream()
                .filter(each -> each.isCertain() == isCertain)
                .toList();
        head(isCertain ? "任务" : "不确定的任务", isCertain ? "tasks" : "tasks that are not certain", tasks);
        tasks.forEach(new DutiesText(terminal, languages, held)::task);
        head("目标", "targets", targets);
        targets.forEach(each -> new TargetsText(terminal, languages, held)
                .assessment(each.assessment(), sheet.asOf().factDay()));
        head(isCertain ? "义务" : "不确定的义务", isCertain ? "duties" : "duties that are not certain", duties);
        duties.forEach(new DutiesText(terminal, languages, held)::bound);
    }

    private void head(String zh, String en, List<?> part) {
        if (!part.isEmpty()) {
            print(languages.say(zh + "（" + part.size() + "）", en + " (" + part.size() + ")"));
        }
    }

    void csv(Sheet sheet) {
        row("part", "id", "of", "relation", "state", "words", "rests_on");
        for (Involvement each : sheet.tasks()) {
            row(
                    "task",
                    each.assignment().clause(),
                    "",
                    languages.say(each.role().label()) + languages.say(DutyWords.doubt(each.belonging())),
                    "",
                    each.assignment().text(),
                    languages.say(each.citation().place()));
        }
        for (Matter.Aimed each : sheet.targets()) {
            row(
                    "target",
                    each.about(),
                    "",
                    rows(each.rows()),
                    each.kind().id(),
                    languages.say(each.label()),
                    each.assessment().basis().evidence().stream()
                            .map(Evidence::source)
                            .collect(Collectors.joining("; ")));
        }
        for (Sheet.Bound each : sheet.duties()) {
            DutyStatus status = each.owed().status();
            row(
                    "duty",
                    each.owed().about(),
                    status.of(),
                    languages.say(DutyWords.relation(each)),
                    status.state().id(),
                    languages.say(each.owed().label()),
                    status.events().stream().map(Event::id).collect(Collectors.joining("; ")));
        }
    }

    private static String rows(List<Assignment> rows) {
        return rows.stream().map(Assignment::clause).collect(Collectors.joining(" "));
    }

    private void row(String... fields) {
        terminal.out().print(Csv.line(List.of(fields)));
    }

    private void print(String line) {
        terminal.out().println(line);
    }
}
