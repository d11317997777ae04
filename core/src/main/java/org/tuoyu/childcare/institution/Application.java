package org.tuoyu.childcare.institution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.field.FieldSink;
import org.tuoyu.kernel.field.RawFields;
import org.tuoyu.kernel.form.FormProblems;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.problem.Shown;

/**
 * An application for registration that is valid: what {@link ApplicationForm#check} makes of a form without problems.
 *
 * @param id what the host calls it, as written
 * @param name the name of the institution
 * @param legalForm empty where the applicant has not said
 * @param modes at least one, each once, in the order of {@link ServiceMode}
 * @param capacity for how many children it has places, at least one
 * @param street the street or town where it lies, a name that the directory knows
 * @param submittedOn the day of the facts
 */
public record Application(
        String id,
        String name,
        ProfitStatus profitStatus,
        Optional<LegalForm> legalForm,
        Optional<CreditCode> creditCode,
        List<ServiceMode> modes,
        int capacity,
        String street,
        LocalDate submittedOn) {

    public Application {
        modes = List.copyOf(modes);
        if (id.isBlank() || name.isBlank() || street.isBlank()) {
            throw new IllegalArgumentException("An application has an id, a name and a street, got a blank");
        }
        if (modes.isEmpty() || !isAscending(modes)) {
            throw new IllegalArgumentException("Modes are one or more, each once and in their order, got " + modes);
        }
        if (capacity < ApplicationForm.LEAST_CAPACITY) {
            throw new IllegalArgumentException("An institution has places for one child or more, got " + capacity);
        }
    }

    private static boolean isAscending(List<ServiceMode> modes) {
        for (int i = 1; i < modes.size(); i++) {
            if (modes.get(i - 1).compareTo(modes.get(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * The application that {@link #tell} told. It may be one that a form would not let in today.
     *
     * @throws IllegalArgumentException or a {@link java.time.DateTimeException} where the fields are not such
     */
    public static Application told(RawFields fields) {
        return new Application(
                present(fields.textOrNull("id")),
                present(fields.textOrNull("name")),
                ProfitStatus.valueOf(present(fields.textOrNull("profitStatus"))),
                Optional.ofNullable(fields.textOrNull("legalForm")).map(LegalForm::valueOf),
                Optional.ofNullable(fields.textOrNull("creditCode")).map(CreditCode::new),
                present(fields.textsOrNull("modes")).stream()
                        .map(mode -> ServiceMode.valueOf(present(mode)))
                        .toList(),
                present(fields.numberOrNull("capacity", ApplicationForm.LEAST_CAPACITY)),
                present(fields.textOrNull("street")),
                LocalDate.parse(present(fields.textOrNull("submittedOn"))));
    }

    /** Tells its fields under the names that the form has for them. */
    public void tell(FieldSink sink) {
        sink.text("id", id)
                .text("name", name)
                .text("profitStatus", profitStatus.id())
                .text("legalForm", legalForm.map(LegalForm::id))
                .text("creditCode", creditCode.map(CreditCode::characters))
                .texts("modes", modes.stream().map(ServiceMode::id).toList())
                .number("capacity", capacity)
                .text("street", street)
                .text("submittedOn", submittedOn.toString());
    }

    private static <T> T present(@Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("Expected every field of an application, got none");
        }
        return value;
    }

    /** That it was submitted on a day that has not come yet, {@code DATE_TO_COME}; empty where it has. */
    public Optional<Problem> dayToCome(LocalDate today) {
        return submittedOn.isAfter(today)
                ? Optional.of(FormProblems.dateToCome("/submittedOn", submittedOn))
                : Optional.empty();
    }

    /** Neither the name nor the credit code, which may be personal. */
    @Override
    public String toString() {
        return "Application[" + profitStatus + ", " + legalForm.map(Enum::name).orElse("legal form not known") + ", "
                + modes + ", capacity " + capacity + ", " + Shown.of(street) + ", " + submittedOn + "]";
    }
}
