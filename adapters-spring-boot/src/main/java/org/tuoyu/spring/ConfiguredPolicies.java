package org.tuoyu.spring;

import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.tuoyu.engine.InMemoryStore;
import org.tuoyu.engine.Tuoyu;
import org.tuoyu.json.JsonCodec;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.spi.DirectorySource;
import org.tuoyu.spi.PolicyFiles;
import org.tuoyu.spi.PolicySource;

/** The policies that a property names: those that are shipped, or a stack file. None is taken that nobody named. */
record ConfiguredPolicies(
        @Nullable String named,
        ClassLoader loader,
        @Nullable DirectorySource directory) {

    static final String PROPERTY = "tuoyu.policies";
    private static final String SHIPPED = "beibei";
    private static final String ON_CLASS_PATH = "classpath:";
    private static final String IN_FOLDER = "file:";
    static final String EXPECTED = "Expected " + SHIPPED + " for the policies that are shipped, or where a stack file"
            + " is: classpath:folder/stack.md, or file:/folder/stack.md.";

    PolicyStack stack() {
        if (SHIPPED.equals(named)) {
            return Beibei.policies();
        }
        if (named == null || !named.endsWith(".md")) {
            throw notUsable(EXPECTED);
        }
        return named.startsWith(ON_CLASS_PATH)
                ? onClassPath(named.substring(ON_CLASS_PATH.length()))
                : inFolder(named.startsWith(IN_FOLDER) ? named.substring(IN_FOLDER.length()) : named);
    }

    private PolicyStack onClassPath(String place) {
        String path = place.startsWith("/") ? place.substring(1) : place;
        int slash = path.lastIndexOf('/');
        if (slash <= 0) {
            throw notUsable("On the class path a stack file stands in a folder. " + EXPECTED);
        }
        return read(PolicyFiles.onClassPath(loader, path.substring(0, slash)), path.substring(slash + 1));
    }

    private PolicyStack inFolder(String place) {
        Path file = Path.of(place).toAbsolutePath();
        Path folder = file.getParent();
        Path name = file.getFileName();
        if (folder == null || name == null) {
            throw notUsable(EXPECTED);
        }
        return read(PolicyFiles.inFolder(folder), name.toString());
    }

    /** Read by the builder of the front door, which tells every problem at once; its store is used for nothing. */
    private PolicyStack read(PolicySource files, String stack) {
        Tuoyu.Builder builder = Tuoyu.builder()
                .policies(files, stack)
                .store(new InMemoryStore())
                .codec(JsonCodec.standard())
                .clock(Clock.systemUTC());
        if (directory != null) {
            builder.directory(directory);
        }
        return builder.build().policies();
    }

    private InvalidConfigurationPropertyValueException notUsable(String reason) {
        return new InvalidConfigurationPropertyValueException(PROPERTY, named, reason);
    }
}
