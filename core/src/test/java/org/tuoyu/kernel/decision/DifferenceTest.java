package org.tuoyu.kernel.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tuoyu.kernel.decision.Rules.A;
import static org.tuoyu.kernel.decision.Rules.B;
import static org.tuoyu.kernel.decision.Rules.C;
import static org.tuoyu.kernel.decision.Rules.CITY;
import static org.tuoyu.kernel.decision.Rules.COLOUR;
import static org.tuoyu.kernel.decision.Rules.DISTRICT;
import static org.tuoyu.kernel.decision.Rules.LONG_AGO;
import static org.tuoyu.kernel.decision.Rules.NEIGHBOUR;
import static org.tuoyu.kernel.decision.Rules.PLACES;
import static org.tuoyu.kernel.decision.Rules.READING;
import static org.tuoyu.kernel.decision.Rules.built;
import static org.tuoyu.kernel.decision.Rules.impossible;
import static org.tuoyu.kernel.decision.Rules.instrument;
import static org.tuoyu.kernel.decision.Rules.norm;
import static org.tuoyu.kernel.decision.Rules.question;
import static org.tuoyu.kernel.decision.Rules.reading;
import static org.tuoyu.kernel.decision.Rules.settled;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuoyu.kernel.rules.RuleBook;
import org.tuoyu.kernel.text.Rank;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.InForce;

/** Where two sets of rules differ, and how it is said; the property test says that nothing is missed. */
class DifferenceTest {

