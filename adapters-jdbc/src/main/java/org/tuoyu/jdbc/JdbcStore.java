package org.tuoyu.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.Optional;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.tuoyu.spi.Store;
import org.tuoyu.spi.Work;

/**
 * A store in a database: the tables {@code JOURNAL} and {@code VIEWS}, which are created where they are missing and
 * compared where they are not. Each transaction takes a connection and gives it back as it came; whether connections are
 * pooled is the host's affair. H2 is the one database that is known today.
 */
public final class JdbcStore implements Store, AutoCloseable {

    private final DataSource dataSource;
    private final Dialect dialect;
    private final Edge edge;
    private final Optional<Connection> heldOpen;

    private JdbcStore(DataSource dataSource, Dialect dialect, Optional<Connection> heldOpen) {
        this.dataSource = dataSource;
        this.dialect = dialect;
        this.edge = new Edge(dialect);
        this.heldOpen = heldOpen;
    }

    /**
     * A store in the database that a source connects to. An H2 database loses about the last second of what it
     * acknowledged when the program is killed, unless its URL says {@code WRITE_DELAY=0}; {@link #h2File} does.
     *
     * @throws org.tuoyu.spi.StoreFailed when the database cannot be reached, or the tables cannot be created
     * @throws TablesDiffer when tables under these names are not the store's, or of another version of it
     * @throws ConnectionInUse when a connection comes with autocommit off; so do transactions
     */
    public static JdbcStore on(DataSource dataSource) {
        return new JdbcStore(dataSource, Dialect.H2, Optional.empty()).withTables();
    }

    /**
     * A store in an H2 file, user {@code sa} without a password. What was acknowledged survives the death of the
     * program. One program at a time can open it; it is open until this store is closed.
     *
     * @param file where, without the ending {@code .mv.db}, which H2 adds
     */
    public static JdbcStore h2File(Path file) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + file.toAbsolutePath() + ";WRITE_DELAY=0");
        source.setUser("sa");
        source.setPassword("");
        return new JdbcStore(source, Dialect.H2, Optional.of(opened(source))).withTables();
    }

    /** H2 closes a file with its last connection, and to open it again for each transaction takes long. */
    private static Connection opened(DataSource source) {
        return Edge.coded(source::getConnection);
    }

    @Override
    public <T extends @Nullable Object> T transact(Work<T> work) {
        try (Borrowed borrowed = Borrowed.from(dataSource)) {
            return new JdbcTransaction(borrowed, dialect.isolation(), edge).run(work);
        }
    }

    /** Closes the file that this store opened; a data source of the host is left to the host. */
    @Override
    public void close() {
        if (heldOpen.isPresent()) {
            Edge.done(heldOpen.get()::close);
        }
    }

    private JdbcStore withTables() {
        try (Borrowed borrowed = Borrowed.from(dataSource)) {
            Schema schema = new Schema(borrowed.own(), edge);
            Edge.done(() -> schema.require(dialect.tables()));
            return this;
        }
    }
}
