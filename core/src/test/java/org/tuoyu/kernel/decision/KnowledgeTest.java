package org.tuoyu.kernel.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tuoyu.kernel.decision.Rules.A;
import static org.tuoyu.kernel.decision.Rules.B;
import static org.tuoyu.kernel.decision.Rules.C;
import static org.tuoyu.kernel.decision.Rules.CITY;
import static org.tuoyu.kernel.decision.Rules.COLOUR;
import static org.tuoyu.kernel.decision.Rules.DISTRICT;
import static org.tuoyu.kernel.decision.Rules.LAW;
import static org.tuoyu.kernel.decision.Rules.NEIGHBOUR;
import static org.tuoyu.kernel.decision.Rules.PLACES;
import static org.tuoyu.kernel.decision.Rules.SHAPE;
import static org.tuoyu.kernel.decision.Rules.answer;
import static org.tuoyu.kernel.decision.Rules.choice;
import static org.tuoyu.kernel.decision.Rules.clash;
import static org.tuoyu.kernel.decision.Rules.clashes;
import static org.tuoyu.kernel.decision.Rules.impossible;
import static org.tuoyu.kernel.decision.Rules.inPlay;
import static org.tuoyu.kernel.decision.Rules.invalid;
import static org.tuoyu.kernel.decision.Rules.norm;
import static org.tuoyu.kernel.decision.Rules.nothing;
import static org.tuoyu.kernel.decision.Rules.open;
import static org.tuoyu.kernel.decision.Rules.question;
import static org.tuoyu.kernel.decision.Rules.settled;
import static org.tuoyu.kernel.decision.Rules.silence;
import static org.tuoyu.kernel.decision.Rules.undetermined;
import static org.tuoyu.kernel.decision.Rules.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuoyu.kernel.decision.Answer.Cause;
import org.tuoyu.kernel.language.Bilingual;

/** The answer over all worlds that are left by what is known: registration of nurseries as the example. */
class KnowledgeTest {

    private static final Fact.Choice PROFIT = choice("profit", "non-profit", "for-profit");
    private static final Fact.Choice FORM = choice("form", "public", "social", "enterprise");
    private static final Plain STAFFING = new Plain("staffing office");
    private static final Plain CIVIL = new Plain("civil affairs");
    private static final Plain MARKET = new Plain("market regulation");
    private static final Condition NON_PROFIT = Condition.is(PROFIT, "non-profit");
    private static final Condition FOR_PROFIT = Condition.is(PROFIT, "for-profit");
    private static final Question<Plain> QUESTION = new Question<>(
            "authority",
            Bilingual.same("authority"),
            List.of(PROFIT, FORM),
            List.of(STAFFING, CIVIL, MARKET),
            List.of(
                    impossible("not for profit", FOR_PROFIT, Condition.is(FORM, "public")),
                    impossible("social is not for profit", FOR_PROFIT, Condition.is(FORM, "social")),
                    impossible("enterprises seek profit", NON_PROFIT, Condition.is(FORM, "enterprise"))));
    private static final Norm.Builder<Plain> DISTRICT_ALONE =
            norm("district", DISTRICT, STAFFING, CIVIL).conditions(List.of(NON_PROFIT));

    private static Norm.Builder<Plain> national(String form, Plain authority) {
        return norm(form, LAW, authority).conditions(List.of(Condition.is(FORM, form)));
    }

    private static Answer<Plain> together(Knowledge known) {
        return inPlay(
                        QUESTION,
                        DISTRICT_ALONE,
                        norm("profit", DISTRICT, MARKET).conditions(List.of(FOR_PROFIT)),
                        national("public", STAFFING),
                        national("social", CIVIL))
                .decider()
                .decide(known);
    }

    @Test
    void districtDocumentAloneLeavesTheAuthorityOpen() {
        var answer = undetermined(
                inPlay(QUESTION, DISTRICT_ALONE).decider().decide(nothing().with(PROFIT, "non-profit")));
        assertThat(answer.possible()).containsExactly(open(STAFFING, CIVIL));
        assertThat(answer.cause()).isEqualTo(Cause.LEFT_OPEN_BY_LAW);
        assertThat(answer.missingFacts()).isEmpty();
        assertThat(answer.nextQuestion()).isEmpty();
    }

    @Test
    void nationalMeasuresSettleItOnceTheFormIsKnown() {
        var answer = together(nothing().with(PROFIT, "non-profit").with(FORM, "public"));
        assertThat(answer.possible()).containsExactly(settled(STAFFING));
        assertThat(answer.grounds().citations())
                .containsExactlyInAnyOrder(words("words of district"), words("words of public"));
    }

    @Test
    void formIsAskedForWhileItCanMatter() {
        var answer = undetermined(together(nothing().with(PROFIT, "non-profit")));
        assertThat(answer.possible()).containsExactlyInAnyOrder(settled(STAFFING), settled(CIVIL));
        assertThat(answer.cause()).isEqualTo(Cause.FACTS_MISSING);
        assertThat(answer.missingFacts()).containsExactly(FORM);
        assertThat(answer.nextQuestion()).contains(FORM);
    }

    @Test
    void answerIsDeterminedWhateverTheFormIs() {
        var answer = together(nothing().with(PROFIT, "for-profit"));
        assertThat(answer.possible()).containsExactly(settled(MARKET));
        assertThat(answer.grounds().citations()).contains(words("not for profit"), words("social is not for profit"));
    }

