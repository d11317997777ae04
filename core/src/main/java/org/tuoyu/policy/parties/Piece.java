package org.tuoyu.policy.parties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    int length() {
        return to - from;
    }

    boolean isEmpty() {
        return from == to;
    }

    boolean is(String text) {
        return length() == text.length() && startsWith(text);
    }

    boolean startsWith(String text) {
        return length() >= text.length() && line.startsWith(text, from);
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

    /** The same line with a space for each of some characters. */
    Piece withSpace(int at, int count) {
        return new Piece(line.substring(0, at) + " ".repeat(count) + line.substring(at + count), number, from, to);
    }

    /** Its end, where something is missing. */
    Piece end() {
        return rest(length());
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
        int end = length();
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
        List<Piece> words = new ArrayList<>();
        for (Piece word : split(" ")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** The column in which it begins, in characters from 1. */
    int column() {
        return line.codePointCount(0, from) + 1;
    }

    /** Whether it can name somebody: without a space and without a mark of these files. */
    boolean isName() {
        for (int at = from; at < to; at++) {
            if (" `｜；：〔〕".indexOf(line.charAt(at)) >= 0) {
                return false;
            }
        }
        return !isEmpty();
    }

    /** Whether it can be an id: small letters, digits and hyphens. */
    boolean isId() {
        return consistsOf('a', 'z', '-');
    }

    /** Whether it can be a division code: digits and capitals. */
    boolean isCode() {
        return consistsOf('A', 'Z', '0');
    }

    private boolean consistsOf(char first, char last, char other) {
        for (int at = from; at < to; at++) {
            char each = line.charAt(at);
            boolean letter = first <= each && each <= last;
            if (!letter && !isDigit(each) && each != other) {
                return false;
            }
        }
        return !isEmpty();
    }

    private static boolean isDigit(char each) {
        return '0' <= each && each <= '9';
    }

    /** The number that its digits write; -1 where there is something else. */
    int toNumber() {
        return consistsOf('0', '9', '0') && length() <= 9 ? Integer.parseInt(text()) : -1;
    }

    /** The day that it writes: {@code 2020-12-18}; null where there is no such day. */
    @Nullable
    LocalDate day() {
        boolean dashed = length() == 10 && line.charAt(from + 4) == '-' && line.charAt(from + 7) == '-';
        return dashed
                ? day(sub(0, 4).toNumber(), sub(5, 7).toNumber(), sub(8, 10).toNumber())
                : null;
    }

    /** The day that it writes, in a year where it names none: {@code 12-18}. */
    @Nullable
    LocalDate day(int year) {
        boolean dashed = length() == 5 && line.charAt(from + 2) == '-';
        return dashed ? day(year, sub(0, 2).toNumber(), sub(3, 5).toNumber()) : day();
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        boolean exists = year > 0
                && 0 < month
                && month <= 12
                && 0 < day
                && day <= LocalDate.of(year, month, 1).lengthOfMonth();
        return exists ? LocalDate.of(year, month, day) : null;
    }
}
