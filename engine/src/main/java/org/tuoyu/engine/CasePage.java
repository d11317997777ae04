package org.tuoyu.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.Journal;
import org.tuoyu.spi.Session;
import org.tuoyu.spi.Viewed;

/**
 * Some of the cases that follow an id: those that have a row in the view or entries in the journal, be it one without the
 * other.
 *
 * @param rows the row of each, where there is one, in the order of the ids
 * @param next the id after which the next page begins; empty where this is the last one
 */
record CasePage(SortedMap<String, Optional<Encoded>> rows, Optional<String> next) {

    /** Stands before all streams of the kind; only odd kinds could stand between. */
    private static final StreamId BEFORE_ALL = new StreamId("registratio", "z");

    static CasePage of(Session session, Optional<String> after, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("A page has one case or more, got " + limit);
        }
        SortedMap<String, Optional<Encoded>> rows = new TreeMap<>();
        ids(session.journal(), after, limit).forEach(id -> rows.put(id, Optional.empty()));
        for (Viewed row : session.views().list(CaseFile.VIEW, after, limit)) {
            rows.put(row.key(), Optional.of(row.row()));
        }
        boolean isLast = rows.size() < limit;
        while (rows.size() > limit) {
            rows.remove(rows.lastKey());
        }
        return new CasePage(rows, isLast ? Optional.empty() : Optional.of(rows.lastKey()));
    }

    /** The first ids after one that have a stream. Streams of other kinds are passed over. */
    private static List<String> ids(Journal journal, Optional<String> after, int limit) {
        List<String> ids = new ArrayList<>();
        Optional<StreamId> from =
                after.filter(StreamId::isUsable).map(CasePage::stream).or(() -> Optional.of(BEFORE_ALL));
        while (from.isPresent() && ids.size() < limit) {
            List<StreamId> page = journal.streams(from, limit);
            page.stream()
                    .filter(stream -> stream.kind().equals(CaseFile.KIND))
                    .map(StreamId::key)
                    .filter(id -> after.isEmpty() || id.compareTo(after.get()) > 0)
                    .forEach(ids::add);
            from = page.size() < limit
                    ? Optional.empty()
                    : Optional.of(page.get(page.size() - 1)).filter(CasePage::isBeforeTheEnd);
        }
        return ids;
    }

    private static boolean isBeforeTheEnd(StreamId stream) {
        return stream.kind().compareTo(CaseFile.KIND) <= 0;
    }

    private static StreamId stream(String id) {
        return new StreamId(CaseFile.KIND, id);
    }
}
