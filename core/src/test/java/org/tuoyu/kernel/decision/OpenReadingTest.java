package org.tuoyu.kernel.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuoyu.kernel.decision.Rules.A;
import static org.tuoyu.kernel.decision.Rules.B;
import static org.tuoyu.kernel.decision.Rules.C;
import static org.tuoyu.kernel.decision.Rules.CITY;
import static org.tuoyu.kernel.decision.Rules.COLOUR;
import static org.tuoyu.kernel.decision.Rules.DISTRICT;
import static org.tuoyu.kernel.decision.Rules.NEIGHBOUR;
import static org.tuoyu.kernel.decision.Rules.READING;
import static org.tuoyu.kernel.decision.Rules.TODAY;
import static org.tuoyu.kernel.decision.Rules.built;
import static org.tuoyu.kernel.decision.Rules.clash;
import static org.tuoyu.kernel.decision.Rules.inPlay;
import static org.tuoyu.kernel.decision.Rules.norm;
import static org.tuoyu.kernel.decision.Rules.nothing;
import static org.tuoyu.kernel.decision.Rules.open;
import static org.tuoyu.kernel.decision.Rules.question;
import static org.tuoyu.kernel.decision.Rules.settled;
import static org.tuoyu.kernel.decision.Rules.undetermined;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuoyu.kernel.decision.Answer.Cause;
import org.tuoyu.kernel.rules.RuleBook;
import org.tuoyu.kernel.text.Rank;
import org.tuoyu.kernel.text.Readings;

/** A reading that nobody has chosen is an unknown of the configuration. */
class OpenReadingTest {

    private static final Given WIDE = Given.of(READING, "wide");
    private static final Given NARROW = Given.of(READING, "narrow");

    private static List<Norm<Plain>> variants() {
        return built(
                norm("norm", DISTRICT, A).given(List.of(WIDE)),
                norm("norm", DISTRICT, B).given(List.of(NARROW)).conditions(List.of(Condition.is(COLOUR, "red"))),
                norm("else", CITY, A, C));
    }

    private static Answer<Plain> answer(Readings readings, Knowledge known) {
        return RuleBook.of(question(), variants(), readings)
                .inPlay(TODAY, "here"::equals)
                .decider()
                .decide(known);
    }

    @Test
    void openReadingThatMattersIsMissing() {
        var answer = undetermined(answer(Readings.none(), nothing()));
        assertThat(answer.cause()).isEqualTo(Cause.READING_MISSING);
        assertThat(answer.missingReadings()).containsExactly(READING);
        assertThat(answer.nextQuestion()).isEmpty();
        assertThat(answer.possible()).containsExactly(settled(A), open(A, C));
        assertThat(answer.grounds().explanation().open()).containsExactly(READING);
    }

    @Test
    void chosenReadingIsNamedAndNoLongerOpen() {
        var answer = answer(Readings.none().choosing(READING, "wide"), nothing());
        assertThat(answer.possible()).containsExactly(settled(A));
        assertThat(answer.grounds().readings()).containsExactly(WIDE);
        assertThat(answer.grounds().explanation().open()).isEmpty();
    }

    @Test
    void variantsOfOptionsThatWereNotChosenAreOutOfPlay() {
        var norms = RuleBook.of(question(), variants(), Readings.none().choosing(READING, "narrow"))
                .inPlay(TODAY, "here"::equals);
        assertThat(norms.norms()).noneMatch(norm -> norm.given().contains(WIDE));
        assertThat(norms.norms()).anyMatch(norm -> norm.given().contains(NARROW));
    }

    @Test
    void answerIsDeterminedWhereNoOptionMakesADifference() {
        var both = inPlay(
                norm("norm", DISTRICT, A).given(List.of(WIDE)),
                norm("norm", DISTRICT, A).given(List.of(NARROW)));
        assertThat(both.decider().decide(nothing()).possible()).containsExactly(settled(A));
    }

    @Test
    void rankMayDependOnTheReading() {
        var answer = undetermined(Rules.answer(
                nothing(),
                norm("measures", NEIGHBOUR, A).given(List.of(WIDE)).rank(Rank.LAW),
                norm("measures", NEIGHBOUR, A).given(List.of(NARROW)),
                norm("district", DISTRICT, B)));
        assertThat(answer.cause()).isEqualTo(Cause.READING_MISSING);
        assertThat(answer.possible()).containsExactly(settled(A), clash());
    }

    @Test
    void factsAreAskedForBeforeReadingsAreCalledMissing() {
        var answer = undetermined(Rules.answer(
                nothing(),
                norm("norm", DISTRICT, A).given(List.of(WIDE)),
                norm("norm", DISTRICT, B).given(List.of(NARROW)).conditions(List.of(Condition.is(COLOUR, "red")))));
        assertThat(answer.cause()).isEqualTo(Cause.FACTS_MISSING);
        assertThat(answer.missingFacts()).containsExactly(COLOUR);
        assertThat(answer.missingReadings()).containsExactly(READING);
    }
}
