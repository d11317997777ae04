package org.tuoyu.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.spi.Bytes;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.Store;
import org.tuoyu.spi.ViewKey;
import org.tuoyu.tck.StoreContract;

/** A store keeps the contract, and so every character of a key apart, in databases that take many for one. */
final class EveryCharacterTest {

    @Nested
    final class WhereCaseIsIgnored extends InMemory {
        WhereCaseIsIgnored() {
            super(";IGNORECASE=TRUE", "SET IGNORECASE TRUE", "NOTE = 'A-1'");
        }
    }

    @Nested
    final class WhereCaseAccentsAndHyphensAreFolded extends InMemory {
        WhereCaseAccentsAndHyphensAreFolded() {
            super("", "SET COLLATION ENGLISH STRENGTH PRIMARY", "NOTE = 'A1' AND NOTE = 'á-1'");
        }
    }

    @Nested
    final class WhereChineseIsOrderedBySound extends InMemory {
        WhereChineseIsOrderedBySound() {
            super("", "SET COLLATION CHINESE STRENGTH PRIMARY", "NOTE = 'A-1'");
        }
    }

    /** A store in the memory of H2, in a database that holds two texts for one. */
    private abstract static class InMemory extends StoreContract {

        private final String settings;
        private final String collation;
        private final String folded;
        private final List<Connection> kept = new ArrayList<>();

        InMemory(String settings, String collation, String folded) {
            this.settings = settings;
            this.collation = collation;
            this.folded = folded;
        }

        @Override
        protected final Store emptyStore() {
            JdbcDataSource source = new JdbcDataSource();
            source.setURL("jdbc:h2:mem:" + getClass().getSimpleName() + kept.size() + settings);
            try {
                Connection connection = source.getConnection();
                kept.add(connection);
                fold(connection);
            } catch (SQLException failure) {
                throw new AssertionError("A database was to be made", failure);
            }
            return JdbcStore.on(source, Databases.H2);
        }

        @Test
        final void kindsAndViewsThatDifferInAHyphenAreDifferent() {
            Store store = emptyStore();
            Encoded entry = new Encoded("sample", 1, Bytes.of());
            store.transact(session -> {
                session.views().put(new ViewKey("in-spections", "A-1"), entry);
                return session.journal().append(new StreamId("in-spection", "A-1"), 0, List.of(entry));
            });
            store.transact(session -> {
                assertThat(session.views().find(new ViewKey("inspections", "A-1")))
                        .isEmpty();
                assertThat(session.views().list("inspections", Optional.empty(), 1))
                        .isEmpty();
                assertThat(session.journal().read(new StreamId("inspection", "A-1")))
                        .isEmpty();
                return store;
            });
        }

        private void fold(Connection connection) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute(collation);
                statement.execute("CREATE TABLE NOTES (NOTE VARCHAR(20))");
                statement.execute("INSERT INTO NOTES VALUES ('a-1')");
                try (ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM NOTES WHERE " + folded)) {
                    assertThat(rows.next() && rows.getInt(1) == 1)
                            .as("two texts are one here")
                            .isTrue();
                }
            }
        }

        @AfterEach
        final void close() throws SQLException {
            for (Connection connection : kept) {
                connection.close();
            }
        }
    }
}
