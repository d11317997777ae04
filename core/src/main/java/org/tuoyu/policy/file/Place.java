package org.tuoyu.policy.file;

import java.util.Map;
import java.util.Optional;
import org.tuoyu.kernel.text.Clause;
import org.tuoyu.kernel.text.Provision;
import org.tuoyu.policy.lines.Words;

/** Where in an instrument, as headings print it: 二, 三（二）, 三（二）6, 附件8, 附件8(1), 第4条, 第4条（一）, 全文. */
final class Place {

    private static final String DIGITS = "一二三四五六七八九";
    private static final Map<String, String> UNNUMBERED =
            Map.of("印发通知", "notice", "引言", "preamble", "文末", "closing", "附件", "A", "全文", "");

    private Place() {}

    /** The id of the clause: {@code 3.2.6}, {@code A8.1}, {@code 4}. */
    static String clause(Words place) {
        Optional<String> found = find(place.text());
        if (found.isEmpty()) {
            throw place.misread(
                    "CLAUSE_UNKNOWN",
                    "条款写作 二、三（二）、三（二）6、附件8(1)、第4条、印发通知、引言、文末 或 全文",
                    "a clause is written 二, 三（二）, 三（二）6, 附件8(1), 第4条, 印发通知, 引言, 文末 or 全文");
        }
        return found.get();
    }

    /** The id of a clause; empty where the place is none. */
    static Optional<String> find(String place) {
        String printed = place.replace('（', '(').replace('）', ')');
        String unnumbered = UNNUMBERED.get(printed);
        if (unnumbered != null) {
            return Optional.of(unnumbered);
        }
        String id = printed.startsWith("附件")
                ? "A" + printed.substring(2).replace('(', '.').replace(")", "")
                : isArticle(printed) ? article(printed) : numbered(printed);
        return isClause(id.startsWith("A") ? id.substring(1) : id) ? Optional.of(id) : Optional.empty();
    }

    /** What a text that is held calls it: an article by its label, anything else by the id of the clause. */
    static String inText(Words place) {
        String printed = place.text().replace('（', '(').replace('）', ')');
        return isArticle(printed) ? printed : clause(place);
    }

    /** An article or a chapter. */
    private static boolean isArticle(String printed) {
        return printed.startsWith("第") && (printed.contains("条") || printed.endsWith("章"));
    }

    /** {@code 4} for 第4条, {@code 4.1} for 第4条(一). */
    private static String article(String printed) {
        int end = Math.max(printed.indexOf('条'), printed.indexOf('章'));
        String below = printed.substring(end + 1).replace("(", "").replace(")", "");
        return printed.substring(1, end) + (below.isEmpty() ? "" : "." + number(below));
    }

    /** As a heading of a policy file prints the clause; {@code heldText} where its text is cut into sections. */
    static String printed(String clause, boolean heldText) {
        for (Map.Entry<String, String> each : UNNUMBERED.entrySet()) {
            if (each.getValue().equals(clause)) {
                return each.getKey();
            }
        }
        if (!heldText) {
            return "第" + clause + "条";
        }
        if (clause.startsWith("第")) {
            return clause.replace('(', '（').replace(')', '）');
        }
        String[] parts = clause.split("\\.", -1);
        if (clause.startsWith("A")) {
            return "附件" + parts[0].substring(1) + (parts.length > 1 ? "(" + parts[1] + ")" : "");
        }
        return numeral(Integer.parseInt(parts[0]))
                + (parts.length > 1 ? "（" + numeral(Integer.parseInt(parts[1])) + "）" : "")
                + (parts.length > 2 ? parts[2] : "");
    }

    /** The heading of a clause as far as its place: {@code #### 三（二）6}; empty where no heading can name it. */
    static Optional<String> heading(String clause, boolean heldText) {
        if (heldText && isArticle(clause)) {
            String place = printed(clause, true);
            return Optional.of("#".repeat(level(place)) + " " + place)
                    .filter(each -> find(place).isPresent());
        }
        if (!UNNUMBERED.containsValue(clause) && !isClause(clause.startsWith("A") ? clause.substring(1) : clause)) {
            return Optional.empty();
        }
        String place = printed(clause, heldText);
        return Optional.of("#".repeat(level(place)) + " " + place)
                .filter(each -> find(place).equals(Optional.of(clause)));
    }

    /** The title of a clause, without the full stop at its end; empty where it has none. */
    static Optional<String> title(Clause clause) {
        return clause.provisions().stream()
                .filter(Provision::isHeading)
                .map(Provision::quote)
                .map(each -> each.endsWith("。") ? each.substring(0, each.length() - 1) : each)
                .findFirst();
    }

    /** How many # a heading of that place has: 2 for a section, 3 for a part of one, 4 for an item. */
    static int level(String place) {
        int close = place.startsWith("附件") ? -1 : Math.max(place.indexOf('）'), place.indexOf(')'));
        return close < 0 ? 2 : close == place.length() - 1 ? 3 : 4;
    }

    private static boolean isClause(String id) {
        for (int i = 0; i < id.length(); i++) {
            char each = id.charAt(i);
            if (each != '.' && (each < '0' || each > '9')) {
                return false;
            }
        }
        return !id.isEmpty() && !id.startsWith(".") && !id.endsWith(".");
    }

    private static String numbered(String printed) {
        int open = printed.indexOf('(');
        int close = printed.indexOf(')');
        if (open < 0 || close < open) {
            return number(printed);
        }
        String section = number(printed.substring(0, open));
        String part = number(printed.substring(open + 1, close));
        String item = printed.substring(close + 1);
        return section.isEmpty() || part.isEmpty() ? "" : section + "." + part + (item.isEmpty() ? "" : "." + item);
    }

    /** A Chinese numeral from 一 to 九十九; empty where it is none. */
    private static String number(String numeral) {
        int ten = numeral.indexOf('十');
        int tens = ten < 0 ? 0 : ten == 0 ? 1 : digit(numeral.substring(0, ten));
        String last = numeral.substring(ten + 1);
        int units = last.isEmpty() && ten >= 0 ? 0 : digit(last);
        return tens < 0 || units < 0 ? "" : String.valueOf(10 * tens + units);
    }

    private static int digit(String one) {
        int at = one.length() == 1 ? DIGITS.indexOf(one) : -1;
        return at < 0 ? -1 : at + 1;
    }

    private static String numeral(int number) {
        int tens = number / 10;
        String units = number % 10 == 0 ? "" : DIGITS.substring(number % 10 - 1, number % 10);
        return tens == 0 ? units : (tens == 1 ? "" : DIGITS.substring(tens - 1, tens)) + "十" + units;
    }
}
