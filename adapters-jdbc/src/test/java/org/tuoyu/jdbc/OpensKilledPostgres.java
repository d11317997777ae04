package org.tuoyu.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tuoyu.spi.Capability;
import org.tuoyu.spi.Store;
import org.tuoyu.spi.Work;

/** Opens a store on a PostgreSQL server in a folder. A server that is running there is killed first: all is recovered. */
public final class OpensKilledPostgres implements Function<Path, Store> {

    public OpensKilledPostgres() {}

    @Override
    public Store apply(Path folder) {
        try {
            PostgresServer server = new PostgresServer(folder);
            server.kill();
            HikariDataSource pool = Databases.pooled(server.started(), 10);
            JdbcSettings settings = JdbcSettings.of(Dialect.POSTGRESQL).makingTables();
            return new OnServer(JdbcStore.on(pool, settings), pool, server);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** A store whose server is killed when it is closed. */
    private record OnServer(JdbcStore store, HikariDataSource pool, PostgresServer server)
            implements Store, AutoCloseable {

        @Override
        public <T extends @Nullable Object> T transact(Work<T> work) {
            return store.transact(work);
        }

        @Override
        public Set<Capability> capabilities() {
            return store.capabilities();
        }

        @Override
        public void close() throws IOException {
            pool.close();
            server.kill();
        }
    }
}
