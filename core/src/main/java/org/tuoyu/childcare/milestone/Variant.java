package org.tuoyu.childcare.milestone;

import java.util.Optional;
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
}
