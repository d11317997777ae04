package org.tuoyu.engine;

import jakarta.validation.Validator;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.tuoyu.childcare.duty.DutyEvent;
import org.tuoyu.childcare.duty.DutyStatus;
import org.tuoyu.childcare.institution.Violations;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.kernel.time.WorkingCalendar;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.spi.CalendarSource;
import org.tuoyu.spi.Codec;
import org.tuoyu.spi.DirectorySource;
import org.tuoyu.spi.Observer;
import org.tuoyu.spi.PolicySource;
import org.tuoyu.spi.Store;

/** The front door: policies over the host's store, format and clock. Shared between threads. */
public final class Tuoyu {

    private final PolicyStack policies;
    private final WorkingCalendar calendar;
    private final RegistrationDesk registrations;

    Tuoyu(PolicyStack policies, WorkingCalendar calendar, RegistrationDesk registrations) {
        this.policies = policies;
        this.calendar = calendar;
        this.registrations = registrations;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The desk where applications for registration come in. */
    public RegistrationDesk registrations() {
        return registrations;
    }

    /** The policies that it was built with, or that its source gave. */
    public PolicyStack policies() {
        return policies;
    }

    /**
     * How each duty that holds for a place stands, by the calendar of the source; without one, no year is published, and
     * what depends on working days is not known.
     */
    public List<DutyStatus> statuses(Collection<Event<DutyEvent>> events, AsOf asOf, String place) {
        return policies.statuses(events, calendar, asOf, place);
    }

    /** Names what the library needs: policies, store, codec and clock; what else there is, it may do without. */
    public static final class Builder {

        private final Configuration settings = new Configuration();

        private Builder() {}

        /** The policies that applications are examined under. */
        public Builder policies(PolicyStack policies) {
            settings.policies = policies;
            return this;
        }

        /**
         * The same, from files.
         *
         * @param stack the path of a stack file; it names the others, relative to itself
         */
        public Builder policies(PolicySource source, String stack) {
            settings.files = beside -> Configuration.read(source, stack, beside);
            return this;
        }

        /** Optional, with policies from files: the units and places that files may name which bring none of their own. */
        public Builder directory(DirectorySource source) {
            settings.directory = source;
            return this;
        }

        /** Optional: working days, for {@link Tuoyu#statuses}. */
        public Builder calendar(CalendarSource source) {
            settings.calendar = source;
            return this;
        }

        /** Where cases are kept. */
        public Builder store(Store store) {
            settings.store = store;
            return this;
        }

        /** In which form they are kept. */
        public Builder codec(Codec codec) {
            settings.codec = codec;
            return this;
        }

        /** What time it is: it says when something was recorded, and what was known then. */
        public Builder clock(Clock clock) {
            settings.clock = clock;
            return this;
        }

        /**
         * Optional: constraints that the host put on forms are checked as well. Those of Tuoyu call the checks that are
         * made without it, so a fault has one code either way.
         */
        public Builder validator(Validator validator) {
            settings.validation = form -> Violations.problems(validator.validate(form));
            return this;
        }

        /** Optional: who is told what was done. */
        public Builder observer(Observer observer) {
            settings.observer = observer;
            return this;
        }

        /** Builds it, or throws {@link ConfigurationNotValid} with every problem at once. */
        public Tuoyu build() {
            return settings.built();
        }
    }
}
