package org.tuoyu.kernel.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tuoyu.kernel.decision.Difference;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.NormSet;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.RulesNotValid;
import org.tuoyu.kernel.decision.solving.Compilation;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.AsOf;

/**
 * A question with all norms that any instrument contributes to it, in and out of force. The norms in play for a moment
 * are compiled when they are first asked for, once for every set of them.
 */
public final class RuleBook<O extends Symbol> {

    private final Question<O> question;
    private final List<Norm<O>> norms;
    private final Readings readings;
    /** By which norms are in play, which of them are doubted, which are within reach and which to come, by their places. */
    private final Map<List<BitSet>, NormSet<O>> compiled = new ConcurrentHashMap<>();

    private RuleBook(Question<O> question, List<Norm<O>> norms, Readings readings) {
        this.question = question;
        this.norms = norms;
        this.readings = readings;
    }

    /**
     * Checks the norms and keeps them in one order, whatever order they come in.
     *
     * @throws RulesNotValid with every problem of the norms
     */
    public static <O extends Symbol> RuleBook<O> of(Question<O> question, List<Norm<O>> norms, Readings readings) {
        RuleCheck.require(question, norms, readings);
        List<Norm<O>> ordered = new ArrayList<>(norms);
        ordered.sort(RuleBook::byName);
        return new RuleBook<>(question, ordered, readings);
    }

    /** The one order in which norms are kept and shown, whatever order they came in. */
    private static int byName(Norm<?> one, Norm<?> other) {
        int byId = one.id().compareTo(other.id());
        return byId != 0 ? byId : RuleCheck.givenIds(one).compareTo(RuleCheck.givenIds(other));
    }

    public Question<O> question() {
        return question;
    }

    /**
     * The norms in play.
     *
     * @param territoryHoldsPlace whether the division with a code holds, on the day of the facts, the place asked for
     */
    public NormSet<O> inPlay(AsOf asOf, Predicate<String> territoryHoldsPlace) {
        BitSet inPlay = new BitSet(norms.size());
        BitSet doubted = new BitSet(norms.size());
        BitSet withinReach = new BitSet(norms.size());
        for (int i = 0; i < norms.size(); i++) {
            Norm<O> norm = norms.get(i);
            boolean reaches = isWithinReach(norm, asOf, territoryHoldsPlace);
            boolean counts = reaches && counts(norm, asOf);
            withinReach.set(i, reaches);
            inPlay.set(i, counts);
            doubted.set(i, counts && norm.inForce().asKnown(asOf).isDoubtedOn(asOf.lawDay()));
        }
        BitSet toCome = inPlay.isEmpty() ? toCome(withinReach, asOf.lawDay()) : inPlay;
        List<BitSet> selection = List.of(inPlay, doubted, withinReach, toCome);
        NormSet<O> ready = compiled.get(selection);
        if (ready == null) {
            List<Given> chosen = chosen(those(withinReach), readings);
            Optional<Norm<O>> first = inPlay.isEmpty() ? first(those(toCome)) : Optional.empty();
            ready = new Verdicts<>(Compilation.of(question, those(inPlay), chosen, those(doubted), first));
            NormSet<O> earlier = compiled.putIfAbsent(selection, ready);
            return earlier == null ? ready : earlier;
        }
        return ready;
    }

    /** Those of the norms that the readings leave, where all of them start later than a day. */
    private BitSet toCome(BitSet withinReach, LocalDate day) {
        BitSet toCome = new BitSet(norms.size());
        for (int i = withinReach.nextSetBit(0); i >= 0; i = withinReach.nextSetBit(i + 1)) {
            Norm<O> norm = norms.get(i);
            if (isMeantUnder(norm, readings)) {
                if (!norm.inForce().from().isAfter(day)) {
                    return new BitSet();
                }
                toCome.set(i);
            }
        }
        return toCome;
    }

    private static <O extends Symbol> Optional<Norm<O>> first(List<Norm<O>> norms) {
        return norms.stream().min(Comparator.comparing(norm -> norm.inForce().from()));
    }

    /**
     * Compares with other rules for the same question, over all days and all that can be known.
     *
     * @param territoryHoldsPlace whether the division with a code holds the place that is asked for
     * @throws IllegalArgumentException when they are for different questions, or differ in what a reading is
     */
    public Difference<O> differenceTo(RuleBook<O> after, Predicate<String> territoryHoldsPlace) {
        if (!question.equals(after.question)) {
            throw new IllegalArgumentException("Compared are rules for one question, got two that are declared"
                    + " differently, " + question.id() + " and " + after.question.id());
        }
        Set<String> disputed = RuleCheck.disputedReadings(
                Stream.concat(norms.stream(), after.norms.stream()).toList());
        if (!disputed.isEmpty()) {
            throw new IllegalArgumentException(
                    "Compared are rules that mean the same by a reading, got two with the id " + disputed);
        }
        return new Difference<>(new DifferenceFinder<>(this, after, territoryHoldsPlace).periods());
    }

    /** By place, which norms are in play. */
    BitSet selection(AsOf asOf, Predicate<String> territoryHoldsPlace) {
        BitSet selection = new BitSet(norms.size());
        for (int i = 0; i < norms.size(); i++) {
            Norm<O> norm = norms.get(i);
            selection.set(i, counts(norm, asOf) && isWithinReach(norm, asOf, territoryHoldsPlace));
        }
        return selection;
    }

    private boolean counts(Norm<O> norm, AsOf asOf) {
        return isMeantUnder(norm, readings) && norm.inForce().asKnown(asOf).contains(asOf.lawDay());
    }

    List<Norm<O>> norms() {
        return norms;
    }

    Readings readings() {
        return readings;
    }

    List<Norm<O>> those(BitSet places) {
        List<Norm<O>> those = new ArrayList<>();
        for (int i = places.nextSetBit(0); i >= 0; i = places.nextSetBit(i + 1)) {
            those.add(norms.get(i));
        }
        return those;
    }

    /** Whether the instrument of a norm is known and holds for the place, in force or not. */
    private static boolean isWithinReach(Norm<?> norm, AsOf asOf, Predicate<String> territoryHoldsPlace) {
        return asOf.knowsPublicationOf(norm.instrument().publishedOn())
                && territoryHoldsPlace.test(norm.instrument().territory());
    }

    /** Whether the readings that were chosen leave room for a variant. */
    static boolean isMeantUnder(Norm<?> norm, Readings readings) {
        for (Given each : norm.given()) {
            if (!each.isOpenUnder(readings)) {
                return false;
            }
        }
        return true;
    }

    /** The readings that norms depend on and that were chosen, by id. */
    static List<Given> chosen(List<? extends Norm<?>> norms, Readings readings) {
        Map<String, Given> chosen = new TreeMap<>();
        for (Norm<?> norm : norms) {
            for (Given given : norm.given()) {
                Optional<Reading.Option> option = readings.chosen(given.reading());
                if (option.isPresent()) {
                    chosen.put(given.reading().id(), new Given(given.reading(), option.get()));
                }
            }
        }
        return List.copyOf(chosen.values());
    }

    /** For which question how many norms there are. */
    @Override
    public String toString() {
        return "RuleBook[" + question.id() + ", " + norms.size() + " norms]";
    }
}
