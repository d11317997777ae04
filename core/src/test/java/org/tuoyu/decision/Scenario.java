package org.tuoyu.decision;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tuoyu.language.Symbol;
import org.tuoyu.text.Readings;
import org.tuoyu.time.AsOf;

/** A question with everything that its answers depend on, the facts excepted. */
record Scenario(
        Question<Plain> question, List<Norm<Plain>> norms, Readings readings, AsOf asOf, Set<String> holdingThePlace) {

    Scenario withNorms(List<Norm<Plain>> others) {
        return new Scenario(question, others, readings, asOf, holdingThePlace);
    }

    Scenario at(AsOf moment) {
        return new Scenario(question, norms, readings, moment, holdingThePlace);
    }

    NormSet<Plain> compiled() {
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
