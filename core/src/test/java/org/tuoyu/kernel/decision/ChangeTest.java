package org.tuoyu.kernel.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.tuoyu.kernel.decision.Rules.A;
import static org.tuoyu.kernel.decision.Rules.B;
import static org.tuoyu.kernel.decision.Rules.C;
import static org.tuoyu.kernel.decision.Rules.CITY;
import static org.tuoyu.kernel.decision.Rules.COLOUR;
import static org.tuoyu.kernel.decision.Rules.DISTRICT;
import static org.tuoyu.kernel.decision.Rules.SHAPE;
import static org.tuoyu.kernel.decision.Rules.impossible;
import static org.tuoyu.kernel.decision.Rules.inPlay;
import static org.tuoyu.kernel.decision.Rules.norm;
import static org.tuoyu.kernel.decision.Rules.nothing;
import static org.tuoyu.kernel.decision.Rules.open;
import static org.tuoyu.kernel.decision.Rules.question;
import static org.tuoyu.kernel.decision.Rules.settled;
import static org.tuoyu.kernel.decision.Rules.silence;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuoyu.kernel.decision.Change.Alteration;
import org.tuoyu.kernel.language.Bilingual;

/** The smallest changes of known facts that lead to another answer, and towards an outcome. */
class ChangeTest {

    private static Norm.Builder<Plain> when(String id, Plain outcome, Condition... conditions) {
        return norm(id, DISTRICT, outcome).conditions(List.of(conditions));
    }

    private static Alteration alteration(Fact.Choice fact, String from, String to) {
        return new Alteration(fact, fact.value(from), fact.value(to));
    }

    private static final NormSet<Plain> NORMS = inPlay(
            norm("usual", CITY, A, B),
            when("red", A, Condition.is(COLOUR, "red")),
            when("round", A, Condition.is(SHAPE, "round")));

    @Test
    void oneFactIsSmallerThanTwo() {
        var answer = NORMS.decider().decide(nothing().with(COLOUR, "red").with(SHAPE, "square"));
        assertThat(answer.grounds().explanation().changes())
                .containsExactly(
                        new Change<>(List.of(alteration(COLOUR, "red", "green")), List.of(open(A, B))),
                        new Change<>(List.of(alteration(COLOUR, "red", "blue")), List.of(open(A, B))));
    }

    @Test
    void twoFactsAreChangedWhereOneIsNotEnough() {
        var answer = NORMS.decider().decide(nothing().with(COLOUR, "red").with(SHAPE, "round"));
        assertThat(answer.grounds().explanation().changes())
                .extracting(Change::alterations)
                .containsExactly(
                        List.of(alteration(COLOUR, "red", "green"), alteration(SHAPE, "round", "square")),
                        List.of(alteration(COLOUR, "red", "blue"), alteration(SHAPE, "round", "square")));
    }

    @Test
    void factsThatNobodyCanChangeStay() {
        var fixed = COLOUR.fixed();
        var question = new Question<>("q", Bilingual.same("q"), List.<Fact>of(fixed), List.of(A, B), List.of());
        var answer = inPlay(question, when("red", A, Condition.is(fixed, "red")))
                .decider()
                .decide(nothing().with(fixed, "red"));
        assertThat(answer.grounds().explanation().changes()).isEmpty();
    }

    @Test
    void unknownFactsStayUnknown() {
        var answer = NORMS.decider().decide(nothing().with(COLOUR, "red"));
        assertThat(answer.grounds().explanation().changes())
                .allSatisfy(change -> assertThat(change.alterations())
                        .singleElement()
                        .extracting(Alteration::fact)
                        .isEqualTo(COLOUR))
                .allSatisfy(change -> assertThat(change.then()).containsExactly(settled(A), open(A, B)));
    }

    @Test
    void impossibleWorldsAreNoWayOut() {
        var question =
                question(impossible("no green squares", Condition.is(COLOUR, "green"), Condition.is(SHAPE, "square")));
        var answer = inPlay(question, when("red", A, Condition.is(COLOUR, "red")))
                .decider()
                .decide(nothing().with(COLOUR, "red").with(SHAPE, "square"));
        assertThat(answer.grounds().explanation().changes())
                .extracting(Change::alterations)
                .containsExactly(List.of(alteration(COLOUR, "red", "blue")));
    }

    @Test
    void contradictionIsMendedByTheSmallestChange() {
        var question =
                question(impossible("no red squares", Condition.is(COLOUR, "red"), Condition.is(SHAPE, "square")));
        var answer =
                inPlay(question).decider().decide(nothing().with(COLOUR, "red").with(SHAPE, "square"));
        assertThat(answer.grounds().explanation().changes())
                .hasSize(3)
                .allSatisfy(change -> assertThat(change.then()).containsExactly(silence()));
    }

    @Test
    void outcomeThatIsPossibleNowNeedsNoChange() {
        var answer = NORMS.decider().decide(nothing().with(COLOUR, "red"));
        assertThat(answer.grounds().towards(A)).containsExactly(new Change<>(List.of(), List.of(settled(A))));
    }

    @Test
    void noChangeLeadsToAnOutcomeThatNoWorldHas() {
        assertThat(NORMS.decider().decide(nothing()).grounds().towards(C)).isEmpty();
    }

    @Test
    void changesLeadOnlyTowardsOutcomesOfTheQuestion() {
        var grounds = NORMS.decider().decide(nothing()).grounds();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grounds.towards(new Plain("elsewhere")))
                .withMessageContaining("elsewhere");
    }
}
