package org.tuoyu.kernel.text;

import java.util.Map;

/** How people cite a clause: 二 for {@code 2}, 三(三)8 for {@code 3.3.8}, 附件8(1) for {@code A8.1}. */
final class ClauseLabel {

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
        String label = Numeral.of(Integer.parseInt(parts[0]));
        if (parts.length > 1) {
            label += "(" + Numeral.of(Integer.parseInt(parts[1])) + ")";
        }
        return parts.length > 2 ? label + parts[2] : label;
    }
}
