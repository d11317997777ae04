package org.tuoyu.childcare.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.childcare.institution.ResidentNumber;
import org.tuoyu.kernel.problem.Checked;

/** A key is recognised by its fingerprint, makes pseudonyms that carry it, and is none where it can be guessed. */
final class PseudonymKeyTest {

    private static final String NUMBER = "11010519491231002X";
    private static final byte[] BYTES = ascii("correct-horse-0123456789-battery");

    /** The values that openssl dgst -sha256 -hmac gives. */
    @Test
    void aPseudonymIsTheKeyedHashOfTheNumberAndTheFingerprintThatOfFixedWords() {
        PseudonymKey key = key(BYTES);
        assertThat(key.pseudonym(number()))
                .isEqualTo(new Pseudonym(
                        "66292fa79fe8616b461abe08155388ee9a265e4ed324af643192653ee5dc7dca", "8d8bdb2ba20d31dc"));
        assertThat(key.fingerprint()).isEqualTo("8d8bdb2ba20d31dc");
    }

    @Test
    void everyBitAndALineEndMakeAnotherKeyWithAnotherFingerprint() {
        Set<String> fingerprints = new HashSet<>(Set.of(key(BYTES).fingerprint()));
        Set<String> people = new HashSet<>(Set.of(key(BYTES).pseudonym(number()).text()));
        for (int bit = 0; bit < BYTES.length * 8; bit++) {
            byte[] other = BYTES.clone();
            other[bit / 8] ^= (byte) (1 << bit % 8);
            fingerprints.add(key(other).fingerprint());
            people.add(key(other).pseudonym(number()).text());
        }
        byte[] ended = Arrays.copyOf(BYTES, BYTES.length + 1);
        ended[BYTES.length] = '\n';
        fingerprints.add(key(ended).fingerprint());
        assertThat(fingerprints).hasSize(BYTES.length * 8 + 2);
        assertThat(people).hasSize(BYTES.length * 8 + 1);
    }

    @Test
    void aPseudonymUnderAnotherKeyIsAnotherEvenWhereItsDigitsAreTheSame() {
        String digits = "0".repeat(64);
        assertThat(new Pseudonym(digits, "0".repeat(16))).isNotEqualTo(new Pseudonym(digits, "1".repeat(16)));
    }

    @ParameterizedTest
    @CsvSource({"0, KEY_TOO_SHORT", "31, KEY_TOO_SHORT", "32, none", "33, none"})
    void aKeyHasThirtyTwoBytesOrMore(int length, String code) {
        byte[] bytes = Arrays.copyOf(BYTES, length);
        assertThat(code(bytes)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "0123456789abcdef0123456789abcdef",
                "q8Zr.K2m!xWv5PdLq8Zr.K2m!xWv5PdL",
                "q8Zr.K2m!xWv5PdLq8Zr.K2m!xWv5PdLq8Zr.",
                "abcabcaabbccabcbacbabcacbacabcabcabcacbabcab",
                "ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdef",
                "zyxwvutsrqponmlkjihgfedcba`_^]\\[ZYX",
                "02468:<>@BDFHJLNPRTVXZ\\^`bdfhjlnprtvxz"
            })
    void whatVariesTooLittleRepeatsOrCountsOnCanBeGuessed(String bytes) {
        assertThat(code(ascii(bytes))).isEqualTo("KEY_GUESSABLE");
    }

    @Test
    void zerosAndOtherConstantBytesAreNoKeyHoweverMany() {
        for (int value = 0; value < 256; value++) {
            byte[] bytes = new byte[32 + value];
            Arrays.fill(bytes, (byte) value);
            assertThat(code(bytes)).as("byte %s", value).isEqualTo("KEY_GUESSABLE");
        }
    }

    @Test
    void randomBytesAndDigitsAreKeys() {
        Random random = new Random(20210301);
        for (int i = 0; i < 5_000; i++) {
            byte[] bytes = new byte[32];
            random.nextBytes(bytes);
            assertThat(code(bytes)).isEqualTo("none");
            assertThat(code(ascii(HexFormat.of().formatHex(bytes)))).isEqualTo("none");
        }
    }

    @Test
    void nothingThatIsToldShowsTheKeyOrANumber() {
        PseudonymKey key = key(BYTES);
        assertThat(key + " " + key.fingerprint() + key.pseudonym(number()))
                .startsWith("PseudonymKey[8d8bdb2ba20d31dc]")
                .doesNotContain("horse", NUMBER);
        String secret = "correct-horse-01";
        assertThat(Pseudonym.fingerprint(secret, "/keyFingerprint").toString())
                .contains("KEY_FINGERPRINT_MALFORMED")
                .doesNotContain(secret);
        assertThatThrownBy(() -> new Pseudonym("0".repeat(64), secret))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(secret);
    }

    private static String code(byte[] bytes) {
        return PseudonymKey.of(bytes)
                .match(valid -> "none", problems -> problems.get(0).code());
    }

    private static PseudonymKey key(byte[] bytes) {
        return ((Checked.Valid<PseudonymKey>) PseudonymKey.of(bytes)).value();
    }

    private static ResidentNumber number() {
        return ((Checked.Valid<ResidentNumber>) ResidentNumber.parse(NUMBER)).value();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
