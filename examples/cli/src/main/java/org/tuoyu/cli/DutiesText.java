package org.tuoyu.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tuoyu.childcare.assignment.Involvement;
import org.tuoyu.childcare.assignment.Role;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.childcare.duty.DutyEvent;
import org.tuoyu.childcare.duty.DutyStatus;
import org.tuoyu.json.JsonLine;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.party.Belonging;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.review.Acting;
import org.tuoyu.policy.review.Matter;
import org.tuoyu.policy.review.Sheet;

/** How duties stand, written out for people. */
final class DutiesText {

    /**
     * What a party has to do.
     *
     * @param notes how far the documents reach to it, where it is a place
     */
    record Of(List<Sheet.Bound> duties, List<Involvement> tasks, List<Problem> notes) {}

    private final Terminal terminal;
    private final Languages languages;
    private final Held held;

    DutiesText(Terminal terminal, Languages languages, Held held) {
        this.terminal = terminal;
        this.languages = languages;
        this.held = held;
    }

    void table(List<JsonLine<Event<DutyEvent>>> rejected, List<Matter.Owed> duties, AsOf asOf) {
        rejected.forEach(this::rejected);
        none(duties, asOf);
        duties.forEach(this::status);
    }

    /**
     * The duties that a party bears, the rows that give it a part, each with the other duties of its words, and the duties
     * of groups of which nobody can say whether it belongs to them.
     */
    void table(List<JsonLine<Event<DutyEvent>>> rejected, Of party, AsOf asOf) {
        List<Sheet.Bound> all = party.duties;
        List<Involvement> tasks = party.tasks;
        rejected.forEach(this::rejected);
        List<Sheet.Bound> duties = all.stream().filter(Sheet.Bound::isCertain).toList();
        if (all.isEmpty()) {
            none(all, asOf);
        } else if (duties.isEmpty()) {
            terminal.out().println(languages.say("该日没有确定承担的义务", "no duties for certain on that day"));
        }
        party.notes.forEach(each -> terminal.out().println(note(each)));
        Map<Boolean, List<Sheet.Bound>> borne =
                duties.stream().collect(Collectors.partitioningBy(each -> each.bearing() == Belonging.YES));
        borne.getOrDefault(true, List.of()).forEach(this::bound);
        if (!tasks.isEmpty()) {
            terminal.out()
                    .println(
                            languages.say("任务（附件）（" + tasks.size() + "）", "tasks by the annex (" + tasks.size() + ")"));
        }
        for (Involvement task : tasks) {
            task(task);
            borne.getOrDefault(false, List.of()).stream()
                    .filter(each -> each.parts().contains(task))
                    .forEach(each -> line("其中", "of which", part(each.owed().status())));
        }
        all.stream().filter(each -> !each.isCertain()).forEach(this::uncertain);
    }

    String note(Problem problem) {
        return languages.say("注意：", "note: ") + languages.say(problem.message());
    }

    /** A duty that a row gives a part in, with the day by which it is to be done where there is one. */
    private String part(DutyStatus status) {
        boolean hasDay = status.due()
                .match(on -> true, unset -> !status.duty().lastDays().isEmpty(), unknown -> true);
        return head(status)
                + (hasDay ? languages.say("  到期：", "  due: ") + languages.say(DutyWords.due(status.due())) : "");
    }

    private void uncertain(Sheet.Bound bound) {
        DutyStatus status = bound.owed().status();
        terminal.out().println(languages.say("可能承担  ", "may bear  ") + head(status));
        terminal.out()
                .println("    "
                        + languages.say(DutyWords.acting(
                                        Acting.bearers(status, held.policies().directory()), List.of())
                                .get(0))
                        + languages.say(DutyWords.doubt(bound.bearing())));
    }

    private void none(List<?> duties, AsOf asOf) {
        if (duties.isEmpty()) {
            String outOfForce = held.policies().policies().stream()
                    .filter(policy -> !policy.duties().all().isEmpty()
                            && !policy.validity().holds(asOf, held.policies().readings()))
                    .map(policy -> policy.instrument().number())
                    .collect(Collectors.joining(languages.say("、", ", ")));
            terminal.out()
                    .println(languages.say("该日没有义务", "no duties on that day")
                            + (outOfForce.isEmpty()
                                    ? ""
                                    : languages.say("；该日未施行：", "; not in force on it: ") + outOfForce));
        }
    }

    void task(Involvement task) {
        terminal.out()
                .println(languages.say(task.role().label()) + "  "
                        + languages.say(task.citation().place())
                        + (task.role() == Role.LEAD ? "" : languages.say(MatrixText.lead(task.assignment())))
                        + "  " + task.assignment().text());
        if (task.isThroughGroup()) {
            line("以", "as", "“" + task.through().asWritten() + "”" + languages.say(DutyWords.doubt(task.belonging())));
        }
    }

    void bound(Sheet.Bound bound) {
        status(bound.owed());
        line("本单位", "this unit", languages.say(DutyWords.relation(bound)));
    }

    void rejected(JsonLine<Event<DutyEvent>> line) {
        line.problems().forEach(each -> terminal.err().println(languages.notUsed(line.line(), each)));
    }

    void status(Matter.Owed owed) {
        DutyStatus status = owed.status();
        Duty duty = status.duty();
        terminal.out().println(head(status));
        DutyWords.acting(Acting.bearers(status, held.policies().directory()), owed.rows())
                .forEach(each -> terminal.out().println("    " + languages.say(each)));
        line("到期", "due", languages.say(DutyWords.due(status.due())));
        duty.citations().forEach(each -> line("依据", "rests on", languages.say(Cited.words(each))));
        status.events().forEach(each -> line("事件", "event", event(each)));
        status.consequence().ifPresent(each -> line("后果", "consequence", languages.say(Cited.words(each.citation()))));
        status.open().forEach(each -> line("未选", "open", languages.say(each.label()) + "  " + each.id()));
        status.notes().forEach(each -> line("注意", "note", each.code() + " " + languages.say(each.message())));
    }

    private String head(DutyStatus status) {
        return languages.say(DutyWords.state(status)) + "  "
                + languages.say(status.duty().label()) + "  "
                + (status.of().isEmpty() ? "" : "[" + status.of() + "]  ")
                + status.duty().id();
    }

    private String event(Event<DutyEvent> event) {
        String what = event.happening() instanceof DutyEvent.Step step
                ? languages.say(step.what().label())
                : languages.say("期限认定", "term read");
        return event.occurredOn() + " " + what + "  " + event.id();
    }

    private void line(String zh, String en, String text) {
        terminal.out().println("    " + languages.say(zh + "：", en + ": ") + text);
    }
}
