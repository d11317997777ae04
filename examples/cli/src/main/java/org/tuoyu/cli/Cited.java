package org.tuoyu.cli;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.shipped.beibei.Beibei;

/** Citations in words, each once, and who leads by them. */
final class Cited {

    private Cited() {}

    static List<Bilingual> words(Collection<Handled> handled) {
        return in(handled.stream().flatMap(each -> each.citations().stream()).toList());
    }

    static List<Bilingual> in(Collection<? extends Citation> citations) {
        return citations.stream().distinct().map(Cited::words).toList();
    }

    /** The row of the annex that divides the work on some words; none for words of other documents. */
    static Stream<Assignment> row(Citation citation) {
        return citation.match(
                verbatim -> verbatim.instrument().equals(Beibei.INSTRUMENT.number())
                        ? Beibei.policy().matrix().orElseThrow().dividing(verbatim).stream()
                        : Stream.empty(),
                referenced -> Stream.empty());
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
