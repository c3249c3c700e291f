package org.hearth.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.orders.Acknowledgment;
import org.hearth.orders.CourtOrder;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Problem;

/** The file that goes to the county's system, and the one that comes back. */
final class CountyFile {
    private static final int MOST = 5_000;
    private static final List<String> NEEDED = List.of("order", "code", "when");
    /** A spreadsheet takes what begins so for a formula. */
    private static final String FORMULA = "=+-@\t\r";

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
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    /**
     * The rows of an acknowledgment.
     *
     * @throws Problem bad input on {@code file}: without rows, without one of the columns order, code and when, with a row
     *     that cannot be read (naming its line), or with more than 5,000 rows
     */
    static List<Acknowledgment> read(String text) {
        List<Acknowledgment> rows = new ArrayList<>();
        String plain = text == null ? "" : text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(plain)) {
            for (NamedCsvRecord row : reader) {
                rows.add(row(row));
                if (rows.size() > MOST) {
                    throw Problem.badInput("file", "ack.too-many", MOST);
                }
            }
        } catch (Problem e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw Problem.badInput("file", "ack.unreadable", rows.size() + 2);
        }
        if (rows.isEmpty()) {
            throw Problem.badInput("file", "ack.empty");
        }
        return rows;
    }

    private static Acknowledgment row(NamedCsvRecord row) {
        Map<String, String> cells = row.getFieldsAsMap().entrySet().stream()
                .collect(Collectors.toMap(
                        each -> each.getKey().strip().toLowerCase(Locale.ROOT),
                        Map.Entry::getValue,
                        (one, other) -> one));
        Set<String> known = cells.keySet();
        Optional<String> missing =
                NEEDED.stream().filter(each -> !known.contains(each)).findFirst();
        if (missing.isPresent()) {
            throw Problem.badInput("file", "ack.column", missing.get());
        }
        return new Acknowledgment(
                (int) row.getStartingLineNumber(), cells.get("order"), cells.get("code"), cells.get("when"));
    }
}
