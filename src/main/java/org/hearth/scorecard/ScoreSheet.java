package org.hearth.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A published quarter as comma-separated values, RFC 4180, one line a figure. Every text stands in quotes, and one that a
 * spreadsheet would take for a formula is led by an apostrophe (OWASP, CSV Injection).
 */
public final class ScoreSheet {
    private static final String END = "\r\n";
    private static final String FORMULA = "=+-@\t\r";
    private static final List<String> HEAD =
            List.of("quarter", "version", "measure", "courthouse", "row", "part", "figure", "note");

    private ScoreSheet() {}

    /** The whole sheet; a withheld figure is empty and says so in the last column. */
    public static String of(Published published, List<ScoreMeasure> measures) {
        StringBuilder sheet = new StringBuilder(line(HEAD));
        for (ScoreMeasure measure : measures) {
            if (published.isCounted(measure)) {
                lines(published, measure).forEach(each -> sheet.append(line(each)));
            }
        }
        return sheet.toString();
    }

    private static List<List<String>> lines(Published published, ScoreMeasure measure) {
        List<List<String>> lines = new ArrayList<>();
        for (String house : published.courthouses()) {
            for (String row : measure.rowIds()) {
                for (String part : measure.partIds()) {
                    lines.add(line(published, measure, house, row, part));
                }
            }
        }
        return lines;
    }

    private static List<String> line(Published published, ScoreMeasure measure, String house, String row, String part) {
        Integer value = published.value(measure, house, row, part);
        Edition edition = published.edition();
        String note = published.isWithheld(measure, house, row, part) ? "withheld" : "";
        return List.of(
                edition.quarter().toString(),
                Integer.toString(edition.number()),
                measure.id(),
                house,
                row,
                part,
                value == null ? "" : value.toString(),
                edition.invented() ? (note + " invented for a demo").strip() : note);
    }

    private static String line(List<String> fields) {
        return fields.stream().map(ScoreSheet::quoted).collect(Collectors.joining(",", "", END));
    }

    static String quoted(String text) {
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
