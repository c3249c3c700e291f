package org.hearth.casefile;

import org.hearth.terms.Problem;

/** A dated event of a case from which a clock of the law runs. Milestones are appended, never overwritten. */
public enum Milestone {
    /** The youth was first physically removed from home (WIC 309, 366.22 counts from here). */
    REMOVAL("removal"),
    /** The detention hearing was held, or the order detaining the youth was made (WIC 315, 319, 632, 636). */
    DETENTION_HEARING("detentionHearing"),
    /** The petition was filed (WIC 311, 650). */
    PETITION_FILED("petitionFiled"),
    /** The date entered foster care (WIC 361.49, 727.4(d)(4)). */
    ENTERED_FOSTER_CARE("enteredFosterCare"),
    /** The court found that the youth comes under its jurisdiction (WIC 356, 702). */
    JURISDICTION_FINDING("jurisdictionFinding"),
    /** Disposition was ordered (WIC 358, 706). */
    DISPOSITION("disposition"),
    /** The eighteenth birthday (WIC 366.31; warrants are recalled on or before it). */
    BIRTHDAY_18("birthday18"),
    /** The youth arrived at a facility of the county on a protective custody warrant (CRC 5.670(b)). */
    RETURNED_ON_WARRANT("returnedOnWarrant");

    private final String wire;

    Milestone(String wire) {
        this.wire = wire;
    }

    /** The name on the wire and in the hearing types: {@code detentionHearing}. */
    public String wire() {
        return wire;
    }

    /** The key of this milestone's name in the message files. */
    public String key() {
        return "milestone." + wire;
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
        throw Problem.badInput("milestones", "problem.unknown-milestone");
    }
}
