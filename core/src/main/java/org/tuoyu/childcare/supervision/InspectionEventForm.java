package org.tuoyu.childcare.supervision;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tuoyu.childcare.institution.ChecksItself;
import org.tuoyu.childcare.institution.IdText;
import org.tuoyu.childcare.institution.NameText;
import org.tuoyu.childcare.institution.WordsText;
import org.tuoyu.kernel.decision.Norms;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.event.EventIntake;
import org.tuoyu.kernel.field.FormField;
import org.tuoyu.kernel.field.RawFields;
import org.tuoyu.kernel.field.RawForm;
import org.tuoyu.kernel.form.BuilderStyle;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Limits;
import org.tuoyu.kernel.problem.Problem;

/**
 * An event of inspections as it was written down: anything may be missing or wrong until it is checked. Which fields
 * there are depends on the type. An id of the host or of an event has {@link Limits#ID} characters at most, the reason
 * {@link Limits#WORDS}, every other text {@link Limits#NAME}.
 *
 * @param id the event's own
 * @param type one of {@link InspectionEvent#types()}
 * @param institution which one, as the host calls it; of inspections alone, as the next two
 * @param level the id of an {@link Actor} other than the institution
 * @param by who inspected
 * @param inspection the id of an inspection; of findings alone, as the next three
 * @param requirement the id of one of {@link Supervision#requirements()}
 * @param kind the id of an {@link org.tuoyu.childcare.institution.InstitutionKind}
 * @param place where the institution lies: the name or code of a street, a town or the district
 * @param finding the id of a finding; of follow-ups alone, as the next
 * @param result the id of a {@link InspectionEvent.Result}
 * @param event the id of the event that is withdrawn; of withdrawals alone, as the next
 * @param reason why
 * @param occurredOn the day on which it happened in the eyes of the law, {@code yyyy-MM-dd}
 * @param recordedAt when it was written down, {@code 2021-03-02T01:00:00Z}
 */
@SuppressWarnings("MultipleNullnessAnnotations") // required, and until it is checked it may be missing
@ChecksItself
@Value.Builder
@BuilderStyle
public record InspectionEventForm(
        @NotBlank @IdText @Nullable String id,
        @NotBlank @NameText @Nullable String type,
        @IdText @Nullable String institution,
        @NameText @Nullable String level,
        @NameText @Nullable String by,
        @IdText @Nullable String inspection,
        @NameText @Nullable String requirement,
        @NameText @Nullable String kind,
        @NameText @Nullable String place,
        @IdText @Nullable String finding,
        @NameText @Nullable String result,
        @IdText @Nullable String event,
        @WordsText @Nullable String reason,
        @NotBlank @NameText @Nullable String occurredOn,
        @NotBlank @NameText @Nullable String recordedAt)
        implements RawForm {

    /** The form that some format holds: the one list of its fields. */
    public static InspectionEventForm read(RawFields fields) {
        return new InspectionEventForm(
                fields.textOrNull("id"),
                fields.textOrNull("type"),
                fields.textOrNull("institution"),
                fields.textOrNull("level"),
                fields.textOrNull("by"),
                fields.textOrNull("inspection"),
                fields.textOrNull("requirement"),
                fields.textOrNull("kind"),
                fields.textOrNull("place"),
                fields.textOrNull("finding"),
                fields.textOrNull("result"),
                fields.textOrNull("event"),
                fields.textOrNull("reason"),
                fields.textOrNull("occurredOn"),
                fields.textOrNull("recordedAt"));
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a form; everything may be left out. */
    public static final class Builder extends InspectionEventFormBuilder {
        Builder() {}
    }

    /**
     * The event, or every problem of the form in the order of its fields. What a finding requires is asked for as of its
     * day and as known when it was recorded: {@code FINDING_NOT_FOUNDED} where that is not determined.
     */
    public Checked<Event<InspectionEvent>> check(Norms norms, Directory directory) {
        return new InspectionEventCheck(norms, directory, this).check();
    }

    @Override
    public List<FormField> fields() {
        return FormField.of(InspectionEventForm::read);
    }

    @Override
    public List<Problem> problems() {
        return new InspectionEventCheck(null, null, this).problems();
    }

    @Override
    public boolean needs(String pointer) {
        return EventIntake.isOfEveryType(pointer);
    }
}
