package org.tuoyu.policy.parties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A run of characters of a file, and where it stands: the line from 1, the places in it from 0. */
record Piece(String line, int number, int from, int to) {

    /** The lines of a text that are not blank, without what is blank at their ends. */
    static List<Piece> linesOf(String text) {
        List<Piece> lines = new ArrayList<>();
        int number = 0;
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            number++;
            String line = text.substring(start, end).stripTrailing();
            if (!line.isEmpty()) {
                lines.add(new Piece(line, number, 0, line.length()));
            }
            start = end + 1;
        }
        return lines;
    }

    String text() {
        return line.substring(from, to);
    }

    boolean isEmpty() {
        return from == to;
    }

    boolean is(String text) {
        return to - from == text.length() && startsWith(text);
    }

    boolean startsWith(String text) {
        return to - from >= text.length() && line.startsWith(text, from);
    }

    boolean endsWith(String text) {
        return text().endsWith(text);
    }

    /** Where a text begins in it; -1 where it does not. */
    int indexOf(String text) {
        int at = line.indexOf(text, from);
        return at < 0 || at + text.length() > to ? -1 : at - from;
    }

    Piece sub(int start, int end) {
        return new Piece(line, number, from + start, from + end);
    }

    Piece rest(int start) {
        return new Piece(line, number, from + start, to);
    }

    /** Its end, where something is missing. */
    Piece end() {
        return rest(to - from);
    }

    /** What stands between the marks, as written. */
    List<Piece> split(String mark) {
        List<Piece> pieces = new ArrayList<>();
        Piece left = this;
        for (int at = left.indexOf(mark); at >= 0; at = left.indexOf(mark)) {
            pieces.add(left.sub(0, at));
            left = left.rest(at + mark.length());
        }
        pieces.add(left);
        return pieces;
    }

    /** The same without spaces at its ends. */
    Piece strip() {
        int start = 0;
        int end = to - from;
        while (start < end && line.charAt(from + start) == ' ') {
            start++;
        }
        while (end > start && line.charAt(from + end - 1) == ' ') {
            end--;
        }
        return sub(start, end);
    }

    /** What stands between spaces. */
    List<Piece> words() {
        List<Piece> words = split(" ");
        words.removeIf(Piece::isEmpty);
        return words;
    }

    /** The column in which it begins, in characters from 1. */
    int column() {
        return line.codePointCount(0, from) + 1;
    }

    /** Whether it can name somebody: without a space and without a mark of these files. */
    boolean isName() {
        return !isEmpty() && text().chars().noneMatch(each -> " `｜；：〔〕".indexOf(each) >= 0);
    }

    /** Whether it can be an id: small letters, digits and hyphens. */
    boolean isId() {
        return !isEmpty()
                && text().chars().allMatch(each -> isDigit(each) || ('a' <= each && each <= 'z') || each == '-');
    }

    /** Whether it can be a division code: digits and capitals. */
    boolean isCode() {
        return !isEmpty() && text().chars().allMatch(each -> isDigit(each) || ('A' <= each && each <= 'Z'));
    }

    /** The day that it writes: {@code 2020-12-18}. */
    Optional<LocalDate> day() {
        boolean dashed = to - from == 10 && line.charAt(from + 4) == '-' && line.charAt(from + 7) == '-';
        return dashed
                ? day(sub(0, 4).toNumber(), sub(5, 7).toNumber(), sub(8, 10).toNumber())
                : Optional.empty();
    }

    /** The day that it writes, in a year where it names none: {@code 12-18}. */
    Optional<LocalDate> day(int year) {
        boolean dashed = to - from == 5 && line.charAt(from + 2) == '-';
        return dashed ? day(year, sub(0, 2).toNumber(), sub(3, 5).toNumber()) : day();
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        boolean exists = year > 0
                && 0 < month
                && month <= 12
                && 0 < day
                && day <= LocalDate.of(year, month, 1).lengthOfMonth();
        return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /** The number that its digits write; -1 where there is something else. */
    int toNumber() {
        return !isEmpty() && to - from <= 9 && text().chars().allMatch(Piece::isDigit) ? Integer.parseInt(text()) : -1;
    }

    private static boolean isDigit(int character) {
        return '0' <= character && character <= '9';
    }
}
