package org.hearth.court;

import java.util.Arrays;
import org.hearth.terms.Entry;

/** In what a clock counts, and its name in the clock tables. */
public enum Unit {
    /** Court days: judicial days, non-court days left out. */
    COURT_DAYS("cd"),
    /** Calendar days: every day counts, only the last is adjusted. */
    CALENDAR_DAYS("cal"),
    /** Calendar months: the same day number, or the month's last day. */
    MONTHS("mo"),
    /** Hours as they run, day and night, every day. */
    HOURS("hours"),
    /** Hours of court days only, 24 a day; non-court days are left out whole. */
    COURT_HOURS("h-nc");

    private final String wire;

    Unit(String wire) {
        this.wire = wire;
    }

    /** The name in tables and on the wire: {@code cd}, {@code cal}, {@code mo}, {@code hours}, {@code h-nc}. */
    public String wire() {
        return wire;
    }

    /** True where a count runs from an instant to an instant. */
    public boolean hourly() {
        return this == HOURS || this == COURT_HOURS;
    }

    /** The key of this unit's name in the message files; it takes the number. */
    public String key() {
        return "court.unit." + wire;
    }

    /** The unit of that column; null where nothing stands. */
    static Unit read(Entry entry, String column) {
        String text = entry.optional(column).orElse(null);
        if (text == null) {
            return null;
        }
        for (Unit each : values()) {
            if (each.wire.equals(text)) {
                return each;
            }
        }
        throw entry.fault(
                column,
                "write one of " + Arrays.stream(values()).map(Unit::wire).toList());
    }
}
