package org.tuoyu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Files named on the command line. */
final class Input {

    private Input() {}

    /** The file, or standard input for {@code -}, to be closed; one that cannot be opened is an error of usage. */
    static InputStream open(String name, Terminal terminal, CommandLine command) throws IOException {
        if (name.equals("-")) {
            return terminal.in();
        }
        Path file = Path.of(name);
        if (Files.isDirectory(file) || !Files.isReadable(file)) {
            throw new ParameterException(command, "无法读取文件 no such file, or not readable: " + name);
        }
        return Files.newInputStream(file);
    }
}
