package org.tuoyu.childcare.duty;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuoyu.childcare.duty.DutyEvent.Step;
import org.tuoyu.childcare.duty.DutyEvent.TermRead;
import org.tuoyu.childcare.duty.DutyEvent.What;
import org.tuoyu.childcare.duty.DutyEvent.Withdrawn;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.form.Check;
import org.tuoyu.kernel.form.Checks;
import org.tuoyu.kernel.form.EventIntake;
import org.tuoyu.kernel.form.FormProblems;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.DidYouMean;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.problem.Shown;
import org.tuoyu.kernel.time.Term;

/** Takes an event of duties field by field and keeps every problem. */
final class DutyEventCheck {

    private static final Check<@Nullable Integer, Integer> DAYS = Checks.atLeast(1);

    private final List<Duty> duties;
    private final DutyEventForm form;
    private final EventIntake intake;

    DutyEventCheck(List<Duty> duties, DutyEventForm form) {
        this.duties = duties;
        this.form = form;
        this.intake = new EventIntake(form.id(), form.type(), form.occurredOn(), form.recordedAt());
    }

    Checked<Event<DutyEvent>> check() {
        return intake.event(DutyEvent.types(), DutyEventCheck::isDone, this::happening);
    }

    /** A waiver, another norm or a reading may be recorded before its day; what is done is not. */
    private static boolean isDone(String type) {
        return What.of(type)
                .filter(what -> what != What.WAIVED && what != What.SUPERSEDED)
                .isPresent();
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
        Optional<String> of = intake.id(form.of(), "/of");
        intake.absent(form.workingDays(), "/workingDays");
        intake.absent(form.source(), "/source");
        intake.absent(form.event(), "/event");
        return duty.flatMap(found -> of.map(each -> new Step(what, found.id(), each.strip())));
    }

    private Optional<DutyEvent> termRead(String type) {
        Optional<Duty> duty = duty(DutyEventCheck::open);
        intake.absent(form.of(), "/of");
        Optional<Integer> days = intake.required(DAYS.of(form.workingDays(), "/workingDays"));
        Optional<String> source = intake.words(form.source(), "/source");
        intake.absent(form.event(), "/event");
        boolean isRetroactive = type.equals(DutyEvent.TERM_READ_RETROACTIVELY);
        return duty.flatMap(found -> days.flatMap(
                number -> source.map(who -> new TermRead(found.id(), number, isRetroactive, who.strip()))));
    }

    private Optional<DutyEvent> withdrawn() {
        intake.absent(form.duty(), "/duty");
        intake.absent(form.of(), "/of");
        intake.absent(form.workingDays(), "/workingDays");
        intake.absent(form.source(), "/source");
        return intake.id(form.event(), "/event").map(Withdrawn::new);
    }

    private Optional<Duty> duty(Check<Duty, Duty> fitting) {
        return intake.text(form.duty(), "/duty", ((Check<String, Duty>) this::known).then(fitting));
    }

    private Checked<Duty> known(String id, String pointer) {
        return duties.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(Check::valid)
                .orElseGet(() -> FormProblems.rejected(Problem.at(
                                pointer,
                                "DUTY_NOT_KNOWN",
                                "没有编号为“" + Shown.of(id) + "”的义务",
                                "no duty is known as \"" + Shown.of(id) + "\"")
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
        return FormProblems.rejected(Problem.at(
                pointer,
                "EVENT_DOES_NOT_FIT",
                duty.id() + "（" + duty.kind().label().zh() + "，"
                        + duty.term().label().zh() + "）没有 " + type + " 一类事件",
                duty.id() + " (" + duty.kind().label().en() + "; "
                        + duty.term().label().en() + ") has no event " + type));
    }
}
