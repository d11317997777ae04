package org.tuoyu.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuoyu.jdbc.WrittenCases.entry;

import com.zaxxer.hikari.HikariDataSource;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.net.SocketFactory;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.Journal.Append;
import org.tuoyu.spi.Session;
import org.tuoyu.spi.Store;
import org.tuoyu.spi.ViewKey;

/** How often a work of each kind waits for the PostgreSQL server: what makes it slow, counted without a clock. */
final class RoundTripsTest {

    private static final int WARM = 10;

    /** Sockets that count how often something is read after something was written. */
    public static final class Counting extends SocketFactory {

        private static final AtomicInteger TRIPS = new AtomicInteger();

        @Override
        public Socket createSocket() {
            return new Counted();
        }

        @Override
        public Socket createSocket(String host, int port) {
            throw new UnsupportedOperationException("The driver makes sockets that are not connected");
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress local, int localPort) {
            return createSocket(host, port);
        }

        @Override
        public Socket createSocket(InetAddress host, int port) {
            return createSocket(host.getHostName(), port);
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
            return createSocket(host, port);
        }
    }

    private static final class Counted extends Socket {

        private boolean hasWritten;

        @Override
        public OutputStream getOutputStream() throws IOException {
            return new FilterOutputStream(super.getOutputStream()) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    hasWritten = true;
                    out.write(bytes, from, length);
                }
            };
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return new FilterInputStream(super.getInputStream()) {
                @Override
                public int read(byte[] bytes, int from, int length) throws IOException {
                    if (hasWritten) {
                        hasWritten = false;
                        Counting.TRIPS.incrementAndGet();
                    }
                    return in.read(bytes, from, length);
                }
            };
        }
    }

    @Test
    void aNewCaseTakesFour() {
        assertThat(trips(settings(), RoundTripsTest::oneCase))
                .as("the stream, the row, all that is written, the commit")
                .isEqualTo(4);
    }

    @Test
    void aLimitForLocksTakesNone() {
        assertThat(trips(settings().locksWithin(Duration.ofSeconds(5)), RoundTripsTest::oneCase))
                .isEqualTo(4);
    }

    @Test
    void aLookTakesTwo() {
        assertThat(trips(settings(), (session, number) -> session.views().find(key(number))))
                .as("the row, the commit")
                .isEqualTo(2);
    }

    @Test
    void aWorkThatDoesNothingTakesNone() {
        assertThat(trips(settings(), (session, number) -> "nothing")).isZero();
    }

    @Test
    void aHundredCasesTakeSeven() {
        assertThat(trips(settings(), RoundTripsTest::aHundredCases))
                .as("streams and rows by fifties, the entries, the rows, the commit")
                .isEqualTo(7);
    }

    private static JdbcSettings settings() {
        return Databases.newSchema();
    }

    /** What a work does, the so manieth time. */
    private interface Done {
        Object in(Session session, int number);
    }

    /** Of the last of several works, when the driver has prepared what it prepares. */
    private static int trips(JdbcSettings settings, Done done) {
        PGSimpleDataSource server = new PGSimpleDataSource();
        server.setURL(Objects.requireNonNull(address().getURL()));
        server.setUser("postgres");
        server.setSocketFactory(Counting.class.getName());
        try (HikariDataSource pool = Databases.pooled(server, 1)) {
            Store store = JdbcStore.on(pool, settings);
            int before = 0;
            for (int i = 0; i <= WARM; i++) {
                int number = i;
                before = Counting.TRIPS.get();
                store.transact(session -> done.in(session, number));
            }
            return Counting.TRIPS.get() - before;
        }
    }

    private static PGSimpleDataSource address() {
        return (PGSimpleDataSource) Objects.requireNonNull(((HikariDataSource) Databases.postgres()).getDataSource());
    }

    /** As engine takes up a case. */
    private static Object oneCase(Session session, int number) {
        session.journal().read(stream(number));
        session.views().find(key(number));
        session.journal().append(stream(number), 0, List.of(entry("one"), entry("two")));
        session.views().put(key(number), entry("row"));
        return "done";
    }

    /** As engine takes up many. */
    private static Object aHundredCases(Session session, int number) {
        List<Integer> numbers =
                IntStream.range(100 * number, 100 * number + 100).boxed().toList();
        session.journal().readEach(numbers.stream().map(RoundTripsTest::stream).toList());
        session.views().findEach(numbers.stream().map(RoundTripsTest::key).toList());
        List<Append> appends = new ArrayList<>();
        Map<ViewKey, Encoded> rows = new LinkedHashMap<>();
        for (int each : numbers) {
            appends.add(new Append(stream(each), 0, List.of(entry("one"), entry("two"))));
            rows.put(key(each), entry("row"));
        }
        session.journal().appendEach(appends);
        session.views().putEach(rows);
        return "done";
    }

    private static StreamId stream(int number) {
        return new StreamId("registration", "A-" + number);
    }

    private static ViewKey key(int number) {
        return new ViewKey("registrations", "A-" + number);
    }
}
