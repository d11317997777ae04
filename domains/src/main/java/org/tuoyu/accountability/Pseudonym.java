package org.tuoyu.accountability;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.tuoyu.institution.ResidentNumber;
import org.tuoyu.problem.Checked;
import org.tuoyu.problem.Problem;

/**
 * Who somebody is without their number (化名): HMAC-SHA-256 of the number under a key that the host keeps. Whoever lacks
 * the key cannot tell whose it is; under another key the same person has another one.
 *
 * @param text 64 digits of base 16, in small letters
 */
public record Pseudonym(String text) {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /** How many bytes a key has at least. */
    public static final int SHORTEST_KEY = 32;

    public Pseudonym {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("A pseudonym is 64 digits of base 16, got something else");
        }
    }

    /** The pseudonym that a text is, or {@code PSEUDONYM_MALFORMED}, which does not show it: it may be a number. */
    static Checked<Pseudonym> of(String raw, String pointer) {
        return FORM.matcher(raw).matches()
                ? new Checked.Valid<>(new Pseudonym(raw))
                : new Checked.Rejected<>(List.of(Problem.at(
                        pointer,
                        "PSEUDONYM_MALFORMED",
                        "化名应为 64 位十六进制数字（小写），不是公民身份号码",
                        "expected a pseudonym of 64 digits of base 16 in small letters, not a resident number")));
    }

    /**
     * The pseudonym of the person with this number.
     *
     * @param key at least 32 bytes, the same for everything that is to be compared
     */
    public static Pseudonym of(ResidentNumber number, byte[] key) {
        if (key.length < SHORTEST_KEY) {
            throw new IllegalArgumentException("A key has 32 bytes or more, got " + key.length);
        }
        return number.pseudonym(characters -> new Pseudonym(HexFormat.of().formatHex(hmac(characters, key))));
    }

    private static byte[] hmac(String characters, byte[] key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(characters.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, missing);
        }
    }

    /** Its first digits, enough to tell two apart in a log. */
    @Override
    public String toString() {
        return "Pseudonym[" + text.substring(0, 8) + "…]";
    }
}
