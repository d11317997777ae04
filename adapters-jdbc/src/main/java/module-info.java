/** A store over plain JDBC. */
module org.tuoyu.jdbc {
    requires static org.jspecify;
    requires transitive java.sql;
    requires transitive org.tuoyu.spi;
    requires static com.h2database;
    requires static java.naming;

    exports org.tuoyu.jdbc;

    provides org.tuoyu.spi.Provider with
            org.tuoyu.jdbc.JdbcStore.ByName;
}
