package org.tuoyu.jdbc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A file system of H2's that keeps beside each file what the disk is sure to have: the file as it was last forced. */
public final class DiskImage extends FilePathWrapper {

    static final String SCHEME = "image:";

    private static final AtomicInteger FORCED = new AtomicInteger();

    /** H2 makes paths by it. */
    public DiskImage() {}

    static void register() {
        FilePath.register(new DiskImage());
    }

    /** How often any file was forced. */
    static int forced() {
        return FORCED.get();
    }

    /** What is left of a file after a failure of power that loses all that it may lose. */
    static Path of(Path file) {
        return file.resolveSibling(file.getFileName() + ".image");
    }

    @Override
    public String getScheme() {
        return SCHEME.substring(0, SCHEME.length() - 1);
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        String path = name.substring(SCHEME.length());
        return new Imaged(FilePath.get("async:" + path).open(mode), Path.of(path));
    }

    private static final class Imaged extends FileBaseDefault {

        private final FileChannel file;
        private final Path path;

        Imaged(FileChannel file, Path path) {
            this.file = file;
            this.path = path;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            file.force(metaData);
            FORCED.incrementAndGet();
            Files.copy(path, of(path), StandardCopyOption.REPLACE_EXISTING);
        }

        @Override
        public synchronized int read(ByteBuffer destination, long position) throws IOException {
            return file.read(destination, position);
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            return file.write(source, position);
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            file.truncate(size);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }
    }
}
