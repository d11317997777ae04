package org.tuoyu.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.tuoyu.kernel.language.Visible;

/**
 * Lines of comma-separated values as RFC 4180 has them, ended by a line feed. A value that a spreadsheet would take for a
 * formula gets an apostrophe before it, and every value stays on its line.
 */
final class Csv {

    /** What a formula begins with, in ASCII and full width. */
    private static final String FORMULA = "=+-@＝＋－＠";

    private Csv() {}

    static String line(List<String> fields) {
        return fields.stream().map(Csv::field).collect(Collectors.joining(",", "", "\n"));
    }

    private static String field(String value) {
        String shown = Visible.line(value);
        if (!shown.isEmpty() && FORMULA.indexOf(shown.charAt(0)) >= 0) {
            return quoted("'" + shown);
        }
        return shown.indexOf(',') < 0 && shown.indexOf('"') < 0 ? shown : quoted(shown);
    }

    private static String quoted(String value) {
        return '"' + value.replace("\"", "\"\"") + '"';
    }
}
