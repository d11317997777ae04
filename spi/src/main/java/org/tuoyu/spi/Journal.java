package org.tuoyu.spi;

import java.util.List;
import java.util.Optional;
import org.tuoyu.kernel.event.StreamId;

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
 *   <li>J4 What is read is what was appended: type, schema, digest and every byte, an empty payload and one of a mebibyte
 *       too.
 *   <li>J5 Streams whose kind or key differ in any character are different: case, white space, form of an accent.
 *   <li>J6 No entries, or a version below 0, are an {@link IllegalArgumentException}; the transaction is not lost.
 *   <li>J7 Streams that have entries are listed in pages, in the order of {@link StreamId}: the first ones strictly after
 *       the one given, at most as many as asked for, fewer only where no more follow. Whoever begins each page after the
 *       last stream of the one before meets every stream once. One that was altered so that no {@link StreamId} can name
 *       it is passed over.
 *   <li>J8 A page of fewer than one stream is an {@link IllegalArgumentException}; the transaction is not lost.
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

    /**
     * A page of the streams.
     *
     * @param after the one that it begins after, whether it has entries or not; empty for the first page
     * @param limit how many streams it has at most, from 1
     */
    List<StreamId> streams(Optional<StreamId> after, int limit);
}
