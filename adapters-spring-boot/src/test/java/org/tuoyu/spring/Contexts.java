package org.tuoyu.spring;

import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.tuoyu.childcare.institution.ApplicationForm;

/** Application contexts as hosts have them, and forms. */
final class Contexts {

    private Contexts() {}

    /** With everything that this module configures, and policies named. */
    static ApplicationContextRunner runner() {
        return unnamed().withPropertyValues("tuoyu.policies=beibei");
    }

    /** The same, with no property set. */
    static ApplicationContextRunner unnamed() {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        TuoyuStoreAutoConfiguration.class,
                        TuoyuAutoConfiguration.class,
                        TuoyuJsonAutoConfiguration.class,
                        TuoyuHealthAutoConfiguration.class,
                        TuoyuWebAutoConfiguration.class,
                        JacksonAutoConfiguration.class));
    }

    /** With an empty database beside it. */
    static ApplicationContextRunner withDatabase() {
        return runner().withUserConfiguration(Database.class);
    }

    /** A database in memory and transactions over it. */
    @Configuration
    @EnableTransactionManagement
    static class Database {

        @Bean
        DataSource dataSource() {
            JdbcDataSource source = new JdbcDataSource();
            source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
            return source;
        }

        @Bean
        PlatformTransactionManager transactions(DataSource source) {
            return new JdbcTransactionManager(source);
        }
    }

    static ApplicationForm.Builder form() {
        return ApplicationForm.builder()
                .id("A-1")
                .name("缙云托育园")
                .profitStatus("FOR_PROFIT")
                .addModes("FULL_DAY")
                .capacity(60)
                .street("朝阳街道")
                .submittedOn("2021-03-01");
    }
}