    private static final LocalDate DAY = LocalDate.of(2021, 1, 1);

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is read only
    private static RuleBook<Plain> book(Norm.Builder<Plain>... norms) {
        return book(Readings.none(), norms);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is read only
    private static RuleBook<Plain> book(Readings readings, Norm.Builder<Plain>... norms) {
        return RuleBook.of(question(), built(norms), readings);
    }

    private static Difference<Plain> difference(RuleBook<Plain> before, RuleBook<Plain> after) {
        return before.differenceTo(after, "here"::equals);
    }

    private static List<String> parts(Difference<Plain> difference) {
        assertThat(difference.periods()).hasSize(1);
        return difference.periods().get(0).parts().stream()
                .map(part -> part.label().en())
                .toList();
    }

    @Test
    void aThresholdMovedByOneDiffersInOneBand() {
        var before = book(norm("norm", DISTRICT, A).conditions(List.of(Condition.atLeast(PLACES, 6))));
        var after = book(norm("norm", DISTRICT, A).conditions(List.of(Condition.atLeast(PLACES, 7))));
        assertThat(parts(difference(before, after))).containsExactly("places ≥ 6 < 7: outcome A → nothing said");
        assertThat(difference(before, after).periods().get(0).parts().get(0)).satisfies(part -> {
            assertThat(part.worlds()).isEqualTo(6);
            assertThat(part.witness().values().get(2).value()).isEqualTo(new Value.Amount(6));
        });
    }

    @Test
    void whatIsSaidTwiceMakesNoDifference() {
        var once = book(norm("norm", DISTRICT, A));
        assertThat(difference(once, book(norm("norm", DISTRICT, A), norm("again", CITY, A, B)))
                        .isNone())
                .isTrue();
        assertThat(difference(once, book(norm("norm", DISTRICT, A), norm("again", CITY, B)))
                        .isNone())
                .isFalse();
    }

    @Test
    void eachKindOfChangeIsAPartOfItsOwn() {
        var before = book(norm("norm", DISTRICT, A, B));
        var after = book(
                norm("norm", DISTRICT, A, B),
                norm("red", NEIGHBOUR, A).conditions(List.of(Condition.is(COLOUR, "red"))),
                norm("blue", NEIGHBOUR, B, C).conditions(List.of(Condition.is(COLOUR, "blue"))));
        assertThat(parts(difference(before, after)))
                .containsExactly(
                        "colour = red: outcome A or outcome B (left open) → outcome A",
                        "colour = blue: outcome A or outcome B (left open) → outcome B");
        assertThat(difference(before, after)
                        .periods()
                        .get(0)
                        .parts()
                        .get(0)
                        .label()
                        .zh())
                .isEqualTo("colour = red：结果A或结果B（未作选择） → 结果A");
    }

    @Test
    void aDayOfBeginningMovedByOneDiffersOnThatDay() {
        var before = book(norm("norm", DISTRICT, A).inForce(InForce.openEndedFrom(DAY)));
        var after = book(norm("norm", DISTRICT, A).inForce(InForce.openEndedFrom(DAY.plusDays(1))));
        assertThat(difference(before, after).periods()).singleElement().satisfies(period -> {
            assertThat(period.law()).isEqualTo(InForce.between(DAY, DAY.plusDays(1)));
            assertThat(period.known()).isEqualTo(InForce.openEndedFrom(LONG_AGO));
            assertThat(period.moment().lawDay()).isEqualTo(DAY);
        });
    }

    @Test
    void aDayOfPublicationMovedByOneDiffersForWhoAsksWhatWasKnownThen() {
        var early = norm("norm", instrument("i", "office", Rank.LAW, DAY), A);
        var late = norm("norm", instrument("i", "office", Rank.LAW, DAY.plusDays(1)), A);
        assertThat(difference(book(early), book(late)).periods())
                .singleElement()
                .satisfies(period -> {
                    assertThat(period.known()).isEqualTo(InForce.between(DAY, DAY.plusDays(1)));
                    assertThat(period.moment().knowsPublicationOf(DAY)).isTrue();
                    assertThat(period.moment().knowsPublicationOf(DAY.plusDays(1)))
                            .isFalse();
                });
    }

    @Test
    void seamsThatChangeNothingDoNotCutAPeriod() {
        var norm = norm("norm", DISTRICT, A);
        var silent = norm("silent", DISTRICT, A, B).inForce(InForce.openEndedFrom(DAY));
        assertThat(difference(book(norm, silent), book(norm("norm", DISTRICT, B), silent))
                        .periods())
                .singleElement()
                .satisfies(period -> assertThat(period.law()).isEqualTo(InForce.openEndedFrom(LONG_AGO)));
    }

    @Test
    void aReadingThatOneSideChoosesDiffersWhereTheOtherReadsOtherwise() {
        var wide = norm("norm", DISTRICT, A).given(List.of(Given.of(READING, "wide")));
        var narrow = norm("norm", DISTRICT, B).given(List.of(Given.of(READING, "narrow")));
        var chosen = book(Readings.none().choosing(READING, "wide"), wide, narrow);
        assertThat(difference(chosen, book(wide, narrow)).periods().get(0).parts())
                .singleElement()
                .satisfies(part -> {
                    assertThat(part.region().label().en()).isEqualTo("word: narrow");
                    assertThat(part.before()).isEqualTo(settled(A));
                    assertThat(part.after()).isEqualTo(settled(B));
                });
    }

    @Test
    void whereTheTerritoryDoesNotHoldThePlaceNothingDiffers() {
        assertThat(book(norm("norm", DISTRICT, A))
                        .differenceTo(book(norm("norm", DISTRICT, B)), "elsewhere"::equals)
                        .isNone())
                .isTrue();
    }

    @Test
    void rulesForDifferentQuestionsAreNotCompared() {
        var other = RuleBook.of(
                question(impossible("never red", Condition.is(COLOUR, "red"))),
                built(norm("norm", DISTRICT, A)),
                Readings.none());
        assertThatThrownBy(() -> difference(book(), other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("declared differently");
    }

    @Test
    void rulesThatDifferInWhatAReadingIsAreNotCompared() {
        var one = norm("norm", DISTRICT, A).given(List.of(Given.of(READING, "wide")));
        var other = norm("norm", DISTRICT, A).given(List.of(Given.of(reading("word", "wide", "other"), "wide")));
        assertThatThrownBy(() -> difference(book(one), book(other)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[word]");
    }
}
