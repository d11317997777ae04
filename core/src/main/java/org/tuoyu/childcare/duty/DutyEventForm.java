package org.tuoyu.childcare.duty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tuoyu.childcare.duty.DutyEvent.Step;
import org.tuoyu.childcare.duty.DutyEvent.TermRead;
import org.tuoyu.childcare.duty.DutyEvent.What;
import org.tuoyu.childcare.duty.DutyEvent.Withdrawn;
import org.tuoyu.childcare.institution.ChecksItself;
import org.tuoyu.childcare.institution.IdText;
import org.tuoyu.childcare.institution.NameText;
import org.tuoyu.childcare.institution.Seen;
import org.tuoyu.childcare.institution.WordsText;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.field.FormField;
import org.tuoyu.kernel.field.RawFields;
import org.tuoyu.kernel.field.RawForm;
import org.tuoyu.kernel.form.BuilderStyle;
import org.tuoyu.kernel.form.Check;
import org.tuoyu.kernel.form.Checks;
import org.tuoyu.kernel.form.EventIntake;
import org.tuoyu.kernel.form.FormProblems;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.DidYouMean;
import org.tuoyu.kernel.problem.Limits;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.problem.Shown;
import org.tuoyu.kernel.time.Term;

/**
 * An event of duties as it was written down: anything may be missing or wrong until it is checked. Which fields there
 * are depends on the type. An id of the host or of an event has {@link Limits#ID} characters at most, the source
 * {@link Limits#WORDS}, every other text {@link Limits#NAME}.
 *
 * @param id the event's own
 * @param type one of {@link DutyEvent#types()}
 * @param duty the id of a duty; not of a withdrawal
 * @param of which case; of steps alone
 * @param occurredOn the day on which it happened in the eyes of the law, {@code yyyy-MM-dd}
 * @param recordedAt when it was written down, {@code 2021-03-02T01:00:00Z}
 * @param workingDays the number that an open word was read as; of readings alone
 * @param source who read it so, and where; of readings alone
 * @param event the id of the event that is withdrawn; of withdrawals alone
 */
