package org.tuoyu.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuoyu.kernel.language.Bilingual;

class ReadingsTest {

    private static final Reading ONE = reading("one");
    private static final Reading TWO = reading("two");

    private static Reading reading(String id) {
        return new Reading(
                id,
                Bilingual.same(id),
                List.of(
                        new Reading.Option("wide", Bilingual.same("wide"), Bilingual.same("because")),
                        new Reading.Option("narrow", Bilingual.same("narrow"), Bilingual.same("because"))),
                Bilingual.same("court"));
    }

    @Test
    void readingIsOpenUntilItIsChosen() {
        assertThat(Readings.none().chosen(ONE)).isEmpty();
        assertThat(Readings.none().choosing(ONE, "wide").chosen(ONE)).contains(ONE.option("wide"));
        assertThat(Readings.none().choosing(ONE, "wide").chosen(TWO)).isEmpty();
    }

    @Test
    void choosingAnewReplaces() {
        assertThat(Readings.none().choosing(ONE, "wide").choosing(ONE, "narrow").chosen(ONE))
                .contains(ONE.option("narrow"));
    }

    @Test
    void choosingLeavesTheOldReadingsAsTheyWere() {
        Readings before = Readings.none().choosing(ONE, "wide");
        Readings after = before.choosing(TWO, "narrow");
        assertThat(before.chosen(TWO)).isEmpty();
        assertThat(after.chosen(TWO)).isPresent();
    }

    @Test
    void onlyOptionsOfTheReadingCanBeChosen() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Readings.none().choosing(ONE, "broad"))
                .withMessageContaining("broad");
    }

    @Test
    void readingsAreEqualWhateverTheOrderOfChoosing() {
        Readings one = Readings.none().choosing(ONE, "wide").choosing(TWO, "narrow");
        Readings other = Readings.none().choosing(TWO, "narrow").choosing(ONE, "wide");
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).isNotEqualTo(Readings.none());
    }
}
