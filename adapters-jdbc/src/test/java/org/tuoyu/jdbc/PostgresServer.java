package org.tuoyu.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL server in a folder, which can be killed ({@code kill -9}) with all its processes, and started again. */
final class PostgresServer {

    private static final int TRIES = 20;

    private final Path folder;
    private final Path data;

    PostgresServer(Path folder) {
        this.folder = folder;
        this.data = folder.resolve("data");
    }

    /** Starts it on what it left in its folder. As it comes it forces what it commits. */
    DataSource started() throws IOException, InterruptedException {
        if (Files.notExists(data.resolve("postgresql.conf"))) {
            prepare();
        }
        int port = freePort();
        for (int i = 0; i < TRIES; i++) {
            if (isStarted(port)) {
                PGSimpleDataSource source = new PGSimpleDataSource();
                source.setPortNumbers(new int[] {port});
                source.setDatabaseName("postgres");
                source.setUser("postgres");
                return source;
            }
            kill(); // processes of the last one may still be ending
        }
        throw new IOException("PostgreSQL does not start: " + Files.readString(folder.resolve("log")));
    }

    /** Makes its folder, and remembers where its programs are. */
    private void prepare() throws IOException {
        EmbeddedPostgres once = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .start();
        try {
            String postgres = ProcessHandle.of(master())
                    .flatMap(found -> found.info().command())
                    .orElseThrow();
            Files.writeString(
                    folder.resolve("programs"),
                    Path.of(postgres).resolveSibling("pg_ctl").toString());
        } finally {
            once.close();
        }
    }

    private boolean isStarted(int port) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "-U")); // it refuses to run as root
        }
        command.addAll(List.of(
                Files.readString(folder.resolve("programs")),
                "start",
                "-w",
                "-D",
                data.toString(),
                "-l",
                folder.resolve("log").toString(),
                "-o",
                "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories="));
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("started").toFile())
                        .start()
                        .waitFor()
                == 0;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private long master() throws IOException {
        return Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
    }

    /** Kills all its processes at once, if there are any. */
    void kill() throws IOException {
        if (Files.exists(data.resolve("postmaster.pid"))) {
            List<ProcessHandle> processes = ProcessHandle.of(master())
                    .map(found ->
                            Stream.concat(Stream.of(found), found.descendants()).toList())
                    .orElse(List.of());
            processes.forEach(ProcessHandle::destroyForcibly);
            processes.forEach(each -> each.onExit().join());
            Files.deleteIfExists(data.resolve("postmaster.pid"));
        }
    }
}
