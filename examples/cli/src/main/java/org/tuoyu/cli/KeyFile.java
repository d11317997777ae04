package org.tuoyu.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tuoyu.childcare.accountability.PseudonymKey;
import org.tuoyu.kernel.problem.Problem;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The file that holds the key of pseudonyms: all of its bytes. Its name is not told, it may be the key itself. */
record KeyFile(String name, Terminal terminal, Languages languages, CommandLine command) {

    private static final int LONGEST = 4096;

    /** The key. What its owner should know of the file is said; a file that holds no key is an error of usage. */
    PseudonymKey read() throws IOException {
        if (!name.equals("-") && !isOrdinary(new File(name))) {
            throw wrong("密钥须为可读的普通文件，或以 - 由标准输入读入"
                    + " a key is an ordinary file that can be read, or - for standard input");
        }
        byte[] bytes = bytes();
        if (bytes.length > LONGEST) {
            throw wrong("密钥至多 " + LONGEST + " 字节 a key has " + LONGEST + " bytes or less; was another file meant?");
        }
        PseudonymKey key = PseudonymKey.of(bytes).<PseudonymKey>match(valid -> valid, problems -> {
            throw wrong(problems.stream().map(KeyFile::told).collect(Collectors.joining("; ")));
        });
        tellOfLineEnd(bytes);
        tellOfOthers();
        return key;
    }

    private static boolean isOrdinary(File file) {
        return file.isFile() && file.canRead();
    }

    private byte[] bytes() throws IOException {
        try (InputStream in = Input.open(name, terminal, command)) {
            return in.readNBytes(LONGEST + 1);
        }
    }

    private static String told(Problem problem) {
        return problem.message().zh() + " " + problem.message().en();
    }

    private void tellOfLineEnd(byte[] bytes) {
        byte last = bytes[bytes.length - 1];
        if (last == '\n' || last == '\r') {
            say(
                    "注意：密钥文件以换行结尾，该换行是密钥的一部分；若为编辑器所加，则这是另一把密钥",
                    "note: the key file ends with a line end, which is part of the key; if an editor added it, this is"
                            + " another key");
        }
    }

    private void tellOfOthers() throws IOException {
        @Nullable
        PosixFileAttributeView view =
                name.equals("-") ? null : Files.getFileAttributeView(Path.of(name), PosixFileAttributeView.class);
        if (view != null
                && view.readAttributes().permissions().stream()
                        .anyMatch(each ->
                                each == PosixFilePermission.OTHERS_READ || each == PosixFilePermission.OTHERS_WRITE)) {
            say(
                    "警告：任何人都能读写密钥文件；请改为仅属主可读（chmod 600），并考虑更换密钥",
                    "warning: anybody can read or write the key file; make it the owner's alone (chmod 600), and"
                            + " consider a new key");
        }
    }

    private void say(String zh, String en) {
        terminal.err().println(languages.say(zh, en));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command, message);
    }
}
