package org.tuoyu.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tuoyu.childcare.institution.Application;
import org.tuoyu.childcare.institution.ProfitStatus;
import org.tuoyu.childcare.institution.ServiceMode;
import org.tuoyu.engine.RegistrationDesk;
import org.tuoyu.engine.Submitted;
import org.tuoyu.engine.Tuoyu;
import org.tuoyu.jdbc.Dialect;
import org.tuoyu.jdbc.JdbcSettings;
import org.tuoyu.jdbc.JdbcStore;
import org.tuoyu.json.JsonCodec;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.spi.Store;

/**
 * What a case costs in a store over PostgreSQL, beside plain JDBC that inserts the same rows into tables that are the same,
 * on one server that forces each commit. Every figure is the median of rounds in which both take turns.
 */
final class StoreFigures {

    private static final int CASES = 4_000;
    private static final int PER_ROUND = 100;
    private static final int PER_BATCH = RegistrationDesk.BATCH;
    private static final int FEW = 1_000;
    private static final int MANY = 100_000;

    private final HikariDataSource pool;

    private StoreFigures(HikariDataSource pool) {
        this.pool = pool;
    }

    public static void main(String[] arguments) throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .start();
                HikariDataSource pool = new HikariDataSource()) {
            pool.setDataSource(server.getPostgresDatabase());
            pool.setMaximumPoolSize(1);
            StoreFigures figures = new StoreFigures(pool);
            figures.one();
            figures.many();
            figures.growing();
        }
    }

    private Store store(String schema) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + schema);
        }
        return JdbcStore.on(
                pool, JdbcSettings.of(Dialect.POSTGRESQL).inSchema(schema).makingTables());
    }

    private static RegistrationDesk desk(Store store) {
        return Tuoyu.builder()
                .policies(Beibei.policies())
                .store(store)
                .codec(JsonCodec.standard())
                .clock(Clock.fixed(Instant.parse("2021-03-02T01:00:00Z"), ZoneOffset.UTC))
                .build()
                .registrations();
    }

    private static Application application(int number) {
        return new Application(
                "A-" + number,
                "晨光托育园" + number,
                ProfitStatus.FOR_PROFIT,
                Optional.empty(),
                Optional.empty(),
                List.of(ServiceMode.FULL_DAY),
                60,
                "北温泉街道",
                LocalDate.of(2021, 3, 1));
    }

    /** One case in one transaction. */
    private void one() throws SQLException {
        RegistrationDesk warm = desk(store("warm"));
        IntStream.range(0, CASES).forEach(number -> submit(warm, number));
        List<Rows> rows = rows("warm");
        RegistrationDesk desk = desk(store("ours"));
        store("plain");
        List<Double> ours = new ArrayList<>();
        List<Double> plain = new ArrayList<>();
        for (int from = 0; from < CASES; from += PER_ROUND) {
            int first = from;
            ours.add(micros(
                    PER_ROUND,
                    () -> IntStream.range(first, first + PER_ROUND).forEach(number -> submit(desk, number))));
            plain.add(micros(PER_ROUND, () -> {
                for (Rows each : rows.subList(first, first + PER_ROUND)) {
                    insert("plain", List.of(each));
                }
            }));
        }
        print("submit, one transaction each", ours, plain);
    }

    /** Many cases in one transaction. */
    private void many() throws SQLException {
        List<Rows> rows = rows("warm");
        RegistrationDesk desk = desk(store("ours_many"));
        store("plain_many");
        List<Double> ours = new ArrayList<>();
        List<Double> plain = new ArrayList<>();
        for (int from = 0; from < CASES; from += PER_BATCH) {
            List<Checked<Application>> some = applications(from, from + PER_BATCH);
            List<Rows> same = rows.subList(from, from + PER_BATCH);
            ours.add(micros(PER_BATCH, () -> requireAccepted(desk.submitAllChecked(some))));
            plain.add(micros(PER_BATCH, () -> insert("plain_many", same)));
        }
        print("submitAll, " + PER_BATCH + " cases in a transaction", ours, plain);
    }

    /** The cost of a case among few and among many. */
    private void growing() throws SQLException {
        RegistrationDesk desk = desk(store("growing"));
        int cases = 0;
        for (int size : new int[] {FEW, 10_000, MANY}) {
            requireAccepted(desk.submitAllChecked(applications(cases, size)));
            cases = size;
            List<Double> each = new ArrayList<>();
            for (int round = 0; round < 10; round++) {
                int from = 1_000 * MANY + size + round * PER_ROUND;
                each.add(micros(
                        PER_ROUND,
                        () -> IntStream.range(from, from + PER_ROUND).forEach(number -> submit(desk, number))));
            }
            System.out.printf(Locale.ROOT, "submit among %,d cases: %.0f us%n", size, median(each));
        }
    }

    private static List<Checked<Application>> applications(int from, int to) {
        return IntStream.range(from, to)
                .<Checked<Application>>mapToObj(number -> new Checked.Valid<>(application(number)))
                .toList();
    }

    private static void submit(RegistrationDesk desk, int number) {
        requireAccepted(List.of(desk.submit(application(number))));
    }

    private static void requireAccepted(List<Submitted> all) {
        if (!all.stream().allMatch(Submitted.Accepted.class::isInstance)) {
            throw new IllegalStateException("A case was not taken up: " + all);
        }
    }

    /** The rows of a case, as they stand in the tables. */
    private record Rows(List<List<Object>> journal, List<Object> view) {}

    private List<Rows> rows(String schema) throws SQLException {
        Map<Integer, Rows> all = new LinkedHashMap<>();
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet views = statement.executeQuery("SELECT * FROM " + schema + ".tuoyu_views")) {
                while (views.next()) {
                    all.put(Arrays.hashCode(views.getBytes("row_key")), new Rows(new ArrayList<>(), values(views, 8)));
                }
            }
            try (ResultSet entries = statement.executeQuery(
                    "SELECT * FROM " + schema + ".tuoyu_journal ORDER BY stream_key, stream_version")) {
                while (entries.next()) {
                    Objects.requireNonNull(all.get(Arrays.hashCode(entries.getBytes("stream_key"))))
                            .journal()
                            .add(values(entries, 8));
                }
            }
        }
        return List.copyOf(all.values());
    }

    private static List<Object> values(ResultSet row, int columns) throws SQLException {
        List<Object> values = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
            values.add(row.getObject(i));
        }
        return values;
    }

    /** Plain JDBC: a batch for each table, one transaction. */
    private void insert(String schema, List<Rows> rows) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement journal = connection.prepareStatement("INSERT INTO " + schema
                            + ".tuoyu_journal (stream_kind, stream_key, stream_version, content_type, content_schema, payload,"
                            + " digest_name, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
                    PreparedStatement view = connection.prepareStatement("INSERT INTO " + schema
                            + ".tuoyu_views (view_name, row_key, row_version, content_type, content_schema, payload,"
                            + " digest_name, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
                for (Rows each : rows) {
                    for (List<Object> entry : each.journal()) {
                        add(journal, entry);
                    }
                    add(view, each.view());
                }
                journal.executeBatch();
                view.executeBatch();
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private static void add(PreparedStatement insert, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            insert.setObject(i + 1, values.get(i));
        }
        insert.addBatch();
    }

    /** Something that is timed. */
    private interface Timed {
        void run() throws SQLException;
    }

    private static double micros(int cases, Timed timed) throws SQLException {
        long start = System.nanoTime();
        timed.run();
        return (System.nanoTime() - start) / 1e3 / cases;
    }

    private static double median(List<Double> rounds) {
        List<Double> sorted = rounds.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static void print(String what, List<Double> ours, List<Double> plain) {
        System.out.printf(
                Locale.ROOT,
                "%s: %.0f us, plain JDBC %.0f us: %.0f %% as fast%n",
                what,
                median(ours),
                median(plain),
                100 * median(plain) / median(ours));
    }
}
