package org.hearth.casefile;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.access.EndEvent;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Problem;

/** A dated event of a case from which a clock of the law runs. Milestones are appended, never overwritten. */
public enum Milestone {
    /** The youth was first physically removed from home (WIC 309, 366.22 counts from here). */
    REMOVAL("removal", Side.CARE, null),
    /** The youth was taken into custody (WIC 305, 313, 625, 631); hours count from the moment. */
    TAKEN_INTO_CUSTODY("takenIntoCustody", Side.PROCEDURE, null),
    /** The petition was filed (WIC 311, 650). */
    PETITION_FILED("petitionFiled", Side.PROCEDURE, null),
    /** The detention hearing was held, or the order detaining the youth was made (WIC 315, 319, 632, 636). */
    DETENTION_HEARING("detentionHearing", Side.PROCEDURE, null),
    /** The court found that the youth comes under its jurisdiction (WIC 356, 702). */
    JURISDICTION_FINDING("jurisdictionFinding", Side.PROCEDURE, null),
    /** Disposition was ordered (WIC 358, 706). */
    DISPOSITION("disposition", Side.PROCEDURE, null),
    /** The date entered foster care (WIC 361.49, 727.4(d)(4)). */
    ENTERED_FOSTER_CARE("enteredFosterCare", Side.CARE, null),
    /** The eighteenth birthday (WIC 366.31; warrants are recalled on or before it). */
    BIRTHDAY_18("birthday18", Side.BOTH, null),
    /** The youth arrived at a facility of the county on a protective custody warrant (CRC 5.670(b)). */
    RETURNED_ON_WARRANT("returnedOnWarrant", Side.CARE, null),
    /** Child, parent or guardian asked to continue the detention hearing (WIC 322, CRC 5.672). */
    DETENTION_CONTINUANCE_ASKED("detentionContinuanceAsked", Side.CARE, null),
    /** A rehearing on the prima facie case was asked for (WIC 321). */
    REHEARING_ASKED("rehearingAsked", Side.CARE, null),
    /** The petition or report alleges that reunification services may be bypassed (WIC 361.5(b)). */
    BYPASS_ALLEGED("bypassAlleged", Side.CARE, null),
    /** The last periodic review was held, where its hearing does not stand in Hearth (WIC 366). */
    REVIEW_HELD("reviewHeld", Side.BOTH, null),
    /** A permanency hearing was held (WIC 366.21(f), 727.3). */
    PERMANENCY_HELD("permanencyHeld", Side.BOTH, null),
    /** Reunification services were ended or denied and a hearing under WIC 366.26 was ordered. */
    REUNIFICATION_ENDED("reunificationEnded", Side.CARE, null),
    /** The permanent plan was chosen (WIC 366.26). */
    PERMANENT_PLAN("permanentPlan", Side.CARE, null),
    /** A nonminor review was continued for what the report left out (CRC 5.903(b)(5)). */
    REVIEW_CONTINUED("reviewContinued", Side.CARE, null),
    /** The youth was placed in a short-term residential therapeutic program (WIC 361.22, 727.12). */
    STRTP_PLACEMENT("strtpPlacement", Side.BOTH, null),
    /** The application for psychiatric residential treatment was received (WIC 361.23). */
    PRTF_APPLICATION("prtfApplication", Side.CARE, ContentKind.BEHAVIORAL_STATUS),
    /** The completed JV-220 was received (WIC 369.5, 739.5). */
    MEDICATION_APPLICATION("medicationApplication", Side.BOTH, ContentKind.DIAGNOSIS_MEDICATION),
    /** The order on the JV-220 was made; it ends after 180 days (CRC 5.640). */
    MEDICATION_ORDER("medicationOrder", Side.BOTH, ContentKind.DIAGNOSIS_MEDICATION),
    /** A JV-180 was filed and a hearing ordered (WIC 388). */
    REQUEST_TO_CHANGE("requestToChange", Side.CARE, null),
    /** A supplemental petition was filed (WIC 387). */
    SUPPLEMENTAL_PETITION("supplementalPetition", Side.CARE, null),
    /** The agency received word that the child is missing (WIC 16501.35); hours count from the moment. */
    CHILD_MISSING("childMissing", Side.CARE, ContentKind.ABSENCE_DATES),
    /** Tribe or BIA received the ICWA notice (25 USC 1912(a)). */
    ICWA_NOTICE_RECEIVED("icwaNoticeReceived", Side.CARE, ContentKind.ICWA),
    /** In a dual case, the same event of the 602 side: taken into custody (WIC 625). */
    WARD_TAKEN_INTO_CUSTODY("wardTakenIntoCustody", Side.WARD, null),
    /** In a dual case, the 602 petition was filed. */
    WARD_PETITION_FILED("wardPetitionFiled", Side.WARD, null),
    /** In a dual case, the detention hearing of the 602 side was held. */
    WARD_DETENTION_HEARING("wardDetentionHearing", Side.WARD, null),
    /** In a dual case, the 602 petition was sustained. */
    WARD_JURISDICTION_FINDING("wardJurisdictionFinding", Side.WARD, null),
    /** In a dual case, disposition of the 602 side. */
    WARD_DISPOSITION("wardDisposition", Side.WARD, null),
    /** A rehearing on the prima facie case was asked for (WIC 637). */
    WARD_REHEARING_ASKED("wardRehearingAsked", Side.WARD, null),
    /** The youth is held on a misdemeanor without violence only (WIC 632(b)). */
    MISDEMEANOR_DETENTION("misdemeanorDetention", Side.WARD, null),
    /** A notice under WIC 777 was filed. */
    VIOLATION_NOTICE("violationNotice", Side.WARD, null),
    /** Probation without wardship was ordered (WIC 725(a)). */
    PROBATION_WITHOUT_WARDSHIP("probationWithoutWardship", Side.WARD, null),
    /** Informal supervision was agreed or ordered (WIC 654, 654.2). */
    INFORMAL_SUPERVISION("informalSupervision", Side.WARD, null),
    /** The admission of a deferred entry of judgment (WIC 790). */
    DEFERRED_ENTRY("deferredEntry", Side.WARD, null),
    /** Parental rights were terminated (WIC 366.26(i)); parents and their attorneys read no more. */
    RIGHTS_TERMINATED("rightsTerminated", Side.CARE, null),
    /** The youth moved to another home; the caregiver of the home before reads no more. */
    PLACEMENT_CHANGED("placementChanged", Side.CARE, null),
    /** The youth changed school; the school before reads no more. */
    SCHOOL_CHANGED("schoolChanged", Side.CARE, null),
    /** The whole file was sealed (WIC 781, 786); everyone is out but the youth and their attorney. */
    FILE_SEALED("fileSealed", Side.BOTH, null),
    /** Jurisdiction was terminated and the case closed (WIC 364, 391, 607.2). */
    CASE_CLOSED("caseClosed", Side.BOTH, null);

