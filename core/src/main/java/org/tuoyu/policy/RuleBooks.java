package org.tuoyu.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.NormSet;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.party.Belonging;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.party.Unit;
import org.tuoyu.kernel.rules.RuleBook;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.AsOf;

/** The norms of stacked policies by question, and which of them are in play; both are kept. */
final class RuleBooks {

    /** So many selections are kept; then all are forgotten, and those still asked for come back. */
    static final int MOST_SELECTED = 4096;

    private final List<Policy> policies;
    private final Directory directory;
    private final List<RankReading> ranks;
    private final Readings readings;
    private final Map<String, RuleBook<?>> books = new ConcurrentHashMap<>();
    /** The norms in play, where they were asked for before: to select them again takes longer than to decide. */
    private final Map<List<Object>, NormSet<?>> selected = new ConcurrentHashMap<>();

    RuleBooks(List<Policy> policies, Directory directory, List<RankReading> ranks, Readings readings) {
        this.policies = policies;
        this.directory = directory;
        this.ranks = ranks;
        this.readings = readings;
    }

    @SuppressWarnings("unchecked") // norms are kept under the id of the question that they answer
    <O extends Symbol> NormSet<O> inPlay(Question<O> question, AsOf asOf, String place) {
        List<Object> asked = List.<Object>of(question.id(), place, asOf.factDay(), asOf.lawDay(), asOf.knownAt());
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
        LocalDate day = asOf.recordDay();
        return book(question).inPlay(asOf, holding(directory, Reach.unit(place, day, directory), day));
    }

    /** The territories that hold a place on a day. */
    static Predicate<String> holding(Directory directory, Unit place, LocalDate day) {
        return territory -> directory.holds(territory, place.id(), day) == Belonging.YES;
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
