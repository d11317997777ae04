package org.tuoyu.policy.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;
import org.tuoyu.kernel.text.Citation;

/**
 * A rule as it is put before who signs for it (复核项): the words cited, and what is made of them.
 *
 * @param id the id of the norm, the target or the duty, the clause of the row
 * @param words what the rule says, in words
 * @param canonical what the rule says, in ids and in one order, whatever order it is written in; without the words cited
 */
public record Rule(Kind kind, String id, Citation citation, Bilingual words, String canonical) {

    /** What kind of rule it is. */
    public enum Kind implements Constant {
        NORM("规则", "norm"),
        TARGET("目标", "target"),
        DUTY("义务", "duty"),
        TASK("任务", "task");

        private final Bilingual label;

        Kind(String zh, String en) {
            this.label = new Bilingual(zh, en);
        }

        @Override
        public Bilingual label() {
            return label;
        }
    }

    /** The SHA-256 of the words cited; of a text that is not held, of what it is reported to say. */
    public String quoteDigest() {
        return digest(citation.match(
                Citation.Verbatim::quote,
                referenced -> referenced.gist().zh() + "\n" + referenced.gist().en()));
    }

    /** The SHA-256 of what the rule says. */
    public String ruleDigest() {
        return digest(canonical);
    }

    boolean is(SignOff signed) {
        return kind == signed.kind()
                && id.equals(signed.rule())
                && citation.instrument().equals(signed.instrument());
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
