package org.tuoyu.jdbc;

import java.util.List;
import java.util.Set;

/**
 * What differs from database to database.
 *
 * @param tables the statements that create the tables where they are missing
 * @param isolation the level at which a transaction sees one moment, as {@link java.sql.Connection} counts
 * @param duplicates the SQLSTATEs that say that a key is taken
 * @param overtakings the SQLSTATEs that say that another transaction got in first, or holds what is needed
 */
record Dialect(List<String> tables, int isolation, Set<String> duplicates, Set<String> overtakings) {

    /** H2's level for a snapshot; JDBC has no name for it. */
    private static final int H2_SNAPSHOT = 6;

    static final Dialect H2 =
            new Dialect(List.of("""
                    CREATE TABLE IF NOT EXISTS JOURNAL (
                        STREAM_KIND VARCHAR(50) NOT NULL,
                        STREAM_KEY VARCHAR(200) NOT NULL,
                        VERSION BIGINT NOT NULL,
                        TYPE VARCHAR(100) NOT NULL,
                        SCHEMA_VERSION INTEGER NOT NULL,
                        PAYLOAD BLOB NOT NULL,
                        DIGEST_NAME VARCHAR(20) NOT NULL,
                        DIGEST VARBINARY(64) NOT NULL,
                        PRIMARY KEY (STREAM_KIND, STREAM_KEY, VERSION))""", """
                    CREATE TABLE IF NOT EXISTS VIEWS (
                        VIEW_NAME VARCHAR(50) NOT NULL,
                        ROW_KEY VARCHAR(200) NOT NULL,
                        TYPE VARCHAR(100) NOT NULL,
                        SCHEMA_VERSION INTEGER NOT NULL,
                        PAYLOAD BLOB NOT NULL,
                        DIGEST_NAME VARCHAR(20) NOT NULL,
                        DIGEST VARBINARY(64) NOT NULL,
                        PRIMARY KEY (VIEW_NAME, ROW_KEY))"""), H2_SNAPSHOT, Set.of("23505"), Set.of("40001", "HYT00", "90131"));
}
