package org.tuoyu.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tuoyu.engine.Tuoyu;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.spi.Store;

/** A host that is a module compiles and runs with the modules of the library on its path, and with nothing else. */
final class HostModuleTest {

    private static final String PATH = Stream.of(Beibei.class, Store.class, Tuoyu.class)
            .map(HostModuleTest::place)
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    private static final String DESCRIPTOR = """
            module host {
                requires org.tuoyu.core;
                requires org.tuoyu.engine;
            }
            """;
    private static final String PROGRAM = """
            package host;

            public final class Host {
                public static void main(String[] arguments) {
                    System.out.println(org.tuoyu.shipped.beibei.Beibei.policy().matrix().orElseThrow().rows().size());
                    System.out.println(org.tuoyu.engine.Tuoyu.class.getModule().getName());
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void needsNoOtherModule() throws Exception {
        Path descriptor = Files.writeString(folder.resolve("module-info.java"), DESCRIPTOR);
        Path program = Files.writeString(
                Files.createDirectories(folder.resolve("host")).resolve("Host.java"), PROGRAM);
        Path classes = folder.resolve("classes");
        int compiled = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "-d",
                        classes.toString(),
                        "--module-path",
                        PATH,
                        descriptor.toString(),
                        program.toString());
        assertThat(compiled).isZero();
        Process host = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        PATH + File.pathSeparator + classes,
                        "--module",
                        "host/host.Host")
                .redirectErrorStream(true)
                .start();
        String said = new String(host.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said.lines()).containsExactlyElementsOf(List.of("36", "org.tuoyu.engine"));
        assertThat(host.waitFor()).isZero();
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("A class comes from a jar or a folder: " + type, e);
        }
    }
}
