package org.tuoyu.cli;

import java.util.Collection;
import java.util.List;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.text.Citation;

/** Citations in words, each once, and who leads by them. */
final class Cited {

    private Cited() {}

    static List<Bilingual> words(Collection<Handled> handled) {
        return in(handled.stream().flatMap(each -> each.citations().stream()).toList());
    }

    static List<Bilingual> in(Collection<? extends Citation> citations) {
        return citations.stream().distinct().map(Cited::words).toList();
    }

    static Bilingual words(Citation citation) {
        return citation.match(
                verbatim -> new Bilingual(
                        verbatim.instrument() + " " + verbatim.place().zh() + "“" + verbatim.quote() + "”",
                        verbatim.instrument() + " " + verbatim.place().en() + " “" + verbatim.quote() + "”"),
                referenced -> new Bilingual(
                        referenced.instrument() + " " + referenced.place().zh() + "（未收录原文）："
                                + referenced.gist().zh(),
                        referenced.instrument() + " " + referenced.place().en() + " (text not held): "
                                + referenced.gist().en()));
    }
}
