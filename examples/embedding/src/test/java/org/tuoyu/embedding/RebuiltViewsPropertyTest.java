package org.tuoyu.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.h2.jdbcx.JdbcConnectionPool;
import org.tuoyu.childcare.institution.ApplicationForm;
import org.tuoyu.engine.RegistrationDesk;
import org.tuoyu.engine.Tuoyu;
import org.tuoyu.jdbc.Dialect;
import org.tuoyu.jdbc.JdbcSettings;
import org.tuoyu.jdbc.JdbcStore;
import org.tuoyu.json.JsonCodec;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.spi.Positioned;
import org.tuoyu.spi.Recorded;
import org.tuoyu.spi.Store;
import org.tuoyu.spi.Viewed;

/** In a database, rows that are made anew from the journal are those that stood there, and the whole journal is its streams. */
final class RebuiltViewsPropertyTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-03-02T01:00:00Z"), ZoneOffset.UTC);
    private static final JdbcSettings SETTINGS = JdbcSettings.of(Dialect.H2).makingTables();

    private static int databases;

    @Property(tries = 25)
    void rowsMadeAnewAreThoseThatStoodThere(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 9) Integer> capacities,
            @ForAll @Size(max = 12) Set<@IntRange(min = 0, max = 11) Integer> lost)
            throws SQLException {
        databases++;
        JdbcConnectionPool database = JdbcConnectionPool.create("jdbc:h2:mem:rebuilt" + databases, "sa", "");
        try (Connection kept = database.getConnection()) {
            Store store = JdbcStore.on(database, SETTINGS);
            RegistrationDesk desk = desk(store);
            for (int number = 0; number < capacities.size(); number++) {
                desk.submit(form(number, capacities.get(number)));
            }
            List<Viewed> rows = rows(store);
            for (int number : lost) {
                delete(kept, "A-" + number);
            }
            assertThat(rows(store))
                    .hasSize(rows.size()
                            - (int) lost.stream()
                                    .filter(number -> number < capacities.size())
                                    .count());
            assertThat(desk.rebuild()).isEmpty();
            assertThat(rows(store)).isEqualTo(rows).hasSize(capacities.size());
            assertThat(whole(store)).isEqualTo(streams(store)).hasSize(capacities.size());
        }
        database.dispose();
    }

    private static List<Viewed> rows(Store store) {
        return store.transact(session -> session.views().list("registrations", Optional.empty(), Integer.MAX_VALUE));
    }

    /** The journal read as a whole, page by page. */
    private static Map<StreamId, List<Recorded>> whole(Store store) {
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

    private static void delete(Connection connection, String key) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM TUOYU_VIEWS WHERE ROW_KEY = ?")) {
            delete.setBytes(1, key.getBytes(java.nio.charset.StandardCharsets.UTF_16BE));
            delete.executeUpdate();
        }
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
