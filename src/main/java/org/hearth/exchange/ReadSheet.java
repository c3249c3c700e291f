package org.hearth.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.terms.CsvTable;

/**
 * One file, read: the rows whose every cell can be read, and what is said of the others and of the file.
 *
 * @param rows those that can be checked further
 * @param said refused rows and notes
 * @param raw the cells of refused rows, by line
 */
record ReadSheet(List<SheetRow> rows, List<ReportRow> said, Map<Integer, Map<String, String>> raw) {
    /** Reads a file. */
    static ReadSheet of(Sheet sheet, byte[] bytes, ImportBook book) {
        CsvTable table = CsvTable.of(bytes);
        ReadSheet read = new ReadSheet(new ArrayList<>(), new ArrayList<>(), new HashMap<>());
        Map<Integer, Column> columns = read.columns(sheet, table, book);
        if (table.guessed()) {
            read.said.add(ReportRow.note(sheet, "exchange.note.charset", table.charset()));
        }
        if (columns != null) {
            Map<String, Integer> seen = new HashMap<>();
            int width = table.headings().size();
            table.rows().forEach(row -> read.row(sheet, row, columns, book, seen, width));
        }
        if (table.fault() != null) {
            read.said.add(ReportRow.refused(
                    sheet,
                    table.fault().line(),
                    Fault.of("", "exchange." + table.fault().key())));
        }
        return read;
    }

    /** The columns by their place; null where one that is needed is missing. */
    private Map<Integer, Column> columns(Sheet sheet, CsvTable table, ImportBook book) {
        Map<Integer, Column> columns = new LinkedHashMap<>();
        Set<String> unknown = new LinkedHashSet<>();
        Set<String> twice = new LinkedHashSet<>();
        for (int i = 0; i < table.headings().size(); i++) {
            String heading = table.headings().get(i);
            Column column = book.column(sheet, heading).flatMap(sheet::column).orElse(null);
            if (column == null) {
                unknown.add(heading.isEmpty() ? "(" + (i + 1) + ")" : heading);
            } else if (columns.containsValue(column)) {
                twice.add(heading);
            } else {
                columns.put(i, column);
            }
        }
        if (!unknown.isEmpty()) {
            said.add(ReportRow.note(sheet, "exchange.note.extra", shown(unknown)));
        }
        twice.forEach(each -> said.add(ReportRow.refused(sheet, 1, Fault.of(cut(each), "exchange.column.twice"))));
        boolean whole = twice.isEmpty();
        for (Column each : sheet.columns()) {
            if (each.needed() && !columns.containsValue(each)) {
                said.add(ReportRow.refused(sheet, 1, Fault.of(each.name(), "exchange.column.missing", each.name())));
                whole = false;
            }
        }
        return whole ? columns : null;
    }

    private static String shown(Set<String> headings) {
        return String.join(", ", headings.stream().map(ReadSheet::cut).limit(20).toList());
    }

    private static String cut(String heading) {
        return heading.length() > 40 ? heading.substring(0, 40) + "…" : heading;
    }

    private void row(
            Sheet sheet,
            CsvTable.Row row,
            Map<Integer, Column> columns,
            ImportBook book,
            Map<String, Integer> seen,
            int width) {
        Map<String, String> cells = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        if (row.cells().stream().skip(width).anyMatch(cell -> !cell.isEmpty())) {
            faults.add(Fault.of("", "exchange.row.long", row.cells().size(), width));
        }
        columns.forEach((place, column) -> {
            String cell = place < row.cells().size() ? row.cells().get(place) : "";
            try {
                cells.put(column.name(), CellRules.canonical(column, cell, book));
            } catch (CellFault fault) {
                faults.add(fault.in(column.name()));
            }
            if (cell.isEmpty() && column.needed()) {
                faults.add(Fault.of(column.name(), "exchange.cell.empty"));
            }
        });
        SheetRow whole = new SheetRow(sheet, row.line(), cells);
        if (faults.isEmpty()) {
            Integer before = seen.putIfAbsent(whole.identity(), row.line());
            if (before != null) {
                faults.add(Fault.of("", "exchange.row.twice", before));
            }
        }
        if (faults.isEmpty()) {
            rows.add(whole);
        } else {
            faults.forEach(each -> said.add(ReportRow.refused(sheet, row.line(), each)));
            raw.put(row.line(), rawCells(row, columns));
        }
    }

    /** The cells as they came, by our columns. */
    private static Map<String, String> rawCells(CsvTable.Row row, Map<Integer, Column> columns) {
        Map<String, String> cells = new LinkedHashMap<>();
        columns.forEach((place, column) -> cells.put(
                column.name(), place < row.cells().size() ? row.cells().get(place) : ""));
        return cells;
    }

    /** What is first wrong with each refused row, by its line. */
    Map<Integer, Fault> faults() {
        Map<Integer, Fault> faults = new HashMap<>();
        said.stream()
                .filter(ReportRow::refused)
                .forEach(each -> faults.putIfAbsent(each.line(), new Fault(each.field(), each.key(), each.args())));
        return faults;
    }
}
