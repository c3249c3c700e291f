package org.hearth.orders;

import java.util.List;

/**
 * What one row of an acknowledgment does, or would do.
 *
 * @param line the line in the file
 * @param order the order's key as it stands there
 * @param outcome what becomes of the order
 * @param column the column at fault; null where the row holds
 * @param fault the message key of what is wrong and how to mend it; null where the row holds
 * @param args what the message names
 */
public record AckRow(int line, String order, Outcome outcome, String column, String fault, List<Object> args) {
    /** What becomes of an order. */
    public enum Outcome {
        /** It is marked as entered. */
        ENTERED,
        /** The clerk had marked it under the same code; the county confirms it. */
        CONFIRMED,
        /** All of this was known before. */
        UNCHANGED,
        /** The row is at fault; nothing of the file is written. */
        REFUSED
    }

    public AckRow {
        args = List.copyOf(args);
    }

    static AckRow of(Acknowledgment row, Outcome outcome) {
        return new AckRow(row.line(), row.order(), outcome, null, null, List.of());
    }

    static AckRow refused(Acknowledgment row, String column, String fault, Object... args) {
        return new AckRow(row.line(), row.order(), Outcome.REFUSED, column, fault, List.of(args));
    }
}
