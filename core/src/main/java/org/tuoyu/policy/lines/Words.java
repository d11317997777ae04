package org.tuoyu.policy.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.problem.Shown;

/**
 * Words of a line, with where they stand.
 *
 * @param line its number, from 1
 * @param column that of the first character, in characters from 1
 */
public record Words(int line, int column, String text) {

    /** The mark before the English. */
    public static final String ENGLISH = " ｜ ";

    /**
     * The lines of a source, blank ones included, without a byte order mark and the carriage returns of {@code \\r\\n}.
     */
    public static List<Words> linesOf(String source) {
        String plain = source.startsWith("\uFEFF") ? source.substring(1) : source;
        List<Words> lines = new ArrayList<>();
        for (String line : plain.replace("\r\n", "\n").split("\n", -1)) {
            lines.add(new Words(lines.size() + 1, 1, line));
        }
        return lines;
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    public boolean startsWith(String mark) {
        return text.startsWith(mark);
    }

    public boolean endsWith(String mark) {
        return text.endsWith(mark);
    }

    public boolean contains(String mark) {
        return text.contains(mark);
    }

    public boolean is(String words) {
        return text.equals(words);
    }

    /** What follows as many characters. */
    public Words from(int start) {
        return part(start, text.length());
    }

    /** As many of the first characters. */
    public Words upTo(int end) {
        return new Words(line, column, text.substring(0, end));
    }

    private Words part(int start, int end) {
        return new Words(line, column + text.codePointCount(0, start), text.substring(start, end));
    }

    /** Their end, where something is missing. */
    public Words end() {
        return from(text.length());
    }

    /** The same without white space at the end. */
    public Words stripTrailing() {
        return upTo(text.stripTrailing().length());
    }

    /** The same without white space at the ends. */
    public Words strip() {
        return stripLeading().stripTrailing();
    }

    private Words stripLeading() {
        return from(text.length() - text.stripLeading().length());
    }

    /** What follows a mark at the start; empty where they do not start with it. */
    public Optional<Words> after(String mark) {
        return text.startsWith(mark) ? Optional.of(from(mark.length())) : Optional.empty();
    }

    /** What stands before the first mark; all of it where there is none. */
    public Words before(String mark) {
        int at = text.indexOf(mark);
        return at < 0 ? this : upTo(at);
    }

    /** What follows the first mark; empty where there is none. */
    public Optional<Words> behind(String mark) {
        int at = text.indexOf(mark);
        return at < 0 ? Optional.empty() : Optional.of(from(at + mark.length()));
    }

    /** What follows a mark at the start, or a misreading. */
    public Words after(String mark, String code, String zh, String en) {
        if (!text.startsWith(mark)) {
            throw misread(code, zh, en);
        }
        return from(mark.length());
    }

    /** What follows the first mark, or a misreading. */
    public Words behind(String mark, String code, String zh, String en) {
        int at = text.indexOf(mark);
        if (at < 0) {
            throw misread(code, zh, en);
        }
        return from(at + mark.length());
    }

    /** The same without a mark at the end. */
    public Words without(String mark) {
        return text.endsWith(mark) ? upTo(text.length() - mark.length()) : this;
    }

    /** The pieces between the marks, one where there is no mark. */
    public List<Words> split(String mark) {
        List<Words> pieces = new ArrayList<>();
        int from = 0;
        int place = column;
        for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, from)) {
            pieces.add(new Words(line, place, text.substring(from, at)));
            place += text.codePointCount(from, at) + mark.length();
            from = at + mark.length();
        }
        pieces.add(new Words(line, place, text.substring(from)));
        return pieces;
    }

    /** What stands between spaces. */
    public List<Words> spaced() {
        return split(" ").stream().filter(each -> !each.isEmpty()).toList();
    }

    /** What stands before the id in back-ticks at the end. */
    public Words named() {
        return id().isEmpty() ? this : upTo(text.lastIndexOf(" `", text.length() - 2));
    }

    /** The id in back-ticks at the end; empty where there is none. */
    public Optional<Words> id() {
        int at = text.endsWith("`") ? text.lastIndexOf(" `", text.length() - 2) : -1;
        return at < 0 ? Optional.empty() : Optional.of(from(at + 2).without("`"));
    }

    /** The id that these words are, back-ticks included. */
    public Words requireBareId() {
        return new Words(line, column - 1, " " + text).requireId();
    }

    public Words requireId() {
        Optional<Words> id = id();
        if (id.isEmpty()) {
            throw new Misread(problem(
                    text.length(),
                    "ID_MISSING",
                    "行末须有反引号内的编号，例如 `filing`",
                    "an id in back-ticks ends this, such as `filing`"));
        }
        (id.get().startsWith("/") ? id.get().from(1) : id.get()).requireSlug();
        return id.get();
    }

    /** That these words are an id: pieces of small letters, digits, - and . with / between them. */
    public void requireSlug() {
        if (text.startsWith("/") || text.endsWith("/") || text.contains("//") || !isSlug(text)) {
            throw misread(
                    "ID_MALFORMED",
                    "编号只含小写字母、数字、-、. 和其间的 /，例如 filing",
                    "an id is of small letters, digits, -, . and / between them, such as filing");
        }
    }

    private static boolean isSlug(String id) {
        for (int i = 0; i < id.length(); i++) {
            char each = id.charAt(i);
            boolean fits = (each >= 'a' && each <= 'z') || (each >= '0' && each <= '9') || "-/.".indexOf(each) >= 0;
            if (!fits) {
                return false;
            }
        }
        return !id.isEmpty();
    }

    /** These words, or a misreading where there are none. */
    public Words requireWords() {
        if (text.isBlank()) {
            throw misread("WORD_MISSING", "此处没有文字：写明内容", "no words stand here: write them");
        }
        return this;
    }

    /** What stands before the English. */
    public Words chinese() {
        return before(ENGLISH).requireWords();
    }

    /** What stands behind the mark before the English. */
    public Words english() {
        return behind(ENGLISH, "TITLE_MISSING", "行末须有“ ｜ ”和英文", "' ｜ ' and the English end the line")
                .requireWords();
    }

    /** The parts of the English. */
    public List<Words> englishParts() {
        List<Words> parts = english().split("; ");
        parts.forEach(Words::requireWords);
        return parts;
    }

    /** These words in Chinese, then in English. */
    public Bilingual bilingual() {
        return new Bilingual(chinese().text(), english().text());
    }

    public Misread misread(String code, String zh, String en) {
        return new Misread(problem(0, code, zh, en));
    }

    public Misread misread(String code, String zh, String en, List<String> near) {
        return new Misread(problem(0, code, zh, en).suggesting(near));
    }

    /** A problem at one of its characters, from 0. */
    private Problem problem(int at, String code, String zh, String en) {
        int where = column + text.codePointCount(0, at);
        String got = Shown.of(text);
        return Problem.at(
                "/" + line + "/" + where,
                code,
                "第" + line + "行第" + where + "列：" + zh + "；所写为“" + got + "”",
                "line " + line + ", column " + where + ": " + en + "; got '" + got + "'");
    }

    public Problem problem(String code, String zh, String en) {
        return problem(0, code, zh, en);
    }
}
