package org.tuoyu.json;

import java.util.List;
import java.util.function.Consumer;
import org.tuoyu.decision.Comparison;
import org.tuoyu.decision.Given;
import org.tuoyu.language.Language;
import org.tuoyu.language.Symbol;
import org.tuoyu.problem.Problem;
import org.tuoyu.text.Citation;

/** How the parts of an answer are written, in one language. */
record Parts(Language language) {

    void problem(JsonObject json, Problem problem) {
        json.text("code", problem.code())
                .text("pointer", problem.pointer())
                .text("message", problem.message().in(language))
                .textsIfAny("didYouMean", problem.didYouMean());
    }

    /** A quote was checked against the official text; a gist could not be. */
    void citation(JsonObject json, Citation citation) {
        json.text("instrument", citation.instrument())
                .text("clause", citation.clause())
                .text("place", citation.place().in(language));
        citation.match(
                verbatim -> json.text("quote", verbatim.quote()).flag("verified", true),
                referenced -> json.text("gist", referenced.gist().in(language)).flag("verified", false));
    }

    static List<String> ids(List<? extends Symbol> symbols) {
        return symbols.stream().map(Symbol::id).toList();
    }

    /** The readings that matter, and the answer under each combination of their options. */
    <A> void ways(JsonObject json, Comparison<A> compared, Consumer<? super A> answer) {
        json.texts("mattering", ids(compared.open()))
                .objects("ways", List.copyOf(compared.answers().entrySet()), (inner, way) -> {
                    inner.objects("under", way.getKey(), this::reading);
                    answer.accept(way.getValue());
                });
    }

    void reading(JsonObject json, Given given) {
        json.text("id", given.reading().id()).text("option", given.option().id());
    }
}
