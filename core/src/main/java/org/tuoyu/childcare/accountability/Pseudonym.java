package org.tuoyu.childcare.accountability;

import java.util.regex.Pattern;
import org.tuoyu.kernel.form.Check;
import org.tuoyu.kernel.form.FormProblems;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;

/**
 * Who somebody is without their number (化名): HMAC-SHA-256 of the number under a {@link PseudonymKey}. Whoever lacks the
 * key cannot tell whose it is; under another key the same person has another one, so two can be compared only where the
 * fingerprints are the same.
 *
 * @param text 64 digits of base 16, in small letters
 * @param keyFingerprint {@link PseudonymKey#fingerprint()} of the key
 */
public record Pseudonym(String text, String keyFingerprint) {

    /** How many digits the fingerprint of a key has. */
    static final int FINGERPRINT_DIGITS = 16;

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{" + FINGERPRINT_DIGITS + "}");

    public Pseudonym {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("A pseudonym is 64 digits of base 16, got something else");
        }
        if (!FINGERPRINT.matcher(keyFingerprint).matches()) {
            throw new IllegalArgumentException("The fingerprint of a key is 16 digits of base 16, got something else");
        }
    }

    /** The digits that a text is, or {@code PSEUDONYM_MALFORMED}, which does not show it: it may be a number. */
    static Checked<String> digits(String raw, String pointer) {
        return FORM.matcher(raw).matches()
                ? Check.valid(raw)
                : FormProblems.rejected(Problem.at(
                        pointer,
                        "PSEUDONYM_MALFORMED",
                        "化名应为 64 位十六进制数字（小写），不是公民身份号码",
                        "expected a pseudonym of 64 digits of base 16 in small letters, not a resident number"));
    }

    /** The fingerprint that a text is, or {@code KEY_FINGERPRINT_MALFORMED}, which does not show it: it may be a key. */
    static Checked<String> fingerprint(String raw, String pointer) {
        return FINGERPRINT.matcher(raw).matches()
                ? Check.valid(raw)
                : FormProblems.rejected(Problem.at(
                        pointer,
                        "KEY_FINGERPRINT_MALFORMED",
                        "密钥指纹应为 16 位十六进制数字（小写），不是密钥本身",
                        "expected the fingerprint of a key, 16 digits of base 16 in small letters, not the key"));
    }

    /** Its first digits, enough to tell two apart in a log. */
    @Override
    public String toString() {
        return "Pseudonym[" + text.substring(0, 8) + "…]";
    }
}
