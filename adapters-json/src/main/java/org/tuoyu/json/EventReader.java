package org.tuoyu.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tuoyu.childcare.accountability.BanEvent;
import org.tuoyu.childcare.accountability.BanEventForm;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.childcare.duty.DutyEvent;
import org.tuoyu.childcare.duty.DutyEventForm;
import org.tuoyu.childcare.supervision.InspectionEvent;
import org.tuoyu.childcare.supervision.InspectionEventForm;
import org.tuoyu.kernel.decision.Norms;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.event.Happening;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;

/**
 * Reads events from lines of JSON, as strictly as {@link ApplicationReader} reads applications. It remembers what it
 * read: a line may be told again, but not another event under the same id.
 */
public final class EventReader<H extends Happening> {

    private final Fields fields;
    private final Function<FormValues, Checked<Event<H>>> check;
    private final Map<String, Event<H>> read = new HashMap<>();

    private EventReader(Fields fields, Function<FormValues, Checked<Event<H>>> check) {
        this.fields = fields;
        this.check = check;
    }

    /** Of duties. */
    public static EventReader<DutyEvent> ofDuties(List<Duty> duties) {
        Fields fields = new Fields(
                Field.text("id"),
                Field.text("type"),
                Field.text("duty"),
                Field.text("of"),
                Field.text("occurredOn"),
                Field.text("recordedAt"),
                Field.number("workingDays", 1),
                Field.text("source"),
                Field.text("event"));
        return new EventReader<>(fields, values -> duty(values).check(duties));
    }

    /**
     * Of the register of bans.
     *
     * @param norms who says whether somebody is banned
     * @param directory the places that there are
     */
    public static EventReader<BanEvent> ofBans(Norms norms, Directory directory) {
        Fields fields = Fields.texts(
                "id",
                "type",
                "person",
                "keyFingerprint",
                "incident",
                "concernedAs",
                "place",
                "event",
                "reason",
                "occurredOn",
                "recordedAt");
        return new EventReader<>(fields, values -> ban(values).check(norms, directory));
    }

    /**
     * Of inspections.
     *
     * @param norms who says what has to be met
     * @param directory the places that there are
     */
    public static EventReader<InspectionEvent> ofInspections(Norms norms, Directory directory) {
        Fields fields = Fields.texts(
                "id",
                "type",
                "institution",
                "level",
                "by",
                "inspection",
                "requirement",
                "kind",
                "place",
                "finding",
                "result",
                "event",
                "reason",
                "occurredOn",
                "recordedAt");
        return new EventReader<>(fields, values -> inspection(values).check(norms, directory));
    }

    /** What a line holds. */
    public EventLine<H> read(Line line) {
        LineScan scan = LineScan.of(line, fields);
        Checked<Event<H>> found = scan.findings().with(check.apply(scan.values()));
        return new EventLine<>(line.number(), found.<Checked<Event<H>>>match(this::remembered, Checked.Rejected::new));
    }

    private Checked<Event<H>> remembered(Event<H> event) {
        Event<H> before = read.putIfAbsent(event.id(), event);
        return before == null || before.isSameAs(event)
                ? new Checked.Valid<>(event)
                : new Checked.Rejected<>(List.of(Problem.at(
                        "/id",
                        "EVENT_ID_REUSED",
                        "该编号已属于另一事件；更正请撤回原事件，再以新编号记录",
                        "this id is another event's; to correct that one, withdraw it and tell it anew under an id of"
                                + " its own")));
    }

    private static DutyEventForm duty(FormValues values) {
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

    private static BanEventForm ban(FormValues values) {
        return BanEventForm.builder()
                .id(values.text("id"))
                .type(values.text("type"))
                .person(values.text("person"))
                .keyFingerprint(values.text("keyFingerprint"))
                .incident(values.text("incident"))
                .concernedAs(values.text("concernedAs"))
                .place(values.text("place"))
                .event(values.text("event"))
                .reason(values.text("reason"))
                .occurredOn(values.text("occurredOn"))
                .recordedAt(values.text("recordedAt"))
                .build();
    }

    private static InspectionEventForm inspection(FormValues values) {
        return InspectionEventForm.builder()
                .id(values.text("id"))
                .type(values.text("type"))
                .institution(values.text("institution"))
                .level(values.text("level"))
                .by(values.text("by"))
                .inspection(values.text("inspection"))
                .requirement(values.text("requirement"))
                .kind(values.text("kind"))
                .place(values.text("place"))
                .finding(values.text("finding"))
                .result(values.text("result"))
                .event(values.text("event"))
                .reason(values.text("reason"))
                .occurredOn(values.text("occurredOn"))
                .recordedAt(values.text("recordedAt"))
                .build();
    }
}
