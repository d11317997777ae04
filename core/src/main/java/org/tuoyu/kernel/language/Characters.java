package org.tuoyu.kernel.language;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The one rule by which written characters are evened out, whoever wrote them: a document, a name, a number, a form.
 * White space and what has no ink (U+200B, U+00AD, U+FEFF) count for nothing. A character that only looks like another
 * counts as that one: a radical or a compatibility ideograph as the ideograph. Punctuation and wide digits stay as they
 * are printed.
 */
public final class Characters {

    /** Radicals that Unicode itself does not fold, each before the ideograph that is printed alike. */
    private static final String RADICALS =
            "⺃乚⺈刀⺋㔾⺌小⺍小⺎兀⺐尢⺒巳⺓幺⺛旡⺜日⺝月⺠民⺧牛⺩王⺬示⺮竹⺶羊⺼肉⻁虎⻄西⻅见⻆角⻉贝⻋车" + "⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻱龜⻲亀";

    private Characters() {}

    /** The characters that count, each as the one that it looks like. */
    public static String folded(String written) {
        int kept = 0;
        while (kept < written.length() && isIdeograph(written.charAt(kept))) {
            kept++;
        }
        if (kept == written.length()) {
            return written;
        }
        StringBuilder folded = new StringBuilder(written.length()).append(written, 0, kept);
        for (int i = kept; i < written.length(); ) {
            int character = written.codePointAt(i);
            if (!isInvisible(character)) {
                folded.appendCodePoint(plain(character));
            }
            i += Character.charCount(character);
        }
        return folded.toString();
    }

    /** Whether nothing is written: there is no character that counts. */
    public static boolean isNothing(String written) {
        int i = 0;
        while (i < written.length() && isInvisible(written.codePointAt(i))) {
            i += Character.charCount(written.codePointAt(i));
        }
        return i == written.length();
    }

    /** Whether there is no half of a character (a surrogate without the other): that is no text. */
    public static boolean isWhole(String written) {
        int i = 0;
        while (i < written.length() && !isHalf(written.codePointAt(i))) {
            i += Character.charCount(written.codePointAt(i));
        }
        return i == written.length();
    }

    /** Whether all characters are whole, and none is for control, white space apart. */
    public static boolean isWritten(String written) {
        int plain = 0;
        while (plain < written.length() && isPlain(written.charAt(plain))) {
            plain++;
        }
        int i = plain;
        while (i < written.length() && !isControl(written.charAt(i))) {
            i++;
        }
        return i == written.length() && (i == plain || isWhole(written));
    }

    /** What nearly all characters of a name are. */
    private static boolean isPlain(char character) {
        return isFrom(' ', '~', character) || isIdeograph(character);
    }

    private static boolean isControl(int character) {
        return Character.isISOControl(character) && !Character.isWhitespace(character);
    }

    private static boolean isHalf(int character) {
        return isFrom(Character.MIN_SURROGATE, Character.MAX_SURROGATE, character);
    }

    /** White space, or a character without ink. */
    public static boolean isInvisible(int character) {
        return !isFrom('!', '~', character) && !isIdeograph(character) && hasNoInk(character);
    }

    private static boolean hasNoInk(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT
                || isFrom(0xFE00, 0xFE0F, character)
                || isFrom(0xE0100, 0xE01EF, character)
                || isWithoutInk(character);
    }

    /** Whether a letter or mark is printed as nothing: fillers, and what joins marks. */
    static boolean isWithoutInk(int character) {
        return "\u034F\u115F\u1160\u3164\uFFA0".indexOf(character) >= 0;
    }

    /** The character that one only looks like; the same where it is no look-alike. */
    public static int plain(int character) {
        return isLookAlike(character) ? ideograph(character) : character;
    }

    /**
     * Whether a character is no part of readable words: for private use, not assigned, half of a pair, for control, the
     * sign of a character lost, or a look-alike of an ideograph that nothing names.
     */
    public static boolean isStray(int character) {
        return !isIdeograph(character) && isNoCharacter(character);
    }

    private static boolean isNoCharacter(int character) {
        return switch (Character.getType(character)) {
            case Character.PRIVATE_USE, Character.UNASSIGNED, Character.SURROGATE, Character.CONTROL ->
                !isInvisible(character);
            default ->
                character == 0xFFFD || (isLookAlike(character) && isLookAlike(plain(character)) && !isOwn(character));
        };
    }

    /** The code of a character, {@code U+00AD}. */
    public static String code(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }

    /** What nearly all characters of a text are. */
    private static boolean isIdeograph(int character) {
        return isFrom(0x4E00, 0x9FFF, character);
    }

    private static boolean isLookAlike(int character) {
        return isFrom(0x2E80, 0x2FDF, character)
                || isFrom(0xF900, 0xFAFF, character)
                || isFrom(0x2F800, 0x2FA1F, character);
    }

    /** Ideographs of their own that only stand among the compatibility ones. */
    private static boolean isOwn(int character) {
        return isFrom(0xFA0E, 0xFA29, character);
    }

    private static int ideograph(int character) {
        for (int i = 0; i < RADICALS.length(); i += 2) {
            if (RADICALS.charAt(i) == character) {
                return RADICALS.charAt(i + 1);
            }
        }
        String normal = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
        return normal.length() == 1 && Character.charCount(character) == 1 ? normal.charAt(0) : character;
    }

    private static boolean isFrom(int first, int last, int character) {
        return first <= character && character <= last;
    }
}
