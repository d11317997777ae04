package org.tuoyu.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.tuoyu.jdbc.Dialect;
import org.tuoyu.jdbc.JdbcSettings;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.spi.Bytes;
import org.tuoyu.spi.Capability;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.Overtaken;
import org.tuoyu.spi.Store;
import org.tuoyu.tck.StoreContract;

/** Outside of Spring's transactions it is a store like every other; within one it is part of it. */
final class SpringStoreTest extends StoreContract {

    private static final StreamId STREAM = new StreamId("registration", "A-1");
    private static final Encoded ENTRY = new Encoded("sample", 1, Bytes.of((byte) 1));

    private DataSource source = database();
    private Store store = new SpringStore(source, settings());
    private TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(source));

    private static JdbcSettings settings() {
        return JdbcSettings.of(Dialect.H2).makingTables();
    }

    private static DataSource database() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return source;
    }

    @Override
    protected Store emptyStore() {
        return new SpringStore(database(), settings());
    }

    @BeforeEach
    void theHostHasATable() {
        source = database();
        store = new SpringStore(source, settings());
        transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        new JdbcTemplate(source).execute("CREATE TABLE orders (id INT)");
    }

    @Test
    void withinATransactionBothAreSeenWhenItCommits() {
        transaction.executeWithoutResult(status -> {
            ordered();
            appended(0);
            assertThat(entries()).isEqualTo(1);
        });
        assertThat(orders()).isEqualTo(1);
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void withinATransactionBothAreUndoneWhenItIsRolledBack() {
        transaction.executeWithoutResult(status -> {
            ordered();
            appended(0);
            status.setRollbackOnly();
        });
        assertThat(orders()).isZero();
        assertThat(entries()).isZero();
    }

    @Test
    void anInnerTransactionOfItsOwnIsKeptWhereTheOuterIsRolledBack() {
        TransactionTemplate inner = new TransactionTemplate(new JdbcTransactionManager(source));
        inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaction.executeWithoutResult(status -> {
            ordered();
            inner.executeWithoutResult(own -> appended(0));
            status.setRollbackOnly();
        });
        assertThat(orders()).isZero();
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void aTransactionGoesOnAfterAWorkWasOvertaken() {
        appended(0);
        transaction.executeWithoutResult(status -> {
            ordered();
            assertThatThrownBy(() -> appended(0)).isInstanceOf(Overtaken.class);
            appended(1);
        });
        assertThat(orders()).isEqualTo(1);
        assertThat(entries()).isEqualTo(2);
    }

    @Test
    void whatItCanDoGoesByTheThreadThatAsks() {
        assertThat(store.capabilities()).contains(Capability.OWN_TRANSACTIONS, Capability.ONE_MOMENT);
        transaction.executeWithoutResult(status ->
                assertThat(store.capabilities()).doesNotContain(Capability.OWN_TRANSACTIONS, Capability.ONE_MOMENT));
    }

    private void ordered() {
        new JdbcTemplate(source).update("INSERT INTO orders VALUES (1)");
    }

    private long orders() {
        Long count = new JdbcTemplate(source).queryForObject("SELECT COUNT(*) FROM orders", Long.class);
        return count == null ? -1 : count;
    }

    private void appended(long expected) {
        store.<Long>transact(session -> session.journal().append(STREAM, expected, List.of(ENTRY)));
    }

    private int entries() {
        return store.<Integer>transact(session -> session.journal().read(STREAM).size());
    }
}
