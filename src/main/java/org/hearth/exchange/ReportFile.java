package org.hearth.exchange;

import java.util.ArrayList;
import java.util.List;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;

/** The report as a CSV file beside the nightly files: lines, columns and what to do; no cell of a row. */
public final class ReportFile {
    private static final String[] COLUMNS = {"file", "line", "field", "outcome", "message", "mend"};

    private ReportFile() {}

    /** What became of the rows. */
    public static String of(List<ReportRow> rows) {
        List<String[]> lines = new ArrayList<>();
        for (ReportRow row : rows) {
            Object[] args = row.args().toArray();
            lines.add(new String[] {
                row.file(),
                String.valueOf(row.line()),
                row.field(),
                row.outcome().wire(),
                row.key() == null ? "" : Words.ENGLISH.say(row.key(), args),
                row.key() == null ? "" : Words.ENGLISH.say(row.key() + ".mend", args)
            });
        }
        return Exports.csv(COLUMNS, lines);
    }

    /** Why the files could not even be read. */
    public static String of(Problem problem) {
        List<String[]> lines = new ArrayList<>();
        problem.errors()
                .forEach(each -> lines.add(new String[] {
                    "",
                    "0",
                    each.field(),
                    "refused",
                    Words.ENGLISH.say(each.key(), each.args().toArray()),
                    ""
                }));
        if (lines.isEmpty()) {
            lines.add(new String[] {"", "0", "", "refused", problem.say(Words.ENGLISH), ""});
        }
        return Exports.csv(COLUMNS, lines);
    }
}
