package org.tuoyu.spi;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 *       when they append or when they commit. Other streams are not held up, in a store that can do
 *       {@link Capability#SIDE_BY_SIDE}; in any other, a work on another stream waits, or is overtaken.
 *   <li>J4 What is read is what was appended: type, schema, digest and every byte, an empty payload and one of a mebibyte
 *       too.
 *   <li>J5 Streams whose kind or key differ in any character are different: case, white space, form of an accent.
 *   <li>J6 No entries, or a version below 0, are an {@link IllegalArgumentException}; the transaction is not lost.
 *   <li>J7 Streams that have entries are listed in pages, in the order of {@link StreamId}: the first ones strictly after
 *       the one given, at most as many as asked for, fewer only where no more follow. Whoever begins each page after the
 *       last stream of the one before meets every stream once. One that was altered so that no {@link StreamId} can name
 *       it is passed over.
 *   <li>J8 A page of fewer than one stream or entry, or after a position below 0, is an
 *       {@link IllegalArgumentException}; the transaction is not lost.
 *   <li>J9 Every entry that is committed has a position, above 0 and its own for ever; those of one stream have them in
 *       the order of their versions. All entries are read in pages, in the order of their positions: the first ones
 *       strictly after the position given, at most as many as asked for. Whoever begins each page at the last position
 *       of the one before meets every entry once, whoever writes meanwhile: what is committed later has a later position
 *       than all that were read before. An entry may be held back as long as a transaction is under way that began
 *       before it was committed. One that was altered so that no {@link StreamId} can name it is passed over.
 *   <li>J10 What the work itself has appended is not among them: it has no position before it is committed. Positions
 *       that a work has read hold once it is committed.
 *   <li>J11 Many at once are read and appended as they are one by one, in the order given.
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

    /**
     * A page of all entries, of every stream.
     *
     * @param after the position that it begins after; 0 for the first page
     * @param limit how many entries it has at most, from 1
     * @throws Overtaken when others read to the end at the same time, in a store that gives positions out then
     */
    List<Positioned> readAll(long after, int limit);

    /** The entries of several streams; of one at version 0 there are none. */
    default Map<StreamId, List<Recorded>> readEach(Collection<StreamId> streams) {
        Map<StreamId, List<Recorded>> each = new LinkedHashMap<>();
        streams.forEach(stream -> each.put(stream, read(stream)));
        return each;
    }

    /** Appends to several streams. */
    default void appendEach(List<Append> appends) {
        appends.forEach(each -> append(each.stream(), each.expectedVersion(), each.entries()));
    }

    /**
     * What is appended to a stream.
     *
     * @param expectedVersion the version at which the stream stands
     */
    record Append(StreamId stream, long expectedVersion, List<Encoded> entries) {
        public Append {
            entries = List.copyOf(entries);
        }

        /** Not the key of its stream, which is the host's. */
        @Override
        public String toString() {
            return "Append[" + stream.kind() + ", " + expectedVersion + ", " + entries + "]";
        }
    }
}
