package org.tuoyu.jdbc;

import java.nio.file.Path;
import java.util.function.Function;

/** The way in which any program opens a store in an SQLite file. */
public final class OpensSqlite implements Function<Path, JdbcStore> {

    @Override
    public JdbcStore apply(Path folder) {
        return JdbcStore.on(Databases.sqlite(folder.resolve("tuoyu.db")), Databases.SQLITE);
    }
}
