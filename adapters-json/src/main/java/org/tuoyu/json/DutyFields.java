package org.tuoyu.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuoyu.childcare.assignment.Involvement;
import org.tuoyu.childcare.assignment.Role;
import org.tuoyu.childcare.duty.Consequence;
import org.tuoyu.childcare.duty.Due;
import org.tuoyu.childcare.duty.DutyStatus;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.policy.review.Matter;
import org.tuoyu.policy.review.Sheet;

/** The fields of duties, and of the parts that rows give to a party. */
record DutyFields(Parts parts) {

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
}
