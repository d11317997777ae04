package org.tuoyu.childcare.statistics;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.tuoyu.childcare.institution.Application;
import org.tuoyu.childcare.institution.ApplicationSoFar;
import org.tuoyu.childcare.institution.InstitutionKind;
import org.tuoyu.childcare.institution.ProfitStatus;
import org.tuoyu.childcare.institution.ServiceMode;
import org.tuoyu.kernel.decision.YesNo;
import org.tuoyu.kernel.form.BuilderStyle;
import org.tuoyu.kernel.problem.Shown;

/**
 * One institution as it is counted (统计对象). What is empty is not known, which is neither no nor zero.
 *
 * @param street the street or town where it lies, by one name for each
 * @param district the district in which that street lies on the day of the count
 * @param modes each once, in the order of {@link ServiceMode}; empty where not known
 * @param capacity for how many children it has places, at least one
 * @param inclusive whether it offers inclusive care (普惠), as the host finds it
 * @param filed whether it has filed with the health department (备案)
 */
@Value.Builder
@BuilderStyle
public record Entry(
        Optional<String> street,
        Optional<String> district,
        List<ServiceMode> modes,
        Optional<InstitutionKind> kind,
        Optional<ProfitStatus> profitStatus,
        OptionalInt capacity,
        Optional<YesNo> inclusive,
        Optional<YesNo> filed) {

    public Entry {
        modes = List.copyOf(modes);
        if (!modes.isEmpty() && !modes.equals(List.copyOf(EnumSet.copyOf(modes)))) {
            throw new IllegalArgumentException("Modes are each named once and in their order, got " + modes);
        }
        if (capacity.isPresent() && capacity.getAsInt() < 1) {
            throw new IllegalArgumentException(
                    "An institution has places for one child or more, got " + capacity.getAsInt());
        }
    }

    /** Where it lies, as far as that is shown, and what is counted. */
    @Override
    public String toString() {
        return "Entry[" + street.map(Shown::of) + ", " + district.map(Shown::of) + ", " + modes + ", " + kind + ", "
                + profitStatus + ", " + capacity + ", " + inclusive + ", " + filed + "]";
    }

    /** What an application says: not the kind, whether it is inclusive, or whether it was filed. */
    public static Builder of(Application application) {
        return builder()
                .street(application.street())
                .modes(application.modes())
                .profitStatus(application.profitStatus())
                .capacity(application.capacity());
    }

    /** What an application says as far as it is filled in: what is missing in it is not known. */
    public static Builder of(ApplicationSoFar application) {
        return builder()
                .street(application.street())
                .modes(application.modes().orElse(List.of()))
                .profitStatus(application.profitStatus())
                .capacity(application.capacity().map(OptionalInt::of).orElse(OptionalInt.empty()));
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds an entry; all is not known unless it is said. */
    public static final class Builder extends EntryBuilder {
        Builder() {}
    }
}
