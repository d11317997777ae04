package org.tuoyu.spark;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tuoyu.spi.PolicyFiles;
import org.tuoyu.spi.PolicySource;

/** A stack file and the files that it names, with the digest of each that was read. */
final class StackFiles {

    private static final String ON_CLASS_PATH = "classpath:";
    private static final String IN_FOLDER = "file:";

    private final PolicySource files;
    private final String stack;
    private final SortedMap<String, String> digests = new TreeMap<>();

    private StackFiles(PolicySource files, String stack) {
        this.files = files;
        this.stack = stack;
    }

    static StackFiles of(String source) {
        int slash = source.lastIndexOf('/');
        if (slash > 0 && source.endsWith(".md")) {
            String folder = source.substring(0, slash);
            String stack = source.substring(slash + 1);
            if (folder.startsWith(ON_CLASS_PATH)) {
                return new StackFiles(onClassPath(folder.substring(ON_CLASS_PATH.length())), stack);
            }
            if (folder.startsWith(IN_FOLDER)) {
                return new StackFiles(PolicyFiles.inFolder(Path.of(folder.substring(IN_FOLDER.length()))), stack);
            }
        }
        throw new StackRefused(
                "STACK_UNKNOWN",
                "Expected " + NamedStack.SHIPPED + ", classpath:folder/stack.md or file:/folder/stack.md, got " + source
                        + ".");
    }

    /** The class loader of the task sees the jars of the application; that of Spark may not. */
    private static PolicySource onClassPath(String folder) {
        ClassLoader ofTask = Thread.currentThread().getContextClassLoader();
        return PolicyFiles.onClassPath(ofTask == null ? StackFiles.class.getClassLoader() : ofTask, folder);
    }

    String stack() {
        return text(stack)
                .orElseThrow(() -> new StackRefused(
                        "FILE_NOT_FOUND",
                        "There is no stack file " + stack + " here. Put it where every executor finds it."));
    }

    Optional<String> text(String path) {
        Optional<String> text = files.text(path);
        text.ifPresent(it -> digests.put(path, Sha256.of(it)));
        return text;
    }

    /** By path, of what was read so far. */
    Map<String, String> digests() {
        return digests;
    }
}
