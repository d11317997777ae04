package org.tuoyu.tck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.spi.Bytes;
import org.tuoyu.spi.Capability;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.Journal;
import org.tuoyu.spi.ViewKey;
import org.tuoyu.spi.Views;
import org.tuoyu.spi.Work;

/**
 * A store that writes each transaction as one line of a file before it says that it is committed, and reads them again
 * when it is opened; faults override what they spoil. One work runs at a time.
 */
class FileStore extends FaultyStore {

    private final Path file;
    private StringBuilder line = new StringBuilder();

    FileStore(Path folder) {
        this.file = folder.resolve("transactions");
        try {
            String all = Files.exists(file) ? Files.readString(file) : "";
            String whole = all.substring(0, all.lastIndexOf('\n') + 1);
            whole.lines().forEach(this::replay);
            Files.writeString(file, whole);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public synchronized <T extends @Nullable Object> T transact(Work<T> work) {
        return super.transact(session -> {
            line = new StringBuilder();
            T result = work.in(session);
            if (!line.isEmpty()) {
                write(line + "\n");
            }
            return result;
        });
    }

    @Override
    public Set<Capability> capabilities() {
        return Set.of(Capability.OWN_TRANSACTIONS, Capability.ONE_MOMENT, Capability.DURABLE);
    }

    void write(String text) {
        try {
            Files.writeString(file, text, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Adds something that a work wrote to the line of its transaction. */
    final void keep(String what, String place, String key, Encoded encoded) {
        line.append(String.join(" ", what, place, key, encoded.type(), text(encoded)))
                .append(' ');
    }

    private static String text(Encoded encoded) {
        return Base64.getEncoder().encodeToString(encoded.payload().toArray());
    }

    private void replay(String transaction) {
        String[] words = transaction.split(" ", -1);
        good.transact(session -> {
            for (int i = 0; i + 5 <= words.length; i += 5) {
                Bytes payload = Bytes.of(Base64.getDecoder().decode(words[i + 4]));
                Encoded encoded = new Encoded(words[i + 3], 1, payload);
                if (words[i].equals("entry")) {
                    StreamId stream = new StreamId(words[i + 1], words[i + 2]);
                    session.journal()
                            .append(stream, session.journal().read(stream).size(), List.of(encoded));
                } else {
                    session.views().put(new ViewKey(words[i + 1], words[i + 2]), encoded);
                }
            }
            return words.length;
        });
    }

    @Override
    long append(Journal journal, StreamId stream, long expectedVersion, List<Encoded> entries) {
        long reached = super.append(journal, stream, expectedVersion, entries);
        entries.forEach(entry -> keep("entry", stream.kind(), stream.key(), entry));
        return reached;
    }

    @Override
    void put(Views views, ViewKey key, Encoded row) {
        super.put(views, key, row);
        keep("row", key.view(), key.key(), row);
    }
}
