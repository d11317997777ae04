package org.tuoyu.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tuoyu.engine.Tuoyu;
import org.tuoyu.spi.CalendarSource;
import org.tuoyu.spi.SourceFailed;
import org.tuoyu.spi.Store;

/** An application that does not start says in words why, and which property helps: as Boot tells it. */
final class StartFailuresTest {

    private static final String NO_DATABASE =
            "spring.autoconfigure.exclude=org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration";

    /** A host that cannot do without the front door. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class NeedsTuoyu {

        @Bean
        String desk(Tuoyu tuoyu) {
            return tuoyu.getClass().getName();
        }
    }

    /** A host that asks for the store itself. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class NeedsStore {

        @Bean
        String store(Store store) {
            return store.getClass().getName();
        }
    }

    /** Two databases, none of which comes first. */
    @Configuration(proxyBeanMethods = false)
    static class Two {

        @Bean
        JdbcDataSource one() {
            return new JdbcDataSource();
        }

        @Bean
        JdbcDataSource other() {
            return new JdbcDataSource();
        }
    }

    /** A calendar that cannot be read. */
    @Configuration(proxyBeanMethods = false)
    static class NoCalendar {

        @Bean
        CalendarSource calendar() {
            return () -> {
                throw new SourceFailed("the calendar of the host", "see the host", new IllegalStateException());
            };
        }
    }

    @BeforeEach
    void nothingIsReported() {
        Reported.taken();
    }

    private static FailureAnalysis analysis(List<Class<?>> host, String... properties) {
        List<String> arguments = new ArrayList<>(
                List.of("--spring.main.banner-mode=off", "--spring.datasource.generate-unique-name=true"));
        for (String each : properties) {
            arguments.add("--" + each);
        }
        SpringApplication application = new SpringApplicationBuilder(host.toArray(Class<?>[]::new))
                .web(WebApplicationType.NONE)
                .build();
        assertThatThrownBy(() -> application.run(arguments.toArray(String[]::new)))
                .isNotNull();
        List<FailureAnalysis> told = Reported.taken();
        assertThat(told).hasSize(1);
        return told.get(0);
    }

