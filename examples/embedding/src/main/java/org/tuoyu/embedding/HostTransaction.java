package org.tuoyu.embedding;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Objects;
import javax.sql.DataSource;
import org.tuoyu.childcare.institution.ApplicationForm;
import org.tuoyu.engine.Submitted;
import org.tuoyu.engine.Tuoyu;
import org.tuoyu.jdbc.HostConnection;
import org.tuoyu.jdbc.JdbcSettings;
import org.tuoyu.jdbc.JdbcStore;
import org.tuoyu.json.JsonCodec;
import org.tuoyu.shipped.beibei.Beibei;

/** A host whose own row and the case that Tuoyu takes up are committed together, or neither is. */
public final class HostTransaction implements HostConnection {

    private static final ThreadLocal<Connection> CURRENT = new ThreadLocal<>();

    private final DataSource database;
    private final Tuoyu tuoyu;

    public HostTransaction(DataSource database, JdbcSettings settings, Clock clock) {
        this.database = database;
        this.tuoyu = Tuoyu.builder()
                .policies(Beibei.policies())
                .store(JdbcStore.joined(this, settings))
                .codec(JsonCodec.standard())
                .clock(clock)
                .build();
    }

    // <sample>
    public Submitted register(String receipt, ApplicationForm form) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            CURRENT.set(connection);
            insertReceipt(connection, receipt); // the host's own row
            Submitted submitted = tuoyu.registrations().submit(form); // in the same transaction
            connection.commit(); // now both are there; without it neither is
            return submitted;
        } finally {
            CURRENT.remove();
        }
    }
    // </sample>

    private static void insertReceipt(Connection connection, String id) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO RECEIPTS (ID) VALUES (?)")) {
            insert.setString(1, id);
            insert.executeUpdate();
        }
    }

    @Override
    public Connection take() {
        return Objects.requireNonNull(CURRENT.get(), "A case is taken up in a transaction of ours");
    }

    @Override
    public void giveBack(Connection connection) {
        // it stays ours until register ends
    }
}
