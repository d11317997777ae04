package org.tuoyu.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class InForceTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 12, 18);
    private static final LocalDate END = LocalDate.of(2025, 12, 31);

    @Test
    void firstDayIsInForceAndTheDayBeforeIsNot() {
        InForce inForce = InForce.openEndedFrom(FIRST);
        assertThat(inForce.contains(FIRST.minusDays(1))).isFalse();
        assertThat(inForce.contains(FIRST)).isTrue();
        assertThat(inForce.contains(LocalDate.MAX)).isTrue();
    }

    @Test
    void endIsTheFirstDayOutOfForce() {
        InForce inForce = InForce.between(FIRST, END);
        assertThat(inForce.contains(FIRST.minusDays(1))).isFalse();
        assertThat(inForce.contains(END.minusDays(1))).isTrue();
        assertThat(inForce.contains(END)).isFalse();
    }

    @Test
    void periodOfOneDayHoldsThatDay() {
        InForce inForce = InForce.between(FIRST, FIRST.plusDays(1));
        assertThat(inForce.contains(FIRST)).isTrue();
        assertThat(inForce.contains(FIRST.plusDays(1))).isFalse();
    }

    @Test
    void touchingPeriodsShareNoDay() {
        for (int offset = -3; offset <= 3; offset++) {
            LocalDate day = END.plusDays(offset);
            assertThat(InForce.between(FIRST, END).contains(day))
                    .as(day.toString())
                    .isNotEqualTo(InForce.openEndedFrom(END).contains(day));
        }
    }

    @Test
    void doubtfulPeriodCountsAsInForce() {
        InForce inForce = InForce.doubtedFrom(FIRST, END);
        assertThat(inForce.contains(FIRST.minusDays(1))).isFalse();
        assertThat(inForce.contains(END.plusYears(1))).isTrue();
    }

    @Test
    void doubtBeginsOnItsDay() {
        InForce inForce = InForce.doubtedFrom(FIRST, END);
        assertThat(inForce.isDoubtedOn(END.minusDays(1))).isFalse();
        assertThat(inForce.isDoubtedOn(END)).isTrue();
        assertThat(InForce.doubtedFrom(FIRST, FIRST).isDoubtedOn(FIRST)).isTrue();
    }

    @Test
    void beginningThatIsNotKnownIsDoubtedBetweenTheFirstDayAndTheLast() {
        for (InForce inForce : List.of(
                InForce.openEndedFrom(FIRST).beginningBy(END),
                InForce.openEndedFrom(FIRST).beginningBy(END).repealed(END.plusDays(9), END))) {
            assertThat(inForce.contains(FIRST.minusDays(1))).isFalse();
            assertThat(inForce.isDoubtedOn(FIRST.minusDays(1))).isFalse();
            assertThat(inForce.contains(FIRST)).isTrue();
            assertThat(inForce.isDoubtedOn(FIRST)).isTrue();
            assertThat(inForce.isDoubtedOn(END.minusDays(1))).isTrue();
            assertThat(inForce.isDoubtedOn(END)).isFalse();
            assertThat(inForce.contains(END)).isTrue();
        }
    }

    @Test
    void beginningThatIsNotKnownIsNotBeforeItsFirstDayNorAfterTheEnd() {
        assertThat(InForce.openEndedFrom(FIRST).beginningBy(FIRST)).isEqualTo(InForce.openEndedFrom(FIRST));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InForce.openEndedFrom(FIRST).beginningBy(FIRST.minusDays(1)));
        assertThat(InForce.between(FIRST, END).beginningBy(END.minusDays(1)).contains(END.minusDays(1)))
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InForce.between(FIRST, END).beginningBy(END));
    }

    @Test
    void settledPeriodsAreNeverDoubted() {
        assertThat(InForce.openEndedFrom(FIRST).isDoubtedOn(END)).isFalse();
        assertThat(InForce.between(FIRST, END).isDoubtedOn(END)).isFalse();
    }

    @Test
    void periodEndsAfterItStarts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InForce.between(FIRST, FIRST))
                .withMessageContaining("2020-12-18");
        assertThatIllegalArgumentException().isThrownBy(() -> InForce.between(FIRST, FIRST.minusDays(1)));
    }

    @Test
    void doubtBeginsNoSoonerThanThePeriod() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InForce.doubtedFrom(FIRST, FIRST.minusDays(1)))
                .withMessageContaining("2020-12-17");
    }
}
