package org.tuoyu.kernel.text;

import java.util.Map;

/** The label by which people cite a clause: 二 for {@code 2}, 三(三)8 for {@code 3.3.8}, 附件8(1) for {@code A8.1}. */
final class ClauseLabel {

    private static final String DIGITS = "零一二三四五六七八九";

    private static final Map<String, String> UNNUMBERED =
            Map.of("notice", "印发通知", "preamble", "引言", "closing", "文末", "A", "附件");

    private ClauseLabel() {}

    static String of(String clause) {
        String unnumbered = UNNUMBERED.get(clause);
        if (unnumbered != null) {
            return unnumbered;
        }
        String[] parts = clause.split("\\.", -1);
        if (clause.startsWith("A")) {
            return "附件" + parts[0].substring(1) + (parts.length > 1 ? "(" + parts[1] + ")" : "");
        }
        String label = numeral(Integer.parseInt(parts[0]));
        if (parts.length > 1) {
            label += "(" + numeral(Integer.parseInt(parts[1])) + ")";
        }
        return parts.length > 2 ? label + parts[2] : label;
    }

    /** A Chinese numeral, 一 to 九十九, as sections are numbered. */
    static String numeral(int number) {
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
