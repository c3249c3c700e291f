package org.hearth.exchange;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A rule of setting that a court may have let a hearing break where it stands. Which ones goes out with the hearing, so that
 * it comes in again as it is; a row that does not name them is refused.
 */
enum Despite {
    /** Its sitting is not held, and it was not set again yet. */
    LOST("start"),
    /** It ends after its sitting. */
    OUTSIDE("start"),
    /** It was heard before its day. */
    NOT_YET("status"),
    /** Its courtroom has another hearing at that time. */
    TAKEN("start"),
    /** Somebody who is kept apart is called to the same half-day. */
    APART("start");

    private final String column;

    Despite(String column) {
        this.column = column;
    }

    /** The name in a file: {@code not-yet}. */
    String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String cell(Collection<Despite> all) {
        return all.stream().map(Despite::wire).sorted().collect(Collectors.joining(" "));
    }

    /** True where the row says that the court let it stand. */
    boolean isSaid(SheetRow row) {
        return Arrays.asList(row.cell("despite").split(" ")).contains(wire());
    }

    /** The key of what the report says where it is let stand. */
    String note() {
        return "exchange.despite." + wire();
    }

    Refusal refusal() {
        return new Refusal(column, "exchange.hearing." + wire());
    }
}
