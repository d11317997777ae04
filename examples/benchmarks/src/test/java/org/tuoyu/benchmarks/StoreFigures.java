package org.tuoyu.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.charset.StandardCharsets;
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
import java.util.List;
import java.util.Locale;
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
 * on one server that forces each commit. Every figure is the median of rounds in which both take turns, after both have been
 * warmed up by as many cases.
 */
final class StoreFigures {

    private static final int WARM_UP = 10_000;
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
        Figure figure = new Figure(PER_ROUND);
        RegistrationDesk desk = desk(store("ours"));
        store("plain");
        for (int from = 0; from < WARM_UP + CASES; from += PER_ROUND) {
            int first = from;
            figure.ours(() -> IntStream.range(first, first + PER_ROUND).forEach(number -> submit(desk, number)));
            List<Rows> same = rows("ours", first, first + PER_ROUND);
            figure.plain(() -> {
                for (Rows each : same) {
                    insert("plain", List.of(each));
                }
            });
        }
        figure.print("submit, one transaction each", CASES);
    }

    /** Many cases in one transaction. */
    private void many() throws SQLException {
        Figure figure = new Figure(PER_BATCH);
        RegistrationDesk desk = desk(store("ours_many"));
        store("plain_many");
        for (int from = 0; from < WARM_UP + CASES; from += PER_BATCH) {
            List<Checked<Application>> some = applications(from, from + PER_BATCH);
            figure.ours(() -> requireAccepted(desk.submitAllChecked(some)));
            List<Rows> same = rows("ours_many", from, from + PER_BATCH);
            figure.plain(() -> insert("plain_many", same));
        }
        figure.print("submitAll, " + PER_BATCH + " cases in a transaction", CASES);
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

    /** The rows of some cases, in the order in which they came in. */
    private List<Rows> rows(String schema, int from, int to) throws SQLException {
        List<Rows> all = new ArrayList<>();
        try (Connection connection = pool.getConnection();
                PreparedStatement entries = connection.prepareStatement("SELECT * FROM " + schema
                        + ".tuoyu_journal WHERE stream_key = ? AND stream_kind = ?" + " ORDER BY stream_version");
                PreparedStatement view = connection.prepareStatement(
                        "SELECT * FROM " + schema + ".tuoyu_views WHERE row_key = ? AND view_name = ?")) {
            for (int number = from; number < to; number++) {
                List<List<Object>> journal = values(entries, number, "registration");
                all.add(new Rows(journal, values(view, number, "registrations").get(0)));
            }
        }
        return all;
    }

    private static List<List<Object>> values(PreparedStatement select, int number, String name) throws SQLException {
        List<List<Object>> all = new ArrayList<>();
        select.setBytes(1, application(number).id().getBytes(StandardCharsets.UTF_16BE));
        select.setBytes(2, name.getBytes(StandardCharsets.UTF_16BE));
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                all.add(values(rows, 8));
            }
        }
        return all;
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

    /** The rounds of both. */
    private record Figure(int perRound, List<Double> ours, List<Double> plain) {

        Figure(int perRound) {
            this(perRound, new ArrayList<>(), new ArrayList<>());
        }

        void ours(Timed timed) throws SQLException {
            ours.add(micros(perRound, timed));
        }

        void plain(Timed timed) throws SQLException {
            plain.add(micros(perRound, timed));
        }

        /** Of the last cases; those before were to warm up. */
        void print(String what, int cases) {
            int from = ours.size() - cases / perRound;
            double our = median(ours.subList(from, ours.size()));
            double plainly = median(plain.subList(from, plain.size()));
            System.out.printf(
                    Locale.ROOT,
                    "%s: %.0f us, plain JDBC %.0f us: %.0f %% as fast%n",
                    what,
                    our,
                    plainly,
                    100 * plainly / our);
        }
    }
}
