package org.tuoyu.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;

/** An application that does not start says in words why. */
final class StartFailuresTest {

    @Test
    void missingTablesAreToldWithThePropertyThatMakesThem() {
        Contexts.withDatabase().run(context -> {
            FailureAnalysis analysis = analysed(Objects.requireNonNull(context.getStartupFailure()));
            assertThat(analysis.getDescription()).contains("tuoyu_journal is missing");
            assertThat(analysis.getAction()).contains("tuoyu.jdbc.create-tables=true");
        });
    }

    @Test
    void aStackFileThatIsMissingIsToldAndIsNoMatterOfTables() {
        Contexts.unnamed().withPropertyValues("tuoyu.policies=none.md").run(context -> {
            FailureAnalysis analysis = analysed(Objects.requireNonNull(context.getStartupFailure()));
            assertThat(analysis.getDescription()).contains("there is no stack file none.md");
            assertThat(analysis.getAction()).doesNotContain("create-tables");
        });
    }

    /** As Boot finds it. */
    private static FailureAnalysis analysed(Throwable failure) {
        List<FailureAnalyzer> known = SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, (type, name, problem) -> {
                    // Boot's own want arguments; only ours is asked
                });
        return known.stream()
                .filter(StartFailures.class::isInstance)
                .map(each -> each.analyze(failure))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }
}
