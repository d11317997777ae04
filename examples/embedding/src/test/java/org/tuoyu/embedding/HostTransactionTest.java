package org.tuoyu.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoyu.childcare.institution.ApplicationForm;
import org.tuoyu.engine.Submitted;
import org.tuoyu.jdbc.Dialect;
import org.tuoyu.jdbc.JdbcSettings;
import org.tuoyu.jdbc.JdbcStore;

/** The host's row and the case go together. */
final class HostTransactionTest {

    private static final JdbcSettings SETTINGS = JdbcSettings.of(Dialect.H2);

    private final JdbcConnectionPool database = JdbcConnectionPool.create("jdbc:h2:mem:receipts", "sa", "");
    private final HostTransaction host =
            new HostTransaction(database, SETTINGS, Clock.fixed(Instant.parse("2021-03-02T01:00:00Z"), ZoneOffset.UTC));

    @BeforeEach
    void tablesAreThere() throws SQLException {
        execute("CREATE TABLE RECEIPTS (ID VARCHAR(20) PRIMARY KEY)");
        JdbcStore.on(database, SETTINGS.makingTables());
    }

    @AfterEach
    void close() throws SQLException {
        execute("SHUTDOWN");
        database.dispose();
    }

    @Test
    void bothAreThereOrNeither() throws SQLException {
        assertThat(host.register("A-1", form("A-1"))).isInstanceOf(Submitted.Accepted.class);
        assertThat(count("RECEIPTS")).isEqualTo(1);
        assertThat(count("TUOYU_VIEWS")).isEqualTo(1);
        execute("DELETE FROM RECEIPTS; INSERT INTO RECEIPTS VALUES ('A-2')");
        assertThatThrownBy(() -> host.register("A-2", form("A-2"))).isInstanceOf(SQLException.class);
        execute("ALTER TABLE TUOYU_VIEWS ADD CONSTRAINT FULL_UP CHECK (ROW_VERSION > 1) NOCHECK");
        assertThatThrownBy(() -> host.register("A-3", form("A-3"))).isInstanceOf(RuntimeException.class);
        assertThat(count("RECEIPTS")).isEqualTo(1);
        assertThat(count("TUOYU_VIEWS")).isEqualTo(1);
    }

    private static ApplicationForm form(String id) {
        return ApplicationForm.builder()
                .id(id)
                .name("晨光托育园")
                .profitStatus("FOR_PROFIT")
                .modes(List.of("FULL_DAY"))
                .capacity(60)
                .street("北温泉街道")
                .submittedOn("2021-03-01")
                .build();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int count(String table) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            assertThat(rows.next()).isTrue();
            return rows.getInt(1);
        }
    }
}
