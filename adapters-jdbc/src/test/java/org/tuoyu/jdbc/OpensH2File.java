package org.tuoyu.jdbc;

import java.nio.file.Path;
import java.util.function.Function;

/** Opens an H2 file as a host does that says nothing more. */
public final class OpensH2File implements Function<Path, JdbcStore> {

    public OpensH2File() {}

    @Override
    public JdbcStore apply(Path folder) {
        return JdbcStore.h2File(folder.resolve("tuoyu"));
    }
}
