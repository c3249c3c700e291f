package org.hearth.exchange;

import java.util.LinkedHashMap;
import java.util.Map;

/** A row's cells while they are written, in the order of their columns. */
final class Cells {
    private final Map<String, String> cells = new LinkedHashMap<>();

    /** A cell; null is an empty one. */
    Cells put(String column, Object value) {
        cells.put(column, value == null ? "" : value.toString());
        return this;
    }

    Map<String, String> map() {
        return cells;
    }
}
