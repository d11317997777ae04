package org.tuoyu.jdbc;

import java.nio.file.Path;
import java.util.function.Function;

/** Opens an SQLite file as a host does that says nothing more. */
public final class OpensSqliteFile implements Function<Path, JdbcStore> {

    public OpensSqliteFile() {}

    @Override
    public JdbcStore apply(Path folder) {
        return JdbcStore.on(Databases.sqlite(folder.resolve("tuoyu.db")), Databases.SQLITE);
    }
}
