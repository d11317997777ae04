package org.tuoyu.kernel.text;

import java.util.Map;
import org.tuoyu.kernel.language.Characters;

/**
 * The label by which people cite a clause: 二 for {@code 2}, 三(三)8 for {@code 3.3.8}, 附件8(1) for {@code A8.1}. A level that
 * is passed over has the number 0 in the id: 三8 is {@code 3.0.8}. The id of an article or a chapter is its label: 第4条.
 */
final class ClauseLabel {

    /** The highest number that a section or a part has. */
    static final int MOST = 99;

    private static final String DIGITS = "零一二三四五六七八九";

    private static final Map<String, String> UNNUMBERED =
            Map.of("notice", "印发通知", "preamble", "引言", "closing", "文末", "A", "附件");

    private ClauseLabel() {}

    static String of(String clause) {
        String unnumbered = UNNUMBERED.get(clause);
        if (unnumbered != null) {
            return unnumbered;
        }
        if (clause.startsWith("第")) {
            return clause;
        }
        String[] parts = clause.split("\\.", -1);
        if (clause.startsWith("A")) {
            return "附件" + parts[0].substring(1) + (parts.length > 1 ? "(" + parts[1] + ")" : "");
        }
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            label.append(parts[i].equals("0") ? "" : level(i, Integer.parseInt(parts[i])));
        }
        return label.toString();
    }

    /** A number below sections and articles, by how deep it stands: 0 for 一, 1 for (一), 2 for 1, 3 for (1), 4 for ①. */
    static String level(int depth, int number) {
        return switch (depth) {
            case 0 -> numeral(number);
            case 1 -> "(" + numeral(number) + ")";
            case 2 -> String.valueOf(number);
            case 3 -> "(" + number + ")";
            default -> circled(number);
        };
    }

    /** One spelling for all that people make of a label or an id. */
    static String key(String written) {
        StringBuilder key = new StringBuilder();
        String folded = Mark.narrow(Characters.folded(written))
                .replace('（', '(')
                .replace('）', ')')
                .replaceAll("[、﹙﹚]", "");
        return Mark.of(folded)
                .filter(mark -> "章节条".indexOf(mark.kind()) >= 0)
                .map(mark -> key.append(Mark.printed(mark.kind(), mark.number()))
                        .append(key(folded.substring(mark.length())))
                        .toString())
                .orElseGet(() -> folded.toLowerCase(java.util.Locale.ROOT));
    }

    /** A Chinese numeral, 一 to 九十九, as sections are numbered. */
    static String numeral(int number) {
        if (number < 1 || number > MOST) {
            throw new IllegalArgumentException("Sections are numbered from 1 to 99, got " + number);
        }
        int tens = number / 10;
        String units = number % 10 == 0 ? "" : digit(number % 10);
        return tens == 0 ? units : (tens == 1 ? "" : digit(tens)) + "十" + units;
    }

    /** A number in a circle, ① to ㉟. */
    static String circled(int number) {
        return Character.toString(number > 20 ? '㉑' + number - 21 : '①' + number - 1);
    }

    private static String digit(int number) {
        return DIGITS.substring(number, number + 1);
    }
}
