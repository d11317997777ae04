package org.tuoyu.embedding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.tuoyu.spi.PolicyFiles;
import org.tuoyu.spi.PolicySource;
import org.tuoyu.tck.PolicySourceContract;

/** Policy files in a folder. */
// <sample>
final class OurPolicyFilesTest extends PolicySourceContract {

    @Override
    protected PolicySource kept(Map<String, byte[]> files) {
        files.forEach(this::write);
        return PolicyFiles.inFolder(folder);
    }
    // </sample>

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    private void write(String path, byte[] content) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(folder.resolve(path).getParent());
            Files.write(file, content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
