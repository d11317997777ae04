package org.tuoyu.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.childcare.supervision.InspectionEvent;
import org.tuoyu.childcare.supervision.InspectionEvent.Found;
import org.tuoyu.childcare.supervision.InspectionEvent.Inspected;
import org.tuoyu.childcare.supervision.InspectionEvent.Withdrawn;
import org.tuoyu.childcare.supervision.Inspections;
import org.tuoyu.childcare.supervision.Inspections.Finding;
import org.tuoyu.childcare.supervision.Inspections.FollowUp;
import org.tuoyu.childcare.supervision.Inspections.Inspection;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.language.Language;

/** Writes how inspections stand as JSON, in one language and always in one order of fields. */
public final class InspectionWriter {

    private final JsonOutput out;
    private final Parts parts;
    private final Function<? super Found, ? extends List<Assignment>> rows;

    /**
     * Writes to an output.
     *
     * @param rows who leads and is responsible for what was found amiss
     */
    public InspectionWriter(
            JsonOutput out, Language language, Function<? super Found, ? extends List<Assignment>> rows) {
        this.out = out;
        this.parts = new Parts(language);
        this.rows = rows;
    }

    /** Writes one array: the lines that were not used and why, the events without a place, then each inspection. */
    public void all(List<EventLine<InspectionEvent>> rejected, Inspections inspections) throws IOException {
        List<Consumer<JsonObject>> objects = new ArrayList<>();
        rejected.forEach(line -> objects.add(json -> parts.rejection(json, "state", line.problems(), line.line())));
        inspections.unplaced().forEach(each -> objects.add(json -> unplaced(json, each)));
        inspections.all().forEach(each -> objects.add(json -> inspection(json, each)));
        out.array(objects, (json, fields) -> fields.accept(json));
    }

    private static void unplaced(JsonObject json, Event<InspectionEvent> event) {
        json.text("state", "UNPLACED").object("event", each -> Parts.event(each, event));
    }

    private void inspection(JsonObject json, Inspection inspection) {
        Inspected told = inspection.told().happening();
        json.object("event", each -> Parts.event(each, inspection.told()))
                .text("institution", told.institution())
                .text("level", told.level().id())
                .text("by", told.by());
        withdrawal(json, inspection.withdrawal());
        json.objects("findings", inspection.findings(), this::finding);
    }

    private void finding(JsonObject json, Finding finding) {
        Found told = finding.told().happening();
        json.object("event", each -> Parts.event(each, finding.told()))
                .text("requirement", told.requirement())
                .text("state", finding.state().id());
        withdrawal(json, finding.withdrawal());
        json.objects("citations", told.citations(), parts::citation)
                .objects("rows", List.copyOf(rows.apply(told)), Parts::row)
                .objects("followUps", finding.followUps(), InspectionWriter::followUp)
                .objects("notes", finding.notes(), parts::problem);
    }

    private static void followUp(JsonObject json, FollowUp followUp) {
        json.object("event", each -> Parts.event(each, followUp.told()))
                .text("result", followUp.told().happening().result().id());
        withdrawal(json, followUp.withdrawal());
    }

    /** The event that says that it was told in error, and why; {@code null} while it counts. */
    private static void withdrawal(JsonObject json, Optional<Event<Withdrawn>> withdrawal) {
        json.text("withdrawnBy", withdrawal.map(Event::id))
                .text("reason", withdrawal.map(each -> each.happening().reason()));
    }
}
