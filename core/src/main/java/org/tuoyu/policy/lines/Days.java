package org.tuoyu.policy.lines;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** Days and numbers as files write them: 2020-12-18, 90. */
public final class Days {

    public static final String TO = " 至 ";
    public static final String BETWEEN = " 间的某日";

    private static final int LENGTH = "2020-12-18".length();

    private Days() {}

    public static LocalDate require(Words day) {
        return find(day.text())
                .orElseThrow(() -> day.misread("DAY_MALFORMED", "日期写作 2020-12-18", "a day is written 2020-12-18"));
    }

    public static Optional<LocalDate> find(String day) {
        if (day.length() != LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(day)).filter(found -> found.getYear() > 0);
        } catch (DateTimeParseException e) {
            return Optional.empty(); // the reader says which day is meant: the one that was written
        }
    }

    /** A day, in a year where it names none: {@code 12-18}. */
    public static Optional<LocalDate> find(String day, int year) {
        return find(day.length() == "12-18".length() ? String.format(Locale.ROOT, "%04d-%s", year, day) : day);
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
        return digits.matches("[0-9]{1,9}") ? Optional.of(Long.valueOf(digits)) : Optional.empty();
    }

    public static long requireNumber(Words number) {
        return number(number.text())
                .orElseThrow(() -> number.misread("NUMBER_MALFORMED", "此处须为整数", "a whole number stands here"));
    }
}
