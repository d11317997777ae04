package org.tuoyu.json;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tuoyu.childcare.assignment.Involvement;
import org.tuoyu.childcare.assignment.Role;
import org.tuoyu.childcare.duty.Consequence;
import org.tuoyu.childcare.duty.Due;
import org.tuoyu.childcare.duty.DutyEvent;
import org.tuoyu.childcare.duty.DutyStatus;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.policy.review.Matter;
import org.tuoyu.policy.review.Sheet;

/** Writes how duties stand as JSON, in one language and always in one order of fields. */
public final class DutyStatusWriter {

    private final JsonOutput out;
    private final Parts parts;

    public DutyStatusWriter(JsonOutput out, Language language) {
        this.out = out;
        this.parts = new Parts(language);
    }

    /** Writes one array: what was not used of the events and why, then each status. */
    public void all(List<JsonLine<Event<DutyEvent>>> rejected, List<Matter.Owed> duties) throws IOException {
        List<Consumer<JsonObject>> objects = parts.beginning(rejected, "state");
        duties.forEach(each -> objects.add(json -> owed(json, each)));
        out.array(objects);
    }

    /** Writes one array: what was not used, then each duty that concerns a party, then each row that gives it a part. */
    public void concerning(List<JsonLine<Event<DutyEvent>>> rejected, List<Sheet.Bound> duties, List<Involvement> tasks)
            throws IOException {
        List<Consumer<JsonObject>> objects = parts.beginning(rejected, "state");
        duties.forEach(each -> objects.add(json -> {
            owed(json, each.owed());
            relation(json, each);
        }));
        tasks.forEach(each -> objects.add(json -> task(json, each)));
        out.array(objects);
    }

    void owed(JsonObject json, Matter.Owed owed) {
        status(json, owed.status());
        json.objects("rows", owed.rows(), Parts::row);
    }

    /** Whether a party bears a duty, and the rows on it that it leads or has another part in. */
    void relation(JsonObject json, Sheet.Bound bound) {
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
                .text("place", say(task.citation().place()))
                .text("role", task.role().id())
                .text("as", task.through().asWritten())
                .text("belonging", task.belonging().name())
                .text("text", task.assignment().text());
    }

    void status(JsonObject json, DutyStatus status) {
        json.text("duty", status.duty().id())
                .text("label", say(status.duty().label()))
                .text("of", status.of())
                .texts(
                        "bearers",
                        status.duty().bearers().stream()
                                .map(each -> say(each.label()))
                                .toList())
                .text("kind", status.duty().kind().id())
                .text("modality", status.duty().modality().id())
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
        json.text("dueDay", day.map(LocalDate::toString)).text("dueHow", say(how));
    }

    private String say(Bilingual text) {
        return text.in(parts.language());
    }
}
