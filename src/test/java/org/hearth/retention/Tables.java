package org.hearth.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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

    private final Map<String, Set<String>> known = new TreeMap<>();
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
        if (known.isEmpty()) {
            try {
                DatabaseMetaData data = em.unwrap(Connection.class).getMetaData();
                read(data.getTables(null, null, null, new String[] {"TABLE"}))
                        .forEach(table -> known.put(table.get(0), new TreeSet<>()));
                read(data.getColumns(null, null, null, null)).stream()
                        .filter(column -> known.containsKey(column.get(0)))
                        .forEach(column -> known.get(column.get(0)).add(column.get(1)));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        return known;
    }

    /** Our tables' names and what stands fourth, a column's name. */
    private static List<List<String>> read(ResultSet found) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (found) {
            while (found.next()) {
                String schema = found.getString(2).toLowerCase(Locale.ROOT);
                String table = found.getString(3).toLowerCase(Locale.ROOT);
                boolean ours = !schema.startsWith("sys") && !schema.startsWith("pg_") && !schema.startsWith("info");
                if (ours && table.matches("[a-z]+_[a-z_]+") && !table.startsWith("flyway")) {
                    rows.add(List.of(table, found.getString(4).toLowerCase(Locale.ROOT)));
                }
            }
        }
        return rows;
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
