package org.tuoyu.embedding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
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

    @Override
    protected String stack() {
        return onThisMachine(super.stack());
    }

    /** A path, or another where the locale has no such characters. */
    static String onThisMachine(String path) {
        Charset names = Charset.forName(System.getProperty("sun.jnu.encoding"));
        return names.newEncoder().canEncode(path) ? path : "lanzhou/stack.md";
    }

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
