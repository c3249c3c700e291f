package org.hearth.terms;

import java.time.Instant;
import java.time.LocalDate;

/** What time the court has. Rules never ask it: they take a date or an instant as an argument. */
public interface CourtClock {
    /** This moment. */
    Instant now();

    /** Today in the court's zone. */
    default LocalDate today() {
        return CourtTime.dayOf(now());
    }
}
