package org.hearth.exchange;

import java.util.List;
import java.util.Locale;

/**
 * What becomes of one row of a file, or one remark on a whole file.
 *
 * @param file the file's name without its ending
 * @param line the physical line on which the row begins, counted from 1; the heading's for a whole file
 * @param field the column at fault, or the columns that change; empty where none is
 * @param key the message's key; null where the row needs no word. What to do about it stands under {@code key.mend}
 * @param args what the message's places take; column names and lines, never a name of a person
 * @param outcome what becomes of it
 */
public record ReportRow(String file, int line, String field, String key, List<Object> args, Outcome outcome) {
    /** What becomes of a row. */
    public enum Outcome {
        NEW,
        CHANGED,
        UNCHANGED,
        REFUSED,
        /** A remark on a file; nothing is wrong. */
        NOTE,
        /** In the court and not in the file; it stays as it is. */
        MISSING;

        /** The name on the wire. */
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The key of its name in the message files. */
        public String key() {
            return "exchange.outcome." + wire();
        }
    }

    static ReportRow of(Sheet sheet, int line, Outcome outcome) {
        return new ReportRow(sheet.wire(), line, "", null, List.of(), outcome);
    }

    static ReportRow refused(Sheet sheet, int line, Fault fault) {
        return new ReportRow(sheet.wire(), line, fault.field(), fault.key(), fault.args(), Outcome.REFUSED);
    }

    static ReportRow note(Sheet sheet, String key, Object... args) {
        return new ReportRow(sheet.wire(), 1, "", key, List.of(args), Outcome.NOTE);
    }

    /** True where it keeps the files from being taken. */
    public boolean refused() {
        return outcome == Outcome.REFUSED;
    }
}
