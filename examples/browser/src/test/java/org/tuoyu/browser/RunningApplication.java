package org.tuoyu.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The application of {@code examples/spring-boot} as a process of its own, with nothing stored. */
final class RunningApplication implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+/");

    private static final String CLASSES =
            System.getProperty("tuoyu.web", "../spring-boot/target/tuoyu-web.jar:../spring-boot/target/lib/*");

    final String address;
    private final Process process;

    private RunningApplication(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Starts it, and waits until it says where it is. */
    static RunningApplication start() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        CLASSES,
                        "org.tuoyu.web.WebApplication",
                        "--server.port=0",
                        "--spring.profiles.active=memory")
                .redirectErrorStream(true)
                .start();
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder all = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            all.append(line).append('\n');
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return new RunningApplication(process, address.group());
            }
        }
        throw new IllegalStateException("The application did not start; it said: " + all);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
