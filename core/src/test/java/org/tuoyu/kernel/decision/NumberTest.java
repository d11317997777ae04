package org.tuoyu.kernel.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuoyu.kernel.decision.Rules.A;
import static org.tuoyu.kernel.decision.Rules.B;
import static org.tuoyu.kernel.decision.Rules.C;
import static org.tuoyu.kernel.decision.Rules.DISTRICT;
import static org.tuoyu.kernel.decision.Rules.PLACES;
import static org.tuoyu.kernel.decision.Rules.inPlay;
import static org.tuoyu.kernel.decision.Rules.norm;
import static org.tuoyu.kernel.decision.Rules.nothing;
import static org.tuoyu.kernel.decision.Rules.settled;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.kernel.decision.Change.Alteration;

/** Numbers, on both sides of each threshold. */
class NumberTest {

    private static final NormSet<Plain> NORMS = inPlay(
            norm("small", DISTRICT, A).conditions(List.of(Condition.lessThan(PLACES, 50))),
            norm("middle", DISTRICT, B)
                    .conditions(List.of(new Condition.Between(PLACES, OptionalLong.of(50), OptionalLong.of(151)))),
            norm("large", DISTRICT, C).conditions(List.of(Condition.atLeast(PLACES, 151))));

    private static Answer<Plain> having(long places) {
        return NORMS.decider().decide(nothing().with(PLACES, places));
    }

    @ParameterizedTest
    @CsvSource({"-1, A", "0, A", "49, A", "50, B", "51, B", "150, B", "151, C", "9223372036854775807, C"})
    void eachThresholdStartsANewBand(long places, String outcome) {
        assertThat(having(places).possible()).containsExactly(settled(new Plain(outcome)));
    }

    @ParameterizedTest
    @CsvSource({"20, 50, 151", "100, 49, 151", "200, 150, 49", "49, 50, 151", "151, 150, 49"})
    void changesNameTheNearestNumbers(long places, long oneWay, long otherWay) {
        assertThat(having(places).grounds().explanation().changes())
                .extracting(change -> change.alterations().get(0).to())
                .containsExactlyInAnyOrder(new Value.Amount(oneWay), new Value.Amount(otherWay));
    }

    @Test
    void numberThatWasReadIsShownNotItsBand() {
        assertThat(having(77).grounds().explanation().facts())
                .contains(new Explanation.FactStatus(PLACES, Optional.of(new Value.Amount(77))));
    }

    @Test
    void ofTwoNumbersThatDoTheSameTheNearerIsNamed() {
        var norms = inPlay(
                norm("low", DISTRICT, B).conditions(List.of(Condition.lessThan(PLACES, 10))),
                norm("high", DISTRICT, B).conditions(List.of(Condition.atLeast(PLACES, 20))),
                norm("between", DISTRICT, A)
                        .conditions(List.of(new Condition.Between(PLACES, OptionalLong.of(10), OptionalLong.of(20)))));
        assertThat(norms.decider().decide(nothing().with(PLACES, 12)).grounds().towards(B))
                .containsExactly(change(12, 9));
        assertThat(norms.decider().decide(nothing().with(PLACES, 18)).grounds().towards(B))
                .containsExactly(change(18, 20));
    }

    @Test
    void twoNumbersOfOneDistanceAreBothNamed() {
        var norms = inPlay(
                norm("low", DISTRICT, B).conditions(List.of(Condition.lessThan(PLACES, 10))),
                norm("high", DISTRICT, B).conditions(List.of(Condition.atLeast(PLACES, 13))));
        assertThat(norms.decider().decide(nothing().with(PLACES, 11)).grounds().towards(B))
                .containsExactlyInAnyOrder(change(11, 9), change(11, 13));
    }

    @Test
    void numbersAtTheEndsOfTheRangeHaveTheirNearestToo() {
        var norms = inPlay(
                norm("low", DISTRICT, B).conditions(List.of(Condition.lessThan(PLACES, -10))),
                norm("high", DISTRICT, B)
                        .conditions(List.of(new Condition.Between(PLACES, OptionalLong.of(0), OptionalLong.of(5)))));
        assertThat(norms.decider()
                        .decide(nothing().with(PLACES, Long.MAX_VALUE))
                        .grounds()
                        .towards(B))
                .containsExactly(change(Long.MAX_VALUE, 4));
    }

    @ParameterizedTest
    @CsvSource({"5, NO", "6, YES", "77, YES"})
    void aConditionSaysTheNumberThatWasRead(long places, Explanation.Met met) {
        var condition = Condition.atLeast(PLACES, 6);
        var norms = inPlay(norm("large", DISTRICT, A).conditions(List.of(condition)));
        Answer<Plain> answer = norms.decider().decide(nothing().with(PLACES, places));
        assertThat(Rules.story(answer, "large").conditions())
                .containsExactly(
                        new Explanation.ConditionStatus(condition, Optional.of(new Value.Amount(places)), met));
        assertThat(Rules.story(norms.decider().decide(nothing()), "large").conditions())
                .containsExactly(new Explanation.ConditionStatus(condition, Optional.empty(), Explanation.Met.UNKNOWN));
    }

    private static Change<Plain> change(long from, long to) {
        return new Change<>(
                List.of(new Alteration(PLACES, new Value.Amount(from), new Value.Amount(to))), List.of(settled(B)));
    }
}
