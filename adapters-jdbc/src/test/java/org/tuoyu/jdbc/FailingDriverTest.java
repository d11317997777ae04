package org.tuoyu.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuoyu.jdbc.WrittenCases.KEY;
import static org.tuoyu.jdbc.WrittenCases.STREAM;
import static org.tuoyu.jdbc.WrittenCases.entry;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tuoyu.kernel.problem.TuoyuException;
import org.tuoyu.spi.Session;
import org.tuoyu.spi.Store;

/**
 * A driver or a pool that fails at each call in turn, alone or with every call after it, before or after the call did its
 * work. The first failure is what the caller hears, under a type of ours; every other is told beside it; nothing is half
 * written; and a connection comes back as it went, or cut off.
 */
final class FailingDriverTest {

    private static final String WORK = "thrown by the work";
    private static final int FEWEST_CALLS = 20;

    private int databases;

    /** What drivers and pools throw. */
    enum Kind {
        WITH_STATE(number -> new SQLException("at call " + number, "08006")),
        WITHOUT_STATE(number -> new SQLException("at call " + number)),
        UNCHECKED(number -> new IllegalStateException("at call " + number)),
        ERROR(number -> new NoSuchMethodError("at call " + number));

        private final IntFunction<Throwable> made;

        Kind(IntFunction<Throwable> made) {
            this.made = made;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTransactionTellsTheFirstFailureAndLeavesNothingHalfDone(Kind kind) throws SQLException {
        everyPlace(kind, true, store -> store.transact(session -> written(session, 1, "after")));
    }

    @ParameterizedTest
    @EnumSource
    void aReadTellsTheFirstFailure(Kind kind) throws SQLException {
        everyPlace(kind, true, store -> store.transact(FailingDriverTest::content));
    }

    @ParameterizedTest
    @EnumSource
    void aWorkThatThrowsIsHeardWhateverBecomesOfTheRollback(Kind kind) throws SQLException {
        everyPlace(
                kind,
                true,
                store -> store.transact(session -> {
                    content(session);
                    written(session, 1, "never");
                    throw new IllegalArgumentException(WORK);
                }));
    }

    @ParameterizedTest
    @EnumSource
    void openingTellsTheFirstFailure(Kind kind) throws SQLException {
        everyPlace(kind, false, store -> {});
    }

    private void everyPlace(Kind kind, boolean isOpenBefore, Consumer<Store> use) throws SQLException {
        int calls = calls(isOpenBefore, use);
        assertThat(calls).isGreaterThan(FEWEST_CALLS);
        List<String> wrong = new ArrayList<>();
        for (int first = 1; first <= calls; first++) {
            for (int last : new int[] {first, Integer.MAX_VALUE}) {
                wrong.addAll(wrong(Faults.at(first, last, kind.made, false), isOpenBefore, use));
                wrong.addAll(wrong(Faults.at(first, last, kind.made, true), isOpenBefore, use));
            }
        }
        assertThat(wrong).as("of %s ways to fail", 4 * calls).isEmpty();
    }

    private int calls(boolean isOpenBefore, Consumer<Store> use) throws SQLException {
        Faults none = Faults.none();
        assertThat(wrong(none, isOpenBefore, use)).isEmpty();
        return none.counted().get();
    }

    /** What is wrong when the driver fails so; in an empty database, or in one where something was written before. */
    private List<String> wrong(Faults faults, boolean isOpenBefore, Consumer<Store> use) throws SQLException {
        databases++;
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:failing" + databases);
        try (Connection kept = database.getConnection();
                Pool pool = Pool.at(Connection.TRANSACTION_SERIALIZABLE, database)) {
            assertThat(kept.getAutoCommit()).isTrue();
            if (!isOpenBefore) {
                pool.failing(faults);
                return wrong(told(() -> use.accept(JdbcStore.on(pool.source(), Databases.H2))), faults, pool);
            }
            JdbcStore store = JdbcStore.on(pool.source(), Databases.H2);
            store.transact(session -> written(session, 0, "before"));
            pool.failing(faults);
            List<String> wrong = wrong(told(() -> use.accept(store)), faults, pool);
            String content = JdbcStore.on(database, Databases.H2).transact(FailingDriverTest::content);
            if (!content.equals("1 before")
                    && !(content.equals("2 after") && pool.calls().contains("Connection.commit"))) {
                wrong.add(content + " is there");
            }
            return wrong;
        }
    }

    private static List<String> wrong(@Nullable Throwable told, Faults faults, Pool pool) {
        List<String> wrong = new ArrayList<>(pool.complaints());
        Set<Throwable> heard = Collections.newSetFromMap(new IdentityHashMap<>());
        hear(told, heard);
        if (!heard.containsAll(faults.thrown())) {
            wrong.add("not heard of all " + faults.thrown() + " in " + told);
        }
        if (told != null && !isFirst(told, faults)) {
            wrong.add("first was " + faults.thrown().get(0) + ", told is " + told);
        }
        if (told != null
                && !(told instanceof Error)
                && !List.of(told.getSuppressed()).stream().allMatch(TuoyuException.class::isInstance)) {
            wrong.add("beside " + told + " stands " + List.of(told.getSuppressed()));
        }
        if (pool.calls().stream().anyMatch(each -> each.startsWith("Connection."))
                && !pool.calls().contains("Connection.close")) {
            wrong.add("not given back after " + pool.calls());
        }
        return wrong;
    }

    /** A failure of the driver under a type of ours, or an error, or what the work threw, before the driver failed. */
    private static boolean isFirst(Throwable told, Faults faults) {
        Throwable first = faults.thrown().isEmpty() ? told : faults.thrown().get(0);
        return WORK.equals(told.getMessage())
                || first == (told instanceof TuoyuException ? told.getCause() : told instanceof Error ? told : null);
    }

    private static void hear(@Nullable Throwable told, Set<Throwable> heard) {
        if (told != null && heard.add(told)) {
            hear(told.getCause(), heard);
            List.of(told.getSuppressed()).forEach(each -> hear(each, heard));
        }
    }

    private static @Nullable Throwable told(Runnable use) {
        try {
            use.run();
            return null;
        } catch (Throwable told) {
            return told;
        }
    }

    private static long written(Session session, long expected, String content) {
        session.views().put(KEY, entry(content));
        return session.journal().append(STREAM, expected, List.of(entry(content)));
    }

    private static String content(Session session) {
        int version = session.journal().read(STREAM).size();
        byte[] row = session.views().find(KEY).orElseThrow().payload().toArray();
        return version + " " + new String(row, StandardCharsets.UTF_8);
    }
}
