package org.tuoyu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** Files named on the command line; what cannot be one is an error of usage. */
final class Input {

    /** What to do where words do not get from the terminal into the program. */
    static final String SET_A_LOCALE = "；请设置 UTF-8 的 locale，例如 LC_ALL=C.UTF-8，或使用 ./tuoyu"
            + " (set a locale with UTF-8, such as LC_ALL=C.UTF-8, or use ./tuoyu)";

    /** The longest policy file, in UTF-8, takes half of it. */
    private static final int LONGEST = 16 << 20;

    private Input() {}

    /** The file, or standard input for {@code -}, to be closed. */
    static InputStream open(String name, Terminal terminal, CommandLine command) throws IOException {
        return name.equals("-") ? terminal.in() : open(path(name, command), command);
    }

    /** The file, to be closed. */
    static InputStream open(Path file, CommandLine command) throws IOException {
        if (Files.isDirectory(file)) {
            throw new ParameterException(command, "是目录，不是文件 a directory, not a file: " + file);
        }
        try {
            return Files.newInputStream(file);
        } catch (FileSystemException e) {
            throw new ParameterException(command, "无法读取文件 no such file, or not readable: " + file, e);
        }
    }

    /** The file as text, whole; other than UTF-8 is an error of usage. */
    static String text(Path file, CommandLine command) throws IOException {
        try (InputStream in = open(file, command)) {
            return text(in, file.toString(), command);
        }
    }

    /** The file, or standard input for {@code -}, as text. */
    static String text(String name, Terminal terminal, CommandLine command) throws IOException {
        try (InputStream in = open(name, terminal, command)) {
            return text(in, name, command);
        }
    }

    private static String text(InputStream in, String name, CommandLine command) throws IOException {
        byte[] bytes = in.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw new ParameterException(
                    command,
                    "文件至多 " + LONGEST + " 字节，此文件更长 a file of text has " + LONGEST
                            + " bytes at most, this one is longer: " + name);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ParameterException(
                    command, "不是 UTF-8 文本，请另存为 UTF-8 not UTF-8 text, save it as UTF-8: " + name, e);
        }
    }

    /** A file as it is named on the command line. */
    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new TypeConversionException(
                    name.indexOf('\0') < 0
                            ? "当前 locale 无法表示此文件名 the locale cannot represent this file name: " + name + SET_A_LOCALE
                            : "文件名不能含有 NUL 字符，请改正 a file name has no NUL character, correct it: " + name);
        }
    }

    private static Path path(String name, CommandLine command) {
        try {
            return path(name);
        } catch (TypeConversionException e) {
            throw new ParameterException(command, String.valueOf(e.getMessage()), e);
        }
    }
}
