package org.tuoyu.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuoyu.childcare.assignment.Involvement;
import org.tuoyu.childcare.assignment.Role;
import org.tuoyu.childcare.duty.Consequence;
import org.tuoyu.childcare.duty.Due;
import org.tuoyu.childcare.duty.DutyStatus;
import org.tuoyu.childcare.milestone.Assessment;
import org.tuoyu.childcare.milestone.AssessmentBasis;
import org.tuoyu.childcare.milestone.Evidence;
import org.tuoyu.childcare.milestone.Outcome;
import org.tuoyu.childcare.milestone.Target;
import org.tuoyu.childcare.organisation.Meeting;
import org.tuoyu.kernel.decision.Comparison;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.policy.review.Agenda;
import org.tuoyu.policy.review.Matter;
import org.tuoyu.policy.review.OpenPoint;
import org.tuoyu.policy.review.Sheet;

/** The fields of how duties and targets stand, and of the agendas and sheets that units work by. */
record StandingFields(Parts parts) {

    void status(JsonObject json, DutyStatus status) {
        json.text("duty", status.duty().id())
                .text("label", parts.say(status.duty().label()))
                .text("of", status.of())
                .texts(
                        "bearers",
                        status.bearers().stream()
                                .map(each -> parts.say(each.label()))
                                .toList())
                .text("borneUnder", status.openBearing().map(Parts::given))
                .text("kind", status.duty().kind().id())
                .text("modality", status.modality().map(Symbol::id))
                .text("state", status.state().id());
        due(json, status.due());
        json.objects("citations", status.duty().citations(), parts::citation)
                .objects("events", status.events(), Parts::event)
                .objects(
                        "consequences",
                        status.consequence().map(Consequence::citation).stream().toList(),
                        parts::citation)
                .texts("openReadings", Parts.ids(status.open()))
                .objects("notes", status.notes(), parts::problem);
    }

    private void due(JsonObject json, Due due) {
        Optional<LocalDate> day =
                due.match(on -> Optional.of(on.day()), unset -> Optional.empty(), no -> Optional.empty());
        Bilingual how =
                due.match(Due.On::how, Due.Unset::why, unknown -> unknown.why().message());
        json.text("dueDay", day.map(LocalDate::toString)).text("dueHow", parts.say(how));
    }

    void owed(JsonObject json, Matter.Owed owed) {
        status(json, owed.status());
        json.objects("rows", owed.rows(), Parts::row);
    }

    /** A duty as it concerns a party: whether the party bears it, and the rows on it that it leads or has another part in. */
    void bound(JsonObject json, Sheet.Bound bound) {
        owed(json, bound.owed());
        json.text("bearing", bound.bearing().name())
                .texts("leads", clauses(bound.led()))
                .texts(
                        "shares",
                        clauses(bound.parts().stream()
                                .filter(each -> each.role() != Role.LEAD)
                                .toList()));
    }

    private static List<String> clauses(List<Involvement> parts) {
        return parts.stream().map(each -> each.assignment().clause()).toList();
    }

    void task(JsonObject json, Involvement task) {
        json.text("clause", task.assignment().clause())
                .text("place", parts.say(task.citation().place()))
                .text("role", task.role().id())
                .text("as", task.through().asWritten())
                .text("belonging", task.belonging().name())
                .text("text", task.assignment().text());
    }

    /** An assessment alone: whose work its target is is not known from it. */
    void assessment(JsonObject json, Assessment assessment) {
        named(json, assessment.target());
        answer(json, assessment);
    }

    /** With the rows whose words set the target, and who leads by them; nobody where there is none. */
    void aimed(JsonObject json, Matter.Aimed aimed) {
        named(json, aimed.assessment().target());
        outcome(json, aimed.assessment());
        json.texts(
                        "leads",
                        Parts.written(aimed.rows().stream()
                                .flatMap(row -> row.leads().stream())
                                .toList()))
                .objects("rows", aimed.rows(), Parts::row);
        basis(json, aimed.assessment().basis());
    }

    /** A target under every way to read it that matters. */
    void ways(JsonObject json, Target target, Comparison<Optional<Assessment>> compared) {
        named(json, target);
        parts.ways(
                json,
                compared,
                answer -> answer.ifPresentOrElse(each -> answer(json, each), () -> json.text("outcome", "NOT_SET")));
    }

    private void named(JsonObject json, Target target) {
        json.text("target", target.id()).text("label", parts.say(target.label()));
    }

    private void answer(JsonObject json, Assessment assessment) {
        outcome(json, assessment);
        basis(json, assessment.basis());
    }

    private void outcome(JsonObject json, Assessment assessment) {
        json.text("outcome", assessment.outcome().id());
        assessment.match(
                counted -> json.number(counted.outcome() == Outcome.MISSED ? "atMost" : "reached", counted.number()),
                undetermined -> json.objects("answers", undetermined.answers(), this::under)
                        .texts("missingReadings", Parts.ids(undetermined.missingReadings())),
                notAssessable -> json);
    }

    private void under(JsonObject json, Assessment.Under under) {
        json.objects("readings", under.given(), parts::reading);
        outcome(json, under.answer());
        json.objects("missing", under.answer().basis().missing(), parts::problem);
    }

    private void basis(JsonObject json, AssessmentBasis basis) {
        json.texts(
                        "lastDays",
                        basis.lastDays().stream().map(LocalDate::toString).toList())
                .objects("citations", basis.citations(), parts::citation)
                .objects("evidence", basis.evidence(), StandingFields::evidence)
                .objects("readings", basis.readings(), parts::reading)
                .texts("openReadings", Parts.ids(basis.open()))
                .objects("missing", basis.missing(), parts::problem)
                .objects("notes", basis.notes(), parts::problem);
    }

    static void evidence(JsonObject json, Evidence evidence) {
        json.text("day", evidence.day().toString())
                .number("count", evidence.count())
                .textsIfAny("qualities", List.copyOf(evidence.qualities()))
                .text("source", evidence.source())
                .text("statedOn", evidence.statedOn().toString());
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
                owed -> json.object("duty", inner -> status(inner, owed.status())),
                aimed -> json.object("target", inner -> aimed(inner, aimed)));
    }

    void sheet(JsonObject json, Sheet sheet) {
        json.text("unit", sheet.unit().id())
                .text("name", parts.say(sheet.unit().label()))
                .text("asOf", sheet.asOf().factDay().toString())
                .flag("scored", false)
                .objects("tasks", sheet.tasks(), this::task)
                .objects("targets", sheet.targets(), this::aimed)
                .objects("duties", sheet.duties(), this::bound)
                .objects("ledByNobody", sheet.ledByNobody(), this::aimed)
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
