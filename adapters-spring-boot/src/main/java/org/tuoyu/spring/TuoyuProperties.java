package org.tuoyu.spring;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.tuoyu.jdbc.Dialect;
import org.tuoyu.kernel.language.Language;

/**
 * What a host says of Tuoyu in its properties.
 *
 * @param policies Policies that are in force: beibei for those that are shipped, or where a stack file is, such as
 *     classpath:policies/stack.md or file:/etc/tuoyu/stack.md.
 * @param language Language of labels and messages in JSON. Without it, that of the request where it is Chinese or English,
 *     otherwise Chinese.
 * @param store Where cases are kept.
 */
@ConfigurationProperties("tuoyu")
record TuoyuProperties(
        @Nullable String policies,
        @Nullable Language language,
        @DefaultValue("jdbc") Kind store,
        @DefaultValue Jdbc jdbc) {

    /** A place where cases are kept. */
    enum Kind {
        /** In the database of the data source. */
        JDBC,
        /** In memory, until the application ends: for tests. */
        MEMORY
    }

    /**
     * A store in a database.
     *
     * @param dialect Database as Tuoyu speaks to it: h2, postgresql or sqlite. Without it, as the data source says.
     * @param schema Schema in which the tables stand. Without it, the one that connections are in.
     * @param prefix Beginning of the names of the tables.
     * @param createTables Whether tables that are missing are made when the application starts.
     * @param statementTimeout Longest time that a statement may take. Without it, as long as the data source has set.
     */
    record Jdbc(
            @Nullable Database dialect,
            @Nullable String schema,
            @DefaultValue("tuoyu_") String prefix,
            @DefaultValue("false") boolean createTables,
            @Nullable Duration statementTimeout) {}

    /** A database whose dialect is with the library. */
    enum Database {
        H2(Dialect.H2),
        POSTGRESQL(Dialect.POSTGRESQL),
        SQLITE(Dialect.SQLITE);

        private final Dialect dialect;

        Database(Dialect dialect) {
            this.dialect = dialect;
        }

        Dialect dialect() {
            return dialect;
        }
    }
}
