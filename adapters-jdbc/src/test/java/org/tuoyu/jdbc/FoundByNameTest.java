package org.tuoyu.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.tuoyu.jdbc.WrittenCases.STREAM;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tuoyu.spi.Bytes;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.Providers;
import org.tuoyu.spi.Store;

/** A store in an H2 file is found by its name. */
final class FoundByNameTest {

    private static final Providers PROVIDERS = Providers.of(FoundByNameTest.class.getClassLoader());

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void anH2FileIsOpenedWhereTheSettingSays() {
        Path file = folder.resolve("cases");
        try (JdbcStore store = (JdbcStore) PROVIDERS.open(Store.class, "h2-file", Map.of("file", file.toString()))) {
            store.transact(session ->
                    session.journal().append(STREAM, 0, List.of(new Encoded("sample", 1, Bytes.of()))));
        }
        try (JdbcStore store = JdbcStore.h2File(file)) {
            assertThat(store.<Integer>transact(
                            session -> session.journal().read(STREAM).size()))
                    .isEqualTo(1);
        }
    }

    @Test
    void settingsThatAreMissingOrNotKnownAreRefused() {
        for (Map<String, String> settings : List.of(
                Map.<String, String>of(), Map.of("file", "cases", "colour", "red"), Map.of("folder", "cases"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PROVIDERS.open(Store.class, "h2-file", settings))
                    .withMessageContaining("one setting, file");
        }
    }
}
