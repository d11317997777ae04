package org.tuoyu.kernel.problem;

/**
 * The part of a value that a message shows: its start, and nothing of a run that looks like the number of a person. Every
 * text that did not come from this library goes through here before it stands in a message or in a {@code toString}.
 */
public final class Shown {

    /** How many characters (code points) of a value are shown. */
    public static final int MOST = 40;

    /** From how many digits on a run looks like an identifier; older resident numbers have 15. */
    public static final int IDENTIFIER = 15;

    /** What stands in the place of such a run. */
    public static final String MASK = "[已隐去 masked]";

    /** Of a longer value no more is looked at: what lies beyond is not shown in any case. */
    private static final int WINDOW = 10 * MOST;

    private static final String JOINING = "./\\·•・‧．／＼。｡~～−+＋";

    private Shown() {}

    /** The start of a value, with each run that looks like an identifier masked; characters stay whole. */
    public static String of(String came) {
        String start = start(came, WINDOW);
        String masked = masked(start);
        String shown = start(masked, MOST);
        return shown.length() < masked.length() || start.length() < came.length() ? shown + "…" : shown;
    }

    /**
     * A text in which each run of 15 or more digits or X is replaced by {@link #MASK}. White space, hyphens, dots,
     * slashes and characters without width may stand between the digits; digits of any script count.
     */
    public static String masked(String text) {
        StringBuilder masked = new StringBuilder();
        int kept = 0;
        int at = 0;
        while (at < text.length()) {
            int end = endOfRun(text, at);
            if (isIdentifier(text, at, end)) {
                masked.append(text, kept, at).append(MASK);
                kept = end;
            }
            at = Math.max(end, at + Character.charCount(text.codePointAt(at)));
        }
        return kept == 0 ? text : masked.append(text, kept, text.length()).toString();
    }

    private static String start(String text, int most) {
        return text.length() <= most || text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }

    /** The place after the last digit of the run that starts at a place; that place where none starts. */
    private static int endOfRun(String text, int start) {
        int end = start;
        int at = start;
        while (at < text.length() && isOfRun(text.codePointAt(at), at > start)) {
            int next = at + Character.charCount(text.codePointAt(at));
            end = isDigit(text.codePointAt(at)) ? next : end;
            at = next;
        }
        return end;
    }

    private static boolean isOfRun(int codePoint, boolean inside) {
        return isDigit(codePoint) || (inside && isJoining(codePoint));
    }

    private static boolean isIdentifier(String text, int start, int end) {
        return end - start >= IDENTIFIER
                && text.substring(start, end)
                                .codePoints()
                                .filter(Shown::isDigit)
                                .limit(IDENTIFIER)
                                .count()
                        == IDENTIFIER;
    }

    private static boolean isDigit(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> "XxＸｘ".indexOf(codePoint) >= 0;
        };
    }

    private static boolean isJoining(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.DASH_PUNCTUATION,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> true;
            default -> JOINING.indexOf(codePoint) >= 0;
        };
    }
}
