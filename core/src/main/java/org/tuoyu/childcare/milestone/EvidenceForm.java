package org.tuoyu.childcare.milestone;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tuoyu.childcare.institution.ChecksItself;
import org.tuoyu.childcare.institution.NameText;
import org.tuoyu.childcare.institution.WordsText;
import org.tuoyu.kernel.field.FormField;
import org.tuoyu.kernel.field.RawFields;
import org.tuoyu.kernel.field.RawForm;
import org.tuoyu.kernel.form.BuilderStyle;
import org.tuoyu.kernel.form.BuilderStyle.AllowNulls;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Limits;
import org.tuoyu.kernel.problem.Problem;

/**
 * Evidence as it was written down: anything may be missing or wrong until it is checked. The source has
 * {@link Limits#WORDS} characters at most, every other text {@link Limits#NAME}, the list of qualities
 * {@link Limits#LISTED} entries.
 *
 * @param target the id of a target
 * @param day the end of which day it speaks of, {@code yyyy-MM-dd}
 * @param count how many there had been by then, in all
 * @param qualities the ids of the qualities that each of those has; may be absent
 * @param source who says so, and where
 * @param statedOn the day on which it was said; may be absent, then it is the day that it speaks of
 */
@SuppressWarnings("MultipleNullnessAnnotations") // required, and until it is checked it may be missing
@ChecksItself
@Value.Builder
@BuilderStyle
public record EvidenceForm(
        @NotBlank @NameText @Nullable String target,
        @NotBlank @NameText @Nullable String day,
        @NotNull @PositiveOrZero @Nullable Integer count,
        @Nullable List<@AllowNulls @Nullable String> qualities,
        @NotBlank @WordsText @Nullable String source,
        @NameText @Nullable String statedOn)
        implements RawForm {

    public EvidenceForm {
        qualities = qualities == null ? null : Collections.unmodifiableList(new ArrayList<>(qualities));
    }

    /** The form that some format holds: the one list of its fields. */
    public static EvidenceForm read(RawFields fields) {
        return new EvidenceForm(
                fields.textOrNull("target"),
                fields.textOrNull("day"),
                fields.numberOrNull("count", 0),
                fields.textsOrNull("qualities"),
                fields.textOrNull("source"),
                fields.textOrNull("statedOn"));
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a form; everything may be left out. */
    public static final class Builder extends EvidenceFormBuilder {
        Builder() {}
    }

    /** The evidence, or every problem of the form in the order of its fields. */
    public Checked<Evidence> check(Targets targets) {
        return new EvidenceCheck(targets).check(this);
    }

    @Override
    public List<FormField> fields() {
        return FormField.of(EvidenceForm::read);
    }

    @Override
    public boolean needs(String pointer) {
        return !pointer.equals("/statedOn");
    }

    @Override
    public List<Problem> problems() {
        return new EvidenceCheck(null).check(this).match(valid -> List.of(), all -> all);
    }
}
