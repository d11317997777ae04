package org.tuoyu.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tuoyu.spi.StoreFailed;

/**
 * A PostgreSQL server is killed while eight writers write: what they were told is there, and nothing is there in part. Run
 * as a program it takes a folder and how often to kill, and ends with 1 if anything was torn or lost.
 */
final class ServerDeathTest {

    private static final int KILLS = 2;
    private static final int MOST_ACKNOWLEDGED = 400;

    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final Random moment = new Random(7);

    public static void main(String[] arguments) throws Exception {
        ServerDeathTest test = new ServerDeathTest();
        int kills = Integer.parseInt(arguments[1]);
        List<String> found = new ArrayList<>();
        PostgresServer server = new PostgresServer(Path.of(arguments[0]));
        for (int life = 0; life < kills; life++) {
            found.addAll(test.found(server));
        }
        server.kill();
        found.forEach(System.out::println);
        System.out.println(kills + " kills of the server, " + test.acknowledged + " acknowledgements, " + found.size()
                + " cases torn or lost");
        System.exit(found.isEmpty() ? 0 : 1);
    }

    @Test
    void nothingAcknowledgedIsLostOrTornWhenTheServerIsKilled(@TempDir Path folder) throws Exception {
        PostgresServer server = new PostgresServer(folder);
        try {
            for (int life = 0; life < KILLS; life++) {
                assertThat(found(server)).as("life %s", life).isEmpty();
            }
            assertThat(acknowledged.get()).isGreaterThan(KILLS);
        } finally {
            server.kill();
        }
    }

    /** What is torn or lost after one life of the server. */
    private List<String> found(PostgresServer server) throws Exception {
        Set<Integer> kept = ConcurrentHashMap.newKeySet();
        int first = next.get();
        try (HikariDataSource pool = Databases.pooled(
                server.started(), WrittenCases.WRITERS, config -> config.setInitializationFailTimeout(10_000))) {
            JdbcStore store = open(pool);
            int enough = 1 + moment.nextInt(MOST_ACKNOWLEDGED);
            AtomicInteger left = new AtomicInteger(enough);
            WrittenCases.all(writer -> writtenUntilKilled(store, kept, left, server));
        }
        acknowledged.addAndGet(kept.size());
        List<String> found = new ArrayList<>();
        try (HikariDataSource pool = Databases.pooled(server.started(), 1)) {
            JdbcStore store = open(pool);
            for (int number = first; number < next.get(); number++) {
                boolean isThere = WrittenCases.isThere(store, number);
                if (!isThere && (kept.contains(number) || !WrittenCases.isAbsent(store, number))) {
                    found.add("case " + number + (kept.contains(number) ? " was acknowledged" : " is torn"));
                }
            }
        }
        server.kill();
        return found;
    }

    private static JdbcStore open(HikariDataSource pool) {
        return JdbcStore.on(pool, JdbcSettings.of(Dialect.POSTGRESQL).makingTables());
    }

    /** One of them kills the server when enough was acknowledged, in the midst of the others. */
    private int writtenUntilKilled(JdbcStore store, Set<Integer> kept, AtomicInteger left, PostgresServer server) {
        int written = 0;
        while (true) {
            int number = next.getAndIncrement();
            try {
                WrittenCases.write(store, number);
                kept.add(number);
                written++;
            } catch (StoreFailed killed) {
                return written;
            }
            if (left.decrementAndGet() == 0) {
                kill(server);
            }
        }
    }

    private static void kill(PostgresServer server) {
        try {
            server.kill();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
