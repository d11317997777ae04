package org.tuoyu.tck;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tuoyu.engine.InMemoryStore;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.spi.Capability;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.Journal;
import org.tuoyu.spi.Journal.Append;
import org.tuoyu.spi.Positioned;
import org.tuoyu.spi.Recorded;
import org.tuoyu.spi.Session;
import org.tuoyu.spi.Store;
import org.tuoyu.spi.ViewKey;
import org.tuoyu.spi.Viewed;
import org.tuoyu.spi.Views;
import org.tuoyu.spi.Work;

/** A good store through which everything passes; faults override what they spoil. */
class FaultyStore implements Store {

    final Store good = new InMemoryStore();

    @Override
    public <T extends @Nullable Object> T transact(Work<T> work) {
        return good.transact(session -> work.in(new Passing(session)));
    }

    @Override
    public Set<Capability> capabilities() {
        return good.capabilities();
    }

    List<Positioned> readAll(Journal journal, long after, int limit) {
        return journal.readAll(after, limit);
    }

    long append(Journal journal, StreamId stream, long expectedVersion, List<Encoded> entries) {
        return journal.append(stream, expectedVersion, entries);
    }

    void appendEach(Journal passing, List<Append> appends) {
        appends.forEach(each -> passing.append(each.stream(), each.expectedVersion(), each.entries()));
    }

    void putEach(Views passing, Map<ViewKey, Encoded> rows) {
        rows.forEach(passing::put);
    }

    List<Recorded> read(Journal journal, StreamId stream) {
        return journal.read(stream);
    }

    void put(Views views, ViewKey key, Encoded row) {
        views.put(key, row);
    }

    Optional<Encoded> find(Views views, ViewKey key) {
        return views.find(key);
    }

    List<Viewed> list(Views views, String view, Optional<String> after, int limit) {
        return views.list(view, after, limit);
    }

    List<StreamId> streams(Journal journal, Optional<StreamId> after, int limit) {
        return journal.streams(after, limit);
    }

    private final class Passing implements Session, Journal, Views {

        private final Session session;
        private final Journal journal;
        private final Views views;

        Passing(Session session) {
            this.session = session;
            this.journal = session.journal();
            this.views = session.views();
        }

        @Override
        public Journal journal() {
            session.journal();
            return this;
        }

        @Override
        public Views views() {
            session.views();
            return this;
        }

        @Override
        public long append(StreamId stream, long expectedVersion, List<Encoded> entries) {
            return FaultyStore.this.append(journal, stream, expectedVersion, entries);
        }

        @Override
        public List<Recorded> read(StreamId stream) {
            return FaultyStore.this.read(journal, stream);
        }

        @Override
        public void appendEach(List<Append> appends) {
            FaultyStore.this.appendEach(this, appends);
        }

        @Override
        public void putEach(Map<ViewKey, Encoded> rows) {
            FaultyStore.this.putEach(this, rows);
        }

        @Override
        public List<Positioned> readAll(long after, int limit) {
            return FaultyStore.this.readAll(journal, after, limit);
        }

        @Override
        public void put(ViewKey key, Encoded row) {
            FaultyStore.this.put(views, key, row);
        }

        @Override
        public Optional<Encoded> find(ViewKey key) {
            return FaultyStore.this.find(views, key);
        }

        @Override
        public List<Viewed> list(String view, Optional<String> after, int limit) {
            return FaultyStore.this.list(views, view, after, limit);
        }

        @Override
        public List<StreamId> streams(Optional<StreamId> after, int limit) {
            return FaultyStore.this.streams(journal, after, limit);
        }
    }
}
