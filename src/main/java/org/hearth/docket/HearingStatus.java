package org.hearth.docket;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.hearth.terms.Problem;

/** How far a hearing has come on its day, as the clerk calls it. */
public enum HearingStatus {
    /** On the calendar; nobody has checked in. */
    SET,
    /** The youth or a party has checked in. */
    HERE,
    CALLED,
    /** Called, not ready; it comes up again. */
    PASSED,
    SECOND_CALL,
    /** Waits behind another matter or for somebody. */
    TRAILING,
    /** Submitted for decision, on the reports or after argument. */
    SUBMITTED,
    /** The judicial officer decides later, by a day that is named. */
    UNDER_SUBMISSION,
    HEARD,
    /** Heard; its orders wait for signature or for entry in the county's system. */
    ORDERS_TO_SIGN,
    DONE,
    /** Taken off for a reason, and may come back to a place; it takes none until then. */
    OFF_CALENDAR,
    /** Taken off for good; it takes no place any more. */
    VACATED,
    /** Another court or department hears it; it takes no place here. */
    TRANSFERRED_OUT;

    private static final Set<HearingStatus> OFF = EnumSet.of(OFF_CALENDAR, VACATED, TRANSFERRED_OUT);
    private static final Set<HearingStatus> HELD = EnumSet.of(HEARD, ORDERS_TO_SIGN, DONE);

    /** True once nothing more happens in the courtroom: it was heard, or it stands on no calendar. */
    public boolean over() {
        return held() || off();
    }

    /** True while it stands on no calendar and takes no place. */
    public boolean off() {
        return OFF.contains(this);
    }

    /** True once it was heard. */
    public boolean held() {
        return HELD.contains(this);
    }

    /** The name on the wire: {@code second_call}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of this status's name in the message files. */
    public String key() {
        return "hearing.status." + wire();
    }

    /**
     * The status of that wire name.
     *
     * @throws Problem bad input on {@code status} when there is none
     */
    public static HearingStatus of(String wire) {
        for (HearingStatus each : values()) {
            if (each.wire().equals(wire)) {
                return each;
            }
        }
        throw Problem.badInput("status", "problem.unknown-hearing-status");
    }
}
