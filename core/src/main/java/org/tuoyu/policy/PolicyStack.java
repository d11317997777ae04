package org.tuoyu.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoyu.childcare.assignment.Involvement;
import org.tuoyu.childcare.assignment.ResponsibilityMatrix;
import org.tuoyu.childcare.assignment.Role;
import org.tuoyu.childcare.duty.Duties;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.childcare.duty.DutyEvent;
import org.tuoyu.childcare.duty.DutyStatus;
import org.tuoyu.childcare.institution.Application;
import org.tuoyu.childcare.milestone.Assessment;
import org.tuoyu.childcare.milestone.Evidence;
import org.tuoyu.childcare.milestone.Target;
import org.tuoyu.childcare.milestone.Targets;
import org.tuoyu.childcare.registration.AuthorityKind;
import org.tuoyu.childcare.registration.RegistrationAuthority;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Difference;
import org.tuoyu.kernel.decision.NormSet;
import org.tuoyu.kernel.decision.Norms;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.party.Belonging;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.party.Unit;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.kernel.time.WorkingCalendar;

/**
 * Policies over one another: the norms in play for a question come from every instrument that is known, in force, and
 * holds for the place. A value; safe to share between threads.
 */
public final class PolicyStack implements Norms {

    private final List<Policy> policies;
    private final Directory directory;
    private final List<RankReading> ranks;
    private final Readings readings;
    private final RuleBooks books;

    private PolicyStack(List<Policy> policies, Directory directory, List<RankReading> ranks, Readings readings) {
        this.policies = policies;
        this.directory = directory;
        this.ranks = ranks;
        this.readings = readings;
        this.books = new RuleBooks(policies, directory, ranks, readings);
    }

    /**
     * Stacks policies; their order does not matter.
     *
     * @param ranks the instruments whose rank is open to reading, beside those that say so of themselves
     * @param readings the readings that are chosen
     */
    public static PolicyStack of(
            List<Policy> policies, Directory directory, List<RankReading> ranks, Readings readings) {
        PolicyStack stack = new PolicyStack(List.copyOf(policies), directory, open(policies, ranks), readings);
        for (Policy policy : policies) {
            if (policy.isReady()) {
                policy.contributions().forEach(each -> stack.books.book(each.question()));
            }
        }
        return stack;
    }

