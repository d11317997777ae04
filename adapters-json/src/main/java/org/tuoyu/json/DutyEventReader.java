package org.tuoyu.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tuoyu.duty.Duty;
import org.tuoyu.duty.DutyEvent;
import org.tuoyu.duty.DutyEventForm;
import org.tuoyu.event.Event;
import org.tuoyu.problem.Checked;
import org.tuoyu.problem.Problem;

/**
 * Reads events of duties from lines of JSON, as strictly as {@link ApplicationReader} reads applications. It remembers
 * what it read: a line may be told again, but not another event under the same id.
 */
public final class DutyEventReader {

    private static final Fields FIELDS = new Fields(
            Field.text("id"),
            Field.text("type"),
            Field.text("duty"),
            Field.text("of"),
            Field.text("occurredOn"),
            Field.text("recordedAt"),
            Field.number("workingDays", 1),
            Field.text("source"),
            Field.text("event"));

    private final List<Duty> duties;
    private final Map<String, Event<DutyEvent>> read = new HashMap<>();

    /** @param duties those that events can be about */
    public DutyEventReader(List<Duty> duties) {
        this.duties = List.copyOf(duties);
    }

    /** What a line holds. */
    public DutyEventLine read(Line line) {
        LineScan scan = LineScan.of(line, FIELDS);
        Checked<Event<DutyEvent>> found =
                scan.findings().with(form(scan.values()).check(duties));
        return new DutyEventLine(
                line.number(), found.<Checked<Event<DutyEvent>>>match(this::remembered, Checked.Rejected::new));
    }

    private Checked<Event<DutyEvent>> remembered(Event<DutyEvent> event) {
        Event<DutyEvent> before = read.putIfAbsent(event.id(), event);
        boolean isSame = before == null
                || (before.occurredOn().equals(event.occurredOn())
                        && before.happening().equals(event.happening()));
        return isSame
                ? new Checked.Valid<>(event)
                : new Checked.Rejected<>(List.of(Problem.at(
                        "/id",
                        "EVENT_ID_REUSED",
                        "该编号已属于另一事件；更正请撤回原事件，再以新编号记录",
                        "this id is another event's; to correct that one, withdraw it and tell it anew under an id of"
                                + " its own")));
    }

    private static DutyEventForm form(FormValues values) {
        return DutyEventForm.builder()
                .id(values.text("id"))
                .type(values.text("type"))
                .duty(values.text("duty"))
                .of(values.text("of"))
                .occurredOn(values.text("occurredOn"))
                .recordedAt(values.text("recordedAt"))
                .workingDays(values.number("workingDays"))
                .source(values.text("source"))
                .event(values.text("event"))
                .build();
    }
}
