package org.tuoyu.tck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.Journal;
import org.tuoyu.spi.ViewKey;
import org.tuoyu.spi.Viewed;
import org.tuoyu.spi.Views;

/** Stores that page wrongly, or lose the digests on the way. */
final class FaultsOfPages {

    private FaultsOfPages() {}

    private static Encoded unsealed(Encoded entry) {
        return new Encoded(entry.type(), entry.schema(), entry.payload());
    }

    /** Has no column for digests in its journal. */
    static final class DropsDigestsOfEntries extends FaultyStore {
        @Override
        long append(Journal journal, StreamId stream, long expectedVersion, List<Encoded> entries) {
            List<Encoded> unsealed =
                    entries.stream().map(FaultsOfPages::unsealed).toList();
            return journal.append(stream, expectedVersion, unsealed);
        }
    }

    /** Has no column for digests in its views. */
    static final class DropsDigestsOfRows extends FaultyStore {
        @Override
        void put(Views views, ViewKey key, Encoded row) {
            views.put(key, unsealed(row));
        }
    }

    /** Begins each page one row too late. */
    static final class SkipsARow extends FaultyStore {
        @Override
        List<Viewed> list(Views views, String view, Optional<String> after, int limit) {
            List<Viewed> page = views.list(view, after, limit);
            return after.isPresent() && page.size() > 1 ? page.subList(1, page.size()) : page;
        }
    }

    /** Begins each page at its key and not after it. */
    static final class RepeatsARow extends FaultyStore {
        @Override
        List<Viewed> list(Views views, String view, Optional<String> after, int limit) {
            List<Viewed> page = new ArrayList<>(views.list(view, after, limit));
            after.flatMap(key -> views.find(new ViewKey(view, key)).map(row -> new Viewed(key, row)))
                    .ifPresent(row -> page.add(0, row));
            return page.subList(0, Math.min(limit, page.size()));
        }
    }

    /** Gives everything, however little is asked for. */
    static final class KnowsNoLimit extends FaultyStore {
        @Override
        List<Viewed> list(Views views, String view, Optional<String> after, int limit) {
            return views.list(view, after, limit < 1 ? limit : Integer.MAX_VALUE);
        }
    }

    /** Takes a page of nothing for an empty one. */
    static final class GivesEmptyPages extends FaultyStore {
        @Override
        List<Viewed> list(Views views, String view, Optional<String> after, int limit) {
            return limit < 1 ? List.of() : views.list(view, after, limit);
        }

        @Override
        List<StreamId> streams(Journal journal, Optional<StreamId> after, int limit) {
            return limit < 1 ? List.of() : journal.streams(after, limit);
        }
    }

    /** Lists streams in an order of its own. */
    static final class ListsStreamsBackwards extends FaultyStore {
        @Override
        List<StreamId> streams(Journal journal, Optional<StreamId> after, int limit) {
            List<StreamId> backwards = new ArrayList<>(journal.streams(after, limit));
            Collections.reverse(backwards);
            return backwards;
        }
    }

    /** Lists a stream once for each of its entries. */
    static final class ListsStreamsByEntry extends FaultyStore {
        @Override
        List<StreamId> streams(Journal journal, Optional<StreamId> after, int limit) {
            return journal.streams(after, limit).stream()
                    .flatMap(stream -> journal.read(stream).stream().map(entry -> stream))
                    .limit(limit)
                    .toList();
        }
    }

    /** Compares keys alone, so that a kind that follows begins in the middle. */
    static final class ForgetsTheKind extends FaultyStore {
        @Override
        List<StreamId> streams(Journal journal, Optional<StreamId> after, int limit) {
            return journal.streams(after, Integer.MAX_VALUE).stream()
                    .filter(stream -> after.isEmpty()
                            || stream.key().compareTo(after.get().key()) > 0)
                    .limit(limit)
                    .toList();
        }
    }
}
