package org.tuoyu.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.childcare.institution.ApplicationForm;
import org.tuoyu.engine.CaseDamaged;
import org.tuoyu.engine.Damage;
import org.tuoyu.engine.RegistrationDesk;
import org.tuoyu.engine.Submitted;
import org.tuoyu.engine.Tuoyu;
import org.tuoyu.jdbc.Dialect;
import org.tuoyu.jdbc.JdbcSettings;
import org.tuoyu.jdbc.JdbcStore;
import org.tuoyu.json.JsonCodec;
import org.tuoyu.shipped.beibei.Beibei;

/** Somebody alters the tables of an H2 database while a desk is open over it, and the desk names what was altered. */
final class AlteredTableTest {

    private static final String KEY = "STREAM_KEY = X'0041002D0031'"; // A-1 in UTF-16
    private static final String ROW = "ROW_KEY = X'0041002D0031'";

    private final JdbcDataSource database = new JdbcDataSource();

    @SuppressWarnings("NullAway.Init") // set before each test
    private Connection somebody;

    @SuppressWarnings("NullAway.Init") // set before each test
    private RegistrationDesk desk;

    @BeforeEach
    void aDeskIsOpenWithTwoCases() throws SQLException {
        database.setURL("jdbc:h2:mem:altered");
        somebody = database.getConnection();
        desk = Tuoyu.builder()
                .policies(Beibei.policies())
                .store(JdbcStore.on(database, JdbcSettings.of(Dialect.H2).makingTables()))
                .codec(JsonCodec.standard())
                .clock(Clock.fixed(Instant.parse("2021-03-02T01:00:00Z"), ZoneOffset.UTC))
                .build()
                .registrations();
        assertThat(desk.submit(form("A-1"))).isInstanceOf(Submitted.Accepted.class);
        assertThat(desk.submit(form("B-1"))).isInstanceOf(Submitted.Accepted.class);
    }

    @AfterEach
    void close() throws SQLException {
        somebody.close();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "ENTRY_ALTERED;  1; UPDATE TUOYU_JOURNAL SET PAYLOAD = PAYLOAD || X'20' WHERE STREAM_VERSION = 1 AND "
                        + KEY,
                "ENTRY_ALTERED;  2; UPDATE TUOYU_JOURNAL SET CONTENT_TYPE = 'another' WHERE STREAM_VERSION = 2 AND "
                        + KEY,
                "ENTRY_ALTERED;  2; UPDATE TUOYU_JOURNAL SET STREAM_VERSION = 3 WHERE STREAM_VERSION = 2 AND " + KEY,
                "ENTRY_ALTERED;  1; UPDATE TUOYU_JOURNAL SET DIGEST = X'' WHERE STREAM_VERSION = 1 AND " + KEY,
                "ENTRY_ALTERED;  1; DELETE FROM TUOYU_JOURNAL WHERE STREAM_VERSION = 1 AND " + KEY,
                "CASE_NOT_WHOLE;  ; DELETE FROM TUOYU_JOURNAL WHERE STREAM_VERSION = 2 AND " + KEY,
                "JOURNAL_MISSING; ; DELETE FROM TUOYU_JOURNAL WHERE " + KEY,
                "ROW_ALTERED;     ; UPDATE TUOYU_VIEWS SET PAYLOAD = X'7B7D' WHERE " + ROW,
                "ROW_ALTERED;     ; UPDATE TUOYU_VIEWS SET DIGEST_NAME = 'none' WHERE " + ROW,
                "ROW_MISSING;     ; DELETE FROM TUOYU_VIEWS WHERE " + ROW
            })
    void whatWasAlteredIsNamedAndNothingIsWrittenOverIt(Damage.Kind kind, @Nullable Long version, String sql)
            throws SQLException {
        assertThat(desk.verify()).isEmpty();
        alter(sql);
        Damage damage = new Damage("A-1", kind, version == null ? OptionalLong.empty() : OptionalLong.of(version));
        assertThat(desk.verify()).containsExactly(damage);
        assertThatExceptionOfType(CaseDamaged.class)
                .isThrownBy(() -> desk.submit(form("A-1")))
                .satisfies(refused -> assertThat(refused.damage()).isEqualTo(damage));
        assertThat(desk.verify()).containsExactly(damage);
        assertThat(desk.find("B-1")).isPresent();
    }

    private void alter(String sql) throws SQLException {
        try (Statement statement = somebody.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
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
}
