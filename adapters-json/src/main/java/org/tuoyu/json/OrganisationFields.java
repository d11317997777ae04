package org.tuoyu.json;

import org.tuoyu.childcare.assignment.Assigned;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.childcare.organisation.Meeting;
import org.tuoyu.policy.review.Agenda;
import org.tuoyu.policy.review.Matter;
import org.tuoyu.policy.review.OpenPoint;
import org.tuoyu.policy.review.Sheet;

/** The fields of what units work by: rows of the division of tasks, agendas, sheets and open points. */
record OrganisationFields(Parts parts, DutyFields duties, TargetFields targets) {

    void assignment(JsonObject json, Assignment row) {
        json.number("task", row.task().number())
                .number("row", row.row())
                .text("heading", row.task().heading())
                .texts("lead", Parts.written(row.leads()))
                .texts("responsible", Parts.written(row.responsible()))
                .objects("parties", row.parties(), OrganisationFields::assigned)
                .text("text", row.text())
                .text("instrument", row.citation().instrument())
                .text("clause", row.clause())
                .text("place", parts.say(row.citation().place()));
    }

    static void assigned(JsonObject json, Assigned assigned) {
        json.text("role", assigned.role().id())
                .text("word", assigned.word())
                .text("party", assigned.party().id())
                .text("written", assigned.asWritten());
    }

    void agenda(JsonObject json, Agenda agenda) {
        json.text("asOf", agenda.asOf().factDay().toString())
                .objects("leaders", agenda.leaders(), this::leader)
                .objects("items", agenda.items(), this::item)
                .objects("notes", agenda.notes(), parts::problem);
    }

    void leader(JsonObject json, Meeting.Leader leader) {
        json.text("meeting", leader.meeting().id())
                .text("label", parts.say(leader.meeting().label()))
                .text("leader", parts.say(leader.who()))
                .objects("citations", leader.citations(), parts::citation);
    }

    private void item(JsonObject json, Matter item) {
        json.text("kind", item.kind().id())
                .text("about", item.about())
                .text("label", parts.say(item.label()))
                .objects("rows", item.rows(), Parts::row)
                .texts("deciders", item.deciders().stream().map(parts::say).toList());
        item.match(
                point -> json.text("place", point.point().place())
                        .objects("citations", point.point().citations(), parts::citation)
                        .texts("options", Parts.ids(point.point().options()))
                        .texts("touches", point.point().touches()),
                owed -> json.object("duty", inner -> duties.status(inner, owed.status())),
                aimed -> json.object("target", inner -> targets.aimed(inner, aimed)));
    }

    void sheet(JsonObject json, Sheet sheet) {
        json.text("unit", sheet.unit().id())
                .text("name", parts.say(sheet.unit().label()))
                .text("asOf", sheet.asOf().factDay().toString())
                .flag("scored", false)
                .objects("tasks", sheet.tasks(), duties::task)
                .objects("targets", sheet.targets(), targets::aimed)
                .objects("duties", sheet.duties(), duties::bound)
                .objects("ledByNobody", sheet.ledByNobody(), targets::aimed)
                .objects("notes", sheet.notes(), parts::problem);
    }

    void point(JsonObject json, OpenPoint point) {
        json.text("kind", point.kind().id())
                .text("name", point.name())
                .text("place", point.place())
                .text("words", parts.say(point.words()))
                .objects("options", point.options(), parts::option)
                .texts("touches", point.touches())
                .text("decides", parts.say(point.decides()));
    }
}
