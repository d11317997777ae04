package org.tuoyu.tck;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.NormSet;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.Value;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.rules.RuleBook;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.AsOf;

/**
 * A question with everything that its answers depend on, the facts excepted.
 *
 * @param readings those that are chosen
 * @param holdingThePlace the territories that hold the place asked for
 */
record RuleSet(
        Question<DrawnOutcome> question,
        List<Norm<DrawnOutcome>> norms,
        Readings readings,
        AsOf asOf,
        Set<String> holdingThePlace) {

    RuleSet {
        norms = List.copyOf(norms);
        holdingThePlace = Set.copyOf(holdingThePlace);
    }

    /** The same question with other norms. */
    RuleSet withNorms(List<Norm<DrawnOutcome>> others) {
        return new RuleSet(question, others, readings, asOf, holdingThePlace);
    }

    /** The same at another moment. */
    RuleSet at(AsOf moment) {
        return new RuleSet(question, norms, readings, moment, holdingThePlace);
    }

    /** The norms in play at its moment and place. */
    NormSet<DrawnOutcome> compiled() {
        return RuleBook.of(question, norms, readings).inPlay(asOf, holdingThePlace::contains);
    }

    /** What the kernel is told of values by the id of their fact. */
    Knowledge knowledge(Map<String, Symbol> known) {
        Knowledge knowledge = Knowledge.none();
        for (Fact fact : question.facts()) {
            Symbol value = known.get(fact.id());
            if (value instanceof Value.Named named) {
                knowledge = knowledge.with((Fact.Choice) fact, named.id());
            } else if (value instanceof Value.Amount amount) {
                knowledge = knowledge.with((Fact.Quantity) fact, amount.number());
            }
        }
        return knowledge;
    }
}
