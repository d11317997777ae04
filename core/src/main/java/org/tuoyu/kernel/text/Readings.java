package org.tuoyu.kernel.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The readings that somebody has chosen; one that is not here is open. */
public final class Readings {

    private static final Readings NONE = new Readings(Map.of());

    private final Map<String, Reading.Option> chosen;

    /** @param chosen the option of each reading, by the id of the reading */
    private Readings(Map<String, Reading.Option> chosen) {
        this.chosen = chosen;
    }

    public static Readings none() {
        return NONE;
    }

    /** These and one more; a reading that was chosen before is chosen anew. */
    public Readings choosing(Reading reading, String optionId) {
        Map<String, Reading.Option> more = new LinkedHashMap<>(chosen);
        more.put(reading.id(), reading.option(optionId));
        return new Readings(more);
    }

    public Optional<Reading.Option> chosen(Reading reading) {
        return Optional.ofNullable(chosen.get(reading.id()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Readings readings && readings.chosen.equals(chosen);
    }

    @Override
    public int hashCode() {
        return chosen.hashCode();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        chosen.forEach((reading, option) ->
                text.append(reading).append('=').append(option.id()).append(' '));
        return text.toString().strip();
    }
}
