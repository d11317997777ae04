package org.tuoyu.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AsOfTest {

    private static final LocalDate DAY = LocalDate.of(2020, 12, 18);
    private static final Instant MIDNIGHT_IN_CHINA = Instant.parse("2020-12-17T16:00:00Z");

    @Test
    void lawOfTheDayOfTheFactsAppliesUnlessSaid() {
        assertThat(AsOf.day(DAY)).isEqualTo(new AsOf(DAY, DAY, Instant.MAX));
        assertThat(AsOf.day(DAY).underLawOf(DAY.plusDays(1))).isEqualTo(new AsOf(DAY, DAY.plusDays(1), Instant.MAX));
    }

    @Test
    void publicationCountsFromItsMidnightInChina() {
        AsOf asOf = AsOf.day(DAY);
        assertThat(asOf.knownAt(MIDNIGHT_IN_CHINA.minusNanos(1)).knowsPublicationOf(DAY))
                .isFalse();
        assertThat(asOf.knownAt(MIDNIGHT_IN_CHINA).knowsPublicationOf(DAY)).isTrue();
    }

    @Test
    void midnightInGreenwichIsTooLateByEightHours() {
        AsOf asOf = AsOf.day(DAY).knownAt(Instant.parse("2020-12-17T23:59:59Z"));
        assertThat(asOf.knowsPublicationOf(DAY)).isTrue();
        assertThat(asOf.knowsPublicationOf(DAY.plusDays(1))).isFalse();
    }

    @Test
    void everythingThatIsHeldIsKnownByDefault() {
        assertThat(AsOf.day(DAY).knowsPublicationOf(DAY.plusYears(100))).isTrue();
        assertThat(AsOf.day(DAY).knowsPublicationOf(LocalDate.MAX)).isTrue();
    }

    @Test
    void dayOfTheFactsLimitsNoKnowledge() {
        assertThat(AsOf.day(DAY.minusYears(1)).knownAt(MIDNIGHT_IN_CHINA).knowsPublicationOf(DAY))
                .isTrue();
    }
}
