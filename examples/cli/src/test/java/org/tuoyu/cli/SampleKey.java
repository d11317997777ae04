package org.tuoyu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The key of the samples as a file of its owner alone, which no repository keeps. */
final class SampleKey {

    static final Path SHARED = Path.of("..", "..", "docs", "samples", "key.txt");

    private SampleKey() {}

    /** A copy in a folder. */
    static Path in(Path folder) {
        try {
            return written(folder, Files.readAllBytes(SHARED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another key. */
    static Path written(Path folder, byte[] key) throws IOException {
        Path file = Files.write(folder.resolve("key"), key);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
}
