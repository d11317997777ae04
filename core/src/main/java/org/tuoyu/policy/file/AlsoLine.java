package org.tuoyu.policy.file;

import java.util.Optional;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.policy.lines.Words;

/**
 * A line that says by which other words something is set: {@code 义务 `registration`：同时见 附件8（1）“…”}, or without a place by
 * those above it.
 *
 * @param kind a duty or a target
 */
record AlsoLine(LineKind kind, Words id, Optional<Words> elsewhere) {

    private static final String SEE = "：同时见 ";

    static AlsoLine of(Words line) {
        LineKind kind = line.startsWith(LineKind.DUTY.keyword()) ? LineKind.DUTY : LineKind.TARGET;
        Words named = line.after(kind.keyword())
                .orElseThrow(() ->
                        line.misread("LINE_KIND_UNKNOWN", "“亦定”之后写“义务”或“目标”和编号", "after 亦定 stands 义务 or 目标 and an id"))
                .before(SEE);
        Words id = named.requireBareId();
        Optional<Words> elsewhere = line.behind(SEE);
        elsewhere.ifPresent(AlsoLine::requireQuote);
        return new AlsoLine(kind, id, elsewhere);
    }

    private static void requireQuote(Words elsewhere) {
        if (!elsewhere.contains("“")
                || !elsewhere.endsWith("”")
                || quote(elsewhere).text().isBlank()) {
            throw elsewhere.misread("LINE_KIND_UNKNOWN", "写作“同时见 附件8(1)“原文””", "it is written 同时见 附件8(1)“words”");
        }
    }

    private static Words quote(Words elsewhere) {
        return elsewhere.behind("“").orElse(elsewhere).without("”");
    }

    /** The words elsewhere of an instrument. */
    Citation.Verbatim citation(String instrument) {
        Words written = elsewhere.orElseThrow();
        return new Citation.Verbatim(
                instrument, Place.inText(written.before("“")), quote(written).text());
    }

    /** Where the words elsewhere stand in the line. */
    Words quote() {
        return quote(elsewhere.orElseThrow());
    }
}
