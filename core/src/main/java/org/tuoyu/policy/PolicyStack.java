package org.tuoyu.policy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuoyu.decision.Answer;
import org.tuoyu.decision.Norm;
import org.tuoyu.decision.NormSet;
import org.tuoyu.decision.Norms;
import org.tuoyu.decision.Question;
import org.tuoyu.decision.RuleBook;
import org.tuoyu.institution.Application;
import org.tuoyu.language.Symbol;
import org.tuoyu.party.Belonging;
import org.tuoyu.party.Directory;
import org.tuoyu.party.Unit;
import org.tuoyu.problem.Problem;
import org.tuoyu.registration.AuthorityKind;
import org.tuoyu.registration.RegistrationAuthority;
import org.tuoyu.text.Readings;
import org.tuoyu.time.AsOf;

/**
 * Policies over one another: the norms in play for a question come from every instrument that is known, in force, and
 * holds for the place. A value; safe to share between threads.
 */
public final class PolicyStack implements Norms {

    private final List<Policy> policies;
    private final Directory directory;
    private final Map<String, RuleBook<?>> books = new LinkedHashMap<>();

    private PolicyStack(List<Policy> policies, Directory directory) {
        this.policies = policies;
        this.directory = directory;
    }

    /**
     * Stacks policies; their order does not matter.
     *
     * @param ranks the instruments whose rank is open to reading
     * @param readings the readings that are chosen
     */
    public static PolicyStack of(
            List<Policy> policies, Directory directory, List<RankReading> ranks, Readings readings) {
        PolicyStack stack = new PolicyStack(List.copyOf(policies), directory);
        policies.stream()
                .flatMap(policy -> policy.contributions().stream())
                .map(Contribution::question)
                .distinct()
                .forEach(question -> stack.books.put(question.id(), book(question, policies, ranks, readings)));
        return stack;
    }

    private static <O extends Symbol> RuleBook<O> book(
            Question<O> question, List<Policy> policies, List<RankReading> ranks, Readings readings) {
        return RuleBook.of(
                question,
                policies.stream()
                        .flatMap(policy -> policy.norms(question).stream())
                        .flatMap(norm -> variants(norm, ranks).stream())
                        .toList(),
                readings);
    }

    private static <O extends Symbol> List<Norm<O>> variants(Norm<O> norm, List<RankReading> ranks) {
        List<Norm<O>> variants = List.of(norm);
        for (RankReading rank : ranks) {
            variants = variants.stream()
                    .flatMap(each -> rank.variants(each).stream())
                    .toList();
        }
        return variants;
    }

    public List<Policy> policies() {
        return policies;
    }

    public Directory directory() {
        return directory;
    }

    /** {@inheritDoc} {@link PlaceNotKnown} where the directory does not know the place. */
    @Override
    public <O extends Symbol> NormSet<O> inPlay(Question<O> question, AsOf asOf, String place) {
        String id = unit(place, asOf.factDay()).id();
        return book(question)
                .inPlay(asOf, territory -> directory.holds(territory, id, asOf.factDay()) == Belonging.YES);
    }

    @SuppressWarnings("unchecked") // a book is kept under the id of the question that it was made for
    private <O extends Symbol> RuleBook<O> book(Question<O> question) {
        RuleBook<?> book = books.get(question.id());
        return book == null ? RuleBook.of(question, List.of(), Readings.none()) : (RuleBook<O>) book;
    }

    /** The authority that registers the institution applied for (三(三)8). */
    public Answer<AuthorityKind> registrationAuthority(Application application, AsOf asOf) {
        return RegistrationAuthority.of(application, this, asOf);
    }

    /** The unit that is a kind of authority where a place lies; empty where no policy of that place names one. */
    public Optional<Unit> office(Symbol kind, String place, AsOf asOf) {
        String id = unit(place, asOf.factDay()).id();
        return policies.stream()
                .filter(policy -> holds(policy, id, asOf.factDay()) == Belonging.YES)
                .flatMap(policy -> policy.office(kind).stream())
                .findFirst();
    }

    /**
     * Which policies that are known do not hold where an institution is applied for: {@code PLACE_IN_OTHER_DISTRICT} says whose it is,
     * {@code PLACE_NOT_RECORDED} that nobody here knows whose it was.
     */
    public List<Problem> outOfReach(Application application, AsOf asOf) {
        Unit unit = unit(application.street(), asOf.factDay());
        return policies.stream()
                .filter(policy -> asOf.knowsPublicationOf(policy.instrument().publishedOn()))
                .filter(policy -> !asOf.lawDay().isBefore(policy.instrument().publishedOn()))
                .filter(policy -> holds(policy, unit.id(), asOf.factDay()) != Belonging.YES)
                .map(policy -> Reach.problem(policy.instrument(), unit, directory, asOf.factDay()))
                .toList();
    }

    private Belonging holds(Policy policy, String place, LocalDate day) {
        return directory.holds(policy.instrument().territory(), place, day);
    }

    private Unit unit(String place, LocalDate day) {
        return directory
                .place(place, day)
                .orElseGet(() -> directory
                        .find(place)
                        .match(
                                known -> known.party().match(Optional::of, group -> Optional.<Unit>empty()),
                                notKnown -> Optional.<Unit>empty())
                        .orElseThrow(() -> new PlaceNotKnown(
                                place,
                                directory.find(place).match(known -> List.of(), notKnown -> notKnown.didYouMean()))));
    }
}
