package org.tuoyu.json;

import java.io.IOException;
import java.util.List;
import org.tuoyu.childcare.organisation.Meeting;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.policy.review.Agenda;
import org.tuoyu.policy.review.Matter;
import org.tuoyu.policy.review.Sheet;

/** Writes agendas and sheets as JSON, one object each, in one language and always in one order of fields. */
public final class OrganisationWriter {

    private final JsonOutput out;
    private final Parts parts;
    private final DutyStatusWriter duties;
    private final AssessmentWriter targets;

    public OrganisationWriter(JsonOutput out, Language language) {
        this.out = out;
        this.parts = new Parts(language);
        this.duties = new DutyStatusWriter(out, language);
        this.targets = new AssessmentWriter(out, language, target -> List.of());
    }

    public void agenda(Agenda agenda) throws IOException {
        out.line(json -> json.text("asOf", agenda.asOf().factDay().toString())
                .objects("leaders", agenda.leaders(), this::leader)
                .objects("items", agenda.items(), this::item)
                .objects("notes", agenda.notes(), parts::problem));
    }

    private void leader(JsonObject json, Meeting.Leader leader) {
        json.text("meeting", leader.meeting().id())
                .text("label", say(leader.meeting().label()))
                .text("leader", say(leader.who()))
                .objects("citations", leader.citations(), parts::citation);
    }

    private void item(JsonObject json, Matter item) {
        json.text("kind", item.kind().id())
                .text("about", item.about())
                .text("label", say(item.label()))
                .objects("rows", item.rows(), Parts::row)
                .texts("deciders", item.deciders().stream().map(this::say).toList());
        item.match(
                point -> json.text("place", point.point().place())
                        .objects("citations", point.point().citations(), parts::citation)
                        .texts("options", Parts.ids(point.point().options()))
                        .texts("touches", point.point().touches()),
                owed -> json.object("duty", inner -> duties.status(inner, owed.status())),
                aimed -> json.object("target", inner -> target(inner, aimed)));
    }

    private void target(JsonObject json, Matter.Aimed aimed) {
        targets.assessment(
                json,
                aimed.assessment(),
                aimed.rows().stream().flatMap(row -> row.leads().stream()).toList());
    }

    public void sheet(Sheet sheet) throws IOException {
        out.line(json -> json.text("unit", sheet.unit().id())
                .text("name", say(sheet.unit().label()))
                .text("asOf", sheet.asOf().factDay().toString())
                .flag("scored", false)
                .objects("tasks", sheet.tasks(), duties::task)
                .objects("targets", sheet.targets(), this::target)
                .objects("duties", sheet.duties(), this::duty)
                .objects("ledByNobody", sheet.ledByNobody(), this::target)
                .objects("notes", sheet.notes(), parts::problem));
    }

    private void duty(JsonObject json, Sheet.Bound bound) {
        duties.relation(json, bound);
        json.object("status", inner -> duties.owed(inner, bound.owed()));
    }

    private String say(Bilingual text) {
        return text.in(parts.language());
    }
}
