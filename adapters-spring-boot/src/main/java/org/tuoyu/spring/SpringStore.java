package org.tuoyu.spring;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tuoyu.jdbc.HostConnection;
import org.tuoyu.jdbc.JdbcSettings;
import org.tuoyu.jdbc.JdbcStore;
import org.tuoyu.spi.Capability;
import org.tuoyu.spi.Store;
import org.tuoyu.spi.Work;

/**
 * A store that is part of Spring's transactions: a work in a method with {@code @Transactional} is seen, or undone, with
 * all else that the method did; a work outside of one has a transaction of its own. So what it can do goes by the thread
 * that asks.
 */
final class SpringStore implements Store {

    private final JdbcStore own;
    private final JdbcStore joined;

    /** @param settings may have it make tables; they are compared, or made, at once */
    SpringStore(DataSource source, JdbcSettings settings) {
        this.own = JdbcStore.on(source, settings);
        this.joined = JdbcStore.joined(new Current(source), withoutMaking(settings));
    }

    private static JdbcSettings withoutMaking(JdbcSettings settings) {
        return new JdbcSettings(
                settings.dialect(),
                settings.schema(),
                settings.prefix(),
                false,
                settings.statementTimeout(),
                settings.lockTimeout());
    }

    @Override
    public <T extends @Nullable Object> T transact(Work<T> work) {
        return current().transact(work);
    }

    @Override
    public Set<Capability> capabilities() {
        return current().capabilities();
    }

    private JdbcStore current() {
        return TransactionSynchronizationManager.isActualTransactionActive() ? joined : own;
    }

    /** The connection of Spring's transaction. */
    private record Current(DataSource source) implements HostConnection {

        @Override
        public Connection take() throws SQLException {
            return DataSourceUtils.doGetConnection(source);
        }

        @Override
        public void giveBack(Connection connection) throws SQLException {
            DataSourceUtils.doReleaseConnection(connection, source);
        }
    }
}
