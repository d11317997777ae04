package org.tuoyu.kernel.text;

import java.util.function.Function;
import org.tuoyu.kernel.language.Bilingual;

/** The words that something rests on. */
public sealed interface Citation {

    /** The number of the instrument cited. */
    String instrument();

    /** Where in the instrument, as people write it: 三(三)8, or article 4. */
    Bilingual place();

    /** The id of the clause or article: {@code 3.3.8}, {@code A8.1}, {@code 4}. */
    String clause();

    /** The words with where they stand, as a person is shown them. */
    default Bilingual words() {
        return match(
                verbatim -> Bilingual.same(verbatim.instrument() + " ")
                        .then(verbatim.place())
                        .then(Bilingual.same("“" + verbatim.quote() + "”")),
                referenced -> Bilingual.same(referenced.instrument() + " ")
                        .then(referenced.place())
                        .then("（未收录原文）：", " (text not held): ")
                        .then(referenced.gist()));
    }

    default <R> R match(
            Function<? super Verbatim, ? extends R> verbatim, Function<? super Referenced, ? extends R> referenced) {
        if (this instanceof Verbatim it) {
            return verbatim.apply(it);
        }
        return referenced.apply((Referenced) this);
    }

    /**
     * Words of an instrument whose official text is held.
     *
     * @param quote the exact words without white space, unique in their clause
     */
    record Verbatim(String instrument, String clause, String quote) implements Citation {
        public Verbatim {
            if (quote.isBlank()) {
                throw new IllegalArgumentException("A quote has words, got none for " + instrument + " " + clause);
            }
        }

        @Override
        public Bilingual place() {
            return Bilingual.same(ClauseLabel.of(clause));
        }
    }

    /**
     * An article of an instrument whose official text is not held: what it says, in our words.
     *
     * @param clause empty for the instrument as a whole
     * @param gist what the article is reported to say; not a quote
     */
    record Referenced(String instrument, String clause, Bilingual gist) implements Citation {
        @Override
        public Bilingual place() {
            return clause.isEmpty()
                    ? new Bilingual("全文", "as a whole")
                    : new Bilingual("第" + clause + "条", "art. " + clause);
        }
    }
}
