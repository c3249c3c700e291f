package org.hearth.exchange;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.Task;
import org.hearth.docket.Appointments;
import org.hearth.terms.CourtClock;

/** A person's appointments for the calendar on their phone or desk. */
@Door
public class Feeds {
    /** Days behind today. */
    static final int BEHIND = 90;
    /** Days ahead of today. */
    static final int AHEAD = 400;

    @Inject
    CourtClock clock;

    @Inject
    Appointments appointments;

    /** The feed of today: ninety days back, four hundred ahead; one statement. */
    @Needs(Task.READ_DOCKET)
    public Feed of(CourtPass pass) {
        LocalDate today = clock.today();
        return Ics.of(
                pass.person(), appointments.between(pass, today.minusDays(BEHIND), today.plusDays(AHEAD)), clock.now());
    }
}
