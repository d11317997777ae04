package org.tuoyu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is stored is there after a restart: in files, and in PostgreSQL by its profile. */
final class DatabasesTest {

    private static final String FORM = """
            {"id": "kept", "name": "缙云山托育园", "profitStatus": "FOR_PROFIT", "modes": ["FULL_DAY"], "capacity": 40,
             "street": "北温泉街道", "submittedOn": "2021-03-01"}
            """;

    private static void keeps(String profile, Map<String, String> properties) {
        try (Running first = Running.start(profile, properties)) {
            assertThat(first.post("/api/applications", FORM).status()).isEqualTo(201);
        }
        try (Running second = Running.start(profile, properties)) {
            assertThat(second.get("/api/applications/kept").status()).isEqualTo(200);
        }
    }

    @Test
    void filesKeepIt(@TempDir Path dir) {
        keeps("default", Map.of("tuoyu.data", dir.resolve("data").toString()));
        assertThat(dir.resolve("data").resolve("cases.mv.db")).isRegularFile();
    }

    @Test
    void postgresKeepsIt() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            keeps(
                    "postgres",
                    Map.of(
                            "TUOYU_DATABASE_URL",
                            "jdbc:postgresql://localhost:" + server.getPort() + "/postgres",
                            "TUOYU_DATABASE_USER",
                            "postgres"));
        }
    }
}
