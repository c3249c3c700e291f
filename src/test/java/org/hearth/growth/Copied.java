package org.hearth.growth;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Rows by PostgreSQL's COPY. */
final class Copied implements Bulk {
    private static final int ENOUGH = 8 << 20;

    private final CopyManager copies;
    private final Map<String, StringBuilder> waiting = new LinkedHashMap<>();
    private final Map<String, String> heads = new LinkedHashMap<>();
    private long size;
    private long rows;

    Copied(Connection connection) throws SQLException {
        copies = connection.unwrap(PGConnection.class).getCopyAPI();
    }

    @Override
    public void add(String table, List<String> columns, Object[] row) throws SQLException {
        StringBuilder text = waiting.get(table);
        if (text == null) {
            text = new StringBuilder();
            waiting.put(table, text);
            heads.put(table, table + " (" + String.join(",", columns) + ")");
        }
        int before = text.length();
        for (int i = 0; i < row.length; i++) {
            text.append(i == 0 ? "" : "\t").append(said(row[i]));
        }
        text.append('\n');
        rows++;
        size += text.length() - before;
        if (size > ENOUGH) {
            flush();
        }
    }

    private static String said(Object value) {
        if (value == null) {
            return "\\N";
        }
        if (value instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC).toLocalDateTime().toString();
        }
        if (value instanceof String text && isPlain(text)) {
            return text;
        }
        if (value instanceof String text) {
            return text.replace("\\", "\\\\")
                    .replace("\t", "\\t")
                    .replace("\n", "\\n")
                    .replace("\r", "\\r");
        }
        return value.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each < ' ' || each == '\\') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void flush() throws SQLException {
        for (Map.Entry<String, StringBuilder> each : waiting.entrySet()) {
            if (!each.getValue().isEmpty()) {
                try {
                    copies.copyIn(
                            "copy " + heads.get(each.getKey()) + " from stdin",
                            new StringReader(each.getValue().toString()));
                } catch (IOException e) {
                    throw new SQLException(e);
                }
                each.getValue().setLength(0);
            }
        }
        size = 0;
    }

    @Override
    public long rows() {
        return rows;
    }
}
