package org.tuoyu.decision;

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
import org.tuoyu.language.Language;
import org.tuoyu.language.Symbol;

/** The order in which norms are written never matters. */
class OrderPropertyTest {

    @Provide
    Arbitrary<Tuple2<Scenario, Scenario>> sameNormsInTwoOrders() {
        return DrawnScenario.any()
                .flatMap(scenario -> Arbitraries.shuffle(scenario.norms())
                        .map(shuffled -> Tuple.of(scenario, scenario.withNorms(List.copyOf(shuffled)))));
    }

    @Property
    void shuffledNormsAnswerAndExplainTheSame(@ForAll("sameNormsInTwoOrders") Tuple2<Scenario, Scenario> scenarios) {
        Decider<Knowledge, Plain> one = scenarios.get1().compiled().decider();
        Decider<Knowledge, Plain> other = scenarios.get2().compiled().decider();
        for (Map<String, Symbol> known : OracleStates.of(new Oracle(scenarios.get1()))) {
            Answer<Plain> answer = one.decide(scenarios.get1().knowledge(known));
            Answer<Plain> same = other.decide(scenarios.get2().knowledge(known));
            assertThat(same.possible()).isEqualTo(answer.possible());
            for (Language language : Language.values()) {
                assertThat(same.explain(language)).isEqualTo(answer.explain(language));
            }
        }
    }
}
