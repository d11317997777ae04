package org.tuoyu.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tuoyu.jdbc.WrittenCases.KEY;
import static org.tuoyu.jdbc.WrittenCases.STREAM;
import static org.tuoyu.jdbc.WrittenCases.entry;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.Recorded;
import org.tuoyu.spi.Session;
import org.tuoyu.spi.Store;
import org.tuoyu.spi.StoreFailed;

/** The database goes away under the store: the failure has its type and its state, and nothing is half done. */
final class BrokenConnectionTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    private final List<JdbcStore> opened = new ArrayList<>();

    @BeforeEach
    void somethingIsThereBefore() {
        open().transact(session -> write(session, 0, "before"));
    }

    @AfterEach
    void close() {
        opened.forEach(JdbcStore::close);
        opened.clear();
    }

    @Test
    void aDatabaseThatGoesAwayBetweenTwoWritesFailsTheStore() {
        fails(() -> store().transact(session -> {
            session.journal().append(STREAM, 1, List.of(entry("never")));
            goAway();
            session.views().put(KEY, entry("never"));
            return "written";
        }));
        onlyWhatWasThereBeforeIsLeft();
    }

    @Test
    void aDatabaseThatGoesAwayBeforeTheCommitFailsTheStore() {
        fails(() -> store().transact(session -> {
            long version = write(session, 1, "never");
            goAway();
            return version;
        }));
        onlyWhatWasThereBeforeIsLeft();
    }

    @Test
    void aWorkThatSwallowsTheFailureIsLostAllTheSame() {
        List<StoreFailed> swallowed = new ArrayList<>();
        assertThatThrownBy(() -> store().transact(session -> {
                    session.journal().append(STREAM, 1, List.of(entry("never")));
                    goAway();
                    swallow(() -> session.views().find(KEY), swallowed);
                    return "as if nothing were";
                }))
                .isSameAs(swallowed.get(0));
        onlyWhatWasThereBeforeIsLeft();
    }

    @Test
    void aReadFailsTheStoreToo() {
        fails(() -> store().transact(session -> {
            goAway();
            return session.views().find(KEY);
        }));
        onlyWhatWasThereBeforeIsLeft();
    }

    @Test
    void aStoreWhoseDatabaseCannotBeReachedRunsNoWork() {
        JdbcDataSource nowhere = new JdbcDataSource();
        nowhere.setURL(url() + ";IFEXISTS=TRUE");
        nowhere.setUser("sa");
        nowhere.setPassword("");
        JdbcStore reached = JdbcStore.on(nowhere, Databases.H2);
        // not in the folder of the test: its name looks like an identifier, and such causes are masked
        nowhere.setURL("jdbc:h2:file:" + Path.of("target", "nowhere").toAbsolutePath() + ";IFEXISTS=TRUE");
        List<String> runs = new ArrayList<>();
        fails(() -> reached.transact(session -> runs.add("run")));
        fails(() -> JdbcStore.on(nowhere, Databases.H2));
        assertThat(runs).isEmpty();
    }

    private static void swallow(Runnable use, List<StoreFailed> swallowed) {
        try {
            use.run();
        } catch (StoreFailed failed) {
            swallowed.add(failed);
        }
    }

    private static void fails(ThrowingCallable use) {
        assertThatThrownBy(use).isInstanceOfSatisfying(StoreFailed.class, failed -> {
            assertThat(failed.state()).matches("[0-9A-Z]{5}");
            assertThat(failed)
                    .cause()
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            cause -> assertThat(cause.getSQLState()).isEqualTo(failed.state()));
            assertThat(failed.getMessage()).doesNotContain("never");
        });
    }

    /** Opened anew, as another run of the program would open it; it takes the next version. */
    private void onlyWhatWasThereBeforeIsLeft() {
        close();
        Store again = open();
        assertThat(again.<List<Recorded>>transact(session -> session.journal().read(STREAM)))
                .containsExactly(new Recorded(STREAM, 1, entry("before")));
        assertThat(again.<Optional<Encoded>>transact(session -> session.views().find(KEY)))
                .contains(entry("before"));
        assertThat(again.<Long>transact(session -> write(session, 1, "after"))).isEqualTo(2);
    }

    private static long write(Session session, long expectedVersion, String content) {
        session.views().put(KEY, entry(content));
        return session.journal().append(STREAM, expectedVersion, List.of(entry(content)));
    }

    /** As sudden as the death of a server: nothing is written any more. */
    private void goAway() {
        try (Connection connection = DriverManager.getConnection(url(), "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN IMMEDIATELY");
        } catch (SQLException failure) {
            throw new AssertionError("The database was to go away", failure);
        }
    }

    private Store store() {
        return opened.get(0);
    }

    private String url() {
        return "jdbc:h2:async:" + folder.resolve("tuoyu");
    }

    private JdbcStore open() {
        JdbcStore store = JdbcStore.h2File(folder.resolve("tuoyu"));
        opened.add(store);
        return store;
    }
}
