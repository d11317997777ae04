package org.tuoyu.spi;

import java.util.List;
import org.tuoyu.event.StreamId;

/**
 * The events of every case, in the order in which they were decided; nothing in it is ever changed or taken out.
 *
 * <ul>
 *   <li>J1 A stream starts empty, at version 0. Entries take the versions after the last one, one by one, in the order
 *       given, without a gap.
 *   <li>J2 Entries are appended only where the stream stands at the version expected; lower or higher, the answer is
 *       {@link Overtaken} with the stream and that version, and nothing is written.
 *   <li>J3 Of several transactions that append to a stream at one version, one is committed; the others are overtaken,
 *       when they append or when they commit. Other streams are not held up.
 *   <li>J4 What is read is what was appended: type, schema and every byte, an empty payload and one of a mebibyte too.
 *   <li>J5 Streams whose kind or key differ in any character are different: case, white space, form of an accent.
 *   <li>J6 No entries, or a version below 0, are an {@link IllegalArgumentException}; the transaction is not lost.
 * </ul>
 */
public interface Journal {

    /**
     * Appends entries to a stream.
     *
     * @param expectedVersion the version at which the stream stands; 0 for one that is empty
     * @return the version at which it stands now
     */
    long append(StreamId stream, long expectedVersion, List<Encoded> entries);

    /** Every entry of a stream, the first first; of a stream at version 0 there are none. */
    List<Recorded> read(StreamId stream);
}
