package org.tuoyu.json;

import java.util.List;

/**
 * Where in a document a word stands that somebody looks for.
 *
 * @param places the clauses, as people cite them; none where it stands nowhere
 */
public record FoundWord(String word, List<String> places) {
    public FoundWord {
        places = List.copyOf(places);
    }
}
