package org.tuoyu.childcare.institution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuoyu.kernel.problem.Shown;

/**
 * An application for registration as far as it is filled in: what is missing in the form is not known.
 *
 * @param id what the host calls it
 * @param name the name of the institution
 * @param modes each once, in the order of {@link ServiceMode}
 * @param capacity for how many children it has places, at least one
 * @param street the street or town where it lies, a name that the directory knows
 * @param submittedOn the day of the facts
 */
public record ApplicationSoFar(
        Optional<String> id,
        Optional<String> name,
        Optional<ProfitStatus> profitStatus,
        Optional<LegalForm> legalForm,
        Optional<CreditCode> creditCode,
        Optional<List<ServiceMode>> modes,
        Optional<Integer> capacity,
        Optional<String> street,
        Optional<LocalDate> submittedOn) {

    public ApplicationSoFar {
        modes = modes.map(List::copyOf);
    }

    /** The application, where nothing is missing that one has to have. */
    Application whole() {
        return new Application(
                id.orElseThrow(),
                name.orElseThrow(),
                profitStatus.orElseThrow(),
                legalForm,
                creditCode,
                modes.orElseThrow(),
                capacity.orElseThrow(),
                street.orElseThrow(),
                submittedOn.orElseThrow());
    }

    /** What is shown of the id, which the host chose. */
    @Override
    public String toString() {
        return "ApplicationSoFar[" + id.map(Shown::of) + "]";
    }
}
