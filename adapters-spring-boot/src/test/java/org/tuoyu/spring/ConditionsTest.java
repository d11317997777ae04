package org.tuoyu.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuoyu.spring.Contexts.form;
import static org.tuoyu.spring.Contexts.runner;
import static org.tuoyu.spring.Contexts.unnamed;
import static org.tuoyu.spring.Contexts.withDatabase;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tuoyu.engine.InMemoryStore;
import org.tuoyu.engine.Submitted;
import org.tuoyu.engine.Tuoyu;
import org.tuoyu.jdbc.TablesDiffer;
import org.tuoyu.json.JsonCodec;
import org.tuoyu.json.TuoyuModule;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.spi.CalendarSource;
import org.tuoyu.spi.Codec;
import org.tuoyu.spi.Observation;
import org.tuoyu.spi.Observer;
import org.tuoyu.spi.SourceFailed;
import org.tuoyu.spi.Store;
import tools.jackson.databind.json.JsonMapper;

/** Each condition of the auto-configuration, from both sides. */
final class ConditionsTest {

    private static final String[] MAKING = {"tuoyu.jdbc.create-tables=true"};

    @Test
    void withoutAStoreThereAreThePoliciesAndNoFrontDoor() {
        runner().run(context -> {
            assertThat(context).hasNotFailed().hasSingleBean(PolicyStack.class).hasSingleBean(Codec.class);
            assertThat(context).doesNotHaveBean(Store.class).doesNotHaveBean(Tuoyu.class);
            assertThat(context).doesNotHaveBean(HealthIndicator.class);
        });
    }

    @Test
    void withADatabaseThereIsTheFrontDoor() {
        withDatabase().withPropertyValues(MAKING).run(context -> {
            assertThat(context).hasSingleBean(Store.class).hasSingleBean(Tuoyu.class);
            assertThat(context.getBean(Store.class)).isInstanceOf(SpringStore.class);
            assertThat(taken(context)).isEqualTo("MARKET_REGULATION 2");
        });
    }

