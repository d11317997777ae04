package org.tuoyu.kernel.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.problem.Shown;

/**
 * A point on which the text can be read in more than one way. It stays open until somebody chooses.
 *
 * @param options the ways to read it, at least two
 * @param authority who could settle it
 */
public record Reading(String id, Bilingual label, List<Option> options, Bilingual authority) implements Symbol {

    /** One way to read it, with what speaks for it. */
    public record Option(String id, Bilingual label, Bilingual reason) implements Symbol {}

    public Reading {
        options = List.copyOf(options);
        if (options.size() < 2 || hasRepeats(options)) {
            throw new IllegalArgumentException(
                    "A reading has two or more options with ids of their own, got " + options);
        }
    }

    public Option option(String optionId) {
        for (Option option : options) {
            if (option.id().equals(optionId)) {
                return option;
            }
        }
        throw new IllegalArgumentException("Reading " + id + " has the options "
                + options.stream().map(Option::id).toList() + ", got " + Shown.of(optionId));
    }

    private static boolean hasRepeats(List<Option> options) {
        Set<String> ids = new HashSet<>();
        for (Option option : options) {
            ids.add(option.id());
        }
        return ids.size() < options.size();
    }
}
