package org.tuoyu.jdbc;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.tuoyu.jdbc.Dialect.Trait;
import org.tuoyu.kernel.problem.TuoyuException;
import org.tuoyu.spi.Capability;
import org.tuoyu.spi.Provider;
import org.tuoyu.spi.Store;
import org.tuoyu.spi.Work;

/**
 * A store in a database: the tables {@code tuoyu_journal}, {@code tuoyu_views} and {@code tuoyu_schema}, which are compared
 * when it opens. The host says whose its transactions are: the store's own, each on a connection that is given back as it
 * came, or the host's, which the store joins. Whether connections are pooled is the host's affair.
 *
 * <p>What a work writes is kept in memory until the work has ended, and then sent in batches: so a work that stands still
 * holds nobody up.
 */
public final class JdbcStore implements Store, AutoCloseable {

    private static final JdbcSettings FILE = JdbcSettings.of(Dialect.H2).makingTables();

    private final Ground ground;
    private final Set<Capability> capabilities;
    private final Optional<H2File> file;

    private JdbcStore(Ground ground, Set<Capability> capabilities, Optional<H2File> file) {
        this.ground = ground;
        this.capabilities = Set.copyOf(capabilities);
        this.file = file;
    }

    /**
     * A store that runs each work in a transaction of its own, on a connection of its own.
     *
     * @throws org.tuoyu.spi.StoreFailed when the database cannot be reached, or the tables cannot be made
     * @throws TablesDiffer when tables are missing, are not the store's, or are of another version of it
     * @throws ConnectionInUse when a connection comes with autocommit off; so do transactions
     */
    public static JdbcStore on(DataSource dataSource, JdbcSettings settings) {
        Set<Capability> capabilities = EnumSet.allOf(Capability.class);
        if (!settings.dialect().is(Trait.DURABLE)) {
            capabilities.remove(Capability.DURABLE);
        }
        return new JdbcStore(new OwnGround(dataSource, settings).withTables(), capabilities, Optional.empty());
    }

    /**
     * A store that runs each work in the transaction that the host has begun, on its connection. It never commits, rolls
     * back, or changes autocommit, isolation or time-outs of the connection; when what it wrote is seen and undone is the
     * host's. At READ COMMITTED, and above it, one work gets through at each version of a stream (J2, J3), and no row is
     * replaced unseen (V4). Where a work throws, nothing of it is written; the host may go on or roll back. Tables are
     * looked at by the first work.
     *
     * @throws IllegalArgumentException when the settings would have it make tables
     */
    public static JdbcStore joined(HostConnection host, JdbcSettings settings) {
        if (settings.makesTables()) {
            throw new IllegalArgumentException("A store that joins transactions makes no tables, since many databases"
                    + " commit with a new table; make them before, by the script or by JdbcStore.on");
        }
        Set<Capability> capabilities = EnumSet.of(Capability.SIDE_BY_SIDE, Capability.DURABLE);
        if (settings.dialect().is(Trait.ONE_WRITER)) {
            capabilities.remove(Capability.SIDE_BY_SIDE);
        }
        if (!settings.dialect().is(Trait.DURABLE)) {
            capabilities.remove(Capability.DURABLE);
        }
        return new JdbcStore(new JoinedGround(host, settings), capabilities, Optional.empty());
    }

    /**
     * A store that joins the transaction of a data source whose connections stay in it when they are closed, such as
     * Spring's {@code TransactionAwareDataSourceProxy}.
     */
    public static JdbcStore joined(DataSource dataSource, JdbcSettings settings) {
        return joined(HostConnection.of(dataSource), settings);
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
     * others could read is narrowed. One store at a time has it open. Tables that are missing are made. Once it is
     * closed, the store refuses every work; those that run are carried through, and the last of them releases the file.
     *
     * @param file where, without the ending {@code .mv.db}, which H2 adds; on the default file system, without a
     *     semicolon and, where it does not separate folders, without a backslash
     * @param durability what an acknowledgement outlives
     * @throws org.tuoyu.spi.StoreFailed when the name cannot be given to H2, the file is open elsewhere, or it is no H2
     *     database; its cause says what helps
     * @throws TablesDiffer when a build has written it from before tables had a prefix and a version; nothing is changed
     */
    public static JdbcStore h2File(Path file, Durability durability) {
        return over(H2File.opened(file, durability));
    }

    /** A store in a file that is open; where its tables cannot be made, it is closed again. */
    static JdbcStore over(H2File opened) {
        try {
            opened.requireNoEarlierTables();
            Ground ground = new OwnGround(opened.connections(), FILE).withTables();
            return new JdbcStore(ground, EnumSet.allOf(Capability.class), Optional.of(opened));
        } catch (TuoyuException failure) {
            opened.close();
            throw failure;
        }
    }

    @Override
    public <T extends @Nullable Object> T transact(Work<T> work) {
        return ground.transact(work);
    }

    @Override
    public Set<Capability> capabilities() {
        return capabilities;
    }

    /**
     * What opens {@link #h2File(Path)} by the name {@code h2-file}, with one setting: {@code file}. A store on a data source
     * is not opened by a name, since a data source is an object of the host's.
     */
    public static final class ByName implements Provider<Store> {

        private static final String FILE = "file";

        /** For {@link org.tuoyu.spi.Providers}. */
        public ByName() {}

        @Override
        public Class<Store> port() {
            return Store.class;
        }

        @Override
        public String name() {
            return "h2-file";
        }

        @Override
        public Store open(Map<String, String> settings) {
            if (!settings.keySet().equals(Set.of(FILE))) {
                throw new IllegalArgumentException("An H2 file has one setting, file, got " + settings.keySet());
            }
            return h2File(Path.of(settings.getOrDefault(FILE, "")));
        }
    }

    /** Closes the file that this store opened; a data source of the host is left to the host. */
    @Override
    public void close() {
        file.ifPresent(H2File::close);
    }
}