    @Test
    void withTwoDatabasesAndNoneThatComesFirstThereIsNoStore() {
        runner().withBean("one", JdbcDataSource.class)
                .withBean("other", JdbcDataSource.class)
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(Store.class));
    }

    @Test
    void withoutSpringsJdbcThereIsNoStore() {
        runner().withBean(JdbcDataSource.class)
                .withClassLoader(new FilteredClassLoader("org.springframework.jdbc"))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(Store.class));
    }

    @Test
    void memoryIsUsedWhereItIsNamedAloneEvenBesideADatabase() {
        withDatabase().withPropertyValues("tuoyu.store=memory").run(context -> {
            assertThat(context.getBean(Store.class)).isInstanceOf(InMemoryStore.class);
            assertThat(taken(context)).isEqualTo("MARKET_REGULATION 2");
        });
        runner().withPropertyValues("tuoyu.store=jdbc")
                .run(context -> assertThat(context).doesNotHaveBean(Store.class));
    }

    @Test
    void tablesAreMadeWhereThatIsSaidAndToldOtherwise() {
        withDatabase()
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(TablesDiffer.class)
                        .hasMessageContaining("tuoyu_journal is missing"));
        withDatabase()
                .withPropertyValues("tuoyu.jdbc.create-tables=true", "tuoyu.jdbc.prefix=ty_")
                .run(context -> assertThat(taken(context)).isEqualTo("MARKET_REGULATION 2"));
    }

    @Test
    void theDialectIsAsTheDatabaseSaysOrAsItIsNamed() {
        withDatabase()
                .withPropertyValues("tuoyu.jdbc.create-tables=true", "tuoyu.jdbc.dialect=postgresql")
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("tuoyu_journal"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "beijing", "classpath:stack.md", "policies/beibei"})
    void policiesThatNobodyNamedAreNotTaken(String named) {
        unnamed()
                .withPropertyValues(named.isEmpty() ? "tuoyu.store=memory" : "tuoyu.policies=" + named)
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("tuoyu.policies"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:../examples/policies/lanxi/stack.md",
                "../examples/policies/lanxi/stack.md",
                "classpath:lanxi/stack.md"
            })
    void policiesAreReadFromAStackFile(String place) {
        unnamed()
                .withPropertyValues("tuoyu.policies=" + place)
                .withClassLoader(examples())
                .run(context -> assertThat(context.getBean(PolicyStack.class).policies())
                        .extracting(policy -> policy.instrument().number())
                        .contains("澜府规〔2024〕3号"));
    }

    private static ClassLoader examples() {
        try {
            URL[] places = {Path.of("..", "examples", "policies").toUri().toURL()};
            return new URLClassLoader(places, ConditionsTest.class.getClassLoader());
        } catch (MalformedURLException noPlace) {
            throw new AssertionError(noPlace);
        }
    }

    @Test
    void whatAStackFileLacksIsToldAtOnce() {
        unnamed()
                .withPropertyValues("tuoyu.policies=file:../examples/policies/lanxi/none.md")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("there is no stack file none.md"));
    }

    @Test
    void whatTheHostHasIsUsedInstead() {
        PolicyStack policies = Beibei.policies();
        Store store = new InMemoryStore();
        Codec codec = JsonCodec.standard();
        TuoyuModule module = new TuoyuModule();
        unnamed()
                .withBean(PolicyStack.class, () -> policies)
                .withBean(Store.class, () -> store)
                .withBean(Codec.class, () -> codec)
                .withBean(TuoyuModule.class, () -> module)
                .run(context -> {
                    assertThat(context.getBean(PolicyStack.class)).isSameAs(policies);
                    assertThat(context.getBean(Store.class)).isSameAs(store);
                    assertThat(context.getBean(Codec.class)).isSameAs(codec);
                    assertThat(context.getBean(TuoyuModule.class)).isSameAs(module);
                    assertThat(context.getBean(Tuoyu.class).policies()).isSameAs(policies);
                });
        Tuoyu tuoyu = Tuoyu.builder()
                .policies(policies)
                .store(store)
                .codec(codec)
                .clock(Clock.systemUTC())
                .build();
        runner().withBean(Store.class, () -> store)
                .withBean(Tuoyu.class, () -> tuoyu)
                .run(context -> assertThat(context.getBean(Tuoyu.class)).isSameAs(tuoyu));
    }

    @Test
    void theClockTheObserverAndTheCalendarOfTheHostAreTaken() {
        List<Observation> seen = new ArrayList<>();
        CalendarSource days = () -> {
            throw new SourceFailed("the calendar of the host", "see the host", new IllegalStateException());
        };
        runner().withPropertyValues("tuoyu.store=memory")
                .withBean(Clock.class, () -> Clock.fixed(Instant.parse("2021-02-28T00:00:00Z"), ZoneOffset.UTC))
                .withBean(Observer.class, () -> seen::add)
                .run(context -> {
                    assertThat(taken(context)).isEqualTo("[DATE_TO_COME]");
                    assertThat(seen).hasSize(1);
                });
        runner().withPropertyValues("tuoyu.store=memory")
                .withBean(CalendarSource.class, () -> days)
                .run(context -> assertThat(context).getFailure().hasStackTraceContaining("the calendar of the host"));
    }

    @Test
    void theMapperOfBootWritesAnswers() {
        runner().run(context -> {
            assertThat(context).hasSingleBean(TuoyuModule.class);
            String written = written(context);
            assertThat(written).contains("\"outcome\":\"DETERMINED\"", "\"quote\":", "\"policies\":{", "区市场监管局");
        });
        runner().withPropertyValues("tuoyu.language=en")
                .run(context -> assertThat(written(context)).contains("market regulation"));
    }

    @Test
    void healthSaysWhetherTheStoreCanBeRead() {
        withDatabase().withPropertyValues(MAKING).run(context -> {
            HealthIndicator health = context.getBean("tuoyuHealthIndicator", HealthIndicator.class);
            assertThat(looked(health).getStatus()).isEqualTo(Status.UP);
            assertThat(looked(health).getDetails().toString()).contains("北碚府办发〔2020〕105号");
            execute(context, "DROP TABLE tuoyu_journal");
            assertThat(looked(health).getStatus()).isEqualTo(Status.DOWN);
        });
        withDatabase()
                .withPropertyValues("tuoyu.jdbc.create-tables=true", "management.health.tuoyu.enabled=false")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean("tuoyuHealthIndicator"));
        withDatabase()
                .withPropertyValues(MAKING)
                .withClassLoader(new FilteredClassLoader(HealthIndicator.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean("tuoyuHealthIndicator"));
    }

    private static Health looked(HealthIndicator indicator) {
        return Objects.requireNonNull(indicator.health());
    }

    private static void execute(ApplicationContext context, String sql) {
        new JdbcTemplate(context.getBean(DataSource.class)).execute(sql);
    }

    private static String written(ApplicationContext context) {
        PolicyStack policies = context.getBean(PolicyStack.class);
        var application = form().build().check(policies.directory()).orElseThrow();
        return context.getBean(JsonMapper.class)
                .writeValueAsString(policies.registrationAuthority(application, AsOf.day(application.submittedOn())));
    }

    private static String taken(ApplicationContext context) {
        Submitted submitted = context.getBean(Tuoyu.class).registrations().submit(form().build());
        return submitted.match(
                accepted -> accepted.answer()
                        .match(
                                determined -> determined.outcome() + " " + accepted.version(),
                                other -> "undetermined",
                                other -> "not applicable",
                                other -> "conflict",
                                other -> "invalid"),
                known -> "known",
                rejected -> rejected.problems().stream()
                        .map(problem -> problem.code())
                        .toList()
                        .toString());
    }

    @Test
    void labelsAreInTheLanguageThatIsSet() {
        assertThat(new RequestLanguage(Language.EN).get()).isEqualTo(Language.EN);
        assertThat(new RequestLanguage(null).get()).isEqualTo(Language.ZH);
    }
}
