package org.tuoyu.spi;

import org.tuoyu.event.StreamId;

/**
 * An entry of the journal.
 *
 * @param version its place in its stream, from 1
 */
public record Recorded(StreamId stream, long version, Encoded entry) {

    public Recorded {
        if (version < 1) {
            throw new IllegalArgumentException("Versions are counted from 1, got " + version);
        }
    }

    /** Not the key of its stream, which is the host's. */
    @Override
    public String toString() {
        return "Recorded[" + stream.kind() + ", " + version + ", " + entry + "]";
    }
}
