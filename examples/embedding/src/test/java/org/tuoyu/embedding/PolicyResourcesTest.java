package org.tuoyu.embedding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.tuoyu.spi.PolicyFiles;
import org.tuoyu.spi.PolicySource;
import org.tuoyu.tck.PolicySourceContract;

/** Policy files on a class path. */
final class PolicyResourcesTest extends PolicySourceContract {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path root;

    @Override
    protected PolicySource kept(Map<String, byte[]> files) {
        files.forEach(this::write);
        try {
            URL[] classPath = {root.toUri().toURL()};
            return PolicyFiles.onClassPath(new URLClassLoader(classPath, null), "our/policies");
        } catch (MalformedURLException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    protected String stack() {
        return OurPolicyFilesTest.onThisMachine(super.stack());
    }

    private void write(String path, byte[] content) {
        try {
            Path file = root.resolve("our/policies").resolve(path);
            Files.createDirectories(root.resolve("our/policies").resolve(path).getParent());
            Files.write(file, content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
