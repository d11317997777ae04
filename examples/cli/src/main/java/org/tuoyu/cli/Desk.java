package org.tuoyu.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuoyu.childcare.institution.Application;
import org.tuoyu.childcare.registration.AuthorityKind;
import org.tuoyu.childcare.registration.CreditCodeFinding;
import org.tuoyu.json.ApplicationLine;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.PolicyStack;

/**
 * Where applications are asked about: some policies, and the day that counts for all of them if one is named.
 *
 * @param asOf the day of facts and law; empty for the day on which each application was submitted
 * @param knownAt what was published later is not known
 */
record Desk(PolicyStack policies, Optional<LocalDate> asOf, Instant knownAt, Language language) {

    /** The same under policies that are read in other ways. */
    Desk reading(Readings readings) {
        return new Desk(policies.reading(readings), asOf, knownAt, language);
    }

    Answer<AuthorityKind> answer(Application application) {
        return policies.registrationAuthority(application, moment(application));
    }

    /** What a reader of the answer must know: of the place, then of the credit code. */
    List<Problem> remarks(Application application, Answer<AuthorityKind> answer) {
        List<Problem> remarks = new ArrayList<>(ofPlace(application));
        remarks.addAll(ofCreditCode(application, answer));
        return remarks;
    }

    /** Which policies were left out for the place of the application, and why. */
    List<Problem> ofPlace(Application application) {
        return policies.outOfReach(application, moment(application));
    }

    /** Whether the credit code was given by another authority, or fails its own check. */
    List<Problem> ofCreditCode(Application application, Answer<AuthorityKind> answer) {
        return CreditCodeFinding.of(application, answer)
                .map(CreditCodeFinding::problems)
                .orElse(List.of());
    }

    /** The authority as it is called in that place on that day; its kind where no policy of the place names one. */
    Bilingual authority(AuthorityKind kind, Application application) {
        AsOf moment = moment(application);
        return policies.office(kind, moment, application.street())
                .flatMap(unit -> unit.nameOn(moment.factDay()))
                .orElse(kind.label());
    }

    String shown(AuthorityKind kind, Application application) {
        return authority(kind, application).in(language);
    }

    LocalDate day(Application application) {
        return asOf.orElse(application.submittedOn());
    }

    /** The day that a line asks about, whether or not it can be answered; empty where none can be read. */
    Optional<LocalDate> day(ApplicationLine line) {
        return asOf.or(line::submittedOn);
    }

    private AsOf moment(Application application) {
        return AsOf.day(day(application)).knownAt(knownAt);
    }
}
