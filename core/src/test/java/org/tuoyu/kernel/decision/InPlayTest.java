package org.tuoyu.kernel.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuoyu.kernel.decision.Rules.A;
import static org.tuoyu.kernel.decision.Rules.B;
import static org.tuoyu.kernel.decision.Rules.DISTRICT;
import static org.tuoyu.kernel.decision.Rules.instrument;
import static org.tuoyu.kernel.decision.Rules.norm;
import static org.tuoyu.kernel.decision.Rules.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.rules.RuleBook;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Rank;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.kernel.time.InForce;

/** Which norms are in play: published by the known instant, in force on the law day, holding for the place. */
class InPlayTest {

    private static final LocalDate DAY = LocalDate.of(2021, 1, 1);
    private static final LocalDate EVE = DAY.minusDays(1);

    private static RuleBook<Plain> book(Norm.Builder<Plain> norm) {
        return RuleBook.of(question(), List.of(norm.build()), Readings.none());
    }

    private static boolean isInPlay(Norm.Builder<Plain> norm, AsOf asOf) {
        return !book(norm).inPlay(asOf, "here"::equals).norms().isEmpty();
    }

    @Test
    void normIsInPlayFromItsFirstDayOn() {
        var norm = norm("norm", DISTRICT, A).inForce(InForce.openEndedFrom(DAY));
        assertThat(isInPlay(norm, AsOf.day(EVE))).isFalse();
        assertThat(isInPlay(norm, AsOf.day(DAY))).isTrue();
    }

    @Test
    void normIsOutOfPlayFromItsEndOn() {
        var norm = norm("norm", DISTRICT, A).inForce(InForce.between(EVE.minusYears(1), DAY));
        assertThat(isInPlay(norm, AsOf.day(EVE))).isTrue();
        assertThat(isInPlay(norm, AsOf.day(DAY))).isFalse();
    }

    @Test
    void whereAllNormsStartLaterTheAnswerSaysSo() {
        var book = book(norm("norm", DISTRICT, A).inForce(InForce.between(DAY, DAY.plusDays(1))));
        assertThat(notes(book, EVE, "here")).singleElement().satisfies(note -> {
            assertThat(note.code()).isEqualTo("NOT_YET_IN_FORCE");
            assertThat(note.message().zh()).contains("2021-01-01").contains("district");
            assertThat(note.message().en()).contains("2021-01-01").contains("district");
        });
        assertThat(notes(book, DAY, "here")).isEmpty();
        assertThat(notes(book, DAY.plusDays(1), "here")).isEmpty();
        assertThat(notes(book, EVE, "elsewhere")).isEmpty();
    }

    @Test
    void whatHasEndedKeepsItFromBeingSaid() {
        var over = norm("over", DISTRICT, A).inForce(InForce.between(EVE.minusYears(1), EVE));
        var toCome = norm("to come", DISTRICT, A).inForce(InForce.openEndedFrom(DAY));
        var book = RuleBook.of(question(), List.of(over.build(), toCome.build()), Readings.none());
        assertThat(notes(book, EVE, "here")).isEmpty();
        assertThat(notes(book, EVE.minusYears(2), "here"))
                .singleElement()
                .satisfies(note -> assertThat(note.message().en()).contains("2019-12-31"));
    }

    private static List<Problem> notes(RuleBook<Plain> book, LocalDate day, String place) {
        return book.inPlay(AsOf.day(day), place::equals)
                .decider()
                .decide(Knowledge.none())
                .grounds()
                .notes();
    }

    @Test
    void lawDayCountsNotTheDayOfTheFacts() {
        var norm = norm("norm", DISTRICT, A).inForce(InForce.openEndedFrom(DAY));
        assertThat(isInPlay(norm, AsOf.day(EVE).underLawOf(DAY))).isTrue();
        assertThat(isInPlay(norm, AsOf.day(DAY).underLawOf(EVE))).isFalse();
    }

    @Test
    void instrumentIsKnownFromMidnightInChinaOfItsPublication() {
        var norm = norm("norm", instrument("new", "office", Rank.LAW, DAY), A);
        var midnight = Instant.parse("2020-12-31T16:00:00Z");
        assertThat(isInPlay(norm, AsOf.day(DAY).knownAt(midnight.minusNanos(1))))
                .isFalse();
        assertThat(isInPlay(norm, AsOf.day(DAY).knownAt(midnight))).isTrue();
        assertThat(isInPlay(norm, AsOf.day(DAY))).isTrue();
    }

    @Test
    void normHoldsOnlyWhereItsTerritoryHoldsThePlace() {
        var book = book(norm("norm", DISTRICT, A));
        assertThat(book.inPlay(AsOf.day(DAY), "here"::equals).norms()).hasSize(1);
        assertThat(book.inPlay(AsOf.day(DAY), "elsewhere"::equals).norms()).isEmpty();
    }

    @Test
    void daysWithTheSameNormsShareOneCompilation() {
        var book = book(norm("norm", DISTRICT, A));
        assertThat(book.inPlay(AsOf.day(DAY), "here"::equals)).isSameAs(book.inPlay(AsOf.day(EVE), "here"::equals));
        assertThat(book.inPlay(AsOf.day(DAY), "here"::equals))
                .isNotSameAs(book.inPlay(AsOf.day(DAY), "elsewhere"::equals));
    }

    @Test
    void normOfDoubtfulValidityCountsAndIsNotedFromTheDayOfDoubtOn() {
        var book = book(norm("norm", DISTRICT, A).inForce(InForce.doubtedFrom(EVE.minusYears(1), DAY)));
        var before = book.inPlay(AsOf.day(EVE), "here"::equals).decider().decide(Knowledge.none());
        var after = book.inPlay(AsOf.day(DAY), "here"::equals).decider().decide(Knowledge.none());
        assertThat(before.grounds().notes()).isEmpty();
        assertThat(after.possible()).isEqualTo(before.possible());
        assertThat(after.grounds().notes()).extracting(Problem::code).containsExactly("VALIDITY_NOT_KNOWN");
    }

    @Test
    void textThatIsNotHeldIsNoted() {
        var cited = new Citation.Referenced("law", "4", Bilingual.same("gist"));
        var norms = book(norm("norm", DISTRICT, A, B).citation(cited)).inPlay(AsOf.day(DAY), "here"::equals);
        var grounds = norms.decider().decide(Knowledge.none()).grounds();
        assertThat(grounds.notes()).extracting(Problem::code).containsExactly("TEXT_NOT_HELD");
        assertThat(grounds.citations()).containsExactly(cited);
    }
}
