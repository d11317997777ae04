package org.tuoyu.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.time.InForce;

/** Rows of a host, in a database in memory. */
final class OurRows {

    private final JdbcDataSource source = new JdbcDataSource();

    OurRows() {
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        try (InputStream script = Objects.requireNonNull(OurUnits.class.getResourceAsStream("our-directory.sql"))) {
            put(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DataSource source() {
        return source;
    }

    void put(String sql, @Nullable Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static @Nullable LocalDate ends(InForce period) {
        return period.end() instanceof InForce.On on ? on.day() : null;
    }

    static @Nullable LocalDate doubted(InForce period) {
        return period.end() instanceof InForce.NotKnown doubt ? doubt.doubtedFrom() : null;
    }
}
