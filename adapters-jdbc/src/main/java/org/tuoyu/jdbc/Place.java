package org.tuoyu.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.spi.Bytes;
import org.tuoyu.spi.Recorded;

/**
 * Where an entry or a stream stands in the journal, as it is kept or was altered.
 *
 * @param version of the entry
 */
record Place(Bytes kind, Bytes key, long version) {

    static final Place BEFORE_ALL = new Place(Bytes.of(), Bytes.of(), 0);

    static Place of(StreamId stream) {
        return new Place(Name.kept(stream.kind()), Name.kept(stream.key()), 0);
    }

    static Place ofStream(ResultSet row) throws SQLException {
        return new Place(Bytes.of(row.getBytes("stream_kind")), Bytes.of(row.getBytes("stream_key")), 0);
    }

    static Place ofEntry(ResultSet row) throws SQLException {
        return new Place(
                Bytes.of(row.getBytes("stream_kind")),
                Bytes.of(row.getBytes("stream_key")),
                row.getLong("stream_version"));
    }

    /** The stream; none where it was altered so that no name can be given to it. */
    Optional<StreamId> stream() {
        try {
            StreamId stream = new StreamId(Name.text(kind.toArray()), Name.text(key.toArray()));
            return of(stream).equals(new Place(kind, key, 0)) ? Optional.of(stream) : Optional.empty();
        } catch (IllegalArgumentException altered) {
            return Optional.empty();
        }
    }

    Optional<Recorded> recorded(ResultSet row) throws SQLException {
        Optional<StreamId> stream = stream();
        return stream.isEmpty()
                ? Optional.empty()
                : Optional.of(new Recorded(stream.get(), version, Statements.encoded(row)));
    }
}
