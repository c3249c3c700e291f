package org.hearth.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a database holds, counted.
 *
 * @param schema the number of the last migration it has seen
 * @param rows how many rows each table has, by its name in lower case
 * @param auditNumber how many lines the audit's chain has
 * @param auditLink the chain's last link
 */
public record Contents(String schema, Map<String, Long> rows, long auditNumber, String auditLink) {
    private static final String HISTORY = "flyway_schema_history";

    public Contents {
        rows = new TreeMap<>(rows);
    }

    /** Counts the tables of the connection's own schema; in one transaction where the connection has begun one. */
    public static Contents of(Connection connection) throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        for (String table : tables(connection)) {
            rows.put(
                    table.toLowerCase(Locale.ROOT),
                    Long.valueOf(one(connection, "select count(*) from " + quoted(table))));
        }
        String head = "select last_no from access_chain";
        String link = "select last_link from access_chain";
        String version = "select \"version\" from " + quoted(HISTORY)
                + " where \"installed_rank\" = (select max(\"installed_rank\") from " + quoted(HISTORY)
                + " where \"version\" is not null)";
        return new Contents(
                one(connection, version), rows, Long.parseLong(one(connection, head)), one(connection, link));
    }

    /** The tables of the connection's own schema, as the database spells them; empty on a database nobody has used. */
    static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        String schema = connection.getSchema();
        try (ResultSet found = connection.getMetaData().getTables(null, schema, "%", new String[] {"TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        return tables;
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }

    private static String one(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            return found.next() ? found.getString(1) : null;
        }
    }

    /** The first thing in which another count differs; null where none does. */
    String differs(Contents other) {
        if (!schema.equals(other.schema)) {
            return HISTORY;
        }
        if (auditNumber != other.auditNumber || !String.valueOf(auditLink).equals(String.valueOf(other.auditLink))) {
            return "access_chain";
        }
        for (Map.Entry<String, Long> each : rows.entrySet()) {
            if (!each.getValue().equals(other.rows.get(each.getKey()))) {
                return each.getKey();
            }
        }
        return other.rows.size() == rows.size() ? null : "tables";
    }
}
