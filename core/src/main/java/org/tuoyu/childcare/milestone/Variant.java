package org.tuoyu.childcare.milestone;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.text.Reading;

/**
 * What a text says, whichever way it is read or under one option of a reading.
 *
 * @param given the option under which it says so; empty where no reading makes a difference
 */
public record Variant<T>(Optional<Given> given, T value) {

    /** It says so, however it is read. */
    public static <T> Variant<T> always(T value) {
        return new Variant<>(Optional.empty(), value);
    }

    /** It says so if it is read in this way. */
    public static <T> Variant<T> under(Reading reading, String optionId, T value) {
        return new Variant<>(Optional.of(Given.of(reading, optionId)), value);
    }

    /**
     * Refuses what is neither one variant that always holds nor one for each option of one reading.
     *
     * @throws IllegalArgumentException with the variants
     */
    public static <T> void check(List<Variant<T>> variants) {
        if (variants.size() == 1 && variants.get(0).given().isEmpty()) {
            return;
        }
        Set<Reading> readings = new LinkedHashSet<>();
        Set<Reading.Option> options = new LinkedHashSet<>();
        for (Variant<T> variant : variants) {
            Given given = variant.given().orElseThrow(() -> wrong(variants));
            readings.add(given.reading());
            options.add(given.option());
        }
        if (readings.size() != 1
                || options.size() != variants.size()
                || options.size() != readings.iterator().next().options().size()) {
            throw wrong(variants);
        }
    }

    /** What some variants say, each once. */
    public static <T> Stream<T> values(List<Variant<T>> variants) {
        return variants.stream().map(Variant::value).distinct();
    }

    /** What is said under an option; empty where no variant stands under it. */
    public static <T> Optional<T> of(Given given, List<Variant<T>> variants) {
        return variants.stream()
                .filter(each -> each.given().filter(given::equals).isPresent())
                .map(Variant::value)
                .findFirst();
    }

    /** What is said where the text is read in these ways. */
    static <T> Optional<T> under(List<Given> way, List<Variant<T>> variants) {
        return variants.stream()
                .filter(each ->
                        each.given().isEmpty() || way.contains(each.given().orElseThrow()))
                .map(Variant::value)
                .findFirst();
    }

    private static IllegalArgumentException wrong(List<?> variants) {
        return new IllegalArgumentException(
                "Variants are one that always holds, or one for each option of one reading, got " + variants);
    }
}
