package org.tuoyu.policy;

import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.text.Citation;

/** The words quoted last while a policy is written, on which what is written next rests. */
final class LastWords {

    private final String instrument;
    private @Nullable String clause;
    private @Nullable Citation citation;
    private boolean isRestedOn = true;

    LastWords(String instrument) {
        this.instrument = instrument;
    }

    void clause(String id) {
        requireRestedOn();
        clause = id;
        citation = null;
    }

    void quote(String words) {
        follow(new Citation.Verbatim(instrument, currentClause(), words));
    }

    void gist(Bilingual gist) {
        follow(new Citation.Referenced(instrument, currentClause(), gist));
    }

    private void follow(Citation next) {
        requireRestedOn();
        citation = next;
        isRestedOn = false;
    }

    /** Words on which nothing rests would be lost, and nobody would see whether they stand in the text. */
    void requireRestedOn() {
        if (!isRestedOn) {
            throw new IllegalStateException("Nothing rests on " + citation + ": say what it sets, or leave it out");
        }
    }

    Citation cited() {
        if (citation == null) {
            throw new IllegalStateException("Quote the words of clause " + clause + " before saying what they set");
        }
        isRestedOn = true;
        return citation;
    }

    Citation.Verbatim quoted() {
        if (!(cited() instanceof Citation.Verbatim quoted)) {
            throw new IllegalStateException("Quote the words of clause " + clause + " before saying what they aim at");
        }
        return quoted;
    }

    private String currentClause() {
        if (clause == null) {
            throw new IllegalStateException("Name the clause before quoting it");
        }
        return clause;
    }
}
