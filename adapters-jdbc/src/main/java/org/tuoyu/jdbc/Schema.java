package org.tuoyu.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The tables of a store in a database: those that are there are compared, then those that are missing are made, where the
 * host wants that.
 */
final class Schema {

    private static final String ANOTHER_USE =
            "They hold something else, or were altered: give the store a schema of its own"
                    + " or another prefix, or rename these tables.";
    private static final String MISSING =
            "Make them by the script of the dialect (JdbcSettings.script, or the file below"
                    + " db/tuoyu in the jar, which Flyway takes), or let the store make them: JdbcSettings.makingTables.";
    private static final String ANOTHER_VERSION = "Run the scripts that follow that version, or use the version of this"
            + " library that wrote them; nothing was changed.";

    private static final Pattern END = Pattern.compile(";\\s*(\\R|$)");

    private final Statements statements;
    private final JdbcSettings settings;
    private final DriverFailures edge;
    private final List<Table> tables;

    Schema(Statements statements, JdbcSettings settings, DriverFailures edge) {
        this.statements = statements;
        this.settings = settings;
        this.edge = edge;
        this.tables = Table.all(settings);
    }

    void require() throws SQLException {
        if (settings.makesTables() && !missing().isEmpty()) {
            make();
        }
        List<String> missing = missing();
        if (!missing.isEmpty()) {
            throw new TablesDiffer(missing, MISSING);
        }
        requireVersion();
    }

    private void requireVersion() throws SQLException {
        String schema = settings.table("schema");
        List<Integer> versions = statements.rows(row -> row.getInt(1), "SELECT schema_version FROM " + schema);
        if (!versions.equals(List.of(Dialect.VERSION))) {
            throw new TablesDiffer(
                    List.of(schema + " says that they are of version " + versions + ", expected " + Dialect.VERSION),
                    ANOTHER_VERSION);
        }
    }

    /** The tables that are not there; that those which are there are right is seen first. */
    private List<String> missing() throws SQLException {
        List<String> missing = new ArrayList<>();
        List<String> differences = new ArrayList<>();
        for (Table table : tables) {
            if (!isThere(table, differences)) {
                missing.add(table.name() + " is missing");
            }
        }
        if (!differences.isEmpty()) {
            throw new TablesDiffer(differences, ANOTHER_USE);
        }
        return missing;
    }

    /** Looked up before it is asked: databases write down statements that fail, and some end the transaction of the host. */
    private boolean isThere(Table table, List<String> differences) throws SQLException {
        if (!table.isListed(statements.connection().getMetaData())) {
            return false;
        }
        try (Statement select = statements.connection().createStatement()) {
            return isThere(table, select, differences);
        }
    }

    /** Caught within the statement: what its closing adds to a failure that is expected would not be heard. */
    private boolean isThere(Table table, Statement select, List<String> differences) throws SQLException {
        try (ResultSet none = select.executeQuery("SELECT * FROM " + table.name() + " WHERE 1 = 0")) {
            differences.addAll(table.differences(statements.connection(), none.getMetaData()));
            return true;
        } catch (SQLException failure) {
            if (edge.isMissing(failure)) {
                return false;
            }
            throw failure;
        }
    }

    /** Runs the script, whose statements end with a semicolon at the end of a line. */
    private void make() throws SQLException {
        String script = settings.script().replaceAll("(?m)^--.*$", "");
        List<String> parts =
                END.splitAsStream(script).filter(part -> !part.isBlank()).toList();
        for (String statement : parts) {
            make(statement.strip());
        }
    }

    /** Another program that starts at the same time may have made it meanwhile; what is there is compared afterwards. */
    private void make(String statement) throws SQLException {
        try {
            statements.execute(statement);
        } catch (SQLException failure) {
            if (!edge.isTaken(failure)) {
                throw failure;
            }
        }
    }
}
