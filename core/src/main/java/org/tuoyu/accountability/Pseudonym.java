package org.tuoyu.accountability;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.tuoyu.institution.ResidentNumber;

/**
 * Who somebody is without their number (化名): HMAC-SHA-256 of the number under a key that the host keeps. Whoever lacks
 * the key cannot tell whose it is; under another key the same person has another one.
 *
 * @param text 64 digits of base 16, in small letters
 */
public record Pseudonym(String text) {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");
    private static final int SHORTEST_KEY = 32;

    public Pseudonym {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("A pseudonym is 64 digits of base 16, got something else");
        }
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
