package org.hearth.terms;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A CSV file as it comes: with commas, semicolons or tabs, any line ends, blank lines, and a heading in any case.
 *
 * @param headings the first line's cells, without blanks around them; empty for a file without a line
 * @param rows those after it, without blank ones
 * @param fault what keeps the rest of the file from being read; null where it was read whole
 * @param charset what it was written in
 * @param guessed true where nothing said so
 */
public record CsvTable(List<String> headings, List<Row> rows, Fault fault, String charset, boolean guessed) {
    /** A spreadsheet takes what begins so for a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private static final String SEPARATORS = ",;\t|";
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]");

    /**
     * One row.
     *
     * @param line the physical line on which it begins, counted from 1
     * @param cells without blanks around them; as many as the row has
     */
    public record Row(int line, List<String> cells) {}

    /**
     * Where reading stopped.
     *
     * @param line the physical line
     * @param key the message's key: {@code csv.quote}, {@code csv.broken} or {@code csv.zero}
     */
    public record Fault(int line, String key) {}

    /** Reads a file. */
    public static CsvTable of(byte[] bytes) {
        CsvText text = CsvText.of(bytes);
        char separator = separator(text.text());
        int open = openQuote(text.text(), separator);
        Fault fault = open > 0 ? new Fault(open, "csv.quote") : null;
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(true)
                .trimWhitespacesAroundQuotes(true)
                .ofCsvRecord(text.text())) {
            for (CsvRecord each : reader) {
                add(rows, each);
            }
        } catch (IOException | RuntimeException e) {
            int last = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).line();
            fault = new Fault(last + 1, "csv.broken");
        }
        if (open > 0) {
            rows.removeIf(row -> row.line() >= open);
        }
        return table(rows, fault, text);
    }

    private static CsvTable table(List<Row> rows, Fault fault, CsvText text) {
        Fault whole = fault;
        for (Row row : rows) {
            if (whole == null && row.cells().stream().anyMatch(cell -> cell.indexOf('\0') >= 0)) {
                whole = new Fault(row.line(), "csv.zero");
            }
        }
        List<String> headings = rows.isEmpty() ? List.of() : rows.get(0).cells();
        List<Row> rest = rows.isEmpty() ? List.of() : List.copyOf(rows.subList(1, rows.size()));
        return new CsvTable(headings, rest, whole, text.charset(), text.guessed());
    }

    private static void add(List<Row> rows, CsvRecord each) {
        List<String> cells = each.getFields().stream().map(CsvTable::bare).toList();
        if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
            rows.add(new Row((int) each.getStartingLineNumber(), cells));
        }
    }

    /** A heading as it is compared: without case, blanks and signs. */
    public static String plain(String heading) {
        return SIGNS.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** The cells of a row by plain heading; the first of two headings alike. */
    public Map<String, String> named(Row row) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            named.putIfAbsent(
                    plain(headings.get(i)), i < row.cells().size() ? row.cells().get(i) : "");
        }
        return named;
    }

    /** A cell that no spreadsheet takes for a formula: with an apostrophe before it where it must be. */
    public static String safe(String cell) {
        return looksLikeFormula(cell) ? "'" + cell : cell;
    }

    /** A cell without blanks around it and without the apostrophe that {@link #safe} put there. */
    static String bare(String cell) {
        String text = cell.strip();
        boolean kept = text.startsWith("'") && looksLikeFormula(text.substring(1));
        return kept ? text.substring(1) : text;
    }

    private static boolean looksLikeFormula(String cell) {
        int at = 0;
        while (at < cell.length() && cell.charAt(at) == '\'') {
            at++;
        }
        return at < cell.length() && FORMULA.indexOf(cell.charAt(at)) >= 0;
    }

    /** The sign that the heading uses most; a comma where it uses none. */
    private static char separator(String text) {
        char best = ',';
        int most = 0;
        for (char each : SEPARATORS.toCharArray()) {
            int count = inHeading(text, each);
            if (count > most) {
                best = each;
                most = count;
            }
        }
        return best;
    }

    private static int inHeading(String text, char wanted) {
        int count = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            quoted ^= letter == '"';
            if (!quoted && (letter == '\n' || letter == '\r') && count + i > 0) {
                return count;
            }
            count += !quoted && letter == wanted ? 1 : 0;
        }
        return count;
    }

    /** The physical line of a quote that is opened at the beginning of a cell and never closed; 0 for none. */
    private static int openQuote(String text, char separator) {
        int line = 1;
        int opened = 0;
        boolean first = true;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (opened > 0 && letter == '"') {
                boolean doubled = i + 1 < text.length() && text.charAt(i + 1) == '"';
                i += doubled ? 1 : 0;
                opened = doubled ? opened : 0;
            } else if (opened == 0 && first && letter == '"') {
                opened = line;
            }
            boolean end = letter == '\n' || letter == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            line += end ? 1 : 0;
            first = end || letter == separator || first && letter == ' ';
        }
        return opened;
    }
}
