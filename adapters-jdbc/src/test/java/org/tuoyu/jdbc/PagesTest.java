package org.tuoyu.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuoyu.jdbc.WrittenCases.entry;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.spi.Bytes;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.Session;
import org.tuoyu.spi.ViewKey;
import org.tuoyu.spi.Viewed;

/** Pages are read by ranges of the key, however far they begin; and what was altered hides nothing else. */
final class PagesTest {

    private static final int STREAMS = 500;
    private static final int PAGE = 10;
    private static final Encoded ENTRY = entry("one");
    private static final Pattern SCANNED = Pattern.compile("scanCount: (\\d+)");

    private final JdbcDataSource database = new JdbcDataSource();

    @SuppressWarnings("NullAway.Init") // set before each test
    private Connection host;

    @SuppressWarnings("NullAway.Init") // set before each test
    private JdbcStore store;

    @BeforeEach
    void aStoreIsThere() throws SQLException {
        database.setURL("jdbc:h2:mem:pages");
        host = database.getConnection();
        store = JdbcStore.on(database, Databases.H2);
    }

    @AfterEach
    void close() throws SQLException {
        host.close();
    }

    @Test
    void aPageReadsItsOwnRowsAndNoOthers() throws SQLException {
        store.transact(session -> IntStream.range(0, STREAMS)
                .mapToLong(number -> written(session, number))
                .sum());
        byte[] kind = Name.bytes("registration");
        byte[] late = Name.bytes(key(STREAMS - 2 * PAGE));
        Sql sql = new Sql(Databases.H2);
        assertThat(scanned(sql.streamsOfTheKind, kind, late, PAGE)).isLessThanOrEqualTo(3 * PAGE + 1);
        assertThat(scanned(sql.streamsOfLaterKinds, Name.next(Name.bytes("filing")), PAGE))
                .isLessThanOrEqualTo(3 * PAGE + 1);
        assertThat(scanned(sql.list, Name.bytes("registrations"), late, PAGE)).isLessThanOrEqualTo(PAGE + 1);
    }

    private static long written(Session session, int number) {
        session.journal().append(new StreamId("filing", key(number)), 0, List.of(ENTRY));
        session.views().put(new ViewKey("registrations", key(number)), ENTRY);
        return session.journal().append(new StreamId("registration", key(number)), 0, List.of(ENTRY, ENTRY, ENTRY));
    }

    private static String key(int number) {
        return "A-" + (10_000 + number);
    }

    /** How many rows the database looked at; it says that it read the key, in the key's order. */
    private int scanned(String sql, Object... values) throws SQLException {
        try (PreparedStatement explain = host.prepareStatement("EXPLAIN ANALYZE " + sql)) {
            Statements.bind(explain, values);
            try (ResultSet rows = explain.executeQuery()) {
                assertThat(rows.next()).isTrue();
                String plan = rows.getString(1);
                assertThat(plan).contains("PRIMARY_KEY").contains("/* index sorted */");
                Matcher scanned = SCANNED.matcher(plan);
                assertThat(scanned.find()).isTrue();
                return Integer.parseInt(scanned.group(1));
            }
        }
    }

    @Test
    void streamsThatNoNameCanBeGivenToArePassedOver() throws SQLException {
        List<StreamId> streams = List.of(
                new StreamId("filing", "A-1"),
                new StreamId("registration", "A-1"),
                new StreamId("registration", "A-2"),
                new StreamId("registration", "一"));
        store.transact(session -> streams.stream()
                .mapToLong(stream -> session.journal().append(stream, 0, List.of(ENTRY)))
                .sum());
        alter("registration", "A-1\n");
        alter("registration", "A-1\ud800");
        alter("registration", "");
        alter("Registration", "A-1");
        alter("", "A-1");
        assertThat(change("UPDATE TUOYU_JOURNAL SET STREAM_KEY = X'4E' WHERE STREAM_KEY = X''"))
                .isEqualTo(1);
        for (int limit = 1; limit <= streams.size() + 1; limit++) {
            assertThat(paged(limit)).as("in pages of %s", limit).isEqualTo(streams);
        }
    }

    private List<StreamId> paged(int limit) {
        List<StreamId> all = new ArrayList<>();
        List<StreamId> page = streams(Optional.empty(), limit);
        while (page.size() == limit) {
            all.addAll(page);
            page = streams(Optional.of(page.get(limit - 1)), limit);
        }
        all.addAll(page);
        return all;
    }

    private List<StreamId> streams(Optional<StreamId> after, int limit) {
        return store.transact(session -> session.journal().streams(after, limit));
    }

    @Test
    void alteredRowsAreListedAsTheyStandAndHideNoOther() throws SQLException {
        for (String key : List.of("A-1", "A-2", "A-3", "A-4")) {
            store.transact(session -> {
                session.views().put(new ViewKey("registrations", key), ENTRY);
                return key;
            });
        }
        assertThat(change("UPDATE TUOYU_VIEWS SET ROW_KEY = ? WHERE ROW_KEY = ?", bytes("A-1\udc00"), bytes("A-1")))
                .isEqualTo(1);
        assertThat(change(
                        "UPDATE TUOYU_VIEWS SET CONTENT_TYPE = 'No Type', CONTENT_SCHEMA = -1 WHERE ROW_KEY = ?",
                        bytes("A-2")))
                .isEqualTo(1);
        assertThat(change("UPDATE TUOYU_VIEWS SET PAYLOAD = X'' WHERE ROW_KEY = ?", bytes("A-3")))
                .isEqualTo(1);
        List<Viewed> listed = new ArrayList<>();
        List<Viewed> page = rows(Optional.empty());
        while (!page.isEmpty()) {
            listed.addAll(page);
            page = rows(Optional.of(page.get(0).key()));
        }
        assertThat(listed)
                .containsExactly(
                        new Viewed("A-1\udc00", ENTRY),
                        new Viewed("A-2", new Encoded("No Type", -1, ENTRY.payload())),
                        new Viewed("A-3", new Encoded("sample", 1, Bytes.of())),
                        new Viewed("A-4", ENTRY));
    }

    private List<Viewed> rows(Optional<String> after) {
        return store.transact(session -> session.views().list("registrations", after, 1));
    }

    private static byte[] bytes(String key) {
        return Name.bytes(key);
    }

    /** A stream under a name that the ports would not take. */
    private void alter(String kind, String key) throws SQLException {
        assertThat(change(
                        "INSERT INTO TUOYU_JOURNAL (STREAM_KIND, STREAM_KEY, STREAM_VERSION, CONTENT_TYPE, CONTENT_SCHEMA)"
                                + " VALUES (?, ?, 1, 'sample', 1)",
                        bytes(kind),
                        bytes(key)))
                .isEqualTo(1);
    }

    private int change(String sql, Object... values) throws SQLException {
        try (PreparedStatement change = host.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                change.setObject(i + 1, values[i]);
            }
            return change.executeUpdate();
        }
    }
}
