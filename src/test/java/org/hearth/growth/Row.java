package org.hearth.growth;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of the demo, as a pattern for many.
 *
 * @param hearing the key of the hearing that it moves with; null for what a case has once
 * @param raw what stands in the demo, by column
 */
record Row(String table, List<String> columns, List<Cell> cells, String hearing, Map<String, Object> raw) {
    /** This row with other values in some columns. */
    Row with(Map<String, Cell> others) {
        List<Cell> changed = new java.util.ArrayList<>(cells);
        others.forEach((column, cell) -> {
            int at = columns.indexOf(column);
            if (at >= 0) {
                changed.set(at, cell);
            }
        });
        return new Row(table, columns, changed, hearing, raw);
    }

    /** A value of the demo as text; null where there is none. */
    String text(String column) {
        Object value = raw.get(column);
        return value == null ? null : value.toString();
    }

    static Map<String, Object> fresh() {
        return new LinkedHashMap<>();
    }
}
