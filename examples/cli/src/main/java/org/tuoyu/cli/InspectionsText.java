package org.tuoyu.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuoyu.childcare.supervision.InspectionEvent;
import org.tuoyu.childcare.supervision.InspectionEvent.Inspected;
import org.tuoyu.childcare.supervision.InspectionEvent.Withdrawn;
import org.tuoyu.childcare.supervision.Inspections;
import org.tuoyu.childcare.supervision.Inspections.Finding;
import org.tuoyu.childcare.supervision.Inspections.FollowUp;
import org.tuoyu.childcare.supervision.Inspections.Inspection;
import org.tuoyu.childcare.supervision.Supervision;
import org.tuoyu.json.JsonLine;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.event.Event;

/** Inspections and what became of their findings, written out for people. */
final class InspectionsText {

    private final Terminal terminal;
    private final Languages languages;
    private final Held held;

    InspectionsText(Terminal terminal, Languages languages, Held held) {
        this.terminal = terminal;
        this.languages = languages;
        this.held = held;
    }

    void table(List<JsonLine<Event<InspectionEvent>>> rejected, Inspections inspections, LocalDate day) {
        rejected.forEach(line ->
                line.problems().forEach(each -> terminal.err().println(languages.notUsed(line.line(), each))));
        if (inspections.all().isEmpty()) {
            terminal.out().println(languages.say("截至 " + day + " 没有检查记录", "no inspection is told as of " + day));
        }
        inspections.all().forEach(this::inspection);
        inspections
                .unplaced()
                .forEach(each -> line(
                        "",
                        "无着落",
                        "without a place",
                        each.occurredOn() + " " + each.happening().type() + "  " + each.id()
                                + languages.say(
                                        "（所指的事件没有记录、类别不符或者发生在后，不起作用）",
                                        " (what it speaks of is not told, of another kind, or later: no effect)")));
    }

    private void inspection(Inspection inspection) {
        Inspected told = inspection.told().happening();
        terminal.out()
                .println(inspection.told().occurredOn() + "  " + told.institution() + "  " + told.by() + "  "
                        + languages.say(told.level().label()) + "  "
                        + inspection.told().id());
        withdrawal("    ", inspection.withdrawal());
        inspection.findings().forEach(this::finding);
    }

    private void finding(Finding finding) {
        String requirement = finding.told().happening().requirement();
        terminal.out()
                .println("    " + languages.say(finding.state().label()) + "  "
                        + finding.told().occurredOn() + "  " + finding.told().id());
        line("        ", "未达到", "not met", label(requirement) + "  " + requirement);
        withdrawal("        ", finding.withdrawal());
        finding.told()
                .happening()
                .citations()
                .forEach(each -> line("        ", "依据", "rests on", languages.say(Cited.words(each))));
        InspectionsVerb.rows(finding.told().happening(), held)
                .forEach(each -> terminal.out().println("        " + languages.say(MatrixText.division(each))));
        finding.followUps().forEach(this::followUp);
        finding.notes()
                .forEach(each -> line("        ", "注意", "note", each.code() + " " + languages.say(each.message())));
    }

    private String label(String requirement) {
        return Supervision.requirements().stream()
                .filter(each -> each.id().equals(requirement))
                .map(Question::label)
                .map(languages::say)
                .findFirst()
                .orElse("");
    }

    private void followUp(FollowUp followUp) {
        line(
                "        ",
                "复查",
                "looked at again",
                followUp.told().occurredOn() + " "
                        + languages.say(followUp.told().happening().result().label()) + "  "
                        + followUp.told().id());
        withdrawal("            ", followUp.withdrawal());
    }

    private void withdrawal(String indent, Optional<Event<Withdrawn>> withdrawal) {
        withdrawal.ifPresent(
                each -> line(indent, "误记，已撤回", "told in error", each.happening().reason() + "  " + each.id()));
    }

    private void line(String indent, String zh, String en, String text) {
        terminal.out().println(indent + languages.say(zh + "：", en + ": ") + text);
    }
}
