package org.tuoyu.childcare.duty;

import java.util.Optional;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;

/**
 * What a text attaches to a breach (法律后果).
 *
 * @param citation the words that attach it
 * @param given the option under which they do; empty where they do however they are read
 */
public record Consequence(Citation citation, Optional<Given> given) {

    /** Whether the words are known to attach it under the readings that are chosen. */
    boolean isAttached(Readings readings) {
        return open(readings).isEmpty() && given.stream().allMatch(each -> each.isOpenUnder(readings));
    }

    /** The reading on which it depends and that nobody has chosen. */
    Optional<Reading> open(Readings readings) {
        return given.map(Given::reading)
                .filter(reading -> readings.chosen(reading).isEmpty());
    }
}
