package org.tuoyu.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuoyu.duty.DutyEvent.Step;
import org.tuoyu.duty.DutyEvent.TermRead;
import org.tuoyu.duty.DutyEvent.What;
import org.tuoyu.duty.DutyEvent.Withdrawn;
import org.tuoyu.event.Event;
import org.tuoyu.form.CalendarDay;
import org.tuoyu.form.Check;
import org.tuoyu.form.Faults;
import org.tuoyu.form.Intake;
import org.tuoyu.form.Minimum;
import org.tuoyu.form.Presence;
import org.tuoyu.problem.Checked;
import org.tuoyu.problem.DidYouMean;
import org.tuoyu.problem.Problem;
import org.tuoyu.time.AsOf;
import org.tuoyu.time.Term;

/** Takes an event of duties field by field and keeps every problem. */
final class DutyEventCheck {

    private static final Check<@Nullable String, String> TEXT = Presence::ofText;
    private static final Check<@Nullable String, LocalDate> DAY = TEXT.then(CalendarDay::of);
    private static final Check<@Nullable String, Instant> MOMENT = TEXT.then(DutyEventCheck::moment);
    private static final Check<@Nullable Integer, Integer> PRESENT = Presence::of;
    private static final Check<@Nullable Integer, Integer> DAYS = PRESENT.then(new Minimum(1));

    private final List<Duty> duties;
    private final DutyEventForm form;
    private final Intake intake = new Intake();

    DutyEventCheck(List<Duty> duties, DutyEventForm form) {
        this.duties = duties;
        this.form = form;
    }

    Checked<Event<DutyEvent>> check() {
        Optional<String> id = intake.required(TEXT.of(form.id(), "/id"));
        Optional<String> type = intake.required(TEXT.then(DutyEventCheck::type).of(form.type(), "/type"));
        Optional<DutyEvent> happening = type.flatMap(this::happening);
        Optional<LocalDate> day = intake.required(DAY.of(form.occurredOn(), "/occurredOn"));
        Optional<Instant> recordedAt = intake.required(
                MOMENT.then((at, pointer) -> notBefore(at, type, day, pointer)).of(form.recordedAt(), "/recordedAt"));
        return intake.outcome(() ->
                new Event<>(id.orElseThrow(), day.orElseThrow(), recordedAt.orElseThrow(), happening.orElseThrow()));
    }

    private static Checked<String> type(String raw, String pointer) {
        List<String> types = DutyEvent.types();
        return types.contains(raw)
                ? Check.valid(raw)
                : Faults.rejected(Problem.at(
                                pointer,
                                "VALUE_NOT_KNOWN",
                                "应为 " + String.join("、", types) + " 之一，实为“" + Faults.shown(raw) + "”",
                                "expected one of " + String.join(", ", types) + ", got \"" + Faults.shown(raw) + "\"")
                        .suggesting(DidYouMean.of(raw, types)));
    }

    private Optional<DutyEvent> happening(String type) {
        Optional<What> what = What.of(type);
        if (what.isPresent()) {
            return step(what.get());
        }
        return type.equals(DutyEvent.WITHDRAWN) ? withdrawn() : termRead(type);
    }

    private Optional<DutyEvent> step(What what) {
        Optional<Duty> duty = duty((found, pointer) -> fitting(found, what, pointer));
        Optional<String> of = intake.required(TEXT.of(form.of(), "/of"));
        absent("/workingDays", form.workingDays());
        absent("/source", form.source());
        absent("/event", form.event());
        return duty.flatMap(found -> of.map(each -> new Step(what, found.id(), each.strip())));
    }

    private Optional<DutyEvent> termRead(String type) {
        Optional<Duty> duty = duty(DutyEventCheck::open);
        absent("/of", form.of());
        Optional<Integer> days = intake.required(DAYS.of(form.workingDays(), "/workingDays"));
        Optional<String> source = intake.required(TEXT.of(form.source(), "/source"));
        absent("/event", form.event());
        boolean isRetroactive = type.equals(DutyEvent.TERM_READ_RETROACTIVELY);
        return duty.flatMap(found -> days.flatMap(
                number -> source.map(who -> new TermRead(found.id(), number, isRetroactive, who.strip()))));
    }

