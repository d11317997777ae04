package org.tuoyu.spark;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuoyu.childcare.institution.Application;
import org.tuoyu.childcare.registration.AuthorityKind;
import org.tuoyu.childcare.statistics.Entry;
import org.tuoyu.json.ApplicationReader;
import org.tuoyu.json.JsonLines;
import org.tuoyu.json.Line;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.party.Party;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.PolicyStack;

/**
 * Decides and counts lines of applications in one process: what a partition does, and what is compared with it.
 *
 * @param day the day for which all are decided and counted; none for the day on which each was submitted
 */
public record Deciding(PolicyStack policies, @Nullable LocalDate day) {

    /** The lines of a stream, which is left open. */
    public Count count(InputStream in) throws IOException {
        JsonLines lines = JsonLines.of(in);
        Tallying tallying = new Tallying();
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            ApplicationReader.read(line.get(), policies.directory())
                    .application()
                    .<Tallying>match(
                            application -> tallying.decided(answer(application), entry(application)),
                            tallying::refused);
        }
        return tallying.count();
    }

    private String answer(Application application) {
        Answer<AuthorityKind> answer = policies.registrationAuthority(application, AsOf.day(day(application)));
        return answer.match(
                determined -> determined.outcome().id(),
                undetermined -> "UNDETERMINED",
                notApplicable -> "NOT_APPLICABLE",
                conflict -> "CONFLICT",
                invalid -> "INVALID");
    }

    private Entry entry(Application application) {
        Optional<Party> street = policies.directory().find(application.street());
        return Entry.of(application)
                .street(street.map(Party::label).map(Bilingual::zh))
                .district(street.flatMap(each -> district(each, day(application))))
                .build();
    }

    private Optional<String> district(Party street, LocalDate on) {
        return policies.directory()
                .location(street.id(), on)
                .flatMap(location -> policies.directory().place(location.territory(), on))
                .map(unit -> unit.label().zh());
    }

    private LocalDate day(Application application) {
        return day == null ? application.submittedOn() : day;
    }
}
