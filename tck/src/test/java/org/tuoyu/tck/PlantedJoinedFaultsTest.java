package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.spi.Capability;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.Journal;
import org.tuoyu.spi.Overtaken;
import org.tuoyu.spi.Positioned;
import org.tuoyu.spi.Recorded;
import org.tuoyu.spi.Session;
import org.tuoyu.spi.ViewKey;
import org.tuoyu.spi.Viewed;
import org.tuoyu.spi.Views;
import org.tuoyu.spi.Work;

/** Each planted fault of a store that joins is caught by the clause that it breaks; a good one is caught by none. */
final class PlantedJoinedFaultsTest {

    private static Supplier<JoinedHost> underTest = JoinedHost::new;

    /** The contract as an adapter extends it; run from here alone. */
    static final class UnderTest extends JoinedStoreContract {
        @Override
        protected Host emptyHost() {
            return underTest.get();
        }
    }

    @AfterEach
    void goodAgain() {
        underTest = JoinedHost::new;
    }

    @Test
    void aGoodStoreIsCaughtByNone() {
        assertThat(Clauses.brokenBy(UnderTest.class)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("faults")
    void aPlantedFaultIsCaughtByItsClause(String clause, String fault, Supplier<JoinedHost> host) {
        underTest = host;
        assertThat(Clauses.brokenBy(UnderTest.class, clause)).as(fault).isNotEmpty();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("S1", "commits by itself", CommitsByItself::new),
                fault("S2", "commits by itself", CommitsByItself::new),
                fault("S2", "commits its rows by itself", CommitsItsRowsByItself::new),
                fault("S1", "writes after the commit of the host", WritesAfterTheCommit::new),
                fault("S2", "swallows what a work throws", SwallowsWhatAWorkThrows::new),
                fault("S1", "begins a transaction where there is none", BeginsWhereThereIsNone::new),
                fault("S1", "declares transactions of its own", DeclaresItsOwn::new),
                fault("J2", "appends at any version", AppendsAtAnyVersion::new),
                fault("J3", "appends at any version", AppendsAtAnyVersion::new),
                fault("J3", "looks at the version and appends later", LooksAndAppendsLater::new),
                fault("V4", "replaces rows unseen", ReplacesRowsUnseen::new));
    }

    private static Arguments fault(String clause, String fault, Supplier<JoinedHost> host) {
        return Arguments.of(clause, fault, host);
    }

    /** Has a transaction of its own beside the host's. */
    private static final class CommitsByItself extends JoinedHost {
        @Override
        <T extends @Nullable Object> T joined(Work<T> work) {
            return tables.transact(work);
        }
    }

    /** Has one where the host has none. */
    private static final class BeginsWhereThereIsNone extends JoinedHost {
        @Override
        <T extends @Nullable Object> T joined(Work<T> work) {
            return isInTransaction() ? super.joined(work) : tables.transact(work);
        }
    }

    private static final class DeclaresItsOwn extends JoinedHost {
        @Override
        Set<Capability> capabilities() {
            return tables.capabilities();
        }
    }

    private static final class SwallowsWhatAWorkThrows extends JoinedHost {
        @Override
        @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // the point of the fault
        <T extends @Nullable Object> T joined(Work<T> work) {
            try {
                return super.joined(work);
            } catch (IllegalStateException swallowed) {
                return null;
            }
        }
    }

    /** Passes what a work asks on to the host's transaction; faults override what they spoil. */
    private static class Spoiled implements Session, Journal, Views {

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
            return JoinedHost.current().journal().append(stream, expectedVersion, entries);
        }

        @Override
        public List<Recorded> read(StreamId stream) {
            return JoinedHost.current().journal().read(stream);
        }

        @Override
        public List<StreamId> streams(Optional<StreamId> after, int limit) {
            return JoinedHost.current().journal().streams(after, limit);
        }

        @Override
        public List<Positioned> readAll(long after, int limit) {
            return JoinedHost.current().journal().readAll(after, limit);
        }

        @Override
        public void put(ViewKey key, Encoded row) {
            JoinedHost.current().views().put(key, row);
        }

        @Override
        public Optional<Encoded> find(ViewKey key) {
            return JoinedHost.current().views().find(key);
        }

        @Override
        public List<Viewed> list(String view, Optional<String> after, int limit) {
            return JoinedHost.current().views().list(view, after, limit);
        }
    }

    private static final class CommitsItsRowsByItself extends JoinedHost {
        @Override
        <T extends @Nullable Object> T joined(Work<T> work) {
            return work.in(new Spoiled() {
                @Override
                public void put(ViewKey key, Encoded row) {
                    tables.transact(own -> {
                        own.views().put(key, row);
                        return row;
                    });
                }
            });
        }
    }

    private static final class AppendsAtAnyVersion extends JoinedHost {

        private final Object oneAtATime = new Object();

        @Override
        public <T extends @Nullable Object> T inTransaction(Supplier<T> done) {
            synchronized (oneAtATime) {
                return super.inTransaction(done);
            }
        }

        @Override
        <T extends @Nullable Object> T joined(Work<T> work) {
            return work.in(new Spoiled() {
                @Override
                public long append(StreamId stream, long expectedVersion, List<Encoded> entries) {
                    return super.append(stream, read(stream).size(), entries);
                }
            });
        }
    }

    /** What works of one transaction wrote, to be written when that has ended well. */
    private abstract static class Later extends JoinedHost {

        private final ThreadLocal<List<Work<?>>> later = ThreadLocal.withInitial(ArrayList::new);

        final void later(Work<?> write) {
            later.get().add(write);
        }

        @Override
        public final <T extends @Nullable Object> T inTransaction(Supplier<T> done) {
            later.get().clear();
            T result = super.inTransaction(done);
            later.get().forEach(write -> ConcurrentTasks.again(() -> List.of(tables.transact(write))));
            return result;
        }
    }

    /** Nothing is seen by the next work of the same transaction. */
    private static final class WritesAfterTheCommit extends Later {
        @Override
        <T extends @Nullable Object> T joined(Work<T> work) {
            return work.in(new Spoiled() {
                @Override
                public long append(StreamId stream, long expectedVersion, List<Encoded> entries) {
                    later(session -> session.journal().append(stream, expectedVersion, entries));
                    return expectedVersion + entries.size();
                }
            });
        }
    }

    /** What was expected is compared when a work appends, and not when it is written. */
    private static final class LooksAndAppendsLater extends Later {

        @Override
        <T extends @Nullable Object> T joined(Work<T> work) {
            return work.in(new Spoiled() {
                @Override
                public long append(StreamId stream, long expectedVersion, List<Encoded> entries) {
                    if (read(stream).size() != expectedVersion) {
                        throw Overtaken.at(stream, expectedVersion);
                    }
                    later(session -> session.journal()
                            .append(stream, session.journal().read(stream).size(), entries));
                    return expectedVersion + entries.size();
                }
            });
        }
    }

    private static final class ReplacesRowsUnseen extends Later {
        @Override
        <T extends @Nullable Object> T joined(Work<T> work) {
            return work.in(new Spoiled() {
                @Override
                public void put(ViewKey key, Encoded row) {
                    later(session -> {
                        session.views().find(key);
                        session.views().put(key, row);
                        return row;
                    });
                }
            });
        }
    }
}
