package org.tuoyu.policy.lines;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Days and numbers as files write them: 2020-12-18, 90. */
public final class Days {

    public static final String TO = " 至 ";
    public static final String BETWEEN = " 间的某日";

    private static final int LENGTH = "2020-12-18".length();
    private static final int MOST_DIGITS = 9;

    private Days() {}

    public static LocalDate require(Words day) {
        return find(day.text())
                .orElseThrow(() -> day.misread("DAY_MALFORMED", "日期写作 2020-12-18", "a day is written 2020-12-18"));
    }

    public static Optional<LocalDate> find(String day) {
        if (day.length() != LENGTH || day.charAt(4) != '-' || day.charAt(7) != '-') {
            return Optional.empty();
        }
        int year = digits(day.substring(0, 4));
        int month = digits(day.substring(5, 7));
        int ofMonth = digits(day.substring(8));
        boolean exists = year > 0
                && 0 < month
                && month <= 12
                && 0 < ofMonth
                && ofMonth <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? Optional.of(LocalDate.of(year, month, ofMonth)) : Optional.empty();
    }

    /** A day, in a year where it names none: {@code 12-18}. */
    public static Optional<LocalDate> find(String day, int year) {
        return find(
                day.length() == "12-18".length()
                        ? LocalDate.of(year, 1, 1).toString().substring(0, 5) + day
                        : day);
    }

    /** Two days with a third between them that is not known: {@code 2020-12-19 至 2020-12-31 间的某日}; else empty. */
    public static Optional<LocalDate[]> unknown(String words) {
        int at = words.indexOf(TO);
        if (at < 0 || !words.endsWith(BETWEEN)) {
            return Optional.empty();
        }
        Optional<LocalDate> first = find(words.substring(0, at));
        Optional<LocalDate> last = find(words.substring(at + TO.length(), words.length() - BETWEEN.length()));
        return first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())
                ? Optional.empty()
                : Optional.of(new LocalDate[] {first.get(), last.get()});
    }

    /** A whole number from 0 to 999,999,999; empty where the words are none. */
    public static Optional<Long> number(String digits) {
        int number = digits.isEmpty() || digits.length() > MOST_DIGITS ? -1 : digits(digits);
        return number < 0 ? Optional.empty() : Optional.of((long) number);
    }

    /** The number that some digits write; -1 where there is something else. */
    private static int digits(String digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char each = digits.charAt(i);
            if (each < '0' || each > '9') {
                return -1;
            }
            number = 10 * number + each - '0';
        }
        return number;
    }

    public static long requireNumber(Words number) {
        return number(number.text())
                .orElseThrow(() -> number.misread("NUMBER_MALFORMED", "此处须为整数", "a whole number stands here"));
    }
}
