package org.tuoyu.spi;

import java.time.Duration;

/**
 * Something that was done. Nothing in it is personal: no id, no name, no content.
 *
 * @param count how many cases it came to that with
 * @param took by the clock of the host, from the beginning of the call to its end
 */
public record Observation(Act act, Outcome outcome, long count, Duration took) {

    /** What was asked for. */
    public enum Act {
        SUBMIT,
        SUBMIT_ALL,
        FIND,
        LIST,
        VERIFY,
        REBUILD
    }

    /** How it ended. */
    public enum Outcome {
        ACCEPTED,
        ALREADY_KNOWN,
        REJECTED,
        /** It was read, found or made. */
        DONE,
        /** What was asked for is not there. */
        ABSENT,
        /** Cases are not kept as they were recorded. */
        DAMAGED,
        /** Other transactions got in first. */
        OVERTAKEN,
        /** Anything else was thrown. */
        FAILED
    }

    public Observation {
        if (count < 0 || took.isNegative()) {
            throw new IllegalArgumentException(
                    "What was done has a number from 0 and took no less than no time, got " + count + " and " + took);
        }
    }
}