    private Optional<DutyEvent> withdrawn() {
        absent("/duty", form.duty());
        absent("/of", form.of());
        absent("/workingDays", form.workingDays());
        absent("/source", form.source());
        return intake.required(TEXT.of(form.event(), "/event")).map(Withdrawn::new);
    }

    private Optional<Duty> duty(Check<Duty, Duty> fitting) {
        return intake.required(TEXT.then(this::known).then(fitting).of(form.duty(), "/duty"));
    }

    private Checked<Duty> known(String id, String pointer) {
        return duties.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(Check::valid)
                .orElseGet(() -> Faults.rejected(Problem.at(
                                pointer,
                                "DUTY_NOT_KNOWN",
                                "没有编号为“" + Faults.shown(id) + "”的义务",
                                "no duty is known as \"" + Faults.shown(id) + "\"")
                        .suggesting(
                                DidYouMean.of(id, duties.stream().map(Duty::id).toList()))));
    }

    private static Checked<Duty> fitting(Duty duty, What what, String pointer) {
        boolean fits = switch (what) {
            case TRIGGERED -> duty.trigger().isPresent();
            case FULFILLED -> duty.kind() == Duty.Kind.ACHIEVEMENT;
            case VIOLATED -> duty.kind() == Duty.Kind.MAINTENANCE;
            case COUNTERPART_DONE -> duty.term() instanceof Term.With;
            case WAIVED, SUPERSEDED -> true;
        };
        return fits ? Check.valid(duty) : misfit(duty, what.id(), pointer);
    }

    private static Checked<Duty> open(Duty duty, String pointer) {
        return duty.term() instanceof Term.Open ? Check.valid(duty) : misfit(duty, DutyEvent.TERM_READ, pointer);
    }

    private static Checked<Duty> misfit(Duty duty, String type, String pointer) {
        return Faults.rejected(Problem.at(
                pointer,
                "EVENT_DOES_NOT_FIT",
                duty.id() + "（" + duty.kind().label().zh() + "，"
                        + duty.term().label().zh() + "）没有 " + type + " 一类事件",
                duty.id() + " (" + duty.kind().label().en() + "; "
                        + duty.term().label().en() + ") has no event " + type));
    }

    private void absent(String pointer, @Nullable Object raw) {
        if (raw != null) {
            intake.required(Faults.rejected(
                    Problem.at(pointer, "VALUE_NOT_EXPECTED", "该类事件没有此项", "an event of this type has no such field")));
        }
    }

    private static Checked<Instant> moment(String raw, String pointer) {
        try {
            return Check.valid(Instant.parse(raw));
        } catch (DateTimeParseException e) {
            return Faults.rejected(Problem.at(
                    pointer,
                    "INSTANT_NOT_READABLE",
                    "应为时刻，形如 2021-03-02T01:00:00Z，实为“" + Faults.shown(raw) + "”",
                    "expected an instant such as 2021-03-02T01:00:00Z, got \"" + Faults.shown(raw) + "\""));
        }
    }

    /** A waiver, another norm or a reading may be recorded before its day; what is done is not. */
    private static Checked<Instant> notBefore(
            Instant at, Optional<String> type, Optional<LocalDate> day, String pointer) {
        boolean isDone = type.flatMap(What::of)
                .filter(what -> what != What.WAIVED && what != What.SUPERSEDED)
                .isPresent();
        return day.filter(each -> isDone && !AsOf.day(each).knownAt(at).knowsPublicationOf(each))
                .map(each -> Faults.<Instant>rejected(Problem.at(
                        pointer,
                        "RECORDED_BEFORE_ITS_DAY",
                        "记录时刻早于所述日期 " + each + "，尚未发生的事不能记录",
                        "recorded before its day, " + each + ": what has not happened yet is not recorded")))
                .orElseGet(() -> Check.valid(at));
    }
}
