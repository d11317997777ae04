package org.tuoyu.kernel.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A stretch of a provision that binds in one way and on the same bearers (规定的一部分); the parts of a provision, one after
 * the other, are its words.
 *
 * @param bearers (承担者) who must, may or may have what it says, as written; empty where its words name nobody so
 */
public record Part(String quote, Modality modality, List<String> bearers) {

    public Part {
        bearers = List.copyOf(bearers);
        if (quote.isBlank() || bearers.contains("")) {
            throw new IllegalArgumentException(
                    "A part has words and its bearers have names, got '" + quote + "' " + bearers);
        }
    }

    static String words(List<Part> parts) {
        return parts.stream().map(Part::quote).collect(Collectors.joining());
    }
}
