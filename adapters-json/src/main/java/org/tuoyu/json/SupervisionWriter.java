package org.tuoyu.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tuoyu.childcare.accountability.BanEvent;
import org.tuoyu.childcare.accountability.BanLedger.Ban;
import org.tuoyu.childcare.accountability.Pseudonym;
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
import org.tuoyu.kernel.problem.Problem;

/**
 * Writes who on a list of staff is banned, and how inspections stand, as JSON, in one language and always in one order of
 * fields. Who on a list is meant is told by the line of the list.
 */
public final class SupervisionWriter {

    private final JsonOutput out;
    private final Parts parts;

    public SupervisionWriter(JsonOutput out, Language language) {
        this.out = out;
        this.parts = new Parts(language);
    }

    /**
     * Writes one array: the lines of the events that were not used, those of the list that hold no number, then each line
     * of the list with its bans, none of them included.
     */
    public void bans(
            List<JsonLine<Event<BanEvent>>> rejected, Map<Long, List<Problem>> noNumbers, Map<Long, List<Ban>> bans)
            throws IOException {
        List<Consumer<JsonObject>> objects = new ArrayList<>();
        rejected.forEach(line -> objects.add(json -> rejection(json, "events", line.problems(), line.line())));
        noNumbers.forEach((line, problems) -> objects.add(json -> rejection(json, "staff", problems, line)));
        bans.forEach((line, of) ->
                objects.add(json -> json.objects("bans", of, this::ban).number("line", line)));
        out.array(objects);
    }

    /** Writes one array: the lines of the list that hold no number, then each line with its pseudonym, as an event has it. */
    public void pseudonyms(Map<Long, List<Problem>> noNumbers, Map<Long, Pseudonym> people) throws IOException {
        List<Consumer<JsonObject>> objects = new ArrayList<>();
        noNumbers.forEach((line, problems) -> objects.add(json -> rejection(json, "staff", problems, line)));
        people.forEach((line, person) -> objects.add(json -> json.text("person", person.text())
                .text("keyFingerprint", person.keyFingerprint())
                .number("line", line)));
        out.array(objects);
    }

    private void rejection(JsonObject json, String file, List<Problem> problems, long line) {
        parts.rejection(json.text("in", file), "state", problems, line);
    }

    private void ban(JsonObject json, Ban ban) {
        json.text("event", ban.event())
                .text("since", ban.since().toString())
                .objects("citations", ban.citations(), parts::citation);
    }

    /**
     * Writes one array: the lines that were not used and why, the events without a place, then each inspection.
     *
     * @param rows who leads and is responsible for what was found amiss
     */
    public void inspections(
            List<JsonLine<Event<InspectionEvent>>> rejected,
            Inspections inspections,
            Function<Found, List<Assignment>> rows)
            throws IOException {
        List<Consumer<JsonObject>> objects = parts.beginning(rejected, "state");
        inspections.unplaced().forEach(each -> objects.add(json -> unplaced(json, each)));
        inspections.all().forEach(each -> objects.add(json -> inspection(json, each, rows)));
        out.array(objects);
    }

    private static void unplaced(JsonObject json, Event<InspectionEvent> event) {
        json.text("state", "UNPLACED").object("event", each -> Parts.event(each, event));
    }

    private void inspection(JsonObject json, Inspection inspection, Function<Found, List<Assignment>> rows) {
        Inspected told = inspection.told().happening();
        json.object("event", each -> Parts.event(each, inspection.told()))
                .text("institution", told.institution())
                .text("level", told.level().id())
                .text("by", told.by());
        withdrawal(json, inspection.withdrawal());
        json.objects("findings", inspection.findings(), (each, finding) -> finding(each, finding, rows));
    }

    private void finding(JsonObject json, Finding finding, Function<Found, List<Assignment>> rows) {
        Found told = finding.told().happening();
        json.object("event", each -> Parts.event(each, finding.told()))
                .text("requirement", told.requirement())
                .text("state", finding.state().id());
        withdrawal(json, finding.withdrawal());
        json.objects("citations", told.citations(), parts::citation)
                .objects("rows", rows.apply(told), Parts::row)
                .objects("followUps", finding.followUps(), SupervisionWriter::followUp)
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
