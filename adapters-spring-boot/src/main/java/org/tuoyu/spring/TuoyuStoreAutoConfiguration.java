package org.tuoyu.spring;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.BiFunction;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.tuoyu.engine.InMemoryStore;
import org.tuoyu.jdbc.Dialect;
import org.tuoyu.jdbc.JdbcSettings;
import org.tuoyu.spi.Store;
import org.tuoyu.spi.StoreFailed;

/** The auto-configuration of a store: in the host's database and its transactions, or in memory where that is said. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration"
        })
@EnableConfigurationProperties(TuoyuProperties.class)
public class TuoyuStoreAutoConfiguration {

    TuoyuStoreAutoConfiguration() {}

    /** A store in memory. */
    @Bean
    @ConditionalOnProperty(name = "tuoyu.store", havingValue = "memory")
    @ConditionalOnMissingBean
    Store tuoyuStore() {
        return new InMemoryStore();
    }

    /** A store in the database of the one data source. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({DataSource.class, DataSourceUtils.class, DependsOnDatabaseInitialization.class})
    @ConditionalOnSingleCandidate(DataSource.class)
    @ConditionalOnProperty(name = "tuoyu.store", havingValue = "jdbc", matchIfMissing = true)
    static class InDatabase {

        /** Opened once the tools that make tables have run. */
        @Bean
        @DependsOnDatabaseInitialization
        @ConditionalOnMissingBean
        Store tuoyuStore(DataSource source, TuoyuProperties properties) {
            return new SpringStore(source, settings(source, properties.jdbc()));
        }

        private static JdbcSettings settings(DataSource source, TuoyuProperties.Jdbc said) {
            JdbcSettings settings =
                    with(JdbcSettings.of(dialect(source, said)), "prefix", said.prefix(), JdbcSettings::withPrefix);
            settings = with(settings, "schema", said.schema(), JdbcSettings::inSchema);
            settings = said.createTables() ? settings.makingTables() : settings;
            return with(settings, "statement-timeout", said.statementTimeout(), JdbcSettings::statementsWithin);
        }

        /** The settings with one that was said; one that cannot be is told with its property. */
        private static <T> JdbcSettings with(
                JdbcSettings settings, String name, @Nullable T said, BiFunction<JdbcSettings, T, JdbcSettings> set) {
            try {
                return said == null ? settings : set.apply(settings, said);
            } catch (IllegalArgumentException wrong) {
                throw new InvalidConfigurationPropertyValueException("tuoyu.jdbc." + name, said, wrong.getMessage());
            }
        }

        /** What the database calls itself; where it does not answer, what its driver says of that. */
        private static String product(DataSource source) {
            try {
                return JdbcUtils.extractDatabaseMetaData(source, DatabaseMetaData::getDatabaseProductName);
            } catch (MetaDataAccessException unreachable) {
                Throwable said = unreachable;
                String state = "";
                for (Throwable each = unreachable; each != null; each = each.getCause()) {
                    if (each instanceof SQLException failed) {
                        said = failed;
                        state = Optional.ofNullable(failed.getSQLState()).orElse("");
                    }
                }
                throw new StoreFailed(state, said);
            }
        }

        private static Dialect dialect(DataSource source, TuoyuProperties.Jdbc said) {
            if (said.dialect() != null) {
                return said.dialect().dialect();
            }
            String product = product(source);
            return switch (DatabaseDriver.fromProductName(product)) {
                case H2 -> Dialect.H2;
                case POSTGRESQL -> Dialect.POSTGRESQL;
                case SQLITE -> Dialect.SQLITE;
                default ->
                    throw new InvalidConfigurationPropertyValueException(
                            "tuoyu.jdbc.dialect",
                            said.dialect(),
                            "The data source is of " + product
                                    + ", which is none of the databases that Tuoyu speaks to by"
                                    + " itself. Name the dialect that fits it, or have a bean of type Store.");
            };
        }
    }
}
