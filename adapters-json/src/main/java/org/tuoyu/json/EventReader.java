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
        return new EventReader<>(
                new Fields(DutyEventForm::read),
                values -> DutyEventForm.read(values).check(duties));
    }

    /**
     * Of the register of bans.
     *
     * @param norms who says whether somebody is banned
     * @param directory the places that there are
     */
    public static EventReader<BanEvent> ofBans(Norms norms, Directory directory) {
        return new EventReader<>(
                new Fields(BanEventForm::read),
                values -> BanEventForm.read(values).check(norms, directory));
    }

    /**
     * Of inspections.
     *
     * @param norms who says what has to be met
     * @param directory the places that there are
     */
    public static EventReader<InspectionEvent> ofInspections(Norms norms, Directory directory) {
        return new EventReader<>(
                new Fields(InspectionEventForm::read),
                values -> InspectionEventForm.read(values).check(norms, directory));
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
}
