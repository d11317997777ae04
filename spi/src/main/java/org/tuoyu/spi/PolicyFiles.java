package org.tuoyu.spi;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Sources of policy files that are files already, and how the bytes of a file are read as text. */
public final class PolicyFiles {

    private PolicyFiles() {}

    /** The files of a folder and of those within it; a link that leads out of the folder leads to no file. */
    public static PolicySource inFolder(Path folder) {
        return path -> {
            try {
                return PolicySource.isPath(path) ? file(folder, path) : Optional.empty();
            } catch (IOException failure) {
                throw notRead(path, failure);
            }
        };
    }

    private static Optional<String> file(Path folder, String path) throws IOException {
        Path file;
        try {
            file = folder.resolve(path);
        } catch (InvalidPathException noNameHere) {
            return Optional.empty();
        }
        return Files.isRegularFile(file) && file.toRealPath().startsWith(folder.toRealPath())
                ? Optional.of(text(path, Files.readAllBytes(file)))
                : Optional.empty();
    }

    /**
     * The files of the class path under a root.
     *
     * @param root a path as that of a file: {@code policies/beibei}
     */
    public static PolicySource onClassPath(ClassLoader loader, String root) {
        if (!PolicySource.isPath(root)) {
            throw new IllegalArgumentException("A root is names between slashes, such as policies/beibei, got " + root);
        }
        return path -> {
            try {
                return PolicySource.isPath(path) ? resource(loader, root, path) : Optional.empty();
            } catch (IOException failure) {
                throw notRead(path, failure);
            }
        };
    }

    private static Optional<String> resource(ClassLoader loader, String root, String path) throws IOException {
        String name = root + "/" + path;
        URL place = loader.getResource(name);
        if (place == null || isFolder(loader, name, place)) {
            return Optional.empty();
        }
        try (InputStream in = place.openStream()) {
            return Optional.of(text(path, in.readAllBytes()));
        }
    }

    /** A folder of the class path reads as a list of its files, or as nothing. */
    private static boolean isFolder(ClassLoader loader, String name, URL place) throws IOException {
        if (!place.getProtocol().equals("file")) {
            return loader.getResource(name + "/") != null;
        }
        try {
            return Files.isDirectory(Path.of(place.toURI()));
        } catch (URISyntaxException noPlace) {
            throw new IOException("The class loader gives a place that is none", noPlace);
        }
    }

    private static SourceFailed notRead(String path, IOException failure) {
        return new SourceFailed(path, "see the cause, and whether it can be read", failure);
    }

    /**
     * The text of a file whose bytes a source has, as P1 says.
     *
     * @throws SourceFailed where they are no UTF-8, as P5 says
     */
    public static String text(String path, byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n");
        } catch (CharacterCodingException noText) {
            throw new SourceFailed(path, "it is not UTF-8; save it as that", noText);
        }
    }
}
