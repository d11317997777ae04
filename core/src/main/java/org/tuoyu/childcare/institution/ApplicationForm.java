package org.tuoyu.childcare.institution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.field.FormField;
import org.tuoyu.kernel.field.RawFields;
import org.tuoyu.kernel.field.RawForm;
import org.tuoyu.kernel.form.BuilderStyle;
import org.tuoyu.kernel.form.BuilderStyle.AllowNulls;
import org.tuoyu.kernel.form.Check;
import org.tuoyu.kernel.form.Checks;
import org.tuoyu.kernel.form.FormProblems;
import org.tuoyu.kernel.form.Intake;
import org.tuoyu.kernel.language.Characters;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.party.Party;
import org.tuoyu.kernel.party.Unit;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.DidYouMean;
import org.tuoyu.kernel.problem.Limits;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.problem.Shown;

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
@ChecksItself
@Value.Builder
@BuilderStyle
public record ApplicationForm(
        @NotBlank @Seen @IdText @Nullable String id,
        @NotBlank @Seen @NameText @Nullable String name,
        @NotBlank @Seen @NameText @Nullable String profitStatus,
        @NameText @Nullable String legalForm,
        @NameText @Nullable String creditCode,
        @NotEmpty @Nullable List<@AllowNulls @Nullable String> modes,
        @NotNull @Positive @Nullable Integer capacity,
        @NotBlank @Seen @NameText @Nullable String street,
        @NotBlank @Seen @NameText @Nullable String submittedOn)
        implements RawForm {

    static final int LEAST_CAPACITY = 1;

    private static final Check<@Nullable String, String> NAME = Checks.NAME;
    private static final Check<String, String> NAME_OR_NONE =
            ((Check<String, String>) Checks::whole).then(Checks.upTo(Limits.NAME));
    private static final Check<@Nullable List<@Nullable String>, List<@Nullable String>> LISTED = Checks::present;
    private static final Check<@Nullable String, ProfitStatus> PROFIT_STATUS =
            NAME.then(Checks.constantOf(ProfitStatus.class));
    private static final Check<String, LegalForm> LEGAL_FORM = NAME_OR_NONE.then(Checks.constantOf(LegalForm.class));
    private static final Check<String, CreditCode> CREDIT_CODE = NAME_OR_NONE.then(CreditCode::of);
    private static final Check<@Nullable Integer, Integer> CAPACITY = Checks.atLeast(LEAST_CAPACITY);
    private static final Check<@Nullable List<@Nullable String>, List<ServiceMode>> MODES = LISTED.then(
                    ApplicationForm::named)
            .then(Checks.eachOnce(
                    NAME.then(Checks.constantOf(ServiceMode.class)), (mode, pointer) -> Check.valid(mode)))
            .then((modes, pointer) -> Check.valid(List.copyOf(modes)));
    private static final Check<@Nullable String, LocalDate> DAY = NAME.then(Checks.DAY);

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
                fields.numberOrNull("capacity", LEAST_CAPACITY),
                fields.textOrNull("street"),
                fields.textOrNull("submittedOn"));
    }

    /**
     * The valid application, or every problem of the form in the order of its fields.
     *
     * @param directory the streets and towns that there are
     */
    public Checked<Application> check(Directory directory) {
        return check(streets(directory));
    }

    @Override
    public List<FormField> fields() {
        return FormField.of(ApplicationForm::read);
    }

    @Override
    public List<Problem> problems() {
        return check((name, pointer) -> Check.valid(name)).problems();
    }

    private static Check<String, String> streets(Directory directory) {
        return (raw, pointer) -> street(Characters.folded(raw), pointer, directory);
    }

    /** That a street or town is one that the directory knows, in whichever district it lies. */
    private static Checked<String> street(String name, String pointer, Directory directory) {
        return directory.find(name).filter(ApplicationForm::isStreet).isPresent()
                ? Check.valid(name)
                : FormProblems.rejected(Problem.at(
                                pointer,
                                "STREET_NOT_KNOWN",
                                "没有名为“" + Shown.of(name) + "”的街道或镇",
                                "no street or town is known as \"" + Shown.of(name) + "\"")
                        .suggesting(DidYouMean.of(
                                name,
                                directory.units().stream()
                                        .filter(ApplicationForm::isStreet)
                                        .flatMap(unit -> unit.allNames().stream())
                                        .toList())));
    }

    private static boolean isStreet(Party party) {
        return party instanceof Unit unit && unit.kind().isBelowDistrict();
    }

    private static Checked<List<@Nullable String>> named(List<@Nullable String> raw, String pointer) {
        return raw.isEmpty() ? FormProblems.rejected(FormProblems.missing(pointer)) : Check.valid(raw);
    }

    /**
     * What is filled in, whatever is missing but its id; or every problem of what is wrong.
     *
     * @param directory the streets and towns that there are
     */
    public Checked<ApplicationSoFar> checkSoFar(Directory directory) {
        Intake intake = new Intake();
        ApplicationSoFar soFar = soFar(intake, streets(directory));
        return intake.outcomeSoFar("/id", () -> soFar);
    }

    private Checked<Application> check(Check<String, String> known) {
        Intake intake = new Intake();
        ApplicationSoFar soFar = soFar(intake, known);
        return intake.outcome(soFar::whole);
    }

    private ApplicationSoFar soFar(Intake intake, Check<String, String> known) {
        return new ApplicationSoFar(
                intake.required(Checks.ID.of(id, "/id")),
                intake.required(NAME.of(name, "/name")).map(String::strip),
                intake.required(PROFIT_STATUS.of(profitStatus, "/profitStatus")),
                intake.optional(LEGAL_FORM, legalForm, "/legalForm"),
                intake.optional(CREDIT_CODE, creditCode, "/creditCode"),
                intake.required(MODES.of(modes, "/modes")),
                intake.required(CAPACITY.of(capacity, "/capacity")),
                intake.required(NAME.then(known).of(street, "/street")),
                intake.required(DAY.of(submittedOn, "/submittedOn")));
    }

    /** The day of the facts, whatever is wrong elsewhere in the form; empty where it is missing or no day. */
    public Optional<LocalDate> day() {
        return submittedOn == null
                ? Optional.empty()
                : Checks.DAY.of(submittedOn, "/submittedOn").valid();
    }

    /** Nothing of what was filled in: it may be personal. */
    @Override
    public String toString() {
        return "ApplicationForm[…]";
    }
}
