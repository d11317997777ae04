package org.tuoyu.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.tuoyu.spi.Capability;
import org.tuoyu.spi.Store;
import org.tuoyu.spi.Work;

/** A host that runs each work in a transaction of its own over a store that joins it, and rolls back where one throws. */
final class HostedStore implements Store {

    private static final ThreadLocal<Connection> CURRENT = new ThreadLocal<>();

    private final DataSource source;
    private final int isolation;
    private final boolean oneMoment;
    private final JdbcStore joined;

    private HostedStore(DataSource source, JdbcSettings settings, int isolation, boolean oneMoment) {
        this.source = source;
        this.isolation = isolation;
        this.oneMoment = oneMoment;
        this.joined = JdbcStore.joined(new Current(), settings);
    }

    /** At READ COMMITTED, as most hosts run. */
    static HostedStore of(DataSource source, JdbcSettings settings) {
        return new HostedStore(source, settings, Connection.TRANSACTION_READ_COMMITTED, false);
    }

    /** At a level at which a transaction sees one moment. */
    static HostedStore at(int isolation, DataSource source, JdbcSettings settings) {
        return new HostedStore(source, settings, isolation, true);
    }

    /** The connection that the host's thread is in. */
    private static final class Current implements HostConnection {
        @Override
        public Connection take() {
            return current();
        }

        @Override
        public void giveBack(Connection connection) throws SQLException {
            if (connection != CURRENT.get() || connection.isClosed()) {
                throw new SQLException("Another connection came back, or a closed one");
            }
        }
    }

    /** The connection of the transaction that this thread is in. */
    static Connection current() {
        return Objects.requireNonNull(CURRENT.get(), "no transaction of the host's");
    }

    JdbcStore joined() {
        return joined;
    }

    /** Something that a host does in one transaction. */
    interface Transaction<T extends @Nullable Object> {
        T on(Connection connection) throws SQLException;
    }

    /** Commits, or rolls back where something is thrown. */
    <T extends @Nullable Object> T inTransaction(Transaction<T> transaction) {
        try (Connection connection = source.getConnection()) {
            connection.setTransactionIsolation(isolation);
            connection.setAutoCommit(false);
            CURRENT.set(connection);
            try {
                T result = transaction.on(connection);
                connection.commit();
                return result;
            } catch (Throwable thrown) {
                connection.rollback();
                throw thrown;
            } finally {
                CURRENT.remove();
                connection.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The host's transaction failed", failure);
        }
    }

    @Override
    public <T extends @Nullable Object> T transact(Work<T> work) {
        return inTransaction(connection -> joined.transact(work));
    }

    /** The host is part of it, and begins and ends the transactions. */
    @Override
    public Set<Capability> capabilities() {
        Set<Capability> all = EnumSet.copyOf(joined.capabilities());
        all.add(Capability.OWN_TRANSACTIONS);
        if (oneMoment) {
            all.add(Capability.ONE_MOMENT);
        }
        return all;
    }
}
