package org.hearth.exchange;

import java.util.Map;

/**
 * A row of one of the court's files, its cells as Hearth writes them.
 *
 * @param sheet which file
 * @param line the physical line on which it begins; 0 for a row of the court itself
 * @param cells by column; a column that the file does not have is left out
 */
record SheetRow(Sheet sheet, int line, Map<String, String> cells) {
    /** A cell; empty where the file has none. */
    String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    boolean has(String column) {
        return !cell(column).isEmpty();
    }

    String identity() {
        return sheet.identity(cells);
    }
}
