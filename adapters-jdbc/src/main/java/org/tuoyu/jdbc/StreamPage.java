package org.tuoyu.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.spi.Bytes;

/**
 * A page of the streams of the journal. Each statement reads one range of the journal's key, first within a kind and then
 * the kinds after it: with an OR, or a comparison of pairs, H2 reads the kind from its beginning for each page.
 */
final class StreamPage {

    static final String OF_THE_KIND = "SELECT DISTINCT STREAM_KIND, STREAM_KEY FROM JOURNAL"
            + " WHERE STREAM_KIND = ? AND STREAM_KEY > ? ORDER BY STREAM_KIND, STREAM_KEY FETCH FIRST ? ROWS ONLY";
    static final String OF_LATER_KINDS = "SELECT DISTINCT STREAM_KIND, STREAM_KEY FROM JOURNAL"
            + " WHERE STREAM_KIND >= ? ORDER BY STREAM_KIND, STREAM_KEY FETCH FIRST ? ROWS ONLY";

    private StreamPage() {}

    static List<StreamId> of(Connection connection, Optional<StreamId> after, int limit) throws SQLException {
        List<StreamId> page = new ArrayList<>();
        Place last = after.map(Place::of).orElse(Place.BEFORE_ALL);
        while (page.size() < limit) {
            int wanted = limit - page.size();
            List<Place> places = places(connection, last, wanted);
            places.stream().flatMap(Place::named).forEach(page::add);
            if (places.size() < wanted) {
                break;
            }
            last = places.get(wanted - 1);
        }
        return List.copyOf(page);
    }

    private static List<Place> places(Connection connection, Place after, int wanted) throws SQLException {
        byte[] kind = after.kind().toArray();
        List<Place> places = new ArrayList<>(Statements.rows(
                connection, Place::at, OF_THE_KIND, kind, after.key().toArray(), wanted));
        if (places.size() < wanted) {
            places.addAll(Statements.rows(connection, Place::at, OF_LATER_KINDS, next(kind), wanted - places.size()));
        }
        return places;
    }

    /** The bytes right after these. Of those after a kind, H2 reads the kind too; of those from a place on, it does not. */
    static byte[] next(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length + 1);
    }

    /** Where a stream stands, as it is kept or was altered. */
    private record Place(Bytes kind, Bytes key) {

        private static final Place BEFORE_ALL = new Place(Bytes.of(), Bytes.of());

        private static Place of(StreamId stream) {
            return new Place(Bytes.of(Statements.bytes(stream.kind())), Bytes.of(Statements.bytes(stream.key())));
        }

        private static Place at(ResultSet row) throws SQLException {
            return new Place(Bytes.of(row.getBytes("STREAM_KIND")), Bytes.of(row.getBytes("STREAM_KEY")));
        }

        /** The stream; none where it was altered so that no name can be given to it. */
        private Stream<StreamId> named() {
            try {
                StreamId stream = new StreamId(Statements.text(kind.toArray()), Statements.text(key.toArray()));
                return of(stream).equals(this) ? Stream.of(stream) : Stream.empty();
            } catch (IllegalArgumentException altered) {
                return Stream.empty();
            }
        }
    }
}
