package org.tuoyu.decision;

import org.tuoyu.text.Reading;

/** That a text is read in one of its ways. */
public record Given(Reading reading, Reading.Option option) {

    public Given {
        if (!reading.options().contains(option)) {
            throw new IllegalArgumentException("Reading " + reading.id() + " has no option " + option.id());
        }
    }

    public static Given of(Reading reading, String optionId) {
        return new Given(reading, reading.option(optionId));
    }
}
