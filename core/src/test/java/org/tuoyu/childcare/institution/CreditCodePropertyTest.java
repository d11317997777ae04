package org.tuoyu.childcare.institution;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.tuoyu.kernel.problem.Checked;

class CreditCodePropertyTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @Property
    void exactlyOneCheckCharacterConforms(@ForAll("bodies") String body) {
        assertThat(ALPHABET.chars()
                        .filter(check -> new CreditCode(body + (char) check).isConforming())
                        .count())
                .isEqualTo(1);
    }

    @Property
    void slipInOnePlaceIsNoticed(
            @ForAll("bodies") String body, @ForAll @IntRange(max = 16) int place, @ForAll("characters") char other) {
        String code = conforming(body);
        String slipped = code.substring(0, place) + other + code.substring(place + 1);
        assertThat(passes(slipped)).isEqualTo(code.charAt(place) == other);
    }

    @Property
    void neighboursThatChangePlacesAreNoticed(@ForAll("bodies") String body, @ForAll @IntRange(max = 15) int place) {
        String code = conforming(body);
        String swapped =
                code.substring(0, place) + code.charAt(place + 1) + code.charAt(place) + code.substring(place + 2);
        assertThat(passes(swapped)).isEqualTo(code.equals(swapped));
    }

    @Property
    void parsedCodeIsTheTextItself(@ForAll("bodies") String body, @ForAll("characters") char check) {
        String text = body + check;
        assertThat(CreditCode.parse(text)).isEqualTo(new Checked.Valid<>(new CreditCode(text)));
        assertThat(new CreditCode(text).characters()).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> bodies() {
        return Combinators.combine(
                        Arbitraries.strings().withChars(ALPHABET).ofLength(2),
                        Arbitraries.strings().numeric().ofLength(6),
                        Arbitraries.strings().withChars(ALPHABET).ofLength(9))
                .as((registrar, division, organisation) -> registrar + division + organisation);
    }

    @Provide
    Arbitrary<Character> characters() {
        return Arbitraries.chars().with(ALPHABET);
    }

    /** Whether it is a code, and its check character the right one. */
    private static boolean passes(String text) {
        return CreditCode.parse(text).match(CreditCode::isConforming, malformed -> false);
    }

    private static String conforming(String body) {
        return ALPHABET.chars()
                .mapToObj(check -> body + (char) check)
                .filter(code -> new CreditCode(code).isConforming())
                .findFirst()
                .orElseThrow();
    }
}
