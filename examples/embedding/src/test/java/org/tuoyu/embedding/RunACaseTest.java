package org.tuoyu.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tuoyu.childcare.institution.ApplicationForm;
import org.tuoyu.jdbc.JdbcStore;

/** A case runs over an H2 file, and goes on after the file was opened anew. */
final class RunACaseTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-03-02T01:00:00Z"), ZoneOffset.UTC);

    @Test
    void aCaseGoesOnAfterTheFileWasOpenedAnew(@TempDir Path folder) {
        Path file = folder.resolve("tuoyu");
        assertThat(submit(file, 60)).isEqualTo("taken up, version 2");
        assertThat(file.resolveSibling("tuoyu.mv.db")).exists();
        assertThat(submit(file, 60)).isEqualTo("known, version 2");
        assertThat(submit(file, 61)).isEqualTo("rejected: [APPLICATION_ID_TAKEN]");
        assertThat(submit(file, 0)).isEqualTo("rejected: [NUMBER_OUT_OF_RANGE]");
    }

    private static String submit(Path file, int capacity) {
        try (JdbcStore store = JdbcStore.h2File(file)) {
            return RunACase.submit(form(capacity), store, CLOCK);
        }
    }

    private static ApplicationForm form(int capacity) {
        return ApplicationForm.builder()
                .id("A-1")
                .name("晨光托育园")
                .profitStatus("NON_PROFIT")
                .legalForm("SOCIAL_SERVICE_ORGANISATION")
                .modes(List.of("FULL_DAY"))
                .capacity(capacity)
                .street("北温泉街道")
                .submittedOn("2021-03-01")
                .build();
    }
}
