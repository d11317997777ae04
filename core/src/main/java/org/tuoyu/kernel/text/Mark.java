package org.tuoyu.kernel.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What looks like the number of a clause at the start of a line, whatever people, word processors and scanners make of it.
 *
 * @param kind which of {@link #KINDS} it is: 章, 节, 条, 一 for 一、, （ for （一）, 1 for 1., ( for （1）, ① or . for 1.1, which
 *     is no number of a clause that is read
 * @param number the number, of one part save for 第1.0.3条
 * @param length how many characters it has
 */
record Mark(char kind, List<Integer> number, int length) {

    /** All kinds from the highest down; no two of one line are mixed up. */
    static final String KINDS = "章节条一（1(①.";

    private static final String NUMERAL = "[一二三四五六七八九十百〇零○—–―－\\-ー─━ニミハ＋+]{1,7}";
    private static final String DIGITS = "[0-9lIOo|]{1,3}";
    private static final String END = "[、.．｡·・]";
    private static final Pattern ARTICLE =
            Pattern.compile("第(" + NUMERAL + "|[0-9]{1,3}(?:[.．][0-9]{1,3}){0,3})([章节条])");
    private static final Pattern SECTION = Pattern.compile("(" + NUMERAL + ")" + END);
    private static final Pattern PART = Pattern.compile("[（(﹙]?(" + NUMERAL + ")[）)﹚]" + END + "?");
    private static final Pattern ITEM = Pattern.compile("(" + DIGITS + ")" + END + "(?![0-9])");
    private static final Pattern SMALL = Pattern.compile("[（(﹙]?(" + DIGITS + ")[）)﹚]" + END + "?");
    private static final Pattern DECIMAL = Pattern.compile("([0-9]{1,2}(?:[.．][0-9]{1,2}){1,3})(?![0-9.．%％万亿米元倍])");
    private static final Pattern ENCLOSED = Pattern.compile("[㈠-㈩㊀-㊉⒈-⒛⑴-⒇①-⑳㉑-㉟]" + END + "?");

    private static final String STARTS = "第（(﹙0123456789０１２３４５６７８９lIOo|一二三四五六七八九十百〇零○—–―－-ー─━ニミハ＋+";
    private static final String ALIKE = "—–―－-ー─━ニミハ＋+〇零○";
    private static final String MEANT = "一一一一一一一一二三八十十000";

    /** The number that a line begins with; none where it begins with words. */
    static Optional<Mark> of(String line) {
        if (line.isEmpty() || (STARTS.indexOf(line.charAt(0)) < 0 && !isEnclosed(line.charAt(0)))) {
            return Optional.empty();
        }
        String start = narrow(line.length() > 16 ? line.substring(0, 16) : line);
        Matcher article = ARTICLE.matcher(start);
        if (article.lookingAt()) {
            return mark(article.group(2).charAt(0), numbers(article.group(1)), article);
        }
        Matcher enclosed = ENCLOSED.matcher(start);
        if (enclosed.lookingAt()) {
            return enclosed(start.charAt(0), enclosed);
        }
        for (char kind : new char[] {'一', '（', '1', '('}) {
            Matcher matcher = pattern(kind).matcher(start);
            if (matcher.lookingAt()) {
                return mark(kind, numbers(matcher.group(1)), matcher);
            }
        }
        Matcher decimal = DECIMAL.matcher(start);
        return decimal.lookingAt() ? mark('.', numbers(decimal.group(1)), decimal) : Optional.empty();
    }

    private static boolean isEnclosed(char sign) {
        return (sign >= '①' && sign <= '⒛') || (sign >= '㈠' && sign <= '㊉');
    }

    /** The same with plain digits in the place of wide ones. */
    static String narrow(String words) {
        StringBuilder narrow = new StringBuilder(words);
        for (int i = 0; i < narrow.length(); i++) {
            if (narrow.charAt(i) >= '０' && narrow.charAt(i) <= '９') {
                narrow.setCharAt(i, (char) (narrow.charAt(i) - '０' + '0'));
            }
        }
        return narrow.toString();
    }

    private static Pattern pattern(char kind) {
        return switch (kind) {
            case '一' -> SECTION;
            case '（' -> PART;
            case '1' -> ITEM;
            default -> SMALL;
        };
    }

    private static Optional<Mark> mark(char kind, List<Integer> number, Matcher found) {
        return number.contains(-1) ? Optional.empty() : Optional.of(new Mark(kind, number, found.end()));
    }

    private static Optional<Mark> enclosed(char sign, Matcher found) {
        int[][] rows = {{'㈠', '（', 1}, {'㊀', '（', 1}, {'⒈', '1', 1}, {'⑴', '(', 1}, {'①', '①', 1}, {'㉑', '①', 21}};
        String lasts = "㈩㊉⒛⒇⑳㉟";
        for (int i = 0; i < rows.length; i++) {
            if (sign >= rows[i][0] && sign <= lasts.charAt(i)) {
                return mark((char) rows[i][1], List.of(sign - rows[i][0] + rows[i][2]), found);
            }
        }
        return Optional.empty();
    }

    private static List<Integer> numbers(String written) {
        return Arrays.stream(written.split("[.．]", -1))
                .map(part -> part.matches(DIGITS) ? digits(part) : numeral(part))
                .toList();
    }

    private static int digits(String written) {
        return Integer.parseInt(
                written.replaceAll("[lI|]", "1").replace('O', '0').replace('o', '0'));
    }

    /** The value of a Chinese numeral, 二十一 or 二一; -1 where it is none. */
    private static int numeral(String written) {
        int value = 0;
        int last = 0;
        for (int i = 0; i < written.length(); i++) {
            int digit = "0一二三四五六七八九十百".indexOf(meant(written.charAt(i)));
            if (digit > 9) {
                value += Math.max(1, last) * (digit == 10 ? 10 : 100);
                last = 0;
            } else {
                last = 10 * last + digit;
            }
        }
        return last > 99 || value + last == 0 || (value > 0 && last > 9) ? -1 : value + last;
    }

    private static char meant(char written) {
        int which = ALIKE.indexOf(written);
        return which < 0 ? written : MEANT.charAt(which);
    }

    int level() {
        return KINDS.indexOf(kind);
    }

    int last() {
        return number.get(number.size() - 1);
    }

    /** As it is printed by rule: 二、, （二）, 2., 第2条. */
    static String printed(char kind, List<Integer> number) {
        StringBuilder dotted = new StringBuilder();
        number.forEach(each -> dotted.append(dotted.isEmpty() ? "" : ".").append(each));
        return switch (kind) {
            case '一' -> (number.get(0) > ClauseLabel.MOST ? dotted : ClauseLabel.numeral(number.get(0))) + "、";
            case '（' -> "（" + (number.get(0) > ClauseLabel.MOST ? dotted : ClauseLabel.numeral(number.get(0))) + "）";
            case '1' -> dotted + ".";
            case '(' -> "（" + dotted + "）";
            case '①' -> ClauseLabel.circled(number.get(0));
            case '.' -> dotted.toString();
            default -> "第" + dotted + kind;
        };
    }
}
