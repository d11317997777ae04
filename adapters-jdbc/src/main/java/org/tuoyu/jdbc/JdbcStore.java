package org.tuoyu.jdbc;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.problem.TuoyuException;
import org.tuoyu.spi.Capability;
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
    private final DriverFailures edge;
    private final Optional<H2File> file;

    private JdbcStore(DataSource dataSource, Dialect dialect, Optional<H2File> file) {
        this.dataSource = dataSource;
        this.dialect = dialect;
        this.edge = new DriverFailures(dialect);
        this.file = file;
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
     * A store in an H2 file of its owner alone, user {@code sa} without a password. What was acknowledged survives the
     * death of the program and a failure of power ({@link Durability#POWER_LOSS}).
     *
     * @see #h2File(Path, Durability)
     */
    public static JdbcStore h2File(Path file) {
        return h2File(file, Durability.POWER_LOSS);
    }

    /**
     * A store in an H2 file, user {@code sa} without a password. The file is made readable by its owner alone; one that
     * others could read is narrowed. One store at a time has it open. Once it is closed, the store refuses every
     * work; those that run are carried through, and the last of them releases the file.
     *
     * @param file where, without the ending {@code .mv.db}, which H2 adds; on the default file system, without a
     *     semicolon and, where it does not separate folders, without a backslash
     * @param durability what an acknowledgement outlives
     * @throws org.tuoyu.spi.StoreFailed when the name cannot be given to H2, the file is open elsewhere, or it is no H2
     *     database; its cause says what helps
     */
    public static JdbcStore h2File(Path file, Durability durability) {
        return over(H2File.opened(file, durability));
    }

    /** A store in a file that is open; where its tables cannot be made, it is closed again. */
    static JdbcStore over(H2File opened) {
        try {
            return new JdbcStore(opened.connections(), Dialect.H2, Optional.of(opened)).withTables();
        } catch (TuoyuException failure) {
            opened.close();
            throw failure;
        }
    }

    @Override
    public <T extends @Nullable Object> T transact(Work<T> work) {
        try (Borrowed borrowed = Borrowed.from(dataSource)) {
            return new JdbcTransaction(borrowed, dialect.isolation(), edge).run(work);
        }
    }

    /** All of them; an H2 database in memory outlives no program, whatever its store can do. */
    @Override
    public Set<Capability> capabilities() {
        return Set.of(Capability.values());
    }

    /** Closes the file that this store opened; a data source of the host is left to the host. */
    @Override
    public void close() {
        file.ifPresent(H2File::close);
    }

    private JdbcStore withTables() {
        try (Borrowed borrowed = Borrowed.from(dataSource)) {
            Schema schema = new Schema(borrowed.own(), edge);
            DriverFailures.done(() -> schema.require(dialect.tables()));
            return this;
        }
    }
}
