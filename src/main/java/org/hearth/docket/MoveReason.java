package org.hearth.docket;

import java.util.List;

/**
 * The id of a coded reason, so that continuances can be counted by who answers for them. The court's own list is
 * {@link ContinuanceReasons}; the ones named here are always on it, because other systems send them.
 *
 * @param wire the id: {@code report-late}
 */
public record MoveReason(String wire) {
    public static final MoveReason REPORT_LATE = new MoveReason("report-late");
    public static final MoveReason NOTICE_NOT_GIVEN = new MoveReason("notice-not-given");
    public static final MoveReason COUNSEL_NOT_READY = new MoveReason("counsel-not-ready");
    public static final MoveReason INTERPRETER_MISSING = new MoveReason("interpreter-missing");
    public static final MoveReason TRANSPORT_FAILED = new MoveReason("transport-failed");
    public static final MoveReason YOUTH_ASKED = new MoveReason("youth-asked");
    public static final MoveReason YOUTH_AWAY = new MoveReason("youth-away");
    public static final MoveReason SITTING_LOST = new MoveReason("sitting-lost");
    public static final MoveReason COURT_CALENDAR = new MoveReason("court-calendar");
    public static final MoveReason NO_LONGER_NEEDED = new MoveReason("no-longer-needed");
    public static final MoveReason TRANSFERRED = new MoveReason("transferred");

    /** The reasons that every court's list has. */
    static final List<MoveReason> NAMED = List.of(
            REPORT_LATE,
            NOTICE_NOT_GIVEN,
            COUNSEL_NOT_READY,
            INTERPRETER_MISSING,
            TRANSPORT_FAILED,
            YOUTH_ASKED,
            YOUTH_AWAY,
            SITTING_LOST,
            COURT_CALENDAR,
            NO_LONGER_NEEDED,
            TRANSFERRED);

    /** The reason of that id; null for null and for blank text. Whether the court has it is asked when it is used. */
    public static MoveReason of(String wire) {
        return wire == null || wire.isBlank() ? null : new MoveReason(wire.strip());
    }
}
