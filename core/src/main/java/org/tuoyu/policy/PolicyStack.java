package org.tuoyu.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.tuoyu.childcare.institution.Application;
import org.tuoyu.childcare.registration.AuthorityKind;
import org.tuoyu.childcare.registration.RegistrationAuthority;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Difference;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.NormSet;
import org.tuoyu.kernel.decision.Norms;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.party.Belonging;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.party.Found;
import org.tuoyu.kernel.party.Unit;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.rules.RuleBook;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.AsOf;

/**
 * Policies over one another: the norms in play for a question come from every instrument that is known, in force, and
 * holds for the place. A value; safe to share between threads.
 */
public final class PolicyStack implements Norms {

    private final List<Policy> policies;
    private final Directory directory;
    private final List<RankReading> ranks;
    private final Readings readings;
    private final Map<String, RuleBook<?>> books = new ConcurrentHashMap<>();
    /** The norms in play, where they were asked for before: to select them again takes longer than to decide. */
    private final Map<Asked, NormSet<?>> selected = new ConcurrentHashMap<>();

    /** So many selections are kept; then all are forgotten, and those still asked for come back. */
    static final int MOST_SELECTED = 4096;

    private record Asked(String question, AsOf asOf, String place) {}

    private PolicyStack(List<Policy> policies, Directory directory, List<RankReading> ranks, Readings readings) {
        this.policies = policies;
        this.directory = directory;
        this.ranks = ranks;
        this.readings = readings;
    }

    /**
     * Stacks policies; their order does not matter.
     *
     * @param ranks the instruments whose rank is open to reading
     * @param readings the readings that are chosen
     */
    public static PolicyStack of(
            List<Policy> policies, Directory directory, List<RankReading> ranks, Readings readings) {
        PolicyStack stack = new PolicyStack(List.copyOf(policies), directory, List.copyOf(ranks), readings);
        for (Policy policy : policies) {
            for (Contribution<?> each : policy.readyContributions()) {
                stack.book(each.question());
            }
        }
        return stack;
    }

    private <O extends Symbol> RuleBook<O> written(Question<O> question) {
        List<Norm<O>> norms = new ArrayList<>();
        for (Policy policy : policies) {
            for (Norm<O> norm : policy.norms(question)) {
                norms.addAll(variants(norm));
            }
        }
        return RuleBook.of(question, norms, readings);
    }

    private <O extends Symbol> List<Norm<O>> variants(Norm<O> norm) {
        List<Norm<O>> variants = List.of(norm);
        for (RankReading rank : ranks) {
            List<Norm<O>> more = new ArrayList<>();
            for (Norm<O> variant : variants) {
                more.addAll(rank.variants(variant));
            }
            variants = more;
        }
        return variants;
    }

    public List<Policy> policies() {
        return policies;
    }

    /** Every question to which one of the policies contributes, in the order of the policies. */
    public List<Question<?>> questions() {
        Map<String, Question<?>> questions = new LinkedHashMap<>();
        for (Policy policy : policies) {
            for (Contribution<?> each : policy.contributions()) {
                questions.putIfAbsent(each.question().id(), each.question());
            }
        }
        return List.copyOf(questions.values());
    }

    public Directory directory() {
        return directory;
    }

    /** The readings that are chosen. */
    public Readings readings() {
        return readings;
    }

    /** The same policies, read in other ways. */
    public PolicyStack reading(Readings others) {
        return of(policies, directory, ranks, others);
    }

    /** Those of the policies that are known and in force, with the same readings. */
    public PolicyStack inForce(AsOf asOf) {
        List<Policy> those = policies.stream()
                .filter(policy -> policy.validity().holds(asOf, readings))
                .toList();
        return of(those, directory, ranks, readings);
    }

    /** Every point on which the policies can be read in more than one way, and what depends on it. */
    public InterpretationRegister register() {
        return InterpretationRegister.of(policies, ranks, readings);
    }

    /** {@inheritDoc} {@link PlaceNotKnown} where the directory does not know the place. */
    @Override
    @SuppressWarnings("unchecked") // norms are kept under the id of the question that they answer
    public <O extends Symbol> NormSet<O> inPlay(Question<O> question, AsOf asOf, String place) {
        Asked asked = new Asked(question.id(), asOf, place);
        NormSet<?> ready = selected.get(asked);
        if (ready == null) {
            ready = select(question, asOf, place);
            if (selected.size() >= MOST_SELECTED) {
                selected.clear();
            }
            selected.put(asked, ready);
        }
        return (NormSet<O>) ready;
    }

