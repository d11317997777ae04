package org.tuoyu.kernel.text;

/** Chinese numerals (一 to 九十九), as sections are numbered. */
final class Numeral {

    private static final String DIGITS = "零一二三四五六七八九";

    private Numeral() {}

    static String of(int number) {
        if (number < 1 || number > 99) {
            throw new IllegalArgumentException("Sections are numbered from 1 to 99, got " + number);
        }
        int tens = number / 10;
        String units = number % 10 == 0 ? "" : digit(number % 10);
        return tens == 0 ? units : (tens == 1 ? "" : digit(tens)) + "十" + units;
    }

    private static String digit(int number) {
        return DIGITS.substring(number, number + 1);
    }
}
