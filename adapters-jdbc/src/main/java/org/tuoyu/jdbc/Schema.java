package org.tuoyu.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The tables of a store in a database: those that are there are compared, and then those that are missing are made. */
final class Schema {

    private final Connection connection;
    private final DriverFailures edge;

    Schema(Connection connection, DriverFailures edge) {
        this.connection = connection;
        this.edge = edge;
    }

    void require(List<Table> tables) throws SQLException {
        for (Table missing : missing(tables)) {
            make(missing);
        }
        List<Table> still = missing(tables);
        if (!still.isEmpty()) {
            throw new TablesDiffer(
                    still.stream().map(table -> table.name() + " is missing").toList());
        }
    }

    /** The tables that are not there; that those which are there are right is seen first. */
    private List<Table> missing(List<Table> tables) throws SQLException {
        List<Table> missing = new ArrayList<>();
        List<String> differences = new ArrayList<>();
        for (Table table : tables) {
            if (!isThere(table, differences)) {
                missing.add(table);
            }
        }
        if (!differences.isEmpty()) {
            throw new TablesDiffer(differences);
        }
        return missing;
    }

    private boolean isThere(Table table, List<String> differences) throws SQLException {
        try (Statement select = connection.createStatement()) {
            return isThere(table, select, differences);
        }
    }

    /** Caught within the statement: what its closing adds to a failure that is expected would not be heard. */
    private boolean isThere(Table table, Statement select, List<String> differences) throws SQLException {
        try (ResultSet none = select.executeQuery("SELECT * FROM " + table.name() + " WHERE 1 = 0")) {
            differences.addAll(table.differences(connection, none.getMetaData()));
            return true;
        } catch (SQLException failure) {
            if (edge.isMissing(failure)) {
                return false;
            }
            throw failure;
        }
    }

    private void make(Table table) throws SQLException {
        try (Statement create = connection.createStatement()) {
            create.execute(table.definition());
        }
    }
}