    private <O extends Symbol> NormSet<O> select(Question<O> question, AsOf asOf, String place) {
        String id = unit(place, asOf.recordDay()).id();
        return book(question).inPlay(asOf, new Holding(directory, id, asOf.recordDay()));
    }

    /** How many selections are kept. */
    int selections() {
        return selected.size();
    }

    /**
     * Where other policies answer a question differently for a place, over all days of the law.
     *
     * @param day the day of the facts: where the place lies is known as of it, by the directory of this stack
     */
    public <O extends Symbol> Difference<O> difference(
            PolicyStack other, Question<O> question, String place, LocalDate day) {
        String id = unit(place, day).id();
        return book(question).differenceTo(other.book(question), new Holding(directory, id, day));
    }

    /** The territories that hold a place on a day. */
    private record Holding(Directory directory, String place, LocalDate day) implements Predicate<String> {
        @Override
        public boolean test(String territory) {
            return directory.holds(territory, place, day) == Belonging.YES;
        }
    }

    @SuppressWarnings("unchecked") // a book is kept under the id of the question that it was made for
    private <O extends Symbol> RuleBook<O> book(Question<O> question) {
        RuleBook<?> ready = books.get(question.id());
        if (ready == null) {
            ready = written(question);
            books.putIfAbsent(question.id(), ready);
        }
        return (RuleBook<O>) ready;
    }

    /** The authority that registers the institution applied for (三(三)8). */
    public Answer<AuthorityKind> registrationAuthority(Application application, AsOf asOf) {
        return RegistrationAuthority.of(application, this, asOf);
    }

    /** The unit that is a kind of authority where a place lies; empty where no policy of that place names one. */
    public Optional<Unit> office(Symbol kind, String place, AsOf asOf) {
        String id = unit(place, asOf.recordDay()).id();
        for (Policy policy : policies) {
            Optional<Unit> office = policy.office(kind);
            if (office.isPresent() && holds(policy, id, asOf.recordDay()) == Belonging.YES) {
                return office;
            }
        }
        return Optional.empty();
    }

    /**
     * Which policies on registration are left out where an institution is applied for, as {@link #outOfReach(Question,
     * String, AsOf)} tells; each problem points to the street of the application.
     */
    public List<Problem> outOfReach(Application application, AsOf asOf) {
        return outOfReach(RegistrationAuthority.QUESTION, application.street(), asOf).stream()
                .map(each -> new Problem(each.code(), "/street", each.message(), each.didYouMean()))
                .toList();
    }

    /**
     * Which policies that speak on a question, are known and issued, do not hold at a place:
     * {@code PLACE_IN_OTHER_DISTRICT} says whose it is, {@code PLACE_NOT_RECORDED} that nobody here knows whose it was.
     * {@link PlaceNotKnown} where the directory does not know the place.
     */
    public List<Problem> outOfReach(Question<?> question, String place, AsOf asOf) {
        Unit unit = unit(place, asOf.recordDay());
        return policies.stream()
                .filter(policy -> !policy.norms(question).isEmpty())
                .filter(policy -> asOf.knowsPublicationOf(policy.instrument().publishedOn()))
                .filter(policy -> !asOf.lawDay().isBefore(policy.instrument().publishedOn()))
                .filter(policy -> holds(policy, unit.id(), asOf.recordDay()) != Belonging.YES)
                .map(policy -> Reach.problem(policy.instrument(), unit, directory, asOf.recordDay()))
                .toList();
    }

    private Belonging holds(Policy policy, String place, LocalDate day) {
        return directory.holds(policy.instrument().territory(), place, day);
    }

    private Unit unit(String place, LocalDate day) {
        Optional<Unit> unit = directory.unit(place, day);
        if (unit.isPresent()) {
            return unit.get();
        }
        throw new PlaceNotKnown(
                place, directory.find(place) instanceof Found.NotKnown none ? none.didYouMean() : List.of());
    }
}
