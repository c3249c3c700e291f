package org.hearth.terms;

import java.util.Locale;

/** A voice that is asked before a hearing, and in whose terms a text is read by the language guide. */
public enum Discipline {
    SOCIAL_WORKER,
    PROBATION,
    CAREGIVER,
    EDUCATOR,
    PUBLIC_HEALTH,
    BEHAVIORAL_HEALTH,
    ADVOCATE,
    LAW_ENFORCEMENT,
    YOUTH_ATTORNEY,
    ATTORNEY,
    CASA,
    PARENT,
    TRIBE,
    YOUTH,
    /** The court's own texts; never asked for input. */
    COURT;

    /** The name on the wire and of the form's file: {@code social_worker}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of this discipline's name in the message files. */
    public String key() {
        return "discipline." + wire();
    }

    /**
     * The discipline of that wire name.
     *
     * @throws Problem bad input on {@code discipline} when there is none
     */
    public static Discipline of(String wire) {
        for (Discipline each : values()) {
            if (each.wire().equals(wire)) {
                return each;
            }
        }
        throw Problem.badInput("discipline", "problem.unknown-discipline");
    }
}
