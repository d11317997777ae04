package org.tuoyu.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tuoyu.jdbc.WrittenCases.STREAM;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.annotation.Transactional;
import org.tuoyu.spi.Bytes;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.StoreFailed;

/** In a method with {@code @Transactional}, over a pool of one connection, the host's row and the store's go together. */
final class SpringTest {

    private static final Encoded ENTRY = new Encoded("sample", 1, Bytes.of((byte) 1));

    /** How a store is told of the transaction. */
    enum Way {
        PROXY {
            @Override
            JdbcStore joined(DataSource source, JdbcSettings settings) {
                return JdbcStore.joined(new TransactionAwareDataSourceProxy(source), settings);
            }
        },
        UTILITY {
            @Override
            JdbcStore joined(DataSource source, JdbcSettings settings) {
                return JdbcStore.joined(
                        new HostConnection() {
                            @Override
                            public Connection take() {
                                return DataSourceUtils.getConnection(source);
                            }

                            @Override
                            public void giveBack(Connection connection) {
                                DataSourceUtils.releaseConnection(connection, source);
                            }
                        },
                        settings);
            }
        };

        abstract JdbcStore joined(DataSource source, JdbcSettings settings);
    }

    /** What a host offers. */
    public interface Desk {
        long register(boolean fails);

        int entries();

        long registerReadOnly();
    }

    /** A host's service. */
    public static class Service implements Desk {

        private final JdbcTemplate orders;
        private final JdbcStore store;

        Service(JdbcTemplate orders, JdbcStore store) {
            this.orders = orders;
            this.store = store;
        }

        @Override
        @Transactional
        public long register(boolean fails) {
            orders.update("INSERT INTO ORDERS VALUES ('pending')");
            long version = store.transact(session -> session.journal()
                    .append(STREAM, session.journal().read(STREAM).size(), List.of(ENTRY)));
            if (fails) {
                throw new IllegalStateException("thrown by the host");
            }
            orders.update("UPDATE ORDERS SET NAME = 'done' WHERE NAME = 'pending'");
            return version;
        }

        @Override
        @Transactional(readOnly = true)
        public int entries() {
            return store.<Integer>transact(
                    session -> session.journal().read(STREAM).size());
        }

        @Override
        @Transactional(readOnly = true)
        public long registerReadOnly() {
            return store.transact(session -> session.journal()
                    .append(STREAM, session.journal().read(STREAM).size(), List.of(ENTRY)));
        }
    }

    /** A host's configuration. */
    @Configuration
    @EnableTransactionManagement
    static class Host {
        @Bean
        PlatformTransactionManager transactions(DataSource source) {
            return new DataSourceTransactionManager(source);
        }

        @Bean
        Desk desk(DataSource source, JdbcStore store) {
            return new Service(new JdbcTemplate(source), store);
        }
    }

    @ParameterizedTest
    @EnumSource
    void commitAndRollbackTakeBothOrNeither(Way way) {
        JdbcSettings made = Databases.newSchema();
        String schema = made.schema().orElseThrow();
        try (HikariDataSource pool = Databases.pooled(Databases.postgres(), 1, config -> config.setSchema(schema))) {
            Databases.execute(pool, "CREATE TABLE ORDERS (NAME VARCHAR(20))");
            JdbcStore.on(pool, made);
            try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
                context.registerBean(DataSource.class, () -> pool);
                context.registerBean(JdbcStore.class, () -> way.joined(pool, Databases.there(made)));
                context.register(Host.class);
                context.refresh();
                bothOrNeither(context.getBean(Desk.class), new JdbcTemplate(pool));
            }
            assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
        }
    }

    private static void bothOrNeither(Desk desk, JdbcTemplate orders) {
        assertThatThrownBy(() -> desk.register(true)).hasMessage("thrown by the host");
        assertThat(desk.entries()).isZero();
        assertThat(orders.queryForObject("SELECT COUNT(*) FROM ORDERS", Long.class))
                .isZero();
        assertThat(desk.register(false)).isEqualTo(1);
        assertThat(desk.register(false)).isEqualTo(2);
        assertThatThrownBy(() -> desk.register(true)).hasMessage("thrown by the host");
        assertThatThrownBy(desk::registerReadOnly)
                .isInstanceOfSatisfying(
                        StoreFailed.class, failed -> assertThat(failed.state()).isEqualTo("25006"));
        assertThat(desk.entries()).isEqualTo(2);
        assertThat(orders.queryForObject("SELECT COUNT(*) FROM ORDERS WHERE NAME = 'done'", Long.class))
                .isEqualTo(2);
    }
}
