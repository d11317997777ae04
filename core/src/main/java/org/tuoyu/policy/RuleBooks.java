package org.tuoyu.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.NormSet;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.party.Belonging;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.party.Unit;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.rules.RuleBook;
import org.tuoyu.kernel.text.Instrument;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.AsOf;

/** The norms of stacked policies by question, and which of them are in play; both are kept. */
final class RuleBooks {

    /** So many selections are kept; then all are forgotten, and those still asked for come back. */
    static final int MOST_SELECTED = 16_384;

    private final List<Policy> policies;
    private final Directory directory;
    private final List<RankReading> ranks;
    private final Readings readings;
    private final Map<String, RuleBook<?>> books = new ConcurrentHashMap<>();
    private final Map<String, Set<Policy>> speaking = new ConcurrentHashMap<>();
    /** The norms in play, where they were asked for before: to select them again takes longer than to decide. */
    private final Map<Asked, Selected> selected = new ConcurrentHashMap<>();

    /** What norms are selected by. */
    private record Asked(String question, String place, AsOf asOf) {

        /** The days are mostly the same: their sum as records make it would leave five bits alike. */
        @Override
        public int hashCode() {
            int days = 6 * asOf.factDay().hashCode() + asOf.lawDay().hashCode();
            return 31
                            * (31 * (31 * question.hashCode() + place.hashCode())
                                    + asOf.knownAt().hashCode())
                    + days;
        }
    }

    private record Selected(NormSet<?> norms, List<Problem> reach) {}

    RuleBooks(List<Policy> policies, Directory directory, List<RankReading> ranks, Readings readings) {
        this.policies = policies;
        this.directory = directory;
        this.ranks = ranks;
        this.readings = readings;
    }

    @SuppressWarnings("unchecked") // norms are kept under the id of the question that they answer
    <O extends Symbol> NormSet<O> inPlay(Question<O> question, AsOf asOf, String place) {
        return (NormSet<O>) selected(question, asOf, place).norms();
    }

    /** How far policies that speak on a question and are known reach to a place, as {@link PolicyStack#reach} tells. */
    List<Problem> reach(Question<?> question, AsOf asOf, String place) {
        return selected(question, asOf, place).reach();
    }

    private Selected selected(Question<?> question, AsOf asOf, String place) {
        Asked asked = new Asked(question.id(), place, asOf);
        Selected ready = selected.get(asked);
        if (ready == null) {
            ready = select(question, asOf, Reach.unit(place, asOf.recordDay(), directory));
            if (selected.size() >= MOST_SELECTED) {
                selected.clear();
            }
            selected.put(asked, ready);
        }
        return ready;
    }

    private Selected select(Question<?> question, AsOf asOf, Unit place) {
        LocalDate day = asOf.recordDay();
        Predicate<String> holding = holding(directory, place, day);
        List<Instrument> told = policies.stream()
                .filter(policy -> asOf.knowsPublicationOf(policy.instrument().publishedOn()))
                .filter(policy -> speaks(policy, question))
                .map(Policy::instrument)
                .toList();
        Stream<Problem> notes = told.stream()
                .filter(each -> Reach.isIssued(each, asOf))
                .flatMap(each -> Reach.note(each, place, directory, day).stream());
        Stream<Problem> notYet = told.stream()
                .filter(each -> !Reach.isIssued(each, asOf))
                .min(Comparator.comparing(Instrument::publishedOn))
                .filter(each -> directory.holds(each.territory(), place.id(), day) == Belonging.NOT_RECORDED)
                .map(each -> Reach.notYetIssued(each, asOf.lawDay()))
                .stream();
        return new Selected(
                book(question).inPlay(asOf, holding),
                Stream.concat(notes, notYet).toList());
    }

    /** The territories that hold a place on a day, each looked up once: many norms share one. For one thread alone. */
    static Predicate<String> holding(Directory directory, Unit place, LocalDate day) {
        Map<String, Boolean> known = new HashMap<>();
        return territory ->
                known.computeIfAbsent(territory, each -> directory.holds(each, place.id(), day) == Belonging.YES);
    }

    /** Whether a policy says something to a question. */
    private boolean speaks(Policy policy, Question<?> question) {
        return speaking.computeIfAbsent(
                        question.id(),
                        id -> policies.stream()
                                .filter(each -> !each.norms(question).isEmpty())
                                .collect(Collectors.toUnmodifiableSet()))
                .contains(policy);
    }

    /** How many selections are kept. */
    int selections() {
        return selected.size();
    }

    @SuppressWarnings("unchecked") // a book is kept under the id of the question that it was made for
    <O extends Symbol> RuleBook<O> book(Question<O> question) {
        RuleBook<?> ready = books.get(question.id());
        if (ready == null) {
            ready = written(question);
            books.putIfAbsent(question.id(), ready);
        }
        return (RuleBook<O>) ready;
    }

    private <O extends Symbol> RuleBook<O> written(Question<O> question) {
        List<Norm<O>> norms = new ArrayList<>();
        for (Policy policy : policies) {
            for (Norm<O> norm : policy.norms(question)) {
                norms.addAll(RankReading.variants(norm, ranks));
            }
        }
        return RuleBook.of(question, norms, readings);
    }
}
