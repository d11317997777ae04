package org.tuoyu.jdbc;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.tuoyu.spi.Work;

/** Transactions of the store's own, each on one connection that is given back as it came. */
final class OwnGround implements Ground {

    private final DataSource source;
    private final JdbcSettings settings;
    private final Sql sql;
    private final DriverFailures edge;

    OwnGround(DataSource source, JdbcSettings settings) {
        this.source = source;
        this.settings = settings;
        this.sql = new Sql(settings);
        this.edge = new DriverFailures(settings.dialect());
    }

    OwnGround withTables() {
        try (Borrowed borrowed = Borrowed.from(source)) {
            Schema schema = new Schema(new Statements(borrowed.own(), settings.statementTimeout()), settings, edge);
            DriverFailures.done(schema::require);
            return this;
        }
    }

    @Override
    public <T extends @Nullable Object> T transact(Work<T> work) {
        try (Borrowed borrowed = Borrowed.from(source)) {
            JdbcSession session = new JdbcSession(borrowed.begin(settings), sql, edge);
            T result = session.run(work);
            try {
                if (session.hasWritten()) {
                    borrowed.beginWriting(settings.dialect(), sql);
                    session.write();
                }
                borrowed.commit();
            } catch (SQLException | RuntimeException failure) {
                throw edge.translated(failure);
            }
            return result;
        }
    }
}