    private static FailureAnalysis analysis(String... properties) {
        return analysis(List.of(NeedsTuoyu.class), properties);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdcb", "h2", ""})
    void aStoreThatIsNoneIsToldWithItsProperty(String store) {
        for (Class<?> host : List.of(NeedsTuoyu.class, NeedsStore.class)) {
            FailureAnalysis analysis = analysis(List.of(host), "tuoyu.policies=beibei", "tuoyu.store=" + store);
            assertThat(analysis.getDescription())
                    .contains("tuoyu.store is \"" + store + "\"", "neither jdbc nor memory");
            assertThat(analysis.getAction()).contains("tuoyu.store=memory", "bean of type Store");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tuoyu.language=zh", "tuoyu.store=jdbc", "tuoyu.store=JDBC"})
    void aDatabaseThatIsMissingIsToldWithTheProperties(String said) {
        FailureAnalysis analysis = analysis("tuoyu.policies=beibei", NO_DATABASE, said);
        assertThat(analysis.getDescription()).contains("tuoyu.store is jdbc", "no DataSource");
        assertThat(analysis.getAction()).contains("spring.datasource.url", "tuoyu.store=memory");
    }

    @Test
    void databasesOfWhichNoneComesFirstAreNamed() {
        FailureAnalysis analysis = analysis(List.of(NeedsTuoyu.class, Two.class), "tuoyu.policies=beibei");
        assertThat(analysis.getDescription()).contains("none of the DataSources comes first: one, other");
        assertThat(analysis.getAction()).contains("@Primary");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none.md", "file:none.md", "classpath:none/none.md"})
    void aStackFileThatIsMissingIsToldWithItsProperty(String place) {
        FailureAnalysis analysis = analysis("tuoyu.policies=" + place, "tuoyu.store=memory");
        assertThat(analysis.getDescription())
                .contains("there is no stack file none.md")
                .doesNotContain("builder");
        assertThat(analysis.getAction())
                .contains("tuoyu.policies, which is \"" + place + "\"", "classpath:folder/stack.md")
                .doesNotContain("create-tables");
    }

    @ParameterizedTest
    @ValueSource(strings = {"beijing", "classpath:stack.md"})
    void policiesThatAreNoneAreToldWithTheirProperty(String named) {
        FailureAnalysis analysis = analysis("tuoyu.policies=" + named, "tuoyu.store=memory");
        assertThat(analysis.getDescription()).contains("tuoyu.policies", named, "Expected beibei");
    }

    @Test
    void anotherSourceThatFailsIsNoMatterOfPolicies() {
        FailureAnalysis analysis =
                analysis(List.of(NeedsTuoyu.class, NoCalendar.class), "tuoyu.policies=beibei", "tuoyu.store=memory");
        assertThat(analysis.getDescription())
                .contains("the calendar of the host")
                .doesNotContain("builder");
        assertThat(analysis.getAction()).contains("CalendarSource").doesNotContain("tuoyu.policies");
    }

    @Test
    void aPoolWithAutocommitOffIsToldWithItsProperty() {
        FailureAnalysis analysis = analysis(
                "tuoyu.policies=beibei", "tuoyu.jdbc.create-tables=true", "spring.datasource.hikari.auto-commit=false");
        assertThat(analysis.getDescription()).contains("autocommit off").doesNotContain("JdbcStore");
        assertThat(analysis.getAction()).contains("spring.datasource.hikari.auto-commit=true");
    }

    @Test
    void missingTablesAreToldWithThePropertyThatMakesThem() {
        FailureAnalysis analysis = analysis("tuoyu.policies=beibei");
        assertThat(analysis.getDescription())
                .contains("tuoyu_journal is missing")
                .doesNotContain("JdbcSettings");
        assertThat(analysis.getAction())
                .contains("tuoyu.jdbc.create-tables=true", "tuoyu.jdbc.prefix", "tuoyu.jdbc.schema");
    }

    @Test
    void aDatabaseThatRefusesIsToldWithItsWords() {
        FailureAnalysis analysis =
                analysis("tuoyu.policies=beibei", "tuoyu.jdbc.create-tables=true", "tuoyu.jdbc.schema=nowhere");
        assertThat(analysis.getDescription()).containsIgnoringCase("nowhere");
        assertThat(analysis.getAction()).contains("spring.datasource.url");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tuoyu.jdbc.prefix=a b", "tuoyu.jdbc.statement-timeout=0s", "tuoyu.jdbc.schema="})
    void aSettingThatCannotBeIsToldWithItsProperty(String said) {
        FailureAnalysis analysis = analysis("tuoyu.policies=beibei", said);
        assertThat(analysis.getDescription()).contains(said.substring(0, said.indexOf('=')));
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsToldWithItsProperty() {
        FailureAnalysis analysis = analysis(
                "tuoyu.policies=beibei",
                "spring.datasource.url=jdbc:h2:tcp://localhost:1/none",
                "spring.datasource.hikari.connection-timeout=300");
        assertThat(analysis.getDescription()).contains("The store failed", "localhost");
        assertThat(analysis.getAction()).contains("spring.datasource.url");
    }

    @Test
    void anotherBeanThatIsMissingIsLeftToBoot() {
        FailureAnalysis analysis =
                analysis(List.of(NeedsTuoyu.class, NeedsThread.class), "tuoyu.policies=beibei", "tuoyu.store=memory");
        assertThat(analysis.getDescription()).contains("java.lang.Thread").doesNotContain("tuoyu.store");
    }

    /** A host that lacks something of its own. */
    @Configuration(proxyBeanMethods = false)
    static class NeedsThread {

        @Bean
        String thread(Thread thread) {
            return thread.getName();
        }
    }
}
