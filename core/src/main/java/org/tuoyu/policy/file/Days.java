package org.tuoyu.policy.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Days and numbers as files write them: 2020-12-18, 90. */
final class Days {

    static final String TO = " 至 ";
    static final String BETWEEN = " 间的某日";

    private static final int LENGTH = "2020-12-18".length();

    private Days() {}

    static LocalDate require(Words day) {
        Optional<LocalDate> found = find(day.text());
        if (found.isEmpty()) {
            throw day.misread("DAY_MALFORMED", "日期写作 2020-12-18", "a day is written 2020-12-18");
        }
        return found.get();
    }

    static Optional<LocalDate> find(String day) {
        if (day.length() != LENGTH || day.charAt(4) != '-' || day.charAt(7) != '-') {
            return Optional.empty();
        }
        Optional<Long> year = number(day.substring(0, 4));
        Optional<Long> month = number(day.substring(5, 7));
        Optional<Long> ofMonth = number(day.substring(8));
        if (year.isEmpty() || month.isEmpty() || ofMonth.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    year.get().intValue(), month.get().intValue(), ofMonth.get().intValue()));
        } catch (DateTimeException e) {
            return Optional.empty(); // the reader says which day is meant: the one that was written
        }
    }

    /** Two days with a third between them that is not known: {@code 2020-12-19 至 2020-12-31 间的某日}; else empty. */
    static Optional<LocalDate[]> unknown(String words) {
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
    static Optional<Long> number(String digits) {
        if (digits.isEmpty() || digits.length() > 9) {
            return Optional.empty();
        }
        long number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char digit = digits.charAt(i);
            if (digit < '0' || digit > '9') {
                return Optional.empty();
            }
            number = 10 * number + digit - '0';
        }
        return Optional.of(number);
    }

    static long requireNumber(Words number) {
        Optional<Long> found = number(number.text());
        if (found.isEmpty()) {
            throw number.misread("NUMBER_MALFORMED", "此处须为整数", "a whole number stands here");
        }
        return found.get();
    }
}
