package org.tuoyu.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClauseLabelTest {

    @Test
    void numbersAreWrittenAsSectionsAre() {
        assertThat(List.of(1, 9, 10, 11, 20, 99))
                .extracting(ClauseLabel::numeral)
                .containsExactly("一", "九", "十", "十一", "二十", "九十九");
    }

    @Test
    void numbersOutsideTheRangeAreRefused() {
        assertThatThrownBy(() -> ClauseLabel.numeral(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ClauseLabel.numeral(100)).isInstanceOf(IllegalArgumentException.class);
    }
}
