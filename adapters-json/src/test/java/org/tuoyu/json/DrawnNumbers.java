package org.tuoyu.json;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.tuoyu.childcare.institution.ResidentNumber;

/** Draws resident numbers that nobody bears, and the ways in which people write them. */
final class DrawnNumbers {

    private static final String CHECKS = "0123456789X";

    /** Of which script the digits are: ASCII, full width, Arabic. */
    private static final List<String> SCRIPTS = List.of("0", "０", "٠");

    private static final List<String> SEPARATORS =
            List.of("", "", " ", "-", ".", "/", "·", "\u200B", "\u3000", "—", "\u00A0", "\u2060", "\u0301", " - ");

    private DrawnNumbers() {}

    /** Of no province, so of nobody. */
    static Arbitrary<String> residentNumbers() {
        Arbitrary<String> days = Arbitraries.integers()
                .between(0, 73_000)
                .map(LocalDate.of(1900, 1, 1)::plusDays)
                .map(DateTimeFormatter.BASIC_ISO_DATE::format);
        return Combinators.combine(digits(4), days, digits(3))
                .as((division, born, order) -> checked("99" + division + born + order));
    }

    private static Arbitrary<String> digits(int length) {
        return Arbitraries.strings().numeric().ofLength(length);
    }

    private static String checked(String body) {
        return CHECKS.chars()
                .mapToObj(last -> body + (char) last)
                .filter(number -> ResidentNumber.parse(number).match(valid -> true, problems -> false))
                .findFirst()
                .orElseThrow();
    }

    /** A number with separators between its digits, in digits of several scripts. */
    static Arbitrary<String> spelled(Arbitrary<String> numbers) {
        return Combinators.combine(
                        numbers,
                        Arbitraries.of(SCRIPTS).list().ofSize(18),
                        Arbitraries.oneOf(
                                Arbitraries.just("").list().ofSize(18),
                                Arbitraries.of(SEPARATORS).list().ofSize(18)))
                .as(DrawnNumbers::spelled);
    }

    private static String spelled(String number, List<String> scripts, List<String> separators) {
        StringBuilder spelled = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            spelled.append(character(number.charAt(i), scripts.get(i)));
            spelled.append(i < number.length() - 1 ? separators.get(i) : "");
        }
        return spelled.toString();
    }

    private static char character(char digit, String zero) {
        if (digit == 'X') {
            return zero.equals("０") ? 'Ｘ' : 'X';
        }
        return (char) (zero.charAt(0) + digit - '0');
    }

    /** Whether a text shows 15 digits of a number one after the other, whatever stands between them. */
    static boolean isShown(String number, String text) {
        StringBuilder digits = new StringBuilder();
        text.codePoints().forEach(each -> {
            if ("XxＸｘ".indexOf(each) >= 0) {
                digits.append('X');
            } else if (Character.digit(each, 10) >= 0) {
                digits.append(Character.digit(each, 10));
            }
        });
        boolean shown = false;
        for (int i = 0; i + 15 <= number.length(); i++) {
            shown |= digits.indexOf(number.substring(i, i + 15)) >= 0;
        }
        return shown;
    }
}
