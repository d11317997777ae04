package org.tuoyu.kernel.text;

import java.util.stream.IntStream;
import org.tuoyu.kernel.language.Bilingual;

/**
 * The ends of the cells of a flattened table. Lines of the narrow columns are short and hold no 。; lines of the text
 * column fill its width, save the last of a cell, which ends in 。. A renamed unit can make a narrow line somewhat longer
 * than its column, so that up to twice the width counts where separators or the place show that it lists units.
 */
final class CellLayout {

    /** No column of parties is narrower than the names of a few. */
    private static final int LEAST = 8;

    private final Source ink;
    private final int headingWidth;
    private final int narrow;

    /**
     * The layout of a table.
     *
     * @param narrow the most characters of a line of a narrow column; 0 where that is to be told from the lines: the widest
     *     first line of a heading is as wide as its column
     */
    CellLayout(Source ink, int narrow, int from) {
        this.ink = ink;
        this.headingWidth = narrow > 0 ? narrow : widestHeading(from);
        this.narrow = narrow > 0 ? narrow : Math.max(LEAST, headingWidth);
    }

    private int widestHeading(int from) {
        int widest = 2;
        int task = 1;
        for (int i = from; i < ink.length(); i = ink.lineEnd(i)) {
            if (isNumber(i, task)) {
                task++;
                int heading = ink.tokenEnd(i);
                widest = Math.max(widest, heading < ink.length() ? line(heading).length() : 0);
            }
        }
        return widest;
    }

    /** Whether the number stands here at the start of a line, by itself. */
    boolean isNumber(int at, int number) {
        return ink.isLineStart(at)
                && Mark.narrow(ink.words(at, ink.tokenEnd(at))).equals(String.valueOf(number));
    }

    /** A line that can be the first of a text: wide, or whole. */
    boolean isTextLine(int at) {
        String line = line(at);
        boolean isShortOfTwo = isLoose(line) && hasTwoTokens(at);
        return (line.length() > narrow && !isShortOfTwo) || line.indexOf('。') >= 0;
    }

    /** A heading goes on in the next line only when its line is full. */
    int headingEnd(int start) {
        if (start >= ink.length() || !isHeadingLine(line(start))) {
            throw ink.expected(new Bilingual("窄栏中的工作内容", "a heading in a narrow column"), start);
        }
        int end = ink.lineEnd(start);
        int line = start;
        while (end < ink.length() && isFull(end - line, line(end)) && isHeadingLine(line(end))) {
            line = end;
            end = ink.lineEnd(end);
        }
        return end;
    }

    /** A separator never begins a line: to keep one with the character before it, a line ends one short. */
    private boolean isFull(int length, String next) {
        return length >= headingWidth || (length == headingWidth - 1 && next.indexOf('、') == 1);
    }

    private boolean isHeadingLine(String line) {
        return line.length() <= headingWidth && line.chars().allMatch(c -> isWord(c) || c == '、');
    }

    /** A text ends with the first segment after which come a lead, if there is one, and the units responsible. */
    int textEnd(int start, boolean hasLead) {
        return IntStream.range(start, ink.length())
                .filter(i -> ClauseDraft.endsSegment(ink.charAt(i)))
                .map(i -> i + 1)
                .filter(end -> hasLead ? isLeadAndParties(end) : end < ink.length() && isParties(end))
                .findFirst()
                .orElseThrow(() -> ink.expected(
                        new Bilingual("以“。”结尾的任务，其后为牵头单位", "a text that ends in 。, followed by its lead"), start));
    }

    private boolean isLeadAndParties(int at) {
        if (at >= ink.length()) {
            return false;
        }
        int leadEnd = ink.tokenEnd(at);
        String lead = ink.words(at, leadEnd);
        return isLoose(lead) && isLead(lead) && leadEnd < ink.length() && isParties(leadEnd);
    }

    private static boolean isLead(String words) {
        return Row.NOBODY.contains(words)
                || (words.chars().allMatch(c -> isWord(c) || isSeparator(c))
                        && isWord(words.charAt(0))
                        && isWord(words.charAt(words.length() - 1)));
    }

    private boolean isParties(int at) {
        String line = line(at);
        return Row.NOBODY.contains(line) || (isLoose(line) && isPartyList(at));
    }

    /** The units responsible go on until a line that cannot belong to the list, or the next task. */
    int partiesEnd(int start, int nextTask) {
        int end = ink.lineEnd(start);
        int complete = endsList(start, end) ? end : start;
        int line = start;
        while (end < ink.length() && !isNobody(start) && !isNumber(end, nextTask) && goesOn(line, end)) {
            line = end;
            end = ink.lineEnd(end);
            complete = endsList(line, end) ? end : complete;
        }
        if (complete == start) {
            throw ink.expected(new Bilingual("责任单位，或 ——", "units responsible, or ——"), start);
        }
        return complete;
    }

    private boolean isNobody(int start) {
        return Row.NOBODY.contains(line(start));
    }

    private boolean endsList(int line, int end) {
        return end > line && !isSeparator(ink.charAt(end - 1));
    }

    /** Whether the list goes on from one line to the next. */
    private boolean goesOn(int line, int next) {
        String words = line(next);
        boolean listsUnits = isLoose(words) && (!endsList(line, next) || hasSeparatorInside(words));
        return (words.length() <= narrow || listsUnits) && isPartyList(next);
    }

    private static boolean hasSeparatorInside(String words) {
        return words.substring(0, words.length() - 1).chars().anyMatch(CellLayout::isSeparator);
    }

    private boolean isPartyList(int at) {
        return !hasTwoTokens(at) && line(at).chars().allMatch(c -> isWord(c) || isSeparator(c));
    }

    private boolean hasTwoTokens(int at) {
        return ink.tokenEnd(at) < ink.lineEnd(at);
    }

    private boolean isLoose(String words) {
        return words.length() < 2 * narrow;
    }

    private String line(int at) {
        return ink.words(at, ink.lineEnd(at));
    }

    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c);
    }

    private static boolean isSeparator(int c) {
        return c == '、' || c == '，';
    }
}
