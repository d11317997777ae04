package org.tuoyu.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.sqlite.SQLiteDataSource;
import org.tuoyu.childcare.institution.ApplicationForm;
import org.tuoyu.engine.InMemoryStore;
import org.tuoyu.engine.RegistrationDesk;
import org.tuoyu.engine.Tuoyu;
import org.tuoyu.jdbc.Dialect;
import org.tuoyu.jdbc.Durability;
import org.tuoyu.jdbc.JdbcSettings;
import org.tuoyu.jdbc.JdbcStore;
import org.tuoyu.json.JsonCodec;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.spi.Bytes;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.Positioned;
import org.tuoyu.spi.Recorded;
import org.tuoyu.spi.Store;
import org.tuoyu.spi.ViewKey;
import org.tuoyu.spi.Viewed;

/** In every store, rows that are made anew from the journal are those that stood there, and the whole journal is its streams. */
final class RebuiltViewsPropertyTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-03-02T01:00:00Z"), ZoneOffset.UTC);

    /** Where cases are kept, each in a place of its own. */
    enum Kept {
        IN_MEMORY {
            @Override
            Store opened(Path folder) {
                return new InMemoryStore();
            }
        },
        IN_A_PLAIN_FILE {
            @Override
            Store opened(Path folder) {
                return PlainFileStore.in(folder);
            }
        },
        IN_AN_H2_FILE {
            @Override
            Store opened(Path folder) {
                return JdbcStore.h2File(folder.resolve("h2"), Durability.PROGRAM_DEATH);
            }
        },
        IN_SQLITE {
            @Override
            Store opened(Path folder) {
                SQLiteDataSource database = new SQLiteDataSource();
                database.setUrl("jdbc:sqlite:" + folder.resolve("sqlite"));
                database.setJournalMode("WAL");
                return JdbcStore.on(database, JdbcSettings.of(Dialect.SQLITE).makingTables());
            }
        },
        IN_POSTGRESQL {
            @Override
            Store opened(Path folder) {
                return Server.emptyStore();
            }
        };

        abstract Store opened(Path folder);
    }

    /** A server that ends with the program. */
    private static final class Server {

        private static final DataSource DATABASE = started();
        private static int schemas;

        private static DataSource started() {
            try {
                return EmbeddedPostgres.start().getPostgresDatabase();
            } catch (IOException failure) {
                throw new UncheckedIOException("PostgreSQL was to start", failure);
            }
        }

        static Store emptyStore() {
            schemas++;
            try (Connection connection = DATABASE.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE SCHEMA rebuilt_" + schemas);
            } catch (SQLException failure) {
                throw new AssertionError("A schema was to be made", failure);
            }
            return JdbcStore.on(
                    DATABASE,
                    JdbcSettings.of(Dialect.POSTGRESQL)
                            .inSchema("rebuilt_" + schemas)
                            .makingTables());
        }
    }

    /** One store takes cases up; another one of its kind gets the journal, and rows that were altered or none. */
    @Property(tries = 25)
    void rowsMadeAnewAreThoseThatStoodThere(
            @ForAll Kept kept,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 9) Integer> capacities,
            @ForAll @Size(max = 8) Set<@IntRange(min = 0, max = 7) Integer> altered)
            throws Exception {
        Path folder = Files.createTempDirectory("rebuilt");
        Store whole = kept.opened(Files.createDirectory(folder.resolve("whole")));
        Store harmed = kept.opened(Files.createDirectory(folder.resolve("harmed")));
        RegistrationDesk desk = desk(whole);
        for (int number = 0; number < capacities.size(); number++) {
            desk.submit(form(number, capacities.get(number)));
        }
        List<Viewed> rows = rows(whole);
        assertThat(rows).hasSize(capacities.size());
        assertThat(inOrder(whole)).isEqualTo(streams(whole)).hasSize(capacities.size());

        streams(whole)
                .forEach((stream, entries) -> harmed.transact(session -> session.journal()
                        .append(stream, 0, entries.stream().map(Recorded::entry).toList())));
        altered.stream().filter(number -> number < rows.size()).forEach(number -> put(harmed, rows.get(number)));
        assertThat(rows(harmed)).isNotEqualTo(rows);
        assertThat(desk(harmed).rebuild()).isEmpty();
        assertThat(rows(harmed)).isEqualTo(rows);
        assertThat(streams(harmed)).isEqualTo(streams(whole));
        close(whole);
        close(harmed);
        delete(folder);
    }

    /** Puts a row as somebody altered it. */
    private static void put(Store store, Viewed row) {
        Encoded altered = new Encoded(row.row().type(), row.row().schema(), Bytes.of(new byte[] {'{', '}'}));
        store.transact(session -> {
            session.views().put(new ViewKey("registrations", row.key()), altered);
            return "altered";
        });
    }

    private static void close(Store store) throws Exception {
        if (store instanceof AutoCloseable open) {
            open.close();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private static List<Viewed> rows(Store store) {
        return store.transact(session -> session.views().list("registrations", Optional.empty(), Integer.MAX_VALUE));
    }

    /** The journal read as a whole, page by page. */
    private static Map<StreamId, List<Recorded>> inOrder(Store store) {
        List<Recorded> all = new ArrayList<>();
        long last = 0;
        while (true) {
            long after = last;
            List<Positioned> page = store.transact(session -> session.journal().readAll(after, 3));
            if (page.isEmpty()) {
                return all.stream().collect(Collectors.groupingBy(Recorded::stream));
            }
            page.forEach(each -> all.add(each.recorded()));
            last = page.get(page.size() - 1).position();
        }
    }

    private static Map<StreamId, List<Recorded>> streams(Store store) {
        return store.transact(
                session -> session.journal().readEach(session.journal().streams(Optional.empty(), Integer.MAX_VALUE)));
    }

    private static RegistrationDesk desk(Store store) {
        return Tuoyu.builder()
                .policies(Beibei.policies())
                .store(store)
                .codec(JsonCodec.standard())
                .clock(CLOCK)
                .build()
                .registrations();
    }

    private static ApplicationForm form(int number, int capacity) {
        return ApplicationForm.builder()
                .id("A-" + number)
                .name("晨光托育园")
                .profitStatus(capacity % 2 == 0 ? "FOR_PROFIT" : "NON_PROFIT")
                .modes(List.of("FULL_DAY"))
                .capacity(capacity)
                .street("北温泉街道")
                .submittedOn("2021-03-01")
                .build();
    }
}
