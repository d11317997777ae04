package org.tuoyu.embedding;

import java.nio.file.Path;
import java.util.function.Function;
import org.tuoyu.jdbc.JdbcStore;

/** The way in which this host opens its store; {@code src/test/sh/kills} kills a program that writes into it. */
public final class OpensOurFile implements Function<Path, JdbcStore> {

    @Override
    public JdbcStore apply(Path folder) {
        return JdbcStore.h2File(folder.resolve("tuoyu"));
    }
}
