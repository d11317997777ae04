package org.tuoyu.kernel.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.tuoyu.kernel.language.Symbol;
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
        ordered.sort(Norm.BY_NAME);
        return new RuleBook<>(question, ordered, readings);
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
            boolean reaches = norm.isWithinReach(asOf, territoryHoldsPlace);
            boolean counts = reaches && counts(norm, asOf);
            withinReach.set(i, reaches);
            inPlay.set(i, counts);
            doubted.set(i, counts && norm.inForce().asKnown(asOf).isDoubtedOn(asOf.lawDay()));
        }
        BitSet toCome = inPlay.isEmpty() ? toCome(withinReach, asOf.lawDay()) : inPlay;
        List<BitSet> selection = List.of(inPlay, doubted, withinReach, toCome);
        NormSet<O> ready = compiled.get(selection);
        if (ready == null) {
            List<Given> chosen = Norm.chosen(those(withinReach), readings);
            Optional<Norm<O>> first = inPlay.isEmpty() ? first(those(toCome)) : Optional.empty();
            ready = new NormSet<>(question, those(inPlay), chosen, those(doubted), first);
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
            if (norm.isMeantUnder(readings)) {
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

    /** By place, which norms are in play. */
    BitSet selection(AsOf asOf, Predicate<String> territoryHoldsPlace) {
        BitSet selection = new BitSet(norms.size());
        for (int i = 0; i < norms.size(); i++) {
            Norm<O> norm = norms.get(i);
            selection.set(i, counts(norm, asOf) && norm.isWithinReach(asOf, territoryHoldsPlace));
        }
        return selection;
    }

    private boolean counts(Norm<O> norm, AsOf asOf) {
        return norm.isMeantUnder(readings) && norm.inForce().asKnown(asOf).contains(asOf.lawDay());
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

    /** For which question how many norms there are. */
    @Override
    public String toString() {
        return "RuleBook[" + question.id() + ", " + norms.size() + " norms]";
    }
}