    /** To which record of the court an event belongs (WIC 827, 828). */
    public enum Side {
        /** The record of care: closed to the prosecutor. */
        CARE,
        /** The delinquency record: closed to those without a right to it. */
        WARD,
        /** A step of the petition's own procedure; in a dual case that of the dependency petition. */
        PROCEDURE,
        /** Of either. */
        BOTH
    }

    private final String wire;
    private final Side side;
    private final ContentKind kind;

    Milestone(String wire, Side side, ContentKind kind) {
        this.wire = wire;
        this.side = side;
        this.kind = kind;
    }

    /** The name on the wire, in the clock table and in the hearing types: {@code detentionHearing}. */
    public String wire() {
        return wire;
    }

    /** The key of this milestone's name in the message files. */
    public String key() {
        return "milestone." + wire;
    }

    /** The record it belongs to. */
    public Side side() {
        return side;
    }

    /** What the event itself tells of, so that the rights table decides who knows of it; empty where only of procedure. */
    public Optional<ContentKind> tells() {
        return Optional.ofNullable(kind);
    }

    /** The event of access that this is, which ends what some may read; empty for the others. A birthday works by itself. */
    public Optional<EndEvent> ends() {
        return switch (this) {
            case RIGHTS_TERMINATED -> Optional.of(EndEvent.RIGHTS_TERMINATED);
            case PLACEMENT_CHANGED -> Optional.of(EndEvent.NEW_PLACEMENT);
            case SCHOOL_CHANGED -> Optional.of(EndEvent.NEW_SCHOOL);
            case FILE_SEALED -> Optional.of(EndEvent.SEALED);
            case CASE_CLOSED -> Optional.of(EndEvent.CASE_CLOSED);
            default -> Optional.empty();
        };
    }

    /** True where a clock counts hours from it, so that its time of day matters. */
    public boolean timed() {
        return this == TAKEN_INTO_CUSTODY
                || this == WARD_TAKEN_INTO_CUSTODY
                || this == RETURNED_ON_WARRANT
                || this == CHILD_MISSING;
    }

    /** In a dual case, the milestone that has the same event for the 602 side; empty where the two sides share it. */
    public Optional<Milestone> ofWard() {
        return switch (this) {
            case TAKEN_INTO_CUSTODY -> Optional.of(WARD_TAKEN_INTO_CUSTODY);
            case PETITION_FILED -> Optional.of(WARD_PETITION_FILED);
            case DETENTION_HEARING -> Optional.of(WARD_DETENTION_HEARING);
            case JURISDICTION_FINDING -> Optional.of(WARD_JURISDICTION_FINDING);
            case DISPOSITION -> Optional.of(WARD_DISPOSITION);
            default -> Optional.empty();
        };
    }

    /** Every name on the wire, in order. */
    public static Set<String> names() {
        return Arrays.stream(values()).map(Milestone::wire).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The milestone of that wire name.
     *
     * @throws Problem bad input on {@code milestones} when there is none
     */
    public static Milestone of(String wire) {
        for (Milestone each : values()) {
            if (each.wire.equals(wire)) {
                return each;
            }
        }
        throw Problem.badInput("milestones", "problem.unknown-milestone", String.join(", ", names()));
    }
}
