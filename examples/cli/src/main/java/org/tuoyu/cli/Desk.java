package org.tuoyu.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuoyu.childcare.institution.Application;
import org.tuoyu.childcare.registration.AuthorityKind;
import org.tuoyu.childcare.registration.CreditCodeFinding;
import org.tuoyu.childcare.registration.RegistrationAuthority;
import org.tuoyu.json.ApplicationLine;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Decider;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.PolicyStack;

/** Where applications are asked about: some policies, and the day that counts for all of them if one is named. */
final class Desk {

    /** So many places and days are kept; then all are forgotten. */
    private static final int MOST = 16_384;

    private final PolicyStack policies;
    private final Optional<LocalDate> asOf;
    private final Instant knownAt;
    private final Language language;
    private final Map<Where, Place> places = new HashMap<>();
    /** Most days of a street are alike: they share one, so that few are looked at in turn. */
    private final Map<Place, Place> alike = new HashMap<>();

    private final LocalDate today = Day.today();
    private @Nullable Application last;
    private @Nullable Place lastPlace;

    /** @param day its number: the numbers of days in a row lie apart, their dates do not */
    private record Where(String street, long day) {

        /** Streets are few: that the day differs is seen sooner. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Where where && where.day == day && where.street.equals(street);
        }

        @Override
        public int hashCode() {
            return 31 * street.hashCode() + Long.hashCode(day);
        }
    }

    /** What holds at a place on a day, whatever the application: to find it anew takes longer than to decide. */
    private record Place(
            Decider<Application, AuthorityKind> decider, List<Problem> reach, Map<AuthorityKind, Bilingual> offices) {}

    /**
     * A desk under some policies.
     *
     * @param asOf the day of facts and law; empty for the day on which each application was submitted
     * @param knownAt what was published later is not known
     */
    Desk(PolicyStack policies, Optional<LocalDate> asOf, Instant knownAt, Language language) {
        this.policies = policies;
        this.asOf = asOf;
        this.knownAt = knownAt;
        this.language = language;
    }

    PolicyStack policies() {
        return policies;
    }

    Optional<LocalDate> asOf() {
        return asOf;
    }

    /** The same under policies that are read in other ways. */
    Desk reading(Readings readings) {
        return new Desk(policies.reading(readings), asOf, knownAt, language);
    }

    /** The application of a line; rejected as well where its day has not come yet. */
    Checked<Application> application(ApplicationLine line) {
        Optional<Problem> toCome =
                line.application().match(application -> application.dayToCome(today), problems -> Optional.empty());
        return toCome.isPresent() ? new Checked.Rejected<>(List.of(toCome.get())) : line.application();
    }

    Answer<AuthorityKind> answer(Application application) {
        return place(application).decider().decide(application);
    }

    /** What a reader of the answer must know: of the place, then of the credit code. */
    List<Problem> remarks(Application application, Answer<AuthorityKind> answer) {
        List<Problem> ofCode = ofCreditCode(application, answer);
        if (ofCode.isEmpty()) {
            return ofPlace(application);
        }
        List<Problem> remarks = new ArrayList<>(ofPlace(application));
        remarks.addAll(ofCode);
        return remarks;
    }

    /** Which policies were left out for the place of the application, and why. */
    List<Problem> ofPlace(Application application) {
        return place(application).reach();
    }

    /** Whether the credit code was given by another authority, or fails its own check. */
    List<Problem> ofCreditCode(Application application, Answer<AuthorityKind> answer) {
        return CreditCodeFinding.of(application, answer)
                .map(CreditCodeFinding::problems)
                .orElse(List.of());
    }

    /** The authority as it is called in that place on that day; its kind where no policy of the place names one. */
    Bilingual authority(AuthorityKind kind, Application application) {
        return Objects.requireNonNull(place(application).offices().get(kind));
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

    /** Several things are asked of one application after another. */
    @SuppressWarnings("ReferenceEquality")
    private Place place(Application application) {
        if (application != last) {
            lastPlace = kept(application);
            last = application;
        }
        return Objects.requireNonNull(lastPlace);
    }

    private Place kept(Application application) {
        Where where = new Where(application.street(), day(application).toEpochDay());
        Place ready = places.get(where);
        if (ready == null) {
            Place found = found(application);
            ready = alike.computeIfAbsent(found, any -> found);
            if (places.size() >= MOST) {
                places.clear();
                alike.clear();
            }
            places.put(where, ready);
        }
        return ready;
    }

    private Place found(Application application) {
        AsOf moment = AsOf.day(day(application)).knownAt(knownAt);
        String street = application.street();
        Map<AuthorityKind, Bilingual> offices = new EnumMap<>(AuthorityKind.class);
        for (AuthorityKind kind : AuthorityKind.values()) {
            offices.put(
                    kind,
                    policies.office(kind, moment, street)
                            .flatMap(unit -> unit.nameOn(moment.factDay()))
                            .orElse(kind.label()));
        }
        return new Place(
                RegistrationAuthority.decider(policies.inPlay(RegistrationAuthority.QUESTION, moment, street)),
                policies.reach(application, moment),
                offices);
    }
}
