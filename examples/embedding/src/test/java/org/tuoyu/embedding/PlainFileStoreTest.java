package org.tuoyu.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.spi.Bytes;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.ProviderNotUsable;
import org.tuoyu.spi.Providers;
import org.tuoyu.spi.Store;
import org.tuoyu.spi.StoreFailed;
import org.tuoyu.tck.DurableStoreContract;

/** A store that was written from the Javadoc alone keeps the contract, and forgives a death in the middle of writing. */
final class PlainFileStoreTest extends DurableStoreContract {

    private static final StreamId STREAM = new StreamId("registration", "A-1");

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    private final List<PlainFileStore> opened = new ArrayList<>();

    @Override
    protected Store emptyStore() {
        try {
            return open(Files.createDirectory(folder.resolve("store-" + opened.size())));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    protected Class<? extends Function<Path, ? extends Store>> opening() {
        return OpensPlainFile.class;
    }

    private PlainFileStore open(Path where) {
        PlainFileStore store = PlainFileStore.in(where);
        opened.add(store);
        return store;
    }

    @AfterEach
    void close() throws IOException {
        for (PlainFileStore each : opened) {
            each.close();
        }
    }

    @Test
    void whereverTheLastFrameWasCutOffTheOthersAreThere() throws IOException {
        Path file = folder.resolve("transactions");
        try (PlainFileStore store = PlainFileStore.in(folder)) {
            assertThat(appended(store, 0)).isEqualTo(1);
        }
        long first = Files.size(file);
        try (PlainFileStore store = PlainFileStore.in(folder)) {
            assertThat(appended(store, 1)).isEqualTo(2);
        }
        byte[] whole = Files.readAllBytes(file);
        for (int length = (int) first; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            try (PlainFileStore store = PlainFileStore.in(folder)) {
                assertThat(appended(store, 1)).as("cut off at %s", length).isEqualTo(2);
            }
        }
    }

    @Test
    void aFrameThatWasAlteredBeforeTheEndIsNotPassedOver() throws IOException {
        try (PlainFileStore store = PlainFileStore.in(folder)) {
            appended(store, 0);
            appended(store, 1);
        }
        Path file = folder.resolve("transactions");
        byte[] whole = Files.readAllBytes(file);
        whole[whole.length / 4] ^= 1;
        Files.write(file, whole, StandardOpenOption.TRUNCATE_EXISTING);
        assertThatExceptionOfType(StoreFailed.class)
                .isThrownBy(() -> PlainFileStore.in(folder))
                .withRootCauseInstanceOf(IOException.class);
    }

    private static long appended(Store store, long expected) {
        Encoded entry = new Encoded("sample", 1, Bytes.of("one".getBytes(StandardCharsets.UTF_8)));
        return store.transact(session -> session.journal().append(STREAM, expected, List.of(entry)));
    }

    @Test
    void itIsOpenedByItsName() throws Exception {
        Providers providers = Providers.of(PlainFileStoreTest.class.getClassLoader());
        assertThat(providers.names(Store.class)).contains("plain-file");
        Store store = providers.open(Store.class, "plain-file", Map.of("folder", folder.toString()));
        assertThat(appended(store, 0)).isEqualTo(1);
        ((AutoCloseable) store).close();
        assertThatExceptionOfType(ProviderNotUsable.class)
                .isThrownBy(() -> providers.open(Store.class, "plain", Map.of()))
                .satisfies(told -> assertThat(told.candidates()).contains("plain-file"));
    }
}
