package org.tuoyu.kernel.decision;

import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;

/** That a text is read in one of its ways. */
public record Given(Reading reading, Reading.Option option) {

    public Given {
        if (!reading.options().contains(option)) {
            throw new IllegalArgumentException("Reading " + reading.id() + " has no option " + option.id());
        }
    }

    /** Whether both are the same option of the same reading. */
    public boolean isSame(Given other) {
        return reading.id().equals(other.reading.id()) && option.id().equals(other.option.id());
    }

    /** Whether the readings that were chosen leave room for it. */
    public boolean isOpenUnder(Readings readings) {
        return readings.chosen(reading)
                .map(Reading.Option::id)
                .orElse(option.id())
                .equals(option.id());
    }

    /** The reading and its option, in words. */
    public Bilingual words() {
        return reading.label().then("：", ": ").then(option.label());
    }

    public static Given of(Reading reading, String optionId) {
        return new Given(reading, reading.option(optionId));
    }
}
