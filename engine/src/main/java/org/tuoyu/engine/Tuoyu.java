package org.tuoyu.engine;

import jakarta.validation.Validator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tuoyu.childcare.institution.ApplicationForm;
import org.tuoyu.childcare.institution.Violations;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.spi.Codec;
import org.tuoyu.spi.Store;

/** The front door: policies over the host's store, format and clock. Shared between threads. */
public final class Tuoyu {

    private final RegistrationDesk registrations;

    private Tuoyu(RegistrationDesk registrations) {
        this.registrations = registrations;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The desk where applications for registration come in. */
    public RegistrationDesk registrations() {
        return registrations;
    }

    /** Names what the library needs: all of it but the validator is required. */
    public static final class Builder {

        private @Nullable PolicyStack policies;
        private @Nullable Store store;
        private @Nullable Codec codec;
        private @Nullable Clock clock;
        private Function<ApplicationForm, List<Problem>> validation = form -> List.of();

        private Builder() {}

        /** The policies that applications are examined under. */
        public Builder policies(PolicyStack policies) {
            this.policies = policies;
            return this;
        }

        /** Where cases are kept. */
        public Builder store(Store store) {
            this.store = store;
            return this;
        }

        /** In which form they are kept. */
        public Builder codec(Codec codec) {
            this.codec = codec;
            return this;
        }

        /** What time it is: it says when something was recorded, and what was known then. */
        public Builder clock(Clock clock) {
            this.clock = clock;
            return this;
        }

        /**
         * Optional: constraints that the host put on forms are checked as well. Those of Tuoyu call the checks that are
         * made without it, so a fault has one code either way.
         */
        public Builder validator(Validator validator) {
            validation = form -> Violations.problems(validator.validate(form));
            return this;
        }

        /** Builds it, or throws {@link ConfigurationNotValid} with every problem at once. */
        public Tuoyu build() {
            if (policies == null || store == null || codec == null || clock == null) {
                throw new ConfigurationNotValid(missing());
            }
            return new Tuoyu(new RegistrationDesk(policies, new Registrations(store, codec), clock, validation));
        }

        private List<Problem> missing() {
            List<Problem> problems = new ArrayList<>();
            require(policies, "policies", problems);
            require(store, "store", problems);
            require(codec, "codec", problems);
            require(clock, "clock", problems);
            return problems;
        }

        private static void require(@Nullable Object given, String name, List<Problem> problems) {
            if (given == null) {
                problems.add(Problem.at(
                        "/" + name, "SETTING_MISSING", name + " 必须给出，实际没有", name + " is required, got none"));
            }
        }
    }
}