    @Test
    void factsThatContradictEachOtherAreInvalid() {
        var answer = together(nothing().with(PROFIT, "for-profit").with(FORM, "public"));
        assertThat(invalid(answer).problem().code()).isEqualTo("FACTS_CONTRADICT");
        assertThat(invalid(answer).contradiction())
                .containsExactly(QUESTION.impossible().get(0));
        assertThat(answer.possible()).isEmpty();
    }

    @Test
    void severalCombinationsMayBeNeededToExcludeEveryWorld() {
        var question = question(
                impossible("red is round", Condition.is(COLOUR, "red"), Condition.is(SHAPE, "square")),
                impossible("no red and round with places", Condition.is(COLOUR, "red"), Condition.atLeast(PLACES, 1)),
                impossible("red is square", Condition.is(COLOUR, "red"), Condition.is(SHAPE, "round")));
        var answer = inPlay(question).decider().decide(nothing().with(COLOUR, "red"));
        assertThat(invalid(answer).contradiction())
                .containsExactly(
                        question.impossible().get(0), question.impossible().get(2));
    }

    @Test
    void conflictAndSilenceAreAmongThePossibleAnswers() {
        var norms = inPlay(
                norm("red", DISTRICT, A).conditions(List.of(Condition.is(COLOUR, "red"))),
                norm("clash", NEIGHBOUR, B)
                        .conditions(List.of(Condition.is(COLOUR, "red"), Condition.is(SHAPE, "round"))));
        assertThat(norms.decider().decide(nothing()).possible()).containsExactly(settled(A), silence(), clash());
        assertThat(norms.decider().decide(nothing().with(COLOUR, "red")).possible())
                .containsExactly(settled(A), clash());
    }

    @Test
    void twoClashesOfDifferentWorldsAreOneAnswer() {
        var answer = answer(
                nothing(),
                norm("a", DISTRICT, A),
                norm("b", NEIGHBOUR, B).conditions(List.of(Condition.is(SHAPE, "round"))),
                norm("c", NEIGHBOUR, C).conditions(List.of(Condition.is(SHAPE, "square"))));
        assertThat(clashes(answer)).containsExactlyInAnyOrder(List.of("a", "b"), List.of("a", "c"));
    }

    @Test
    void factThatMattersOnlyBesideAnotherIsMissingToo() {
        var answer = undetermined(answer(
                nothing(),
                norm("always", DISTRICT, A, B),
                norm("corner", CITY, A)
                        .conditions(List.of(Condition.is(COLOUR, "red"), Condition.is(SHAPE, "round")))));
        assertThat(answer.missingFacts()).containsExactly(COLOUR, SHAPE);
    }

    @Test
    void nextQuestionLeavesTheFewestAnswersInTheWorstCase() {
        Condition square = Condition.is(SHAPE, "square");
        Condition round = Condition.is(SHAPE, "round");
        var answer = undetermined(answer(
                nothing(),
                norm("round", DISTRICT, A).conditions(List.of(round)),
                norm("green", NEIGHBOUR, B).conditions(List.of(round, Condition.is(COLOUR, "green"))),
                norm("small", DISTRICT, B).conditions(List.of(square, Condition.lessThan(PLACES, 10))),
                norm("large", DISTRICT, C).conditions(List.<Condition>of(square, Condition.atLeast(PLACES, 10)))));
        assertThat(answer.missingFacts()).containsExactly(COLOUR, SHAPE, PLACES);
        assertThat(answer.nextQuestion()).contains(SHAPE);
    }

    @Test
    void ofQuestionsThatLeaveAsManyAnswersTheOneThatLeavesFewerWorldsIsAsked() {
        var answer = undetermined(answer(
                nothing(),
                norm("always", DISTRICT, A, B),
                norm("corner", CITY, A)
                        .conditions(List.of(Condition.is(COLOUR, "red"), Condition.is(SHAPE, "round")))));
        assertThat(answer.nextQuestion()).contains(COLOUR);
    }

    @Test
    void ofQuestionsThatLeaveAsMuchTheFirstIsAsked() {
        var first = choice("first", "yes", "no");
        var second = choice("second", "yes", "no");
        var question = new Question<>("q", Bilingual.same("q"), List.<Fact>of(first, second), List.of(A, B), List.of());
        var answer = undetermined(inPlay(
                        question,
                        norm("one", DISTRICT, A).conditions(List.of(Condition.is(first, "yes"))),
                        norm("two", DISTRICT, A).conditions(List.of(Condition.is(second, "yes"))))
                .decider()
                .decide(nothing()));
        assertThat(answer.nextQuestion()).contains(first);
    }

    @Test
    void aValueOfAnotherListIsRefusedNotTakenForUnknown() {
        var decider = inPlay(QUESTION, DISTRICT_ALONE).decider();
        var longer = choice("profit", "non-profit", "for-profit", "both");
        assertThatThrownBy(() -> decider.decide(nothing().with(longer, "non-profit")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("profit has the values [non-profit, for-profit],"
                        + " stated is one of [non-profit, for-profit, both]");
        var number = Fact.Quantity.of("profit", Bilingual.same("profit"), Bilingual.same("yuan"));
        assertThatThrownBy(() -> decider.decide(nothing().with(number, 3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("stated is a number");
    }

    @Test
    void aListWithTheSameIdsIsTheSameList() {
        var translated = new Fact.Choice(
                "profit",
                Bilingual.same("Gewinn"),
                List.of(
                        new Value.Named("non-profit", Bilingual.same("gemeinnützig")),
                        new Value.Named("for-profit", Bilingual.same("gewerblich"))),
                true);
        assertThat(inPlay(QUESTION, DISTRICT_ALONE)
                        .decider()
                        .decide(nothing().with(translated, "non-profit"))
                        .possible())
                .containsExactly(open(STAFFING, CIVIL));
    }
}
