package org.hearth.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.terms.CsvTable;
import org.hearth.terms.Problem;

/** The court's files as they go out: what {@link Imports} takes in again, byte for byte. */
@Door
public class Exports {
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    @Inject
    CourtReading reading;

    @Inject
    Docketing docketing;

    @Inject
    Trail trail;

    /** All files that this reader may have, in one ZIP; sealed cases and the young people's own words are in none. */
    @Needs(Task.EXCHANGE_FILES)
    public byte[] all(CourtPass pass) {
        CourtCopy copy = Check.out(reading.ground(pass));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Sheet sheet : Sheet.values()) {
                if (may(pass, sheet)) {
                    ZipEntry entry = new ZipEntry(sheet.wire() + ".csv");
                    entry.setTimeLocal(EPOCH);
                    zip.putNextEntry(entry);
                    zip.write(csv(sheet, copy.rows(sheet)).getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes every byte", e);
        }
        trail.touched("export");
        return bytes.toByteArray();
    }

    /**
     * One of the files.
     *
     * @param name {@code cases}, with or without {@code .csv}
     * @throws Problem not found for another name; not allowed for a file of cases by the steward
     */
    @Needs(Task.EXCHANGE_FILES)
    public String one(CourtPass pass, String name) {
        Sheet sheet = Sheet.of(name).orElseThrow(Problem::notFound);
        if (!may(pass, sheet)) {
            throw Problem.notAllowed();
        }
        trail.touched("export." + sheet.wire());
        return csv(sheet, Check.out(reading.ground(pass)).rows(sheet));
    }

    /**
     * The hearings of a span of days in the terms of the National Open Court Data Standards, without a name.
     *
     * @throws Problem bad input on {@code to} before {@code from} or more than 366 days later
     */
    @Needs(Task.EXCHANGE_CASES)
    public List<NodsHearing> nods(CourtPass pass, LocalDate from, LocalDate to) {
        trail.touched("export.nods");
        return docketing.between(pass, from, to);
    }

    /** The same as CSV. */
    @Needs(Task.EXCHANGE_CASES)
    public String nodsCsv(CourtPass pass, LocalDate from, LocalDate to) {
        List<String[]> rows =
                nods(pass, from, to).stream().map(NodsHearing::cells).toList();
        return csv(NodsHearing.ELEMENTS, rows);
    }

    private static boolean may(CourtPass pass, Sheet sheet) {
        return !sheet.ofCases() || pass.may(Task.EXCHANGE_CASES);
    }

    static String csv(Sheet sheet, Collection<Kept> rows) {
        String[] columns = sheet.columns().stream().map(Column::name).toArray(String[]::new);
        return csv(
                columns,
                rows.stream()
                        .map(each ->
                                Arrays.stream(columns).map(each.row()::cell).toArray(String[]::new))
                        .toList());
    }

    /** Rows as a file of that sheet, a line each. */
    static byte[] bytes(Sheet sheet, List<Map<String, String>> rows) {
        String[] columns = sheet.columns().stream().map(Column::name).toArray(String[]::new);
        return csv(
                        columns,
                        rows.stream()
                                .map(each -> Arrays.stream(columns)
                                        .map(column ->
                                                each.getOrDefault(column, "").replaceAll("[\\r\\n]+", " "))
                                        .toArray(String[]::new))
                                .toList())
                .getBytes(StandardCharsets.UTF_8);
    }

    static String csv(String[] columns, List<String[]> rows) {
        StringWriter file = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(file)) {
            csv.writeRecord(columns);
            rows.forEach(row ->
                    csv.writeRecord(Arrays.stream(row).map(CsvTable::safe).toArray(String[]::new)));
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes every row", e);
        }
        return file.toString();
    }
}
