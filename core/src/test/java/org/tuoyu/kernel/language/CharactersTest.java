package org.tuoyu.kernel.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CharactersTest {

    @Test
    void whatHasNoInkCountsForNothing() {
        assertThat(Characters.folded(" 区\u00A0教\u3000委\u200B\u00AD\uFEFF\u2060\uFE0F\n"))
                .isEqualTo("区教委");
        assertThat(Characters.isNothing("\u200B \u00AD\u3164")).isTrue();
        assertThat(Characters.isNothing("")).isTrue();
        assertThat(Characters.isNothing("\u200B，")).isFalse();
    }

    @Test
    void radicalsAndCompatibilityIdeographsCountAsTheIdeographs() {
        assertThat(Characters.folded("⼈⼝⻓⺠⻔金\uF90A")).isEqualTo("人口长民门金金");
    }

    @Test
    void punctuationAndWideDigitsStayAsTheyArePrinted() {
        assertThat(Characters.folded("（１４．）〔２〕ＡB，;﨑")).isEqualTo("（１４．）〔２〕ＡB，;﨑");
    }

    @Test
    void strayCharactersAreTold() {
        assertThat("\uE000\uFFFD\u0000⺀\uD800".chars()).allMatch(Characters::isStray);
        assertThat(Characters.isStray(0x2F81A)).isTrue();
        assertThat("区１4⼈\n\u200B﨑\uF90A".chars()).noneMatch(Characters::isStray);
        assertThat(Characters.isStray("𬭚".codePointAt(0))).isFalse();
        assertThat(Characters.code(0xAD)).isEqualTo("U+00AD");
        assertThat(Characters.code(0x2F81A)).isEqualTo("U+2F81A");
    }

    @Property
    void foldingTwiceIsFoldingOnce(@ForAll String written) {
        String folded = Characters.folded(written);
        assertThat(Characters.folded(folded)).isEqualTo(folded);
        assertThat(folded.isEmpty()).isEqualTo(Characters.isNothing(written));
    }
}
