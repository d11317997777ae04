package org.tuoyu.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.tuoyu.childcare.institution.ApplicationSoFar;
import org.tuoyu.childcare.statistics.Entry;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.party.Party;

/**
 * Applications as they are counted.
 *
 * @param asOf the day of the count; empty for the day on which each was submitted
 */
record Entries(Directory directory, Optional<LocalDate> asOf) {

    /** What can be said of one; what else is known is for the caller to add. */
    Entry.Builder of(ApplicationSoFar application) {
        Optional<Party> street = application.street().flatMap(directory::find);
        Optional<LocalDate> day = asOf.or(application::submittedOn);
        return Entry.of(application)
                .street(street.map(Party::label).map(Bilingual::zh))
                .district(street.flatMap(each -> day.flatMap(on -> district(each, on))));
    }

    private Optional<String> district(Party street, LocalDate day) {
        return directory
                .location(street.id(), day)
                .flatMap(location -> directory.place(location.territory(), day))
                .map(unit -> unit.label().zh());
    }
}
