package org.tuoyu.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.postgresql.ds.PGSimpleDataSource;

/** The way in which any program opens a store on the server of the tests: its address and the schema stand in the folder. */
public final class OpensPostgres implements Function<Path, JdbcStore> {

    private static final String ADDRESS = "server";

    static void prepare(Path folder) throws IOException {
        HikariDataSource pool = (HikariDataSource) Databases.postgres();
        PGSimpleDataSource server = (PGSimpleDataSource) Objects.requireNonNull(pool.getDataSource());
        String schema = "host_of_" + Integer.toUnsignedString(folder.hashCode());
        Databases.execute(pool, "CREATE SCHEMA " + schema);
        Files.write(folder.resolve(ADDRESS), List.of(Objects.requireNonNull(server.getURL()), "postgres", schema));
    }

    @Override
    public JdbcStore apply(Path folder) {
        try {
            List<String> address = Files.readAllLines(folder.resolve(ADDRESS));
            PGSimpleDataSource server = new PGSimpleDataSource();
            server.setURL(address.get(0));
            server.setUser(address.get(1));
            return JdbcStore.on(
                    server,
                    JdbcSettings.of(Dialect.POSTGRESQL).inSchema(address.get(2)).makingTables());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
