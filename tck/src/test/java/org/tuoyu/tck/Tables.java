package org.tuoyu.tck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.event.StreamId;
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

/** A naive store, for one thread: two tables, which a test alters underneath as a broken disk or a hand does. */
record Tables(List<Entry> journal, List<Row> views) implements Store {

    /** A line of the journal. */
    record Entry(String kind, String key, long version, Encoded entry) {}

    /** A line of the views. */
    record Row(String view, String key, Encoded row) {}

    Tables {
        journal = new ArrayList<>(journal);
        views = new ArrayList<>(views);
    }

    Tables() {
        this(List.of(), List.of());
    }

    @Override
    public <T extends @Nullable Object> T transact(Work<T> work) {
        Tables written = new Tables(journal, views);
        T result = work.in(written.new Open());
        journal.clear();
        journal.addAll(written.journal);
        views.clear();
        views.addAll(written.views);
        return result;
    }

    @Override
    public Set<Capability> capabilities() {
        return Set.of(Capability.OWN_TRANSACTIONS);
    }

    private Stream<Entry> of(StreamId stream) {
        return journal.stream().filter(each -> each.kind.equals(stream.kind()) && each.key.equals(stream.key()));
    }

    private final class Open implements Session, Journal, Views {

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
            if (of(stream).count() != expectedVersion) {
                throw Overtaken.at(stream, expectedVersion);
            }
            long version = expectedVersion;
            for (Encoded entry : entries) {
                version++;
                journal.add(new Entry(stream.kind(), stream.key(), version, entry));
            }
            return version;
        }

        @Override
        public List<Recorded> read(StreamId stream) {
            return of(stream)
                    .sorted(Comparator.comparing(Entry::version))
                    .map(each -> new Recorded(stream, each.version, each.entry))
                    .toList();
        }

        /** The line is the position: for one thread the order of commits is that of appends. */
        @Override
        public List<Positioned> readAll(long after, int limit) {
            return LongStream.range(after, journal.size())
                    .mapToObj(line -> positioned(line + 1, journal.get((int) line)))
                    .flatMap(Optional::stream)
                    .limit(limit)
                    .toList();
        }

        private Optional<Positioned> positioned(long position, Entry line) {
            return isNamed(line)
                    ? Optional.of(new Positioned(
                            position, new Recorded(new StreamId(line.kind, line.key), line.version, line.entry)))
                    : Optional.empty();
        }

        private boolean isNamed(Entry line) {
            return line.kind.matches("[a-z][a-z-]{0,49}") && StreamId.isUsable(line.key);
        }

        @Override
        public List<StreamId> streams(Optional<StreamId> after, int limit) {
            return journal.stream()
                    .filter(this::isNamed)
                    .map(each -> new StreamId(each.kind, each.key))
                    .distinct()
                    .sorted()
                    .filter(each -> after.isEmpty() || each.compareTo(after.get()) > 0)
                    .limit(limit)
                    .toList();
        }

        @Override
        public void put(ViewKey key, Encoded row) {
            views.removeIf(each -> each.view.equals(key.view()) && each.key.equals(key.key()));
            views.add(new Row(key.view(), key.key(), row));
        }

        @Override
        public Optional<Encoded> find(ViewKey key) {
            return views.stream()
                    .filter(each -> each.view.equals(key.view()) && each.key.equals(key.key()))
                    .map(Row::row)
                    .findFirst();
        }

        @Override
        public List<Viewed> list(String view, Optional<String> after, int limit) {
            return views.stream()
                    .filter(each -> each.view.equals(view) && (after.isEmpty() || each.key.compareTo(after.get()) > 0))
                    .sorted(Comparator.comparing(Row::key))
                    .limit(limit)
                    .map(each -> new Viewed(each.key, each.row))
                    .toList();
        }
    }
}
