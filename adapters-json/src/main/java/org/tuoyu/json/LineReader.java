package org.tuoyu.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tuoyu.childcare.accountability.BanEvent;
import org.tuoyu.childcare.accountability.BanEventForm;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.childcare.duty.DutyEvent;
import org.tuoyu.childcare.duty.DutyEventForm;
import org.tuoyu.childcare.milestone.Evidence;
import org.tuoyu.childcare.milestone.EvidenceForm;
import org.tuoyu.childcare.milestone.Targets;
import org.tuoyu.childcare.supervision.InspectionEvent;
import org.tuoyu.childcare.supervision.InspectionEventForm;
import org.tuoyu.kernel.decision.Norms;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.event.Happening;
import org.tuoyu.kernel.field.RawFields;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;

/**
 * A reader of evidence or of events from lines of JSON, as strict as {@link ApplicationReader}. It remembers the events
 * that it read: a line may be told again, but not another event under the same id.
 */
public final class LineReader<T> {

    private final FormFields fields;
    private final Function<RawFields, Checked<T>> check;
    private final Function<T, Checked<T>> acceptance;

    /** @param acceptance what becomes of something valid, of a line without a fault */
    private <F> LineReader(
            Function<RawFields, F> form, Function<F, Checked<T>> check, Function<T, Checked<T>> acceptance) {
        this.fields = FormFields.of(form);
        this.check = form.andThen(check);
        this.acceptance = acceptance;
    }

    /**
     * Of evidence.
     *
     * @param targets those that evidence can speak of
     */
    public static LineReader<Evidence> ofEvidence(Targets targets) {
        return new LineReader<>(EvidenceForm::read, form -> form.check(targets), Checked.Valid::new);
    }

    /** Of events of duties. */
    public static LineReader<Event<DutyEvent>> ofDuties(List<Duty> duties) {
        return ofEvents(DutyEventForm::read, form -> form.check(duties));
    }

    /**
     * Of the register of bans.
     *
     * @param norms who says whether somebody is banned
     * @param directory the places that there are
     */
    public static LineReader<Event<BanEvent>> ofBans(Norms norms, Directory directory) {
        return ofEvents(BanEventForm::read, form -> form.check(norms, directory));
    }

    /**
     * Of events of inspections.
     *
     * @param norms who says what has to be met
     * @param directory the places that there are
     */
    public static LineReader<Event<InspectionEvent>> ofInspections(Norms norms, Directory directory) {
        return ofEvents(InspectionEventForm::read, form -> form.check(norms, directory));
    }

    private static <F, H extends Happening> LineReader<Event<H>> ofEvents(
            Function<RawFields, F> form, Function<F, Checked<Event<H>>> check) {
        Map<String, Event<H>> read = new HashMap<>();
        return new LineReader<>(form, check, event -> remembered(event, read));
    }

    /** What a line holds. */
    public JsonLine<T> read(Line line) {
        FormValues plain = PlainScan.of(line, fields);
        if (plain != null && check.apply(plain) instanceof Checked.Valid<T> valid) {
            return new JsonLine<>(line.number(), acceptance.apply(valid.value()));
        }
        LineScan scan = LineScan.of(line, fields);
        Checked<T> found = scan.findings().with(check.apply(scan.values()));
        return new JsonLine<>(line.number(), found.<Checked<T>>match(acceptance, Checked.Rejected::new));
    }

    /** What all lines of a stream hold, as UTF-8; closing it is left to who opened it. */
    public ReadLines<T> all(InputStream in) throws IOException {
        List<T> good = new ArrayList<>();
        List<JsonLine<T>> rejected = new ArrayList<>();
        JsonLines lines = JsonLines.of(in);
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            JsonLine<T> read = read(line.get());
            read.content().valid().ifPresentOrElse(good::add, () -> rejected.add(read));
        }
        return new ReadLines<>(good, rejected);
    }

    private static <H extends Happening> Checked<Event<H>> remembered(Event<H> event, Map<String, Event<H>> read) {
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
