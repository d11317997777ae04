package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.engine.InMemoryStore;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.Journal;
import org.tuoyu.spi.Store;
import org.tuoyu.spi.ViewKey;
import org.tuoyu.spi.Views;

/** A store that loses or tears what it acknowledged is caught when its program is killed; one that keeps it is not. */
final class PlantedSuddenDeathTest {

    private static Class<? extends Function<Path, ? extends Store>> opening = KeepsAll.class;

    /** The contract as an adapter extends it; run from here alone, since its name is none that the build looks for. */
    static final class UnderTest extends SuddenDeathContract {
        @Override
        protected Class<? extends Function<Path, ? extends Store>> opening() {
            return opening;
        }
    }

    static final class KeepsAll implements Function<Path, Store> {
        @Override
        public Store apply(Path folder) {
            return new FileStore(folder);
        }
    }

    /** Says that something is committed which no file has. */
    static final class KeepsNothing implements Function<Path, Store> {
        @Override
        public Store apply(Path folder) {
            return new InMemoryStore();
        }
    }

    /** Writes everything when it is closed, and nothing before. */
    static final class WritesAtItsClosing implements Function<Path, Store> {
        @Override
        public Store apply(Path folder) {
            return new Closing(folder);
        }
    }

    /** A store that writes when it is closed. */
    private static final class Closing extends FileStore implements AutoCloseable {
        private final StringBuilder all = new StringBuilder();

        Closing(Path folder) {
            super(folder);
        }

        @Override
        void write(String text) {
            all.append(text);
        }

        @Override
        public void close() {
            super.write(all.toString());
        }
    }

    /** Keeps the entries, and of the rows nothing. */
    static final class ForgetsRows implements Function<Path, Store> {
        @Override
        public Store apply(Path folder) {
            return new FileStore(folder) {
                @Override
                void put(Views views, ViewKey key, Encoded row) {
                    views.put(key, row);
                }
            };
        }
    }

    /** Keeps the last entry of an append together with the next one: a death between them tears it off. */
    static final class KeepsTheLastEntryLater implements Function<Path, Store> {
        @Override
        public Store apply(Path folder) {
            return new FileStore(folder) {
                private Runnable later = () -> {};

                @Override
                long append(Journal journal, StreamId stream, long expectedVersion, List<Encoded> entries) {
                    long reached = journal.append(stream, expectedVersion, entries);
                    int last = entries.size() - 1;
                    later.run();
                    entries.subList(0, last).forEach(entry -> keep("entry", stream.kind(), stream.key(), entry));
                    later = () -> keep("entry", stream.kind(), stream.key(), entries.get(last));
                    return reached;
                }
            };
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {KeepsNothing.class, ForgetsRows.class, KeepsTheLastEntryLater.class})
    void aStoreThatLosesWhatItAcknowledgedIsCaught(Class<? extends Function<Path, ? extends Store>> planted) {
        opening = planted;
        assertThat(Clauses.saidOf(UnderTest.class))
                .singleElement()
                .asString()
                .containsAnyOf("not whole", "torn", "was acknowledged as");
    }

    @Test
    void aStoreThatKeepsWhatItAcknowledgedIsNot() {
        assertThat(Clauses.brokenBy(UnderTest.class)).isEmpty();
    }

    @AfterEach
    void nothingIsPlantedAnyMore() {
        opening = KeepsAll.class;
    }
}
