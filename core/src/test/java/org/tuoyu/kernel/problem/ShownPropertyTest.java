package org.tuoyu.kernel.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class ShownPropertyTest {

    private static final List<String> BETWEEN =
            List.of("", " ", "-", "—", ".", "/", "·", "\u200B", "\u3000", "\uFEFF", "\u0301", "_", "\t", " - ");
    private static final List<String> DIGITS = List.of("0", "9", "５", "٣", "X", "x", "Ｘ", "②", "𝟗");

    @Property
    void runsFromFifteenDigitsOnAreMaskedAndShorterOnesAreNot(
            @ForAll("separators") List<String> separators,
            @ForAll("digits") List<String> digits,
            @ForAll @IntRange(min = 1, max = 20) int length) {
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < length; i++) {
            run.append(i == 0 ? "" : separators.get(i)).append(digits.get(i));
        }
        String text = "号码" + run + "。";
        assertThat(Shown.masked(text)).isEqualTo(length < Shown.IDENTIFIER ? text : "号码" + Shown.MASK + "。");
    }

    @Property
    void whatIsShownIsMaskedAndHasFortyCharactersAtMostAndAnEllipsis(@ForAll("texts") String text) {
        String shown = Shown.of(text);
        assertThat(shown.codePointCount(0, shown.length())).isLessThanOrEqualTo(Shown.MOST + 1);
        assertThat(Shown.masked(shown)).isEqualTo(shown);
        assertThat(Shown.masked(text)).startsWith(shown.endsWith("…") ? shown.substring(0, shown.length() - 1) : shown);
    }

    @Property
    void aShortTextWithoutARunIsShownAsItIs(@ForAll @StringLength(max = Shown.MOST) String text) {
        String letters = text.codePoints()
                .filter(Character::isLetter)
                .filter(each -> "XxＸｘ".indexOf(each) < 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(Shown.of(letters)).isEqualTo(letters);
    }

    @Example
    void fortyCharactersAreShownWholeAndOneMoreIsCut() {
        assertThat(Shown.of("𠮷".repeat(40))).isEqualTo("𠮷".repeat(40));
        assertThat(Shown.of("𠮷".repeat(41))).isEqualTo("𠮷".repeat(40) + "…");
    }

    @Example
    void daysAndInstantsAreNoIdentifiers() {
        String dates = "2021-03-01 and 2021-03-02T01:00:00.123456789Z, 500109 or 500109001001";
        assertThat(Shown.masked(dates)).isEqualTo(dates);
    }

    @Example
    void aRunThatBeginsInWhatIsShownAndEndsFarBehindIsMasked() {
        assertThat(Shown.of("1 ".repeat(100_000))).isEqualTo(Shown.MASK + " …");
        assertThat(Shown.of("园".repeat(30) + "1".repeat(18))).isEqualTo("园".repeat(30) + "[已隐去 maske…");
    }

    @Provide
    Arbitrary<List<String>> separators() {
        return Arbitraries.of(BETWEEN).list().ofSize(20);
    }

    @Provide
    Arbitrary<List<String>> digits() {
        return Arbitraries.of(DIGITS).list().ofSize(20);
    }

    /** Pieces that make runs, break them, and stand across the end of what is shown. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.oneOf(
                Arbitraries.of(BETWEEN), Arbitraries.of(DIGITS), Arbitraries.of("园", "a", "𠮷", ":", "\"", ","));
        return Combinators.combine(pieces.list().ofMaxSize(60), Arbitraries.of("", "1".repeat(18), "园".repeat(380)))
                .as((all, after) -> String.join("", all) + after);
    }
}
