package org.tuoyu.tck;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.Journal;
import org.tuoyu.spi.Journal.Append;
import org.tuoyu.spi.Positioned;
import org.tuoyu.spi.Recorded;
import org.tuoyu.spi.ViewKey;
import org.tuoyu.spi.Views;

/** Stores that read the whole journal wrongly, or many streams and rows at once. */
final class FaultsOfTheWhole {

    private FaultsOfTheWhole() {}

    /** Takes positions from a sequence while it appends, as a column of a database does: not the order of commits. */
    static final class NumbersBeforeTheCommit extends FaultyStore {
        private final AtomicLong sequence = new AtomicLong();
        private final Map<Recorded, Long> drawn = new ConcurrentHashMap<>();

        @Override
        long append(Journal journal, StreamId stream, long expectedVersion, List<Encoded> entries) {
            long reached = journal.append(stream, expectedVersion, entries);
            journal.read(stream).forEach(each -> drawn.computeIfAbsent(each, one -> sequence.incrementAndGet()));
            return reached;
        }

        @Override
        List<Positioned> readAll(Journal journal, long after, int limit) {
            if (limit < 1) {
                return journal.readAll(after, limit);
            }
            return journal.readAll(0, Integer.MAX_VALUE).stream()
                    .map(each -> new Positioned(drawn.getOrDefault(each.recorded(), 0L), each.recorded()))
                    .filter(each -> each.position() > after)
                    .sorted(Comparator.comparing(Positioned::position))
                    .limit(limit)
                    .toList();
        }
    }

    /** Begins each page one entry too late. */
    static final class SkipsAnEntry extends FaultyStore {
        @Override
        List<Positioned> readAll(Journal journal, long after, int limit) {
            return journal.readAll(after == 0 ? after : after + 1, limit);
        }
    }

    /** Shows a work what it has appended itself, at positions that it may never have. */
    static final class NumbersWhatIsNotCommitted extends FaultyStore {
        @Override
        List<Positioned> readAll(Journal journal, long after, int limit) {
            List<Positioned> page = journal.readAll(after, limit);
            List<Positioned> committed = journal.readAll(0, Integer.MAX_VALUE);
            List<Recorded> own = journal.streams(Optional.empty(), Integer.MAX_VALUE).stream()
                    .flatMap(stream -> journal.read(stream).stream())
                    .filter(each -> committed.stream()
                            .noneMatch(known -> known.recorded().equals(each)))
                    .toList();
            return Stream.concat(page.stream(), own.stream().map(each -> new Positioned(committed.size() + 1L, each)))
                    .limit(limit)
                    .toList();
        }
    }

    /** Loses the last of many appends. */
    static final class AppendsAllButOne extends FaultyStore {
        @Override
        void appendEach(Journal passing, List<Append> appends) {
            super.appendEach(passing, appends.subList(0, appends.size() - 1));
        }
    }

    /** Puts many rows only where none stands. */
    static final class AddsRowsAlone extends FaultyStore {
        @Override
        void putEach(Views passing, Map<ViewKey, Encoded> rows) {
            rows.forEach((key, row) -> {
                if (passing.find(key).isEmpty()) {
                    passing.put(key, row);
                }
            });
        }
    }
}