@SuppressWarnings("MultipleNullnessAnnotations") // required, and until it is checked it may be missing
@ChecksItself
@Value.Builder
@BuilderStyle
public record DutyEventForm(
        @NotBlank @Seen @IdText @Nullable String id,
        @NotBlank @Seen @NameText @Nullable String type,
        @NameText @Nullable String duty,
        @IdText @Nullable String of,
        @NotBlank @Seen @NameText @Nullable String occurredOn,
        @NotBlank @Seen @NameText @Nullable String recordedAt,
        @Positive @Nullable Integer workingDays,
        @WordsText @Nullable String source,
        @IdText @Nullable String event)
        implements RawForm {

    private static final Check<@Nullable Integer, Integer> DAYS = Checks.atLeast(1);

    /** The form that some format holds: the one list of its fields. */
    public static DutyEventForm read(RawFields fields) {
        return new DutyEventForm(
                fields.textOrNull("id"),
                fields.textOrNull("type"),
                fields.textOrNull("duty"),
                fields.textOrNull("of"),
                fields.textOrNull("occurredOn"),
                fields.textOrNull("recordedAt"),
                fields.numberOrNull("workingDays", 1),
                fields.textOrNull("source"),
                fields.textOrNull("event"));
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a form; everything may be left out. */
    public static final class Builder extends DutyEventFormBuilder {
        Builder() {}
    }

    /**
     * The event, or every problem of the form in the order of its fields.
     *
     * @param duties those that events can be about
     */
    public Checked<Event<DutyEvent>> check(List<Duty> duties) {
        return intake().event((known, intake) -> happening(known, intake, duties));
    }

    @Override
    public List<FormField> fields() {
        return FormField.of(DutyEventForm::read);
    }

    @Override
    public List<Problem> problems() {
        return intake().problems((known, intake) -> happening(known, intake, null));
    }

    @Override
    public boolean needs(String pointer) {
        return EventIntake.isOfEveryType(pointer);
    }

    private EventIntake intake() {
        return new EventIntake(id, type, occurredOn, recordedAt, DutyEvent.types(), DutyEventForm::isDone);
    }

    /** A waiver, another norm or a reading may be recorded before its day; what is done is not. */
    private static boolean isDone(String type) {
        return What.of(type)
                .filter(what -> what != What.WAIVED && what != What.SUPERSEDED)
                .isPresent();
    }

    /** Without duties, only the problems can be told. */
    private Optional<DutyEvent> happening(String type, EventIntake intake, @Nullable List<Duty> duties) {
        Optional<What> what = What.of(type);
        if (what.isPresent()) {
            return step(what.get(), intake, duties);
        }
        return type.equals(DutyEvent.WITHDRAWN) ? withdrawn(intake) : termRead(type, intake, duties);
    }

    private Optional<DutyEvent> step(What what, EventIntake intake, @Nullable List<Duty> duties) {
        Optional<Duty> duty = duty(intake, duties, (found, pointer) -> fitting(found, what, pointer));
        Optional<String> of = intake.id(of(), "/of");
        intake.absent(workingDays(), "/workingDays");
        intake.absent(source(), "/source");
        intake.absent(event(), "/event");
        return duty.flatMap(found -> of.map(each -> new Step(what, found.id(), each.strip())));
    }

    private Optional<DutyEvent> termRead(String type, EventIntake intake, @Nullable List<Duty> duties) {
        Optional<Duty> duty = duty(intake, duties, DutyEventForm::open);
        intake.absent(of(), "/of");
        Optional<Integer> days = intake.required(DAYS.of(workingDays(), "/workingDays"));
        Optional<String> source = intake.words(source(), "/source");
        intake.absent(event(), "/event");
        boolean isRetroactive = type.equals(DutyEvent.TERM_READ_RETROACTIVELY);
        return duty.flatMap(found -> days.flatMap(
                number -> source.map(who -> new TermRead(found.id(), number, isRetroactive, who.strip()))));
    }

    private Optional<DutyEvent> withdrawn(EventIntake intake) {
        intake.absent(duty(), "/duty");
        intake.absent(of(), "/of");
        intake.absent(workingDays(), "/workingDays");
        intake.absent(source(), "/source");
        return intake.id(event(), "/event").map(Withdrawn::new);
    }

    private Optional<Duty> duty(EventIntake intake, @Nullable List<Duty> duties, Check<Duty, Duty> fitting) {
        if (duties == null) {
            var unused = intake.text(duty(), "/duty");
            return Optional.empty();
        }
        Check<String, Duty> known = (id, pointer) -> known(duties, id, pointer);
        return intake.text(duty(), "/duty", known.then(fitting));
    }

    private static Checked<Duty> known(List<Duty> duties, String id, String pointer) {
        return Symbol.find(duties, id)
                .map(Check::valid)
                .orElseGet(() -> FormProblems.rejected(Problem.at(
                                pointer,
                                "DUTY_NOT_KNOWN",
                                "没有编号为“" + Shown.of(id) + "”的义务",
                                "no duty is known as \"" + Shown.of(id) + "\"")
                        .suggesting(DidYouMean.of(id, Symbol.ids(duties)))));
    }

    private static Checked<Duty> fitting(Duty duty, What what, String pointer) {
        boolean fits = switch (what) {
            case TRIGGERED -> duty.trigger().isPresent();
            case FULFILLED -> duty.kind() != Duty.Kind.MAINTENANCE;
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
                duty.id() + "（" + duty.kind().label().zh() + "，" + duty.when().zh() + "）没有 " + type + " 一类事件",
                duty.id() + " (" + duty.kind().label().en() + "; " + duty.when().en() + ") has no event " + type));
    }
}
