package org.tuoyu.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tuoyu.childcare.accountability.BanEvent;
import org.tuoyu.childcare.accountability.BanLedger.Ban;
import org.tuoyu.childcare.accountability.Pseudonym;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.childcare.supervision.InspectionEvent;
import org.tuoyu.childcare.supervision.InspectionEvent.Found;
import org.tuoyu.childcare.supervision.Inspections;
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
    private final SupervisionFields fields;

    public SupervisionWriter(JsonOutput out, Language language) {
        this.out = out;
        this.parts = new Parts(language);
        this.fields = new SupervisionFields(parts);
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
                objects.add(json -> json.objects("bans", of, fields::standing).number("line", line)));
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
        inspections.unplaced().forEach(each -> objects.add(json -> SupervisionFields.unplaced(json, each)));
        inspections.all().forEach(each -> objects.add(json -> fields.inspection(json, each, rows)));
        out.array(objects);
    }
}
