package org.hearth.bench;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.hearth.orders.Acknowledgment;
import org.hearth.orders.CourtOrder;
import org.hearth.terms.CourtTime;
import org.hearth.terms.CsvTable;
import org.hearth.terms.Problem;

/** The file that goes to the county's system, and the one that comes back. */
final class CountyFile {
    private static final int MOST = 5_000;
    private static final List<String> NEEDED = List.of("order", "code", "when");

    private CountyFile() {}

    /** The orders as CSV with opaque keys, for the county's clerk; no young person is named by it. */
    static String write(List<CourtOrder> orders) {
        StringWriter file = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord("order", "hearing", "petition", "code", "signed", "entered", "responsible", "due", "text");
            orders.forEach(each -> csv.writeRecord(
                    each.id(),
                    each.hearing(),
                    each.petition() == null ? "" : each.petition(),
                    safe(each.enteredAt() == null ? each.code() : each.minuteCode()),
                    CourtTime.wire(each.signedAt()).toString(),
                    each.enteredAt() == null
                            ? ""
                            : CourtTime.wire(each.enteredAt()).toString(),
                    safe(each.responsible()),
                    each.due().toString(),
                    safe(each.text() == null ? each.withheldBy() : each.text())));
        } catch (IOException e) {
            throw new IllegalStateException("text in memory takes every row", e);
        }
        return file.toString();
    }

    private static String safe(String cell) {
        return CsvTable.safe(cell);
    }

    /**
     * The rows of an acknowledgment.
     *
     * @throws Problem bad input on {@code file}: without rows, without one of the columns order, code and when, with a row
     *     that cannot be read (naming its line), or with more than 5,000 rows
     */
    static List<Acknowledgment> read(byte[] file) {
        CsvTable table = CsvTable.of(file == null ? new byte[0] : file);
        if (table.fault() != null) {
            throw Problem.badInput("file", "ack.unreadable", table.fault().line());
        }
        if (table.rows().isEmpty()) {
            throw Problem.badInput("file", "ack.empty");
        }
        if (table.rows().size() > MOST) {
            throw Problem.badInput("file", "ack.too-many", MOST);
        }
        List<String> headings = table.headings().stream().map(CsvTable::plain).toList();
        NEEDED.stream().filter(each -> !headings.contains(each)).findFirst().ifPresent(missing -> {
            throw Problem.badInput("file", "ack.column", missing);
        });
        return table.rows().stream().map(each -> row(each, table.named(each))).toList();
    }

    private static Acknowledgment row(CsvTable.Row row, Map<String, String> cells) {
        return new Acknowledgment(row.line(), cells.get("order"), cells.get("code"), cells.get("when"));
    }
}
