package org.tuoyu.tck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.spi.Bytes;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.Journal;
import org.tuoyu.spi.Overtaken;
import org.tuoyu.spi.Recorded;
import org.tuoyu.spi.SessionEnded;
import org.tuoyu.spi.ViewKey;
import org.tuoyu.spi.Views;
import org.tuoyu.spi.Work;

/** Stores with one fault each, as adapters have been seen to have them. */
final class Faults {

    private Faults() {}

    /** Writes views at once, in a transaction of their own. */
    static final class KeepsViewsOnRollback extends FaultyStore {
        @Override
        void put(Views views, ViewKey key, Encoded row) {
            Samples.put(good, key, row);
        }
    }

    /** Appends wherever the stream stands. */
    static final class AcceptsAnyVersion extends FaultyStore {
        @Override
        long append(Journal journal, StreamId stream, long expectedVersion, List<Encoded> entries) {
            return journal.append(stream, journal.read(stream).size(), entries);
        }
    }

    /** Loses the last of several entries. */
    static final class AppendsHalf extends FaultyStore {
        @Override
        long append(Journal journal, StreamId stream, long expectedVersion, List<Encoded> entries) {
            journal.append(stream, expectedVersion, entries.subList(0, (entries.size() + 1) / 2));
            return expectedVersion + entries.size();
        }
    }

    /** Commits what was written before the work threw. */
    static final class CommitsWhatWasThrownOut extends FaultyStore {
        @Override
        public <T extends @Nullable Object> T transact(Work<T> work) {
            List<RuntimeException> thrown = new ArrayList<>();
            Optional<T> result = super.transact(session -> {
                try {
                    return Optional.ofNullable(work.in(session));
                } catch (Overtaken overtaken) {
                    throw overtaken;
                } catch (RuntimeException e) {
                    thrown.add(e);
                    return Optional.empty();
                }
            });
            thrown.forEach(each -> {
                throw each;
            });
            return result.orElseThrow();
        }
    }

    /** Takes keys for the same that differ in case, as many databases do. */
    static final class ForgetsCase extends FaultyStore {
        @Override
        long append(Journal journal, StreamId stream, long expectedVersion, List<Encoded> entries) {
            return journal.append(folded(stream), expectedVersion, entries);
        }

        @Override
        List<Recorded> read(Journal journal, StreamId stream) {
            return journal.read(folded(stream));
        }

        private static StreamId folded(StreamId stream) {
            return new StreamId(stream.kind(), stream.key().toLowerCase(Locale.ROOT));
        }
    }

    /** Reads without an order of its own. */
    static final class ReadsBackwards extends FaultyStore {
        @Override
        List<Recorded> read(Journal journal, StreamId stream) {
            List<Recorded> backwards = new ArrayList<>(journal.read(stream));
            Collections.reverse(backwards);
            return backwards;
        }
    }

    /** Reads what others commit meanwhile. */
    static final class ReadsTheLatest extends FaultyStore {
        @Override
        Optional<Encoded> find(Views views, ViewKey key) {
            Optional<Encoded> mine = views.find(key);
            Optional<Encoded> latest = Samples.find(good, key);
            return latest.isPresent() ? latest : mine;
        }
    }

    /** Loses a conflict that the work has swallowed, and commits the rest. */
    static final class ForgetsThatItWasOvertaken extends FaultyStore {
        @Override
        long append(Journal journal, StreamId stream, long expectedVersion, List<Encoded> entries) {
            if (journal.read(stream).size() != expectedVersion) {
                throw Overtaken.at(stream, expectedVersion);
            }
            return journal.append(stream, expectedVersion, entries);
        }
    }

    /** Tries a work out before it runs it. */
    static final class RunsTwice extends FaultyStore {
        @Override
        public <T extends @Nullable Object> T transact(Work<T> work) {
            RuntimeException triedOut = new IllegalStateException("tried out");
            try {
                super.transact(session -> {
                    work.in(session);
                    throw triedOut;
                });
            } catch (RuntimeException thrown) {
                return super.transact(work);
            }
            throw new AssertionError("A work that throws does not return");
        }
    }

    /** Reads what was committed, not what the work itself has written. */
    static final class HidesOwnWrites extends FaultyStore {
        @Override
        List<Recorded> read(Journal journal, StreamId stream) {
            return Samples.read(good, stream);
        }
    }

    /** Shows everybody what a work has appended and not committed. */
    static final class ShowsWhatIsNotCommitted extends FaultyStore {
        private final Map<StreamId, List<Recorded>> appended = new ConcurrentHashMap<>();

        @Override
        long append(Journal journal, StreamId stream, long expectedVersion, List<Encoded> entries) {
            long reached = journal.append(stream, expectedVersion, entries);
            appended.put(stream, journal.read(stream));
            return reached;
        }

        @Override
        List<Recorded> read(Journal journal, StreamId stream) {
            List<Recorded> mine = journal.read(stream);
            return appended.getOrDefault(stream, mine);
        }
    }

    /** Goes on with a session that has ended. */
    static final class OutlivesItsTransaction extends FaultyStore {
        @Override
        long append(Journal journal, StreamId stream, long expectedVersion, List<Encoded> entries) {
            try {
                return journal.append(stream, expectedVersion, entries);
            } catch (SessionEnded ended) {
                return good.transact(session -> session.journal().append(stream, expectedVersion, entries));
            }
        }
    }

    /** Cuts payloads off where a column of a database ends. */
    static final class CutsPayloadsOff extends FaultyStore {
        private static final int COLUMN = 1 << 16;

        @Override
        long append(Journal journal, StreamId stream, long expectedVersion, List<Encoded> entries) {
            return journal.append(
                    stream,
                    expectedVersion,
                    entries.stream().map(CutsPayloadsOff::cut).toList());
        }

        private static Encoded cut(Encoded entry) {
            byte[] bytes = entry.payload().toArray();
            return bytes.length <= COLUMN
                    ? entry
                    : new Encoded(entry.type(), entry.schema(), Bytes.of(Arrays.copyOf(bytes, COLUMN)));
        }
    }

    /** Takes an append of nothing for done. */
    static final class AppendsNothing extends FaultyStore {
        @Override
        long append(Journal journal, StreamId stream, long expectedVersion, List<Encoded> entries) {
            return entries.isEmpty() ? expectedVersion : journal.append(stream, expectedVersion, entries);
        }
    }

    /** Lets one work run at a time, whatever it writes. */
    static final class RunsOneAtATime extends FaultyStore {
        private final ReentrantLock one = new ReentrantLock();

        @Override
        public <T extends @Nullable Object> T transact(Work<T> work) {
            one.lock();
            try {
                return super.transact(work);
            } finally {
                one.unlock();
            }
        }
    }
}
