package org.tuoyu.json;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.tuoyu.childcare.assignment.Involvement;
import org.tuoyu.childcare.duty.DutyEvent;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.policy.review.Matter;
import org.tuoyu.policy.review.Sheet;

/** Writes how duties stand as JSON, in one language and always in one order of fields. */
public final class DutyStatusWriter {

    private final JsonOutput out;
    private final Parts parts;
    private final DutyFields fields;

    public DutyStatusWriter(JsonOutput out, Language language) {
        this.out = out;
        this.parts = new Parts(language);
        this.fields = new DutyFields(parts);
    }

    /** Writes one array: what was not used of the events and why, then each status. */
    public void all(List<JsonLine<Event<DutyEvent>>> rejected, List<Matter.Owed> duties) throws IOException {
        List<Consumer<JsonObject>> objects = parts.beginning(rejected, "state");
        duties.forEach(each -> objects.add(json -> fields.owed(json, each)));
        out.array(objects);
    }

    /** Writes one array: what was not used, then each duty that concerns a party, then each row that gives it a part. */
    public void concerning(List<JsonLine<Event<DutyEvent>>> rejected, List<Sheet.Bound> duties, List<Involvement> tasks)
            throws IOException {
        List<Consumer<JsonObject>> objects = parts.beginning(rejected, "state");
        duties.forEach(each -> objects.add(json -> fields.bound(json, each)));
        tasks.forEach(each -> objects.add(json -> fields.task(json, each)));
        out.array(objects);
    }
}
