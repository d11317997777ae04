package org.tuoyu.kernel.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A numbered part of a document, without the parts below it: 三(三)8, or one row of the annex.
 *
 * @param id as programs write it: {@code 3.3.8}, {@code A8.1}
 * @param numbering its number as printed ({@code 8.}, {@code （三）}); empty where none is printed
 */
public record Clause(String id, Passage numbering, List<Provision> provisions) {

    public Clause {
        provisions = List.copyOf(provisions);
        if (provisions.isEmpty()) {
            throw new IllegalArgumentException("A clause has words, got none for " + id);
        }
    }

    /** As people cite it: 三(三)8, 附件8(1). */
    public String label() {
        return ClauseLabel.of(id);
    }

    /** All its words without white space and without its number. */
    public String words() {
        return provisions.stream().map(Provision::quote).collect(Collectors.joining());
    }

    /** Where the words stand in it; more than one place where they are not unique. */
    List<Passage> occurrences(String quote) {
        Passage all = Passage.joined(provisions.stream().map(Provision::passage).toList());
        List<Passage> found = new ArrayList<>();
        for (int at = all.words().indexOf(quote); at >= 0; at = all.words().indexOf(quote, at + 1)) {
            found.add(all.part(at, at + quote.length()));
        }
        return found;
    }
}
