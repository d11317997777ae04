package org.tuoyu.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/**
 * The turns in which an H2 file is written. H2 writes a file from several tables, one after the other: what is changed
 * meanwhile reaches the file in part. So each statement that writes, each commit and each writing of the file takes a
 * turn of its own; between two statements of a work nobody waits for it.
 *
 * <p>One thread at a time writes the file, for all who have committed before it began, and waits for the disk outside
 * the turn. The next writing begins after that: space that it takes again was given up by a file that is on the disk.
 */
final class H2Turns {

    /** As many writings of the file as pass before its emptiest parts are written anew. */
    private static final int WRITINGS_PER_TIDYING = 32;

    private static final int LEAST_FILL_RATE = 75;
    private static final int TIDIED_BYTES = WRITINGS_PER_TIDYING * 64 * 1024;

    /** As long as whoever finds a row locked waits for those who are writing, before it is told that it was overtaken. */
    private static final long LOCK_SECONDS = 2;

    /** How H2 names a fault of its file. */
    private static final String FILE_FAULT = "90028";

    private final MVStore file;
    private final Durability durability;
    private final ReentrantLock turn = new ReentrantLock();
    private final Condition somebodyEnded = turn.newCondition();
    private final Set<Object> writing = new HashSet<>(); // in turn
    private long committed; // in turn
    private int writings; // in turn
    private final ReentrantLock disk = new ReentrantLock();
    private long kept; // holding the disk
    private @Nullable MVStoreException broken; // holding the disk

    /** H2 writes and tidies the file no longer of its own accord, but in turn. */
    H2Turns(MVStore file, Durability durability) {
        this.file = file;
        this.durability = durability;
        file.setAutoCommitDelay(-1);
        file.setRetentionTime(0);
    }

    /** The database was not opened again meanwhile, by H2 and without these turns. */
    @SuppressWarnings("ReferenceEquality")
    boolean areOf(MVStore store) {
        return file == store;
    }

    /** What is done on a connection in a turn. */
    @FunctionalInterface
    interface Step<T extends @Nullable Object> {
        T take() throws Throwable;
    }

    <T extends @Nullable Object> T inTurn(Step<T> step) throws Throwable {
        turn.lock();
        try {
            return step.take();
        } finally {
            turn.unlock();
        }
    }

    /** A statement that may write; whoever was writing when it was refused is remembered in {@code met}. */
    <T extends @Nullable Object> T write(Object writer, Set<Object> met, Step<T> step) throws Throwable {
        T result = inTurn(() -> {
            writing.add(writer);
            try {
                return step.take();
            } catch (SQLException refused) {
                met.addAll(writing);
                met.remove(writer);
                throw refused;
            }
        });
        if (file.getUnsavedMemory() > file.getAutoCommitMemory() / 2) {
            keep(Long.MAX_VALUE); // before H2 writes the file by itself, without waiting for the disk
        }
        return result;
    }

    /** Commits, and returns when all that was committed by now, be it only read, will survive. */
    void commit(Object writer, Connection connection) throws SQLException {
        keep(end(writer, connection));
    }

    private long end(Object writer, Connection connection) throws SQLException {
        turn.lock();
        try {
            connection.commit();
            committed += writing.remove(writer) ? 1 : 0;
            somebodyEnded.signalAll();
            return committed;
        } finally {
            turn.unlock();
        }
    }

    /** Rolls back; then waits until those whom it met have ended, so that trying again makes sense. */
    void rollBack(Object writer, Set<Object> met, Connection connection) throws SQLException {
        turn.lock();
        try {
            connection.rollback();
        } finally {
            leave(writer);
            turn.unlock();
        }
        await(met);
    }

    /** A connection is closed, whatever it was doing. */
    void leave(Object writer) {
        turn.lock();
        try {
            writing.remove(writer);
            somebodyEnded.signalAll();
        } finally {
            turn.unlock();
        }
    }

    private void await(Set<Object> met) {
        turn.lock();
        try {
            long left = TimeUnit.SECONDS.toNanos(LOCK_SECONDS);
            while (left > 0 && met.stream().anyMatch(writing::contains)) {
                left = somebodyEnded.awaitNanos(left);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            turn.unlock();
        }
    }

    /** Returns when as many commits will survive; a disk that failed once may claim the next time that all is well. */
    private void keep(long commits) throws SQLException {
        disk.lock();
        try {
            if (broken != null) {
                throw new SQLException("The file of the store could not be written before", FILE_FAULT, broken);
            }
            if (kept < commits) {
                long reached = written();
                if (durability == Durability.POWER_LOSS) {
                    file.sync();
                }
                kept = reached;
            }
        } catch (MVStoreException failure) {
            broken = failure;
            throw new SQLException("The file of the store could not be written", FILE_FAULT, failure);
        } finally {
            disk.unlock();
        }
    }

    private long written() {
        turn.lock();
        try {
            writings++;
            if (writings % WRITINGS_PER_TIDYING == 0) {
                tidy();
            }
            file.commit();
            return committed;
        } finally {
            turn.unlock();
        }
    }

    /** Marks what is left of the emptiest parts of the file to be written with the rest, so that their space is free. */
    private void tidy() {
        boolean interrupted = Thread.interrupted();
        try {
            file.compact(LEAST_FILL_RATE, TIDIED_BYTES);
        } catch (MVStoreException failure) {
            throw failure;
        } catch (RuntimeException failure) {
            if (!(failure.getCause() instanceof InterruptedException)) {
                throw failure;
            }
            interrupted = true; // tidied next time
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
