package org.tuoyu.childcare.institution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.field.RawFields;
import org.tuoyu.kernel.form.Checks;
import org.tuoyu.kernel.form.Intake;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Limits;

/**
 * An application for registration as it was filled in: anything may be missing or wrong until it is checked. A host's
 * validator finds the same problems by the constraints, save whether there is such a street: that takes a directory. An
 * id has {@link Limits#ID} characters at most, every other text {@link Limits#NAME}, the list of modes
 * {@link Limits#LISTED} entries.
 *
 * @param id what the host calls it
 * @param name the name of the institution
 * @param profitStatus the id of a {@link ProfitStatus}
 * @param legalForm the id of a {@link LegalForm}; may be absent
 * @param creditCode a {@link CreditCode}; may be absent
 * @param modes the ids of its {@link ServiceMode}s
 * @param capacity how many children it has places for
 * @param street the street or town where it lies
 * @param submittedOn the day of the facts, {@code yyyy-MM-dd}
 */
@SuppressWarnings("MultipleNullnessAnnotations") // required, and until it is checked it may be missing
@Value.Builder
@Value.Style(builderVisibilityString = "PACKAGE")
public record ApplicationForm(
        @NotBlank(message = Violations.MISSING) @IdText @Nullable
        String id,

        @NotBlank(message = Violations.MISSING) @NameText @Nullable
        String name,

        @Passes(FieldCheck.PROFIT_STATUS) @Nullable String profitStatus,
        @Passes(FieldCheck.LEGAL_FORM) @Nullable String legalForm,
        @CreditCodeText @Nullable String creditCode,
        @Passes(FieldCheck.MODES) @Nullable List<@AllowNulls @Nullable String> modes,

        @NotNull(message = Violations.MISSING) @Positive(message = Violations.OUT_OF_RANGE) @Nullable
        Integer capacity,

        @NotBlank(message = Violations.MISSING) @NameText @Nullable
        String street,

        @Passes(FieldCheck.DAY) @Nullable String submittedOn) {

    /** Tells the generated builder to take what may be null in a list. */
    @Target(ElementType.TYPE_USE)
    @Retention(RetentionPolicy.SOURCE)
    @interface AllowNulls {}

    public ApplicationForm {
        modes = modes == null ? null : Collections.unmodifiableList(new ArrayList<>(modes));
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a form; everything may be left out. */
    public static final class Builder extends ApplicationFormBuilder {
        Builder() {}
    }

    /** The form that some format holds: the one list of its fields. */
    public static ApplicationForm read(RawFields fields) {
        return new ApplicationForm(
                fields.textOrNull("id"),
                fields.textOrNull("name"),
                fields.textOrNull("profitStatus"),
                fields.textOrNull("legalForm"),
                fields.textOrNull("creditCode"),
                fields.textsOrNull("modes"),
                fields.numberOrNull("capacity", Fields.LEAST_CAPACITY),
                fields.textOrNull("street"),
                fields.textOrNull("submittedOn"));
    }

    /**
     * The valid application, or every problem of the form in the order of its fields.
     *
     * @param directory the streets and towns that there are
     */
    public Checked<Application> check(Directory directory) {
        Intake intake = new Intake();
        Optional<String> ownId = intake.required(Fields.ID.of(id, "/id"));
        Optional<String> called = intake.required(Fields.NAME.of(name, "/name"));
        Optional<ProfitStatus> status = intake.required(Fields.PROFIT_STATUS.of(profitStatus, "/profitStatus"));
        Optional<LegalForm> legal = intake.optional(Fields.LEGAL_FORM, legalForm, "/legalForm");
        Optional<CreditCode> code = intake.optional(Fields.CREDIT_CODE, creditCode, "/creditCode");
        Optional<List<ServiceMode>> offered = intake.required(Fields.MODES.of(modes, "/modes"));
        Optional<Integer> places = intake.required(Fields.CAPACITY.of(capacity, "/capacity"));
        Optional<String> where =
                intake.required(Fields.NAME.then(new StreetName(directory)::of).of(street, "/street"));
        Optional<LocalDate> day = intake.required(Fields.SUBMITTED_ON.of(submittedOn, "/submittedOn"));
        return intake.outcome(() -> new Application(
                ownId.orElseThrow(),
                called.orElseThrow().strip(),
                status.orElseThrow(),
                legal,
                code,
                offered.orElseThrow(),
                places.orElseThrow(),
                where.orElseThrow(),
                day.orElseThrow()));
    }

    /** The day of the facts, whatever is wrong elsewhere in the form; empty where it is missing or no day. */
    public Optional<LocalDate> day() {
        return submittedOn == null
                ? Optional.empty()
                : Checks.DAY.of(submittedOn, "/submittedOn").match(Optional::of, problems -> Optional.empty());
    }

    /** Nothing of what was filled in: it may be personal. */
    @Override
    public String toString() {
        return "ApplicationForm[…]";
    }
}
