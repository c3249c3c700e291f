package org.hearth.docket;

import java.util.Locale;
import org.hearth.terms.Problem;

/** Why a hearing was moved or taken off, so that continuances can be counted by the agency that answers for them. */
public enum MoveReason {
    REPORT_LATE,
    NOTICE_NOT_GIVEN,
    COUNSEL_NOT_READY,
    INTERPRETER_MISSING,
    TRANSPORT_FAILED,
    YOUTH_ASKED,
    YOUTH_AWAY,
    SITTING_LOST,
    COURT_CALENDAR,
    NO_LONGER_NEEDED;

    /** The name on the wire: {@code report-late}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of this reason's name in the message files. */
    public String key() {
        return "move." + wire();
    }

    /**
     * The reason of that wire name.
     *
     * @throws Problem bad input on {@code reason} when there is none
     */
    public static MoveReason of(String wire) {
        for (MoveReason each : values()) {
            if (each.wire().equals(wire)) {
                return each;
            }
        }
        throw Problem.badInput("reason", "problem.unknown-move-reason");
    }
}
