package org.tuoyu.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuoyu.jdbc.WrittenCases.STREAM;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tuoyu.kernel.problem.TuoyuException;
import org.tuoyu.spi.Bytes;
import org.tuoyu.spi.Encoded;

/** Files that are no database, or were one: whatever the driver makes of them reaches the caller under a type of ours. */
final class JunkDatabaseTest {

    private static final int ENTRIES = 20;
    private static final int FLIPS = 60;
    private static final long SEED = 20201218;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    private int files;

    @Test
    void whatIsNoDatabaseIsRefused() throws IOException {
        byte[] noise = new byte[1 << 14];
        new Random(SEED).nextBytes(noise);
        for (byte[] junk :
                List.of(noise, "no database".repeat(1000).getBytes(StandardCharsets.UTF_8), new byte[1 << 14])) {
            assertThat(told(junk)).isInstanceOf(TuoyuException.class);
        }
    }

    @Test
    void aDamagedDatabaseIsReadOrRefused() throws IOException {
        byte[] sound = sound();
        Random random = new Random(SEED);
        List<String> wrong = new ArrayList<>();
        int refused = 0;
        for (int i = 0; i < FLIPS; i++) {
            byte[] damaged = i % 4 == 0 ? Arrays.copyOf(sound, random.nextInt(sound.length)) : sound.clone();
            for (int j = 0; damaged.length > 0 && j < 1 << i % 6; j++) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Throwable told = told(damaged);
            refused += told == null ? 0 : 1;
            if (told != null && !(told instanceof TuoyuException)) {
                wrong.add(i + ": " + told);
            }
        }
        assertThat(wrong)
                .as("of %s damaged files, %s of them refused", FLIPS, refused)
                .isEmpty();
        assertThat(refused).isBetween(1, FLIPS - 1);
    }

    private byte[] sound() throws IOException {
        JdbcStore.on(source("sound"), Databases.H2)
                .transact(session -> session.journal().append(STREAM, 0, entries()));
        return Files.readAllBytes(folder.resolve("sound.mv.db"));
    }

    private static List<Encoded> entries() {
        List<Encoded> entries = new ArrayList<>();
        for (int i = 0; i < ENTRIES; i++) {
            entries.add(new Encoded("sample", 1, Bytes.of("entry ".repeat(i).getBytes(StandardCharsets.UTF_8))));
        }
        return entries;
    }

    private @Nullable Throwable told(byte[] content) throws IOException {
        files++;
        Files.write(folder.resolve("file" + files + ".mv.db"), content);
        try {
            JdbcStore store = JdbcStore.on(source("file" + files), Databases.H2);
            store.transact(session -> session.journal().read(STREAM));
            store.transact(session -> session.journal().streams(Optional.empty(), ENTRIES));
            return null;
        } catch (Throwable told) {
            return told;
        }
    }

    private JdbcDataSource source(String name) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + folder.resolve(name));
        source.setUser("sa");
        source.setPassword("");
        return source;
    }
}
