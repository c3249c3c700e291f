package org.hearth.growth;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows by batches of inserts, committed every so often. */
final class Batched implements Bulk {
    private static final int ENOUGH = 20_000;

    private final Connection connection;
    private final Map<String, PreparedStatement> inserts = new LinkedHashMap<>();
    private long rows;

    Batched(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    @Override
    public void add(String table, List<String> columns, Object[] row) throws SQLException {
        PreparedStatement insert = inserts.get(table);
        if (insert == null) {
            insert = connection.prepareStatement("insert into " + table + " (" + String.join(",", columns)
                    + ") values (?" + ",?".repeat(columns.size() - 1) + ")");
            inserts.put(table, insert);
        }
        for (int i = 0; i < row.length; i++) {
            insert.setObject(i + 1, kept(row[i]));
        }
        insert.addBatch();
        if (++rows % ENOUGH == 0) {
            flush();
        }
    }

    /** As Derby takes it. */
    private static Object kept(Object value) {
        if (value instanceof Instant instant) {
            return Timestamp.valueOf(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
        }
        if (value instanceof LocalDateTime moment) {
            return Timestamp.valueOf(moment);
        }
        return value instanceof LocalDate day ? Date.valueOf(day) : value;
    }

    @Override
    public void flush() throws SQLException {
        for (Map.Entry<String, PreparedStatement> each : inserts.entrySet()) {
            try {
                each.getValue().executeBatch();
            } catch (SQLException e) {
                throw new SQLException("rows of " + each.getKey() + " are not taken: " + e.getMessage(), e);
            }
        }
        connection.commit();
    }

    @Override
    public long rows() {
        return rows;
    }
}
