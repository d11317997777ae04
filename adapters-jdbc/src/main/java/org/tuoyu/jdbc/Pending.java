package org.tuoyu.jdbc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.Recorded;
import org.tuoyu.spi.ViewKey;

/**
 * What a work has written and not yet sent to the database, and what it has seen of what that rests on. All of it is sent
 * when the work has ended: so no other work waits for one that stands still, and it takes few round trips.
 */
final class Pending {

    /** No row stood under the key. */
    static final long NO_ROW = 0;

    final Map<StreamId, List<Recorded>> appended = new LinkedHashMap<>();
    final Map<ViewKey, Encoded> put = new TreeMap<>();
    final Map<Place, Long> numbered = new LinkedHashMap<>();

    private final Map<StreamId, Long> versions = new HashMap<>();
    private final Map<ViewKey, Long> rows = new HashMap<>();

    boolean isEmpty() {
        return appended.isEmpty() && put.isEmpty() && numbered.isEmpty();
    }

    long lastNumber() {
        return Collections.max(numbered.values());
    }

    /** The version at which a stream stands, with what was appended; empty where it was not looked at. */
    Optional<Long> version(StreamId stream) {
        return Optional.ofNullable(versions.get(stream));
    }

    /** A stream was found at a version in the database. */
    void found(StreamId stream, long version) {
        if (!appended.containsKey(stream)) {
            versions.put(stream, version);
        }
    }

    List<Recorded> of(StreamId stream) {
        return appended.getOrDefault(stream, List.of());
    }

    /** The version that a stream had before this work. */
    long before(StreamId stream) {
        return versions.getOrDefault(stream, 0L) - of(stream).size();
    }

    long append(StreamId stream, long version, List<Encoded> entries) {
        List<Recorded> mine = appended.computeIfAbsent(stream, unused -> new ArrayList<>());
        long reached = version;
        for (Encoded entry : entries) {
            reached++;
            mine.add(new Recorded(stream, reached, entry));
        }
        versions.put(stream, reached);
        return reached;
    }

    /** A row was found at a version, or {@link #NO_ROW}; what a work found first is what it rests on. */
    void found(ViewKey key, long version) {
        rows.putIfAbsent(key, version);
    }

    Optional<Long> row(ViewKey key) {
        return Optional.ofNullable(rows.get(key));
    }
}
