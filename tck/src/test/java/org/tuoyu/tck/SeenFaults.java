package org.tuoyu.tck;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.spi.Bytes;
import org.tuoyu.spi.Capability;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.Journal;
import org.tuoyu.spi.Overtaken;
import org.tuoyu.spi.Positioned;
import org.tuoyu.spi.Recorded;
import org.tuoyu.spi.Session;
import org.tuoyu.spi.Store;
import org.tuoyu.spi.ViewKey;
import org.tuoyu.spi.Viewed;
import org.tuoyu.spi.Views;
import org.tuoyu.spi.Work;

/** Stores with faults that a kit has been seen to miss, or that data bases bring with them. */
final class SeenFaults {

    private SeenFaults() {}

    /** Lost update, of a row that was not there: puts over whatever another has put meanwhile. */
    static final class InsertsUnseen extends FaultyStore {
        @Override
        void put(Views views, ViewKey key, Encoded row) {
            if (views.find(key).isEmpty()) {
                ConcurrentTasks.again(() -> {
                    Samples.put(good, key, row);
                    return key;
                });
            } else {
                views.put(key, row);
            }
        }
    }

    /** Runs a work that was overtaken once more, and says nothing. */
    static final class RerunsSilently extends FaultyStore {
        @Override
        public <T extends @Nullable Object> T transact(Work<T> work) {
            try {
                return super.transact(work);
            } catch (Overtaken overtaken) {
                return super.transact(work);
            }
        }
    }

    /** Looks into payloads, and writes what it found there in its own way. */
    abstract static class Rewrites extends FaultyStore {
        private final UnaryOperator<String> rewriting;

        Rewrites(UnaryOperator<String> rewriting) {
            this.rewriting = rewriting;
        }

        @Override
        long append(Journal journal, StreamId stream, long expectedVersion, List<Encoded> entries) {
            return journal.append(
                    stream,
                    expectedVersion,
                    entries.stream().map(this::rewritten).toList());
        }

        @Override
        void put(Views views, ViewKey key, Encoded row) {
            views.put(key, rewritten(row));
        }

        private Encoded rewritten(Encoded entry) {
            String text = new String(entry.payload().toArray(), StandardCharsets.ISO_8859_1);
            byte[] written = rewriting.apply(text).getBytes(StandardCharsets.ISO_8859_1);
            return new Encoded(entry.type(), entry.schema(), Bytes.of(written), entry.digest());
        }
    }

    /** Keeps instants in the zone of the machine. */
    static final class ShiftsZones extends Rewrites {
        ShiftsZones() {
            super(text -> text.replace("2021-03-01T23:30:00+08:00", "2021-03-01T15:30:00Z"));
        }
    }

    /** Keeps microseconds. */
    static final class DropsPrecision extends Rewrites {
        DropsPrecision() {
            super(text -> text.replace(".000000005Z", "Z"));
        }
    }

    /** Compares versions, and then appends without holding anything. */
    static final class LocksWeakly extends FaultyStore {
        @Override
        long append(Journal journal, StreamId stream, long expectedVersion, List<Encoded> entries) {
            if (journal.read(stream).size() != expectedVersion || entries.isEmpty() || expectedVersion < 0) {
                return journal.append(stream, expectedVersion, entries);
            }
            return ConcurrentTasks.again(() -> good.transact(session -> session.journal()
                    .append(stream, session.journal().read(stream).size(), entries)));
        }
    }

    /** Keeps as much of a key as its column holds. */
    static final class CutsKeysOff extends FaultyStore {
        private static final int COLUMN = 128;

        @Override
        void put(Views views, ViewKey key, Encoded row) {
            views.put(cut(key), row);
        }

        @Override
        Optional<Encoded> find(Views views, ViewKey key) {
            return views.find(cut(key));
        }

        private static ViewKey cut(ViewKey key) {
            return new ViewKey(
                    key.view(),
                    key.key().substring(0, Math.min(COLUMN, key.key().length())));
        }
    }

    /** Commits entries at once and rows at the end. */
    static final class CommitsInTwo extends FaultyStore {
        @Override
        long append(Journal journal, StreamId stream, long expectedVersion, List<Encoded> entries) {
            return good.transact(session -> session.journal().append(stream, expectedVersion, entries));
        }
    }

    /** Finds what it has found before. */
    static final class FindsWhatWasThere extends FaultyStore {
        private final Map<ViewKey, Optional<Encoded>> found = new ConcurrentHashMap<>();

        @Override
        Optional<Encoded> find(Views views, ViewKey key) {
            return found.computeIfAbsent(key, views::find);
        }
    }

    /** Does nothing, and says that it can do everything. */
    static final class DoesNothing implements Store {
        @Override
        @SuppressWarnings("NullAway") // the point of it
        public <T extends @Nullable Object> T transact(Work<T> work) {
            return null;
        }

        @Override
        public Set<Capability> capabilities() {
            return Set.of(Capability.values());
        }
    }

    /** Runs works, and keeps nothing of them. */
    static final class KeepsNothing extends FaultyStore {
        @Override
        public <T extends @Nullable Object> T transact(Work<T> work) {
            return work.in(new Nothing());
        }
    }

    /** A session in which every call is taken, and nothing is found. */
    private static final class Nothing implements Session, Journal, Views {
        @Override
        public Journal journal() {
            return this;
        }

        @Override
        public Views views() {
            return this;
        }

        @Override
        public long append(StreamId stream, long expectedVersion, List<Encoded> entries) {
            return expectedVersion + entries.size();
        }

        @Override
        public List<Recorded> read(StreamId stream) {
            return List.of();
        }

        @Override
        public List<StreamId> streams(Optional<StreamId> after, int limit) {
            return List.of();
        }

        @Override
        public List<Positioned> readAll(long after, int limit) {
            return List.of();
        }

        @Override
        public void put(ViewKey key, Encoded row) {}

        @Override
        public Optional<Encoded> find(ViewKey key) {
            return Optional.empty();
        }

        @Override
        public List<Viewed> list(String view, Optional<String> after, int limit) {
            return List.of();
        }
    }
}
