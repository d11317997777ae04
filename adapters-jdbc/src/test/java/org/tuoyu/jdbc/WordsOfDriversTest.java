package org.tuoyu.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.spi.Bytes;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.Overtaken;
import org.tuoyu.spi.Session;
import org.tuoyu.spi.Store;
import org.tuoyu.spi.ViewKey;

/** Drivers quote what a statement was given, some as bytes: neither a payload nor a key is shown by a failure. */
final class WordsOfDriversTest {

    private static final String PAYLOAD = "payload of a person";
    private static final String KEY = "key of a person";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void noFailureShowsWhatWasWrittenOnPostgres() {
        showsNothing(JdbcStore.on(Databases.postgres(), Databases.newSchema()));
    }

    @Test
    void noFailureShowsWhatWasWrittenOnH2() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:" + folder.resolve("h2").toAbsolutePath());
        showsNothing(JdbcStore.on(database, Databases.H2));
    }

    @Test
    void noFailureShowsWhatWasWrittenOnSqlite() {
        showsNothing(JdbcStore.on(Databases.sqlite(folder.resolve("sqlite")), Databases.SQLITE));
    }

    /** One and many rows whose keys others have taken meanwhile: an append, a row, and both. */
    private static void showsNothing(Store store) {
        for (int many : new int[] {1, 120}) {
            showsNothing(overtaken(store, many, many, "both"));
            showsNothing(overtaken(store, many, 0, "entries"));
            showsNothing(overtaken(store, 0, many, "rows"));
        }
    }

    private static Overtaken overtaken(Store store, int entries, int rows, String view) {
        String name = view + (entries + rows);
        return catchThrowableOfType(
                Overtaken.class,
                () -> store.transact(session -> {
                    write(session, entries, rows, name);
                    return store.transact(other -> write(other, Math.min(entries, 1), Math.min(rows, 1), name));
                }));
    }

    private static long write(Session session, int entries, int rows, String name) {
        for (int i = 0; i < entries; i++) {
            session.journal().append(new StreamId("sample", KEY + name + i), 0, List.of(entry()));
        }
        for (int i = 0; i < rows; i++) {
            session.views().find(new ViewKey("sample", KEY + name + i));
            session.views().put(new ViewKey("sample", KEY + name + i), entry());
        }
        return (long) entries + rows;
    }

    private static Encoded entry() {
        return new Encoded("sample", 1, Bytes.of(PAYLOAD.getBytes(StandardCharsets.UTF_8)));
    }

    private static void showsNothing(Overtaken overtaken) {
        StringWriter text = new StringWriter();
        overtaken.printStackTrace(new PrintWriter(text));
        assertThat(text.toString().toLowerCase(Locale.ROOT))
                .contains("sql")
                .doesNotContain(Stream.of(PAYLOAD, KEY)
                        .flatMap(each -> Stream.of(
                                each,
                                HexFormat.of().formatHex(each.getBytes(StandardCharsets.UTF_8)),
                                HexFormat.of().formatHex(Name.bytes(each))))
                        .toList());
    }
}
