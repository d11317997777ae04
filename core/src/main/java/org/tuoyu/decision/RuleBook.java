package org.tuoyu.decision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.tuoyu.language.Symbol;
import org.tuoyu.text.Readings;
import org.tuoyu.time.AsOf;
import org.tuoyu.time.InForce;

/**
 * A question with all norms that any instrument contributes to it, in and out of force. The norms in play for a moment
 * are compiled when they are first asked for, once for every set of them.
 */
public final class RuleBook<O extends Symbol> {

    private final Question<O> question;
    private final List<Norm<O>> norms;
    private final Readings readings;
    /** By which norms are in play, which of them are doubted, and which are within reach, by their places. */
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
            InForce period = norm.inForce().asKnown(asOf);
            boolean counts = reaches && norm.isMeantUnder(readings) && period.contains(asOf.lawDay());
            withinReach.set(i, reaches);
            inPlay.set(i, counts);
            doubted.set(i, counts && period.isDoubtedOn(asOf.lawDay()));
        }
        List<BitSet> selection = List.of(inPlay, doubted, withinReach);
        NormSet<O> ready = compiled.get(selection);
        if (ready == null) {
            List<Given> chosen = Norm.chosen(those(withinReach), readings);
            ready = new NormSet<>(question, those(inPlay), chosen, those(doubted));
            NormSet<O> earlier = compiled.putIfAbsent(selection, ready);
            return earlier == null ? ready : earlier;
        }
        return ready;
    }

    private List<Norm<O>> those(BitSet places) {
        List<Norm<O>> those = new ArrayList<>();
        for (int i = places.nextSetBit(0); i >= 0; i = places.nextSetBit(i + 1)) {
            those.add(norms.get(i));
        }
        return those;
    }
}
