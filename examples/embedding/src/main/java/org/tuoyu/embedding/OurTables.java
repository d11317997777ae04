package org.tuoyu.embedding;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.time.InForce;
import org.tuoyu.spi.SourceFailed;

/** Tables of a host, all of them read as they were at one moment. */
final class OurTables {

    /** What is made of all rows. */
    interface Reading<T> {
        T of(OurTables tables) throws SQLException;
    }

    /** What is made of a row. */
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private final Connection connection;

    private OurTables(Connection connection) {
        this.connection = connection;
    }

    /** What the host recorded, checked by who makes a value of it; {@link SourceFailed} where it cannot be read. */
    static <T> Checked<T> read(DataSource source, Reading<T> reading) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                return new Checked.Valid<>(reading.of(new OurTables(connection)));
            } catch (IllegalArgumentException refused) {
                return new Checked.Rejected<>(List.of(Problem.at(
                        "", "OUR_TABLES", "表中数据有误：" + refused.getMessage(), "in the tables: " + refused.getMessage())));
            } finally {
                connection.rollback();
            }
        } catch (SQLException failure) {
            throw new SourceFailed(
                    "our tables", "see the cause, and whether they are as our-directory.sql says", failure);
        }
    }

    <T> List<T> rows(String select, Row<T> each) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(select);
                ResultSet rows = statement.executeQuery()) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(each.of(rows));
            }
            return all;
        }
    }

    /** By what the first column says. */
    <T> Map<String, List<T>> groups(String select, Row<T> each) throws SQLException {
        Map<String, List<T>> groups = new LinkedHashMap<>();
        rows(
                select,
                row -> groups.computeIfAbsent(row.getString(1), key -> new ArrayList<>())
                        .add(each.of(row)));
        return groups;
    }

    /** A day as a day: a {@code java.sql.Date} would be a midnight, and another day in another zone. */
    static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static InForce period(ResultSet row) throws SQLException {
        LocalDate begins = day(row, "begins");
        @Nullable LocalDate ends = row.getObject("ends", LocalDate.class);
        @Nullable LocalDate doubted = row.getObject("doubted", LocalDate.class);
        if (ends != null && doubted != null) {
            throw new IllegalArgumentException("a period ends or is doubted, not both, from " + begins);
        }
        if (ends != null) {
            return InForce.between(begins, ends);
        }
        return doubted == null ? InForce.openEndedFrom(begins) : InForce.doubtedFrom(begins, doubted);
    }
}
