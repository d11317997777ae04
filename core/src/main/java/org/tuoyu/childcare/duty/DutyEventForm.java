package org.tuoyu.childcare.duty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tuoyu.childcare.institution.ChecksItself;
import org.tuoyu.childcare.institution.IdText;
import org.tuoyu.childcare.institution.NameText;
import org.tuoyu.childcare.institution.WordsText;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.event.EventIntake;
import org.tuoyu.kernel.field.FormField;
import org.tuoyu.kernel.field.RawFields;
import org.tuoyu.kernel.field.RawForm;
import org.tuoyu.kernel.form.BuilderStyle;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Limits;
import org.tuoyu.kernel.problem.Problem;

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
        @NotBlank @IdText @Nullable String id,
        @NotBlank @NameText @Nullable String type,
        @NameText @Nullable String duty,
        @IdText @Nullable String of,
        @NotBlank @NameText @Nullable String occurredOn,
        @NotBlank @NameText @Nullable String recordedAt,
        @Positive @Nullable Integer workingDays,
        @WordsText @Nullable String source,
        @IdText @Nullable String event)
        implements RawForm {

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
        return new DutyEventCheck(duties, this).check();
    }

    @Override
    public List<FormField> fields() {
        return FormField.of(DutyEventForm::read);
    }

    @Override
    public List<Problem> problems() {
        return new DutyEventCheck(null, this).problems();
    }

    @Override
    public boolean needs(String pointer) {
        return EventIntake.isOfEveryType(pointer);
    }
}
