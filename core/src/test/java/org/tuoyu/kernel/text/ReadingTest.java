package org.tuoyu.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.tuoyu.kernel.language.Bilingual;

class ReadingTest {

    private static Reading reading(String... options) {
        return new Reading(
                "word",
                Bilingual.same("word"),
                Arrays.stream(options)
                        .map(id -> new Reading.Option(id, Bilingual.same(id), Bilingual.same("because")))
                        .toList(),
                Bilingual.same("court"));
    }

    @Test
    void readingHasTwoOptionsAtLeast() {
        assertThatIllegalArgumentException().isThrownBy(() -> reading());
        assertThatIllegalArgumentException().isThrownBy(() -> reading("wide"));
        assertThat(reading("wide", "narrow").options()).hasSize(2);
    }

    @Test
    void optionsHaveIdsOfTheirOwn() {
        assertThatIllegalArgumentException().isThrownBy(() -> reading("wide", "narrow", "wide"));
    }

    @Test
    void optionIsFoundById() {
        Reading reading = reading("wide", "narrow");
        assertThat(reading.option("narrow")).isEqualTo(reading.options().get(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reading.option("broad"))
                .withMessageContaining("[wide, narrow]")
                .withMessageContaining("broad");
    }
}
