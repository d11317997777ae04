package org.tuoyu.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What is over is over by what is known, and a period that it ends says the same. */
final class UntilTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 12, 18);

    @Property
    void aPeriodThatItEndsIsInForceUntilItIsOver(
            @ForAll @IntRange(max = 60) int last,
            @ForAll @IntRange(max = 60) int extended,
            @ForAll @IntRange(max = 60) int published,
            @ForAll @IntRange(max = 130) int asked,
            @ForAll @IntRange(max = 130) int known) {
        Until until = new Until(
                FIRST.plusDays(last),
                Optional.of(new Until.Extension(FIRST.plusDays(published), FIRST.plusDays(last + extended + 1L)))
                        .filter(any -> extended > 0));
        AsOf asOf = AsOf.day(FIRST.plusDays(asked)).knownAt(end(FIRST.plusDays(known)));
        InForce period = until.ending(InForce.openEndedFrom(FIRST), FIRST);
        assertThat(period.asKnown(asOf).contains(asOf.lawDay())).isEqualTo(!until.isOver(asOf));
        boolean isKnown = extended > 0 && known >= published;
        assertThat(until.isOver(asOf)).isEqualTo(asked > (isKnown ? last + extended + 1 : last));
    }

    private static Instant end(LocalDate day) {
        return day.atTime(23, 59).toInstant(ZoneOffset.ofHours(8));
    }

    @Example
    void aPeriodWithAnEndOfItsOwnIsNotExtendedBeyondThat() {
        Until until = new Until(FIRST, Optional.of(new Until.Extension(FIRST, FIRST.plusDays(9))));
        InForce period = until.ending(InForce.between(FIRST, FIRST.plusDays(5)), FIRST);
        assertThat(period.contains(FIRST.plusDays(4))).isTrue();
        assertThat(period.contains(FIRST.plusDays(5))).isFalse();
    }

    @Example
    void aDoubtOfThePeriodStaysUntilItsEnd() {
        InForce period = new Until(FIRST, Optional.of(new Until.Extension(FIRST, FIRST.plusDays(9))))
                .ending(InForce.doubtedFrom(FIRST, FIRST.plusDays(3)), FIRST);
        assertThat(period.isDoubtedOn(FIRST.plusDays(2))).isFalse();
        assertThat(period.isDoubtedOn(FIRST.plusDays(9))).isTrue();
        assertThat(period.isDoubtedOn(FIRST.plusDays(10))).isFalse();
    }

    @Example
    void anExtensionEndsLater() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Until(FIRST, Optional.of(new Until.Extension(FIRST, FIRST))))
                .withMessageContaining("2020-12-18");
    }

    @Example
    void itSaysBothDays() {
        Until until = new Until(FIRST, Optional.of(new Until.Extension(FIRST.plusDays(1), FIRST.plusDays(9))));
        assertThat(until.label().zh()).isEqualTo("至 2020-12-18（2020-12-19 公布延至 2020-12-27）");
        assertThat(until.label().en()).isEqualTo("until 2020-12-18 (2020-12-19: extended to 2020-12-27)");
    }
}
