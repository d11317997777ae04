package org.tuoyu.kernel.decision;

import org.tuoyu.kernel.text.Reading;

/** That a text is read in one of its ways. */
public record Given(Reading reading, Reading.Option option) {

    public Given {
        if (!Positions.holds(reading.options(), option)) {
            throw new IllegalArgumentException("Reading " + reading.id() + " has no option " + option.id());
        }
    }

    /** Whether both are the same option of the same reading. */
    boolean isSame(Given other) {
        return reading.id().equals(other.reading.id()) && option.id().equals(other.option.id());
    }

    public static Given of(Reading reading, String optionId) {
        return new Given(reading, reading.option(optionId));
    }
}
