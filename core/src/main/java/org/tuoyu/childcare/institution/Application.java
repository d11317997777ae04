package org.tuoyu.childcare.institution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
        if (capacity < 1) {
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

    /** Neither the name nor the credit code, which may be personal. */
    @Override
    public String toString() {
        return "Application[" + profitStatus + ", " + legalForm.map(Enum::name).orElse("legal form not known") + ", "
                + modes + ", capacity " + capacity + ", " + Shown.of(street) + ", " + submittedOn + "]";
    }
}
