package org.tuoyu.embedding;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.tuoyu.spi.Capability;
import org.tuoyu.spi.Store;
import org.tuoyu.spi.StoreFailed;
import org.tuoyu.spi.Work;

/**
 * A store over one plain file, written from the Javadoc of the ports: each transaction is a frame at its end, a length, a
 * check sum and what was written. It is on the disk before it is acknowledged. One work runs at a time; all is in memory.
 */
public final class PlainFileStore implements Store, AutoCloseable {

    private static final int HEAD = Integer.BYTES + Long.BYTES;

    private final RandomAccessFile file;
    private final PlainContent content = new PlainContent();
    private final ReentrantLock one = new ReentrantLock();
    private @Nullable IOException broken;

    private PlainFileStore(RandomAccessFile file) {
        this.file = file;
    }

    /** Opens the store of a folder; a frame that its program died over is cut off, since nobody was told of it. */
    public static PlainFileStore in(Path folder) {
        try {
            RandomAccessFile file = new RandomAccessFile(new File(folder.toFile(), "transactions"), "rw");
            PlainFileStore store = new PlainFileStore(file);
            store.open();
            return store;
        } catch (IOException failure) {
            throw new StoreFailed("", failure);
        }
    }

    private void open() throws IOException {
        try {
            if (file.getChannel().tryLock() == null) {
                throw new IOException("Another program has the file open; close it first");
            }
            long whole = 0;
            byte[] frame = next();
            while (frame.length > 0) {
                content.replay(frame);
                whole = file.getFilePointer();
                frame = next();
            }
            file.setLength(whole);
            file.seek(whole);
        } catch (IOException | RuntimeException failure) {
            file.close();
            throw failure;
        }
    }

    /** The next frame; an empty one where the file ends or what follows was never acknowledged. */
    private byte[] next() throws IOException {
        long left = file.length() - file.getFilePointer();
        if (left < HEAD) {
            return new byte[0];
        }
        int length = file.readInt();
        long sum = file.readLong();
        if (length <= 0 || length > left - HEAD) {
            return new byte[0];
        }
        byte[] frame = new byte[length];
        file.readFully(frame);
        if (sum(frame) != sum && file.getFilePointer() < file.length()) {
            throw new IOException("The file is damaged before its end; take a backup");
        }
        return sum(frame) == sum ? frame : new byte[0];
    }

    private static long sum(byte[] frame) {
        CRC32 sum = new CRC32();
        sum.update(frame);
        return sum.getValue();
    }

    @Override
    public <T extends @Nullable Object> T transact(Work<T> work) {
        one.lock();
        try {
            PlainSession session = new PlainSession(content);
            try {
                T result = work.in(session);
                commit(session.written());
                return result;
            } finally {
                session.end();
            }
        } finally {
            one.unlock();
        }
    }

    private void commit(byte[] frame) {
        if (frame.length == 0) {
            return;
        }
        try {
            if (broken != null) {
                throw new IOException("The file could not be written before; open it anew", broken);
            }
            byte[] framed = Arrays.copyOf(
                    ByteBuffer.allocate(HEAD)
                            .putInt(frame.length)
                            .putLong(sum(frame))
                            .array(),
                    HEAD + frame.length);
            System.arraycopy(frame, 0, framed, HEAD, frame.length);
            file.write(framed);
            file.getFD().sync();
            content.replay(frame);
        } catch (IOException failure) {
            broken = failure;
            throw new StoreFailed("", failure);
        }
    }

    @Override
    public Set<Capability> capabilities() {
        return Set.of(Capability.OWN_TRANSACTIONS, Capability.ONE_MOMENT, Capability.DURABLE);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
