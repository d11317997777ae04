package org.tuoyu.kernel.decision;

import java.util.Objects;
import java.util.Optional;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;

/** That a text is read in one of its ways. */
public record Given(Reading reading, Reading.Option option) {

    public Given {
        if (!isOptionOf(reading, option)) {
            throw new IllegalArgumentException("Reading " + reading.id() + " has no option " + option.id());
        }
    }

    /** Whether both are the same option of the same reading. */
    public boolean isSame(Given other) {
        return reading.id().equals(other.reading.id()) && option.id().equals(other.option.id());
    }

    /** Whether the readings that were chosen leave room for it. */
    public boolean isOpenUnder(Readings readings) {
        Optional<Reading.Option> chosen = readings.chosen(reading);
        return chosen.isEmpty() || chosen.get().id().equals(option.id());
    }

    /** The reading and its option, in words. */
    public Bilingual words() {
        return reading.label().then("：", ": ").then(option.label());
    }

    private static boolean isOptionOf(Reading reading, Reading.Option option) {
        for (Reading.Option each : reading.options()) {
            if (each.id().equals(option.id())) {
                return Objects.equals(each, option);
            }
        }
        return false;
    }

    public static Given of(Reading reading, String optionId) {
        return new Given(reading, reading.option(optionId));
    }
}
