package org.tuoyu.kernel.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuoyu.kernel.decision.Rules.A;
import static org.tuoyu.kernel.decision.Rules.B;
import static org.tuoyu.kernel.decision.Rules.C;
import static org.tuoyu.kernel.decision.Rules.CITY;
import static org.tuoyu.kernel.decision.Rules.DISTRICT;
import static org.tuoyu.kernel.decision.Rules.LATER_DISTRICT;
import static org.tuoyu.kernel.decision.Rules.LAW;
import static org.tuoyu.kernel.decision.Rules.LONG_AGO;
import static org.tuoyu.kernel.decision.Rules.NEIGHBOUR;
import static org.tuoyu.kernel.decision.Rules.answer;
import static org.tuoyu.kernel.decision.Rules.clashes;
import static org.tuoyu.kernel.decision.Rules.ids;
import static org.tuoyu.kernel.decision.Rules.instrument;
import static org.tuoyu.kernel.decision.Rules.norm;
import static org.tuoyu.kernel.decision.Rules.nothing;
import static org.tuoyu.kernel.decision.Rules.open;
import static org.tuoyu.kernel.decision.Rules.settled;
import static org.tuoyu.kernel.decision.Rules.story;
import static org.tuoyu.kernel.decision.Rules.undetermined;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuoyu.kernel.decision.Explanation.Fate;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.text.Rank;

/** Which norms prevail, which are set aside, and what stands in one world. */
class PrevailingTest {

    @Test
    void noNormIsSilence() {
        assertThat(answer(nothing())).isInstanceOf(Answer.NotApplicable.class);
    }

    @Test
    void standingNormsLeaveWhatAllOfThemAllow() {
        assertThat(answer(nothing(), norm("one", DISTRICT, A, B), norm("two", CITY, B, C))
                        .possible())
                .containsExactly(settled(B));
    }

    @Test
    void severalOutcomesAreLeftOpenByTheLaw() {
        var answer = undetermined(answer(nothing(), norm("one", DISTRICT, A, B)));
        assertThat(answer.possible()).containsExactly(open(A, B));
        assertThat(answer.cause()).isEqualTo(Answer.Cause.LEFT_OPEN_BY_LAW);
        assertThat(answer.candidates()).containsExactly(A, B);
        assertThat(answer.nextQuestion()).isEmpty();
    }

    @Test
    void higherRankPrevails() {
        var answer = answer(nothing(), norm("low", DISTRICT, A), norm("high", CITY, B));
        assertThat(answer.possible()).containsExactly(settled(B));
        assertThat(story(answer, "low").fates()).containsExactly(Fate.SET_ASIDE);
        assertThat(ids(story(answer, "low").setAsideBy())).containsExactly("high");
    }

    @Test
    void higherAndEarlierPrevailsOverLowerAndLater() {
        assertThat(answer(nothing(), norm("low", LATER_DISTRICT, A), norm("high", CITY, B))
                        .possible())
                .containsExactly(settled(B));
    }

    @Test
    void laterWordOfOneIssuerPrevails() {
        assertThat(answer(nothing(), norm("earlier", DISTRICT, A), norm("later", LATER_DISTRICT, B))
                        .possible())
                .containsExactly(settled(B));
    }

    @Test
    void oneDayMakesAnInstrumentLater() {
        var nextDay = instrument("next", "office", Rank.DISTRICT_DOCUMENT, LONG_AGO.plusDays(1));
        assertThat(answer(nothing(), norm("earlier", DISTRICT, A), norm("later", nextDay, B))
                        .possible())
                .containsExactly(settled(B));
    }

    @Test
    void wordsOfOneIssuerAndDayClash() {
        var sameDay = instrument("same", "office", Rank.DISTRICT_DOCUMENT, LONG_AGO);
        var answer = answer(nothing(), norm("one", DISTRICT, A), norm("two", sameDay, B));
        assertThat(clashes(answer)).containsExactly(List.of("one", "two"));
    }

    @Test
    void issuersOfOneRankAreNotComparable() {
        var later = instrument("other", "bureau", Rank.DISTRICT_DOCUMENT, LocalDate.of(2020, 1, 1));
        assertThat(clashes(answer(nothing(), norm("one", DISTRICT, A), norm("two", later, B))))
                .containsExactly(List.of("one", "two"));
    }

    @Test
    void everySmallestClashIsNamed() {
        var answer = answer(
                nothing(),
                norm("ab", DISTRICT, A, B),
                norm("bc", NEIGHBOUR, B, C),
                norm("ca", instrument("third", "court", Rank.DISTRICT_DOCUMENT, LONG_AGO), C, A),
                norm("c", instrument("fourth", "school", Rank.DISTRICT_DOCUMENT, LONG_AGO), C));
        assertThat(clashes(answer)).containsExactlyInAnyOrder(List.of("ab", "c"), List.of("ab", "bc", "ca"));
    }

    @Test
    void lowerNormIsSetAsideWhereHigherOnesAlreadyClash() {
        var court = instrument("court", "court", Rank.MUNICIPAL_DOCUMENT, LONG_AGO);
        var answer = answer(nothing(), norm("a", CITY, A), norm("b", court, B), norm("low", DISTRICT, A, B, C));
        assertThat(clashes(answer)).containsExactly(List.of("a", "b"));
        assertThat(story(answer, "low").fates()).containsExactly(Fate.SET_ASIDE);
    }

    @Test
    void severalHigherNormsSetAsideTogetherWhatNoneOfThemDoesAlone() {
        var answer = answer(nothing(), norm("ab", CITY, A, B), norm("bc", LAW, B, C), norm("low", DISTRICT, A, C));
        assertThat(answer.possible()).containsExactly(settled(B));
        assertThat(ids(story(answer, "low").setAsideBy())).containsExactly("ab", "bc");
    }

    @Test
    void whatIsSetAsideSetsNothingAside() {
        var answer = answer(nothing(), norm("top", LAW, A, B), norm("middle", CITY, C), norm("low", DISTRICT, A));
        assertThat(story(answer, "middle").fates()).containsExactly(Fate.SET_ASIDE);
        assertThat(answer.possible()).containsExactly(settled(A));
    }

    @Test
    void rankOfTheNormCountsNotThatOfItsInstrument() {
        assertThat(answer(nothing(), norm("lifted", DISTRICT, A).rank(Rank.LAW), norm("city", CITY, B))
                        .possible())
                .containsExactly(settled(A));
    }

    @Test
    void promotionIsReportedAndConstrainsNothing() {
        var answer = answer(
                nothing(),
                norm("duty", DISTRICT, A, B),
                norm("promotion", LAW, A).modality(Modality.PROMOTION));
        assertThat(answer.possible()).containsExactly(open(A, B));
        assertThat(story(answer, "promotion").fates()).containsExactly(Fate.REPORTED);
    }

    @Test
    void principleAloneIsSilence() {
        assertThat(answer(nothing(), norm("principle", LAW, A).modality(Modality.PRINCIPLE)))
                .isInstanceOf(Answer.NotApplicable.class);
    }

    @Test
    void everyOtherModalityBinds() {
        for (Modality modality : List.of(
                Modality.PROHIBITION, Modality.DUTY, Modality.POWER, Modality.ENTITLEMENT, Modality.CONSTITUTIVE)) {
            assertThat(answer(nothing(), norm("norm", LAW, A).modality(modality))
                            .possible())
                    .as(modality.name())
                    .containsExactly(settled(A));
        }
    }
}
