package org.tuoyu.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tuoyu.childcare.accountability.BanEvent;
import org.tuoyu.childcare.accountability.BanLedger.Ban;
import org.tuoyu.childcare.accountability.Pseudonym;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.kernel.problem.Problem;

/**
 * Writes who on a list of staff is banned as JSON, in one language and always in one order of fields. Who is meant is told
 * by the line of the list.
 */
public final class BanWriter {

    private final JsonOutput out;
    private final Parts parts;

    public BanWriter(JsonOutput out, Language language) {
        this.out = out;
        this.parts = new Parts(language);
    }

    /**
     * Writes one array: the lines of the events that were not used, those of the list that hold no number, then each line
     * of the list with its bans, none of them included.
     */
    public void all(List<EventLine<BanEvent>> rejected, Map<Long, List<Problem>> noNumbers, Map<Long, List<Ban>> bans)
            throws IOException {
        List<Consumer<JsonObject>> objects = new ArrayList<>();
        rejected.forEach(line -> objects.add(json -> rejection(json, "events", line.problems(), line.line())));
        noNumbers.forEach((line, problems) -> objects.add(json -> rejection(json, "staff", problems, line)));
        bans.forEach((line, of) ->
                objects.add(json -> json.objects("bans", of, this::ban).number("line", line)));
        out.array(objects, (json, fields) -> fields.accept(json));
    }

    /** Writes one array: the lines of the list that hold no number, then each line with its pseudonym, as an event has it. */
    public void pseudonyms(Map<Long, List<Problem>> noNumbers, Map<Long, Pseudonym> people) throws IOException {
        List<Consumer<JsonObject>> objects = new ArrayList<>();
        noNumbers.forEach((line, problems) -> objects.add(json -> rejection(json, "staff", problems, line)));
        people.forEach((line, person) -> objects.add(json -> json.text("person", person.text())
                .text("keyFingerprint", person.keyFingerprint())
                .number("line", line)));
        out.array(objects, (json, fields) -> fields.accept(json));
    }

    private void rejection(JsonObject json, String file, List<Problem> problems, long line) {
        parts.rejection(json.text("in", file), "state", problems, line);
    }

    private void ban(JsonObject json, Ban ban) {
        json.text("event", ban.event())
                .text("since", ban.since().toString())
                .objects("citations", ban.citations(), parts::citation);
    }
}
