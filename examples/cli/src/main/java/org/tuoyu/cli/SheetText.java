package org.tuoyu.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.childcare.assignment.Involvement;
import org.tuoyu.childcare.duty.DutyStatus;
import org.tuoyu.childcare.milestone.Evidence;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.party.Belonging;
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
        tasks.forEach(this::task);
        head("目标", "targets", targets);
        targets.forEach(each -> new TargetsText(terminal, languages, held).assessment(each.assessment()));
        head(isCertain ? "义务" : "不确定的义务", isCertain ? "duties" : "duties that are not certain", duties);
        duties.forEach(this::duty);
    }

    private void head(String zh, String en, List<?> part) {
        if (!part.isEmpty()) {
            print(languages.say(zh + "（" + part.size() + "）", en + " (" + part.size() + ")"));
        }
    }

    private void task(Involvement task) {
        print(languages.say(task.role().label()) + "  "
                + languages.say(task.citation().place()) + "  "
                + task.assignment().text());
        if (task.isThroughGroup()) {
            line("以", "as", "“" + task.through().asWritten() + "”" + languages.say(doubt(task.belonging())));
        }
    }

    private void duty(Sheet.Bound bound) {
        new DutiesText(terminal, languages).status(bound.owed().status());
        line("本单位", "this unit", languages.say(relation(bound)));
    }

    private static Bilingual relation(Sheet.Bound bound) {
        if (bound.led().isEmpty()) {
            Bilingual doubt = doubt(bound.bearing());
            return new Bilingual("承担" + doubt.zh(), "bears it" + doubt.en());
        }
        String rows =
                bound.led().stream().map(each -> each.citation().place().zh()).collect(Collectors.joining("、"));
        return bound.bearing() == Belonging.NO
                ? new Bilingual("牵头 " + rows, "leads " + rows)
                : new Bilingual("承担，并牵头 " + rows, "bears it, and leads " + rows);
    }

    /** Why it is not certain that the unit is meant. */
    private static Bilingual doubt(Belonging belonging) {
        return switch (belonging) {
            case NOT_LISTED ->
                new Bilingual("（不确定：文件未列明其成员）", " (not certain: the document does not list the members)");
            case NOT_RECORDED ->
                new Bilingual("（不确定：该单位当日位于何处没有记录）", " (not certain: where the unit lay on that day is not recorded)");
            case YES, NO -> Bilingual.same("");
        };
    }

    void csv(Sheet sheet) {
        row("part", "id", "of", "relation", "state", "words", "rests_on");
        for (Involvement each : sheet.tasks()) {
            row(
                    "task",
                    each.assignment().clause(),
                    "",
                    languages.say(each.role().label()) + languages.say(doubt(each.belonging())),
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
                    languages.say(relation(each)),
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

    private void line(String zh, String en, String text) {
        print("    " + languages.say(zh + "：", en + ": ") + text);
    }

    private void print(String line) {
        terminal.out().println(line);
    }
}
