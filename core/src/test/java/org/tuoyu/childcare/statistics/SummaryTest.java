package org.tuoyu.childcare.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.tuoyu.childcare.institution.ServiceMode;
import org.tuoyu.kernel.decision.YesNo;

class SummaryTest {

    private static final Entry UNKNOWN = Entry.builder().build();
    private static final Entry KNOWN = Entry.builder()
            .street("天生街道")
            .addModes(ServiceMode.FULL_DAY, ServiceMode.HOURLY)
            .capacity(45)
            .inclusive(YesNo.NO)
            .build();

    @Test
    void whatIsNotKnownIsNeitherNoNorZero() {
        Summary both = Summary.of(KNOWN).and(Summary.of(UNKNOWN));
        assertThat(both.inclusive().of(YesNo.NO).institutions()).isEqualTo(1);
        assertThat(both.inclusive().of(YesNo.YES)).isEqualTo(Tally.NONE);
        assertThat(both.inclusive().notKnown().institutions()).isEqualTo(1);
        assertThat(both.filed().notKnown().institutions()).isEqualTo(2);
        assertThat(both.all()).isEqualTo(new Tally(2, 1, 45));
        assertThat(both.all().withoutPlaces()).isEqualTo(1);
    }

    @Test
    void anInstitutionCountsUnderEachOfItsModes() {
        assertThat(Summary.of(KNOWN).modes().known().keySet())
                .containsExactly(ServiceMode.FULL_DAY, ServiceMode.HOURLY);
        assertThat(Summary.of(KNOWN).all().institutions()).isEqualTo(1);
    }

    @Test
    void theRatioIsOfKnownPlacesHalfUpToTwoDecimals() {
        Tally tally = new Tally(3, 2, 45);
        assertThat(tally.perThousand(OptionalLong.of(10_000))).contains(new BigDecimal("4.50"));
        assertThat(new Tally(1, 1, 1).perThousand(OptionalLong.of(8_000))).contains(new BigDecimal("0.13"));
        assertThat(new Tally(1, 1, 1).perThousand(OptionalLong.of(8_001))).contains(new BigDecimal("0.12"));
        assertThat(Tally.NONE.perThousand(OptionalLong.of(1))).contains(new BigDecimal("0.00"));
    }

    @Test
    void thereIsNoRatioWithoutResidentsOrWithoutAnyKnownPlaces() {
        Tally tally = new Tally(1, 1, 45);
        assertThat(tally.perThousand(OptionalLong.empty())).isEmpty();
        assertThat(tally.perThousand(OptionalLong.of(0))).isEmpty();
        assertThat(tally.perThousand(OptionalLong.of(1))).contains(new BigDecimal("45000.00"));
        assertThat(new Tally(1, 0, 0).perThousand(OptionalLong.of(1000))).isEmpty();
    }

    @Test
    void aTallyThatCannotBeIsRefused() {
        assertThatThrownBy(() -> new Tally(1, 2, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Tally(2, 2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Tally(1, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Tally(1, -1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Tally(1, 1, 1).places()).isEqualTo(1);
    }

    @Test
    void anEntryThatCannotBeIsRefused() {
        assertThatThrownBy(() -> Entry.builder().capacity(0).build()).hasMessageContaining("got 0");
        assertThat(Entry.builder().capacity(1).build().capacity()).hasValue(1);
        assertThatThrownBy(() -> Entry.builder()
                        .addAllModes(List.of(ServiceMode.HOURLY, ServiceMode.FULL_DAY))
                        .build())
                .isInstanceOf(IllegalArgumentException.class);
    }
}
