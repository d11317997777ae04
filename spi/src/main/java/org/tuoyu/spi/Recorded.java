package org.tuoyu.spi;

import org.tuoyu.kernel.event.StreamId;

/**
 * An entry of the journal.
 *
 * @param version its place in its stream, from 1; another number only where the store was altered
 */
public record Recorded(StreamId stream, long version, Encoded entry) {

    /** Not the key of its stream, which is the host's. */
    @Override
    public String toString() {
        return "Recorded[" + stream.kind() + ", " + version + ", " + entry + "]";
    }
}
