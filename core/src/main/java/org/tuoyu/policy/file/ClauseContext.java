package org.tuoyu.policy.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.Validity;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.policy.lines.Words;

/**
 * What lines below a quote share.
 *
 * @param code what the ids of the instrument begin with
 * @param clause the id of the clause; empty for the instrument as a whole
 * @param retroactiveBy the words that put the instrument in force before it was published
 * @param premises what each norm depends on, beside its own conditions
 * @param questions all that can be asked
 */
record ClauseContext(
        String code,
        String clause,
        Validity validity,
        Interpretations readings,
        List<Words> premises,
        Citation citation,
        Optional<Citation> retroactiveBy,
        Supplier<List<Question<?>>> questions) {

    private static final String NOT_HELD = "〔未收录";

    static ClauseContext of(DocumentReader document, Outline.Rule rule) {
        Outline.Section section = rule.section();
        String clause = Place.clause(section.place());
        List<Words> premises = new ArrayList<>(document.header().premises());
        section.premises().forEach(each -> premises.add(premise(each)));
        return new ClauseContext(
                document.header().code(),
                clause,
                document.validity(),
                document.readings(),
                premises,
                citation(document, section, rule.quoted().words()),
                document.header().retroactiveBy(document.validity().instrument().number()),
                document::questions);
    }

    /** What a line between a heading and a quote asks of each norm below. */
    static Words premise(Words line) {
        return line.after(
                Outline.PREMISE,
                "LINE_KIND_UNKNOWN",
                "标题与引文之间只能写“- 前提：”",
                "between a heading and a quote only - 前提： stands");
    }

    /** Whether a quote is the gist of words that are not held. */
    static boolean isGist(String quote) {
        return quote.startsWith(NOT_HELD);
    }

    /** The words of a quote as they are cited. */
    static Citation citation(DocumentReader document, Outline.Section section, Words quote) {
        String instrument = document.validity().instrument().number();
        if (Binding.quoted(quote).isBlank()) {
            throw quote.misread("QUOTE_NOT_FOUND", "引文没有文字：照录原文", "the quote has no words: copy those of the text");
        }
        if (document.header().text().isPresent()) {
            return new Citation.Verbatim(instrument, Place.inText(section.place()), Binding.quoted(quote));
        }
        if (!isGist(quote.text()) || !quote.contains("〕")) {
            throw quote.misread(
                    "QUOTE_NOT_HELD", "原文未收录：写作“> 〔未收录〕大意 ｜ 英文”", "the text is not held: write > 〔未收录〕gist ｜ English");
        }
        Words source = quote.before("〕").from(NOT_HELD.length());
        if (!source.isEmpty()) {
            HeldText.requireSource(source);
        }
        Words gist = quote.behind("〕").orElseThrow();
        return new Citation.Referenced(instrument, Place.clause(section.place()), gist.bilingual());
    }

    /** An id as written, in full: {@code filing} below 三(三)8 is {@code beibei/3.3.8/filing}. */
    String absolute(Words id) {
        if (id.startsWith("/")) {
            return id.text().substring(1);
        }
        return code + "/" + (clause.isEmpty() ? "" : clause + "/") + id.text();
    }
}
