package org.tuoyu.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The connection on which the host's transaction is under way, as a store takes it for each work and gives it back. In
 * Spring: {@code DataSourceUtils.getConnection} and {@code releaseConnection}.
 */
public interface HostConnection {

    /** The connection of the transaction that the calling thread is in. */
    Connection take() throws SQLException;

    /** Called once for each connection taken, by the thread that took it; the transaction goes on. */
    void giveBack(Connection connection) throws SQLException;

    /** That of a data source whose connections stay in their transaction when they are closed. */
    static HostConnection of(DataSource source) {
        return new HostConnection() {
            @Override
            public Connection take() throws SQLException {
                return source.getConnection();
            }

            @Override
            public void giveBack(Connection connection) throws SQLException {
                connection.close();
            }
        };
    }
}
