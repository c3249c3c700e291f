package org.hearth.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearth.casefile.CaseChanged;

/** Every row of every table, as text; and somebody who fails when a case changes. */
@ApplicationScoped
public class Tables {
    @Inject
    EntityManager em;

    private boolean failing;

    /** From now on, or no longer, whatever changes a case fails at its end. */
    void fail(boolean yes) {
        failing = yes;
    }

    void on(@Observes CaseChanged changed) {
        if (failing) {
            throw new IllegalStateException("the power went");
        }
    }

    /** The rows of every table; versions left out. */
    @Transactional
    public Map<String, Set<String>> all() {
        Map<String, Set<String>> all = new TreeMap<>();
        try {
            for (String table : columns().keySet()) {
                all.put(table, rows(table));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return all;
    }

    /** Each table's columns. */
    @Transactional
    public Map<String, Set<String>> columns() {
        Map<String, Set<String>> columns = new TreeMap<>();
        Connection connection = em.unwrap(Connection.class);
        try (ResultSet found = connection.getMetaData().getColumns(null, null, null, null)) {
            while (found.next()) {
                String schema = found.getString("TABLE_SCHEM").toLowerCase(Locale.ROOT);
                String table = found.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                boolean ours = !schema.startsWith("sys") && !schema.startsWith("pg_") && !schema.startsWith("info");
                if (ours
                        && table.matches("[a-z]+_[a-z_]+")
                        && !table.startsWith("flyway")
                        && isTable(connection, table)) {
                    columns.computeIfAbsent(table, any -> new TreeSet<>())
                            .add(found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return columns;
    }

    private static boolean isTable(Connection connection, String table) throws SQLException {
        boolean upper = connection.getMetaData().storesUpperCaseIdentifiers();
        String name = upper ? table.toUpperCase(Locale.ROOT) : table;
        try (ResultSet found = connection.getMetaData().getTables(null, null, name, new String[] {"TABLE"})) {
            return found.next();
        }
    }

    private Set<String> rows(String table) throws SQLException {
        Set<String> rows = new TreeSet<>();
        try (PreparedStatement select = em.unwrap(Connection.class).prepareStatement("select * from " + table);
                ResultSet result = select.executeQuery()) {
            ResultSetMetaData names = result.getMetaData();
            while (result.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= names.getColumnCount(); i++) {
                    if (!names.getColumnName(i).equalsIgnoreCase("version")) {
                        row.append(names.getColumnName(i).toLowerCase(Locale.ROOT))
                                .append('=')
                                .append(result.getString(i))
                                .append('|');
                    }
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }
}
