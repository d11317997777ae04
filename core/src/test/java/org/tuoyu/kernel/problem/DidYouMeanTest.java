package org.tuoyu.kernel.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class DidYouMeanTest {

    private static final List<String> KNOWN =
            List.of("non_profit", "for_profit", "enterprise", "public_institution", "区教委", "区民政局");

    @Test
    void slipOfTheHandFindsTheName() {
        assertThat(DidYouMean.of("enterprize", KNOWN)).containsExactly("enterprise");
    }

    @Test
    void caseHyphensAndSpacesAtTheEndsDoNotCount() {
        assertThat(DidYouMean.of(" NON-PROFIT ", KNOWN)).startsWith("non_profit");
    }

    @Test
    void chineseNamesAreFoundToo() {
        assertThat(DidYouMean.of("区教育局", KNOWN)).containsExactly("区教委", "区民政局");
    }

    @Test
    void nothingIsNearAFarName() {
        assertThat(DidYouMean.of("zzzzzzzz", KNOWN)).isEmpty();
    }

    @Test
    void halfOfTheLengthIsNearAndMoreIsNot() {
        assertThat(DidYouMean.of("abcd", List.of("abxy"))).containsExactly("abxy");
        assertThat(DidYouMean.of("abcd", List.of("axyz"))).isEmpty();
    }

    @Test
    void oneCharacterIsNearToAnyOtherOne() {
        assertThat(DidYouMean.of("a", List.of("b"))).containsExactly("b");
        assertThat(DidYouMean.of("", List.of("b", "bc"))).containsExactly("b");
    }

    @Test
    void atMostThreeAreNamedNearestFirst() {
        assertThat(DidYouMean.of("aaaa", List.of("aabb", "aaab", "aaaa", "aaba", "abaa")))
                .containsExactly("aaaa", "aaab", "aaba");
    }

    @Test
    void ofNamesAsNearTheLongerSharedStartComesFirst() {
        assertThat(DidYouMean.of("abcd", List.of("xbcd", "abcx"))).containsExactly("abcx", "xbcd");
    }

    @Test
    void orderOfTheKnownNamesDoesNotMatter() {
        assertThat(DidYouMean.of("aaaa", List.of("caaa", "baaa")))
                .isEqualTo(DidYouMean.of("aaaa", List.of("baaa", "caaa")))
                .containsExactly("baaa", "caaa");
    }

    @Test
    void nameThatIsKnownTwiceIsNamedOnce() {
        assertThat(DidYouMean.of("aaab", List.of("aaaa", "aaaa"))).containsExactly("aaaa");
    }

    @Test
    void aNameMuchFartherThanTheNearestIsNotNamed() {
        assertThat(DidYouMean.of("NONPROFIT", List.of("NON_PROFIT", "FOR_PROFIT")))
                .containsExactly("NON_PROFIT");
    }

    /** Names of another length than what was typed cannot be near, so a text of ten megabytes costs no comparison. */
    @Test
    void aLongTextCostsNoMoreThanReadingIt() {
        String long10m = "街".repeat(10_000_000);
        List<String> streets = IntStream.range(0, 1_000)
                .mapToObj(number -> "第" + number + "街道")
                .toList();
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(DidYouMean.of(long10m, streets)).isEmpty());
        assertThat(DidYouMean.of(" ".repeat(100_000) + "区教育局", KNOWN)).containsExactly("区教委", "区民政局");
    }
}
