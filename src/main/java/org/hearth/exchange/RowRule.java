package org.hearth.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearth.exchange.ReportRow.Outcome;

/** What a row of one file must hold, and what becomes of it. */
abstract class RowRule {
    final Ground ground;

    RowRule(Ground ground) {
        this.ground = ground;
    }

    /**
     * Takes a row into the plan.
     *
     * @param changed filled with the columns that change
     * @throws Refusal where it does not hold
     */
    abstract Outcome take(SheetRow row, List<String> changed);

    /** The same row with the names by which the court knows what it refers to. */
    SheetRow named(SheetRow row) {
        Map<String, String> cells = new LinkedHashMap<>(row.cells());
        cells.computeIfPresent("case", (any, said) -> ground.copy.named(Sheet.CASES, said));
        cells.computeIfPresent("other", (any, said) -> ground.copy.named(Sheet.CASES, said));
        cells.computeIfPresent("person", (any, said) -> ground.copy.named(Sheet.PEOPLE, said));
        cells.computeIfPresent("hearing", (any, said) -> ground.copy.named(Sheet.HEARINGS, said));
        cells.computeIfPresent("courtroom", (any, said) -> ground.courtroom(said));
        cells.computeIfPresent("judge", (any, said) -> said.isEmpty() ? "" : ground.officer(said));
        return new SheetRow(row.sheet(), row.line(), cells);
    }

    /** The columns in which a file says something else than the court has; an empty cell says nothing. */
    static List<String> changes(SheetRow row, Kept kept) {
        List<String> columns = new ArrayList<>();
        row.cells().forEach((column, cell) -> {
            if (!cell.isEmpty() && !cell.equals(kept.row().cell(column))) {
                columns.add(column);
            }
        });
        return columns;
    }

    /** What the file says, and where it says nothing what the court has. */
    static SheetRow over(SheetRow row, Kept kept) {
        Map<String, String> cells = new LinkedHashMap<>(kept.row().cells());
        row.cells().forEach((column, cell) -> {
            if (!cell.isEmpty()) {
                cells.put(column, cell);
            }
        });
        return new SheetRow(row.sheet(), row.line(), cells);
    }
}
