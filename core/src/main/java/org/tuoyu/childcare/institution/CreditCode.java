package org.tuoyu.childcare.institution;

import org.tuoyu.kernel.form.Check;
import org.tuoyu.kernel.form.FormProblems;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;

/**
 * A unified social credit code (统一社会信用代码, GB 32100-2015): 18 characters, the last of which checks the others; the
 * third to the eighth are the division code of who registered it.
 * Genuine early codes fail that check, so a code that does not conform is still a code.
 */
public record CreditCode(String characters) {

    private static final int LENGTH = 18;
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    /** Where the division code of the registrar stands, which is of digits alone. */
    private static final int DIVISION = 2;

    private static final int AFTER_DIVISION = 8;
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    public CreditCode {
        if (characters.length() != LENGTH || firstOutside(characters) < LENGTH) {
            throw new IllegalArgumentException("A credit code has " + LENGTH + " characters of " + ALPHABET
                    + ", the 3rd to 8th digits, got " + characters.length());
        }
    }

    /** The code, or the problem {@code CREDIT_CODE_MALFORMED}; white space and small letters are not forgiven. */
    public static Checked<CreditCode> parse(String text) {
        return of(text, "");
    }

    static Checked<CreditCode> of(String raw, String pointer) {
        if (raw.length() != LENGTH) {
            return malformed(
                    pointer, new Bilingual("实为 " + raw.length() + " 位", "got " + raw.length() + " characters"));
        }
        int outside = firstOutside(raw) + 1;
        return outside > LENGTH
                ? Check.valid(new CreditCode(raw))
                : malformed(
                        pointer, new Bilingual("第 " + outside + " 位不符", "got another character at place " + outside));
    }

    /** Whether the check character is the one that GB 32100-2015 computes from the other 17. */
    public boolean isConforming() {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(characters.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length())
                == characters.charAt(LENGTH - 1);
    }

    /** The first character: which department registered it; 1 机构编制, 5 民政, 9 市场监管. */
    public char department() {
        return characters.charAt(0);
    }

    /** The second character: what kind of body the department registered it as. */
    public char category() {
        return characters.charAt(1);
    }

    /** Not the code: only who registered it as what. */
    @Override
    public String toString() {
        return "CreditCode[" + characters.substring(0, 2) + "…]";
    }

    /** Says what is wrong without the code itself. */
    private static Checked<CreditCode> malformed(String pointer, Bilingual came) {
        return FormProblems.rejected(Problem.at(
                pointer,
                "CREDIT_CODE_MALFORMED",
                "统一社会信用代码应为 18 位数字或大写字母（不含 I、O、S、V、Z），第 3 至 8 位为数字，" + came.zh(),
                "expected a credit code of 18 digits or capitals without I, O, S, V, Z, digits at places 3 to 8, "
                        + came.en()));
    }

    private static int firstOutside(String text) {
        int i = 0;
        while (i < text.length() && isAt(i, text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isAt(int place, char character) {
        int found = ALPHABET.indexOf(character);
        return found >= 0 && (place < DIVISION || place >= AFTER_DIVISION || found < 10);
    }
}