    private static List<RankReading> open(List<Policy> policies, List<RankReading> ranks) {
        List<RankReading> all = new ArrayList<>(ranks);
        for (Policy policy : policies) {
            Optional<RankReading> own = policy.rankReading();
            if (own.isPresent() && !all.contains(own.get())) {
                all.add(own.get());
            }
        }
        return List.copyOf(all);
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

    /**
     * The digests of the policy files that an answer rests on, by the number of the instrument, as {@link Policy#digest}
     * has them; none for policies that were written in Java.
     */
    public Map<String, String> files(Answer<?> answer) {
        Set<String> cited =
                answer.grounds().citations().stream().map(Citation::instrument).collect(Collectors.toSet());
        Map<String, String> files = new LinkedHashMap<>();
        for (Policy policy : policies) {
            String number = policy.instrument().number();
            if (cited.contains(number)) {
                policy.digest().ifPresent(digest -> files.put(number, digest));
            }
        }
        return files;
    }

    /** Every point on which the policies can be read in more than one way, and what depends on it. */
    public InterpretationRegister register() {
        return InterpretationRegister.of(policies, ranks, readings);
    }

    /** {@inheritDoc} {@link PlaceNotKnown} where the directory does not know the place. */
    @Override
    public <O extends Symbol> NormSet<O> inPlay(Question<O> question, AsOf asOf, String place) {
        return books.inPlay(question, asOf, place);
    }

    /** How many selections are kept. */
    int selections() {
        return books.selections();
    }

    /**
     * Where other policies answer a question differently for a place, over all days of the law.
     *
     * @param day the day of the facts: where the place lies is known as of it, by the directory of this stack
     */
    public <O extends Symbol> Difference<O> difference(
            PolicyStack other, Question<O> question, LocalDate day, String place) {
        Predicate<String> holding = RuleBooks.holding(directory, Reach.unit(place, day, directory), day);
        return books.book(question).differenceTo(other.books.book(question), holding);
    }

    /** The authority that registers the institution applied for (三(三)8). */
    public Answer<AuthorityKind> registrationAuthority(Application application, AsOf asOf) {
        return RegistrationAuthority.of(application, this, asOf);
    }

    /** What the documents that hold for a place say of who does what there: the matrix of each that has one. */
    public List<ResponsibilityMatrix> matrices(AsOf asOf, String place) {
        return holding(asOf, place).flatMap(policy -> policy.matrix().stream()).toList();
    }

    /** The parts that the matrices give to a unit, as {@link ResponsibilityMatrix#involving} finds them. */
    public List<Involvement> involving(Unit unit, Set<Role> roles, AsOf asOf) {
        return policies.stream()
                .flatMap(policy -> policy.matrix().stream())
                .flatMap(matrix -> matrix.involving(unit, roles, asOf).stream())
                .toList();
    }

    /**
     * Whether each target of the documents that hold for a place was reached, as {@link Targets#assess} finds.
     *
     * @throws IllegalArgumentException where evidence is for a target that none of the policies sets
     */
    public List<Assessment> assess(Collection<Evidence> evidence, AsOf asOf, String place) {
        List<Target> all = policies.stream()
                .flatMap(policy -> policy.targets().all().stream())
                .toList();
        Reach.requireSet("evidence for the target", all, evidence.stream().map(Evidence::target));
        return holding(asOf, place)
                .flatMap(policy -> policy.targets().assess(evidence, readings, asOf).stream())
                .toList();
    }

    /**
     * How each duty of the documents that hold for a place stands in each case, as {@link Duties#statuses} finds.
     *
     * @throws IllegalArgumentException where an event is of a duty that none of the policies sets
     */
    public List<DutyStatus> statuses(
            Collection<Event<DutyEvent>> events, WorkingCalendar calendar, AsOf asOf, String place) {
        List<Duty> all = policies.stream()
                .flatMap(policy -> policy.duties().all().stream())
                .toList();
        Reach.requireSet(
                "an event of the duty", all, events.stream().flatMap(each -> each.happening().dutyId().stream()));
        return holding(asOf, place)
                .flatMap(policy -> policy.duties().statuses(events, readings, calendar, asOf).stream())
                .toList();
    }

    /** The policies that are known, in force and hold for a place. */
    private Stream<Policy> holding(AsOf asOf, String place) {
        String id = Reach.unit(place, asOf.recordDay(), directory).id();
        return policies.stream()
                .filter(policy -> policy.validity().holds(asOf, readings))
                .filter(policy -> holds(policy, id, asOf.recordDay()) == Belonging.YES);
    }

    /** The unit that is a kind of authority where a place lies; empty where no policy of that place names one. */
    public Optional<Unit> office(Symbol kind, AsOf asOf, String place) {
        String id = Reach.unit(place, asOf.recordDay(), directory).id();
        for (Policy policy : policies) {
            Optional<Unit> office = policy.office(kind);
            if (office.isPresent() && holds(policy, id, asOf.recordDay()) == Belonging.YES) {
                return office;
            }
        }
        return Optional.empty();
    }

    /**
     * How far policies on registration reach where an institution is applied for, as {@link #reach(Question, AsOf, String)}
     * tells; each problem points to the street of the application.
     */
    public List<Problem> reach(Application application, AsOf asOf) {
        List<Problem> told = reach(RegistrationAuthority.QUESTION, asOf, application.street());
        return told.isEmpty()
                ? told
                : told.stream()
                        .map(each -> new Problem(each.code(), "/street", each.message(), each.didYouMean()))
                        .toList();
    }

    /**
     * Which policies that speak on a question and are known do not hold at a place, or only since it joined their
     * territory: {@code PLACE_IN_OTHER_DISTRICT} says whose it is, {@code PLACE_NOT_RECORDED} that nobody here knows whose
     * it was, {@code PLACE_ABOLISHED} that it is no more, {@code PLACE_JOINED} since when it lies there,
     * {@code NOT_YET_ISSUED} that the first of them came later.
     * {@link PlaceNotKnown} where the directory does not know the place.
     */
    public List<Problem> reach(Question<?> question, AsOf asOf, String place) {
        return books.reach(question, asOf, place);
    }

    /**
     * How far the policies that set duties or targets, or divide tasks, and are known reach to a unit that is a place, as
     * {@link #reach(Question, AsOf, String)} tells; nothing of any other unit.
     */
    public List<Problem> reach(Unit unit, AsOf asOf) {
        return Reach.notes(policies, unit, directory, asOf);
    }

    /** What is stacked: {@code PolicyStack[北碚府办发〔2020〕105号, …]}. */
    @Override
    public String toString() {
        return policies.stream()
                .map(policy -> policy.instrument().number())
                .collect(Collectors.joining(", ", "PolicyStack[", "]"));
    }

    private Belonging holds(Policy policy, String place, LocalDate day) {
        return directory.holds(policy.instrument().territory(), place, day);
    }
}
