package org.tuoyu.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.h2.mvstore.MVStore;
import org.tuoyu.spi.StoreFailed;

/**
 * The place of an H2 file: there, and its owner's alone, before H2 opens it.
 *
 * @param file the file itself, with the ending that H2 adds
 * @param forH2 how H2 is told of it
 */
record H2Place(Path file, String forH2) {

    /** H2 adds it to the name that it is given. */
    private static final String ENDING = ".mv.db";

    /** As much as H2 marks at the beginning of a file. */
    private static final int BEGINNING = 4096;

    private static final String NAME_NOT_USABLE = "42602";
    private static final String FILE_NOT_USABLE = "58030";

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    /** The place of that name in one of H2's file systems. */
    static H2Place of(String scheme, Path file) {
        String name = nameForH2(file);
        return new H2Place(ofItsOwner(Path.of(name + ENDING)), scheme + name);
    }

    /** H2 reads a semicolon as the end of a name, a backslash as a slash, and has no way to write them otherwise. */
    private static String nameForH2(Path file) {
        String name = file.toAbsolutePath().toString();
        boolean known = file.getFileSystem().equals(FileSystems.getDefault()) && name.equals(readAgain(name));
        if (!known
                || name.contains(";")
                || (name.contains("\\") && !file.getFileSystem().getSeparator().equals("\\"))) {
            throw new StoreFailed(
                    NAME_NOT_USABLE,
                    "H2 cannot be given the name of this file: name one on the default file"
                            + " system, without a semicolon or a backslash, in characters that the locale has",
                    null);
        }
        return name;
    }

    private static String readAgain(String name) {
        try {
            return Path.of(name).toString();
        } catch (InvalidPathException notRepresentable) {
            return "";
        }
    }

    /** The file, which its owner alone can read from the first moment; one that others could read is narrowed. */
    private static Path ofItsOwner(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (Files.getFileStore(file.toAbsolutePath().getParent())
                    .supportsFileAttributeView(PosixFileAttributeView.class)) {
                createOrNarrow(file);
            } else if (!Files.exists(file)) {
                Files.createFile(file);
            }
            return file.toRealPath();
        } catch (IOException failure) {
            throw new StoreFailed(
                    FILE_NOT_USABLE,
                    "The file cannot be made, or cannot be kept from others. Name one in a folder"
                            + " that this program may write, owned by the user that it runs as",
                    failure);
        }
    }

    private static void createOrNarrow(Path file) throws IOException {
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        } catch (FileAlreadyExistsException narrowed) {
            if (!OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
                Files.setPosixFilePermissions(file, OWNER_ONLY);
            }
        }
    }

    /**
     * Looks through a whole file that was not closed for the last that was written: by its own way H2 can miss it where
     * it took free space in the middle.
     */
    void recover() throws IOException {
        if (Files.size(file) > 0 && !wasClosed(file)) {
            new MVStore.Builder()
                    .fileName(forH2 + ENDING)
                    .recoveryMode()
                    .autoCommitDisabled()
                    .open()
                    .close();
        }
    }

    /** H2 marks the beginning of a file that it closes, and takes the mark away when it writes again. */
    private static boolean wasClosed(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return new String(content.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1).contains(",clean:1,");
        }
    }
}
