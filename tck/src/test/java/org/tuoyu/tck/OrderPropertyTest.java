package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Decider;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.kernel.language.Symbol;

/** The order in which norms are written never matters. */
class OrderPropertyTest {

    @Provide
    Arbitrary<Tuple2<RuleSet, RuleSet>> sameNormsInTwoOrders() {
        return DrawnRules.any()
                .flatMap(rules -> Arbitraries.shuffle(rules.norms())
                        .map(shuffled -> Tuple.of(rules, rules.withNorms(List.copyOf(shuffled)))));
    }

    @Property
    void shuffledNormsAnswerAndExplainTheSame(@ForAll("sameNormsInTwoOrders") Tuple2<RuleSet, RuleSet> ruleSets) {
        Decider<Knowledge, DrawnOutcome> one = ruleSets.get1().compiled().decider();
        Decider<Knowledge, DrawnOutcome> other = ruleSets.get2().compiled().decider();
        for (Map<String, Symbol> known : OracleStates.of(new Oracle(ruleSets.get1()))) {
            Answer<DrawnOutcome> answer = one.decide(ruleSets.get1().knowledge(known));
            Answer<DrawnOutcome> same = other.decide(ruleSets.get2().knowledge(known));
            assertThat(same.possible()).isEqualTo(answer.possible());
            for (Language language : Language.values()) {
                assertThat(same.explain(language)).isEqualTo(answer.explain(language));
            }
        }
    }
}
