package org.tuoyu.jdbc;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.spi.Bytes;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.Store;
import org.tuoyu.spi.ViewKey;

/**
 * A program that commits, and says so after each commit, until it is killed. Arguments: the file, and how to open it:
 * {@code durable}, as {@link JdbcStore#h2File} does, or {@code delayed}, as H2 does when nobody says otherwise.
 */
final class CommitsUntilKilled {

    static final StreamId STREAM = new StreamId("registration", "killed");
    static final ViewKey KEY = new ViewKey("registrations", "killed");

    private CommitsUntilKilled() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Store store = store(Path.of(arguments[0]), arguments[1]);
        for (long version = 0; ; version++) {
            out.println(committed(store, version));
        }
    }

    private static Store store(Path file, String opening) {
        if (opening.equals("durable")) {
            return JdbcStore.h2File(file);
        }
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + file.toAbsolutePath() + ";DB_CLOSE_DELAY=-1");
        source.setUser("sa");
        source.setPassword("");
        return JdbcStore.on(source, Databases.H2);
    }

    private static long committed(Store store, long version) {
        return store.transact(session -> {
            session.views().put(KEY, entry(version + 1));
            return session.journal().append(STREAM, version, List.of(entry(version + 1)));
        });
    }

    static Encoded entry(long number) {
        return new Encoded("sample", 1, Bytes.of(Long.toString(number).getBytes(StandardCharsets.UTF_8)));
    }
}
