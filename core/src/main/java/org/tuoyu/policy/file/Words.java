package org.tuoyu.policy.file;

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
 * @param column that of the first character, from 1
 */
record Words(int line, int column, String text) {

    /** The mark before the English. */
    static final String ENGLISH = " ｜ ";

    boolean startsWith(String mark) {
        return text.startsWith(mark);
    }

    boolean contains(String mark) {
        return text.contains(mark);
    }

    boolean is(String words) {
        return text.equals(words);
    }

    /** What follows as many characters. */
    Words from(int start) {
        return new Words(line, column + start, text.substring(start));
    }

    private Words upTo(int end) {
        return new Words(line, column, text.substring(0, end));
    }

    /** What follows a mark at the start; empty where they do not start with it. */
    Optional<Words> after(String mark) {
        return text.startsWith(mark) ? Optional.of(from(mark.length())) : Optional.empty();
    }

    /** What stands before the first mark; all of it where there is none. */
    Words before(String mark) {
        int at = text.indexOf(mark);
        return at < 0 ? this : upTo(at);
    }

    /** What follows the first mark; empty where there is none. */
    Optional<Words> behind(String mark) {
        int at = text.indexOf(mark);
        return at < 0 ? Optional.empty() : Optional.of(from(at + mark.length()));
    }

    /** What follows a mark at the start, or a misreading. */
    Words after(String mark, String code, String zh, String en) {
        if (!text.startsWith(mark)) {
            throw misread(code, zh, en);
        }
        return from(mark.length());
    }

    /** What follows the first mark, or a misreading. */
    Words behind(String mark, String code, String zh, String en) {
        int at = text.indexOf(mark);
        if (at < 0) {
            throw misread(code, zh, en);
        }
        return from(at + mark.length());
    }

    /** The same without a mark at the end. */
    Words without(String mark) {
        return text.endsWith(mark) ? upTo(text.length() - mark.length()) : this;
    }

    /** The pieces between the marks, one where there is no mark. */
    List<Words> split(String mark) {
        List<Words> pieces = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, from)) {
            pieces.add(from(from).upTo(at - from));
            from = at + mark.length();
        }
        pieces.add(from(from));
        return pieces;
    }

    /** What stands before the id in back-ticks at the end. */
    Words named() {
        return id().isEmpty() ? this : upTo(text.lastIndexOf(" `", text.length() - 2));
    }

    /** The id in back-ticks at the end; empty where there is none. */
    Optional<Words> id() {
        int at = text.endsWith("`") ? text.lastIndexOf(" `", text.length() - 2) : -1;
        return at < 0 ? Optional.empty() : Optional.of(from(at + 2).without("`"));
    }

    Words requireId() {
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
    void requireSlug() {
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
    Words requireWords() {
        if (text.isBlank()) {
            throw misread("WORD_MISSING", "此处没有文字：写明内容", "no words stand here: write them");
        }
        return this;
    }

    /** What stands before the English. */
    Words chinese() {
        return before(ENGLISH).requireWords();
    }

    /** What stands behind the mark before the English. */
    Words english() {
        return behind(ENGLISH, "TITLE_MISSING", "行末须有“ ｜ ”和英文", "' ｜ ' and the English end the line")
                .requireWords();
    }

    /** The parts of the English. */
    List<Words> englishParts() {
        List<Words> parts = english().split("; ");
        parts.forEach(Words::requireWords);
        return parts;
    }

    /** These words in Chinese, then in English. */
    Bilingual bilingual() {
        return new Bilingual(chinese().text(), english().text());
    }

    Misread misread(String code, String zh, String en) {
        return new Misread(problem(0, code, zh, en));
    }

    Misread misread(String code, String zh, String en, List<String> near) {
        return new Misread(problem(0, code, zh, en).suggesting(near));
    }

    /** A problem at one of its characters, from 0. */
    Problem problem(int at, String code, String zh, String en) {
        int where = column + at;
        String got = Shown.of(text);
        return Problem.at(
                "/" + line + "/" + where,
                code,
                "第" + line + "行第" + where + "列：" + zh + "；所写为“" + got + "”",
                "line " + line + ", column " + where + ": " + en + "; got '" + got + "'");
    }

    Problem problem(String code, String zh, String en) {
        return problem(0, code, zh, en);
    }
}
