package org.tuoyu.jdbc;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.tuoyu.spi.StoreFailed;

/** An H2 file that is open: for its owner alone, in this store alone, until it is closed and the last work has ended. */
final class H2File {

    /** {@code async}, since a thread that is interrupted closes any other kind of file for all threads. */
    private static final String SCHEME = "async:";

    /** No statistics, no trace in a file beside this one, and no closing out of turn when the program ends. */
    private static final String OPENING = ";ANALYZE_AUTO=0;TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE";

    /** No waiting in a turn for a row whose holder needs a turn to let go of it; 0 would be H2's default of two seconds. */
    private static final String TAKING_TURNS = ";LOCK_TIMEOUT=1";

    private static final String RESULTS_IN_MEMORY = "SET MAX_MEMORY_ROWS 2147483647";

    private static final String FILE_NOT_USABLE = "58030";
    private static final String IN_USE = "90020";
    private static final String CLOSED = "08003";

    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final DataSource source;
    private final Connection heldOpen;
    private final H2Turns turns;
    private int connections;
    private boolean closed;

    private H2File(Path file, DataSource source, Connection heldOpen, H2Turns turns) {
        this.file = file;
        this.source = source;
        this.heldOpen = heldOpen;
        this.turns = turns;
    }

    static H2File opened(Path file, Durability durability) {
        return opened(SCHEME, file, durability);
    }

    /** Opened by way of any of H2's file systems. */
    static H2File opened(String scheme, Path file, Durability durability) {
        H2Place place = H2Place.of(scheme, file);
        if (!OPEN.add(place.file())) {
            throw new StoreFailed(
                    IN_USE, "This program has the file open already. Share that store, or close it first", null);
        }
        try {
            place.recover();
            return opened(place.file(), "jdbc:h2:" + place.forH2(), durability);
        } catch (SQLException | IOException | MVStoreException failure) {
            OPEN.remove(place.file());
            throw new StoreFailed(
                    stateOf(failure),
                    "The file cannot be opened as an H2 database. Close any other program"
                            + " that has it open; if it is no such database, or is damaged, name another file or take a backup",
                    failure);
        }
    }

    private static String stateOf(Exception failure) {
        return failure instanceof SQLException known && known.getSQLState() != null
                ? known.getSQLState()
                : FILE_NOT_USABLE;
    }

    private static DataSource source(String url) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        source.setUser("sa");
        source.setPassword("");
        return source;
    }

    /** H2 closes a file with its last connection, and to open it again for each transaction takes long. */
    private static H2File opened(Path file, String url, Durability durability) throws SQLException {
        Connection held = source(url + OPENING).getConnection();
        try (Statement settings = held.createStatement()) {
            settings.execute(RESULTS_IN_MEMORY);
            return new H2File(file, source(url + TAKING_TURNS), held, new H2Turns(storeOf(held), durability));
        } catch (SQLException failure) {
            held.close();
            throw failure;
        }
    }

    private static MVStore storeOf(Connection connection) throws SQLException {
        SessionLocal session =
                (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        return session.getDatabase().getStore().getMvStore();
    }

    /** Fails where cases stand in tables that were named before they had a prefix: beside those of today none would be seen. */
    void requireNoEarlierTables() {
        DriverFailures.done(() -> {
            try (ResultSet column = heldOpen.getMetaData().getColumns(null, "PUBLIC", "JOURNAL", "STREAM_KEY")) {
                if (column.next()) {
                    throw new TablesDiffer(
                            List.of("JOURNAL and VIEWS were written before tables had a prefix and a version"),
                            "This build does not read them, and nothing was changed. Keep the file for the build that wrote"
                                    + " it, and name another one; or, where its cases are no longer needed, drop both tables.");
                }
            }
        });
    }

    /** Where its connections come from, each of which takes its turns; after it was closed, none come. */
    DataSource connections() {
        return (DataSource) Proxy.newProxyInstance(
                H2File.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getConnection")) {
                        return connection();
                    }
                    try {
                        return method.invoke(source, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getTargetException();
                    }
                });
    }

    private synchronized Connection connection() throws SQLException {
        if (closed) {
            throw new SQLException("This store was closed. Open the file again", CLOSED);
        }
        Connection connection = source.getConnection();
        if (!turns.areOf(storeOf(connection))) {
            connection.close();
            throw new SQLException("The database went away. Close this store, and open the file again", CLOSED);
        }
        connections++;
        return H2Connection.of(connection, turns, this::oneLess);
    }

    private synchronized void oneLess() {
        connections--;
        release();
    }

    /** No work begins any more; those that run are carried through, and the last of them releases the file. */
    synchronized void close() {
        if (!closed) {
            closed = true;
            release();
        }
    }

    private void release() {
        if (!closed || connections > 0) {
            return;
        }
        boolean interrupted = Thread.interrupted(); // H2 would leave out a part of the closing
        try {
            DriverFailures.done(heldOpen::close);
        } finally {
            OPEN.remove(file);
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
