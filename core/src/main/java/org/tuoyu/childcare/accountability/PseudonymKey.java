package org.tuoyu.childcare.accountability;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.tuoyu.childcare.institution.ResidentNumber;
import org.tuoyu.kernel.form.Check;
import org.tuoyu.kernel.form.FormProblems;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;

/**
 * The key of pseudonyms (化名密钥): bytes that the host keeps secret, the same for everything that is to be compared.
 * Resident numbers are so few that whoever has the key can try every one of them.
 */
public final class PseudonymKey {

    /** How many bytes a key has at least. */
    public static final int SHORTEST = 32;

    private static final String ALGORITHM = "HmacSHA256";

    /** No resident number, so no pseudonym begins like a fingerprint. */
    private static final String FINGERPRINTED = "tuoyu: the fingerprint of a key of pseudonyms";

    /** A key of random bytes, or of random digits of base 10 or 16, has more. */
    private static final int LEAST_VARIETY = 8;

    private final SecretKeySpec secret;
    private final String fingerprint;

    private PseudonymKey(byte[] bytes) {
        this.secret = new SecretKeySpec(bytes, ALGORITHM);
        this.fingerprint = hmac(FINGERPRINTED).substring(0, Pseudonym.FINGERPRINT_DIGITS);
    }

    /** The key that bytes are, {@code KEY_TOO_SHORT}, or {@code KEY_GUESSABLE} where they repeat or count on. */
    public static Checked<PseudonymKey> of(byte[] bytes) {
        if (bytes.length < SHORTEST) {
            return FormProblems.rejected(Problem.at(
                    "",
                    "KEY_TOO_SHORT",
                    "密钥至少 " + SHORTEST + " 字节，实为 " + bytes.length + "；请另制随机密钥",
                    "a key has " + SHORTEST + " bytes or more, got " + bytes.length + "; make one of random bytes"));
        }
        return isGuessable(bytes)
                ? FormProblems.rejected(Problem.at(
                        "",
                        "KEY_GUESSABLE",
                        "密钥的字节过少变化、重复或成等差，易被猜中；请另制随机密钥",
                        "the bytes of the key vary too little, repeat or count on: it can be guessed;"
                                + " make one of random bytes"))
                : Check.valid(new PseudonymKey(bytes));
    }

    private static boolean isGuessable(byte[] bytes) {
        return different(bytes.length, i -> bytes[i]) < LEAST_VARIETY
                || different(bytes.length - 1, i -> (byte) (bytes[i + 1] - bytes[i])) < LEAST_VARIETY
                || repeats(bytes);
    }

    private static long different(int count, IntUnaryOperator value) {
        return IntStream.range(0, count).map(value).distinct().count();
    }

    private static boolean repeats(byte[] bytes) {
        return IntStream.rangeClosed(1, bytes.length / 2)
                .anyMatch(period -> Arrays.equals(bytes, period, bytes.length, bytes, 0, bytes.length - period));
    }

    /**
     * By which the key is recognised (密钥指纹): 16 digits of base 16, the start of an HMAC of fixed words. It tells
     * nothing of the key and of nobody's number.
     */
    public String fingerprint() {
        return fingerprint;
    }

    /** The pseudonym of the person with this number. */
    public Pseudonym pseudonym(ResidentNumber number) {
        return number.pseudonym(characters -> new Pseudonym(hmac(characters), fingerprint));
    }

    private String hmac(String characters) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return HexFormat.of().formatHex(mac.doFinal(characters.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, missing);
        }
    }

    /** Its fingerprint alone. */
    @Override
    public String toString() {
        return "PseudonymKey[" + fingerprint + "]";
    }
}
