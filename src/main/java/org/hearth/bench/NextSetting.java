package org.hearth.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.hearth.access.OpenCase;
import org.hearth.access.Trail;
import org.hearth.docket.Change;
import org.hearth.docket.Continuances;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.docket.MoveReason;
import org.hearth.docket.NewHearing;
import org.hearth.terms.Discipline;
import org.hearth.terms.Words;

/** The next hearing that a record sets. */
@ApplicationScoped
class NextSetting {
    @Inject
    Docket docket;

    @Inject
    Continuances continuances;

    @Inject
    Trail trail;

    /**
     * Sets it. The one of an earlier version is kept when it is the same or none is given, and replaced otherwise.
     *
     * @param earlier the hearing that an earlier version set; null for none
     * @return the one that now stands; null for none
     */
    Hearing settle(OpenCase pass, String earlier, NextHearing next) {
        Hearing before = earlier == null ? null : docket.hearing(pass, earlier);
        boolean stands = before != null && !before.status().off();
        if (next == null || stands && isSame(before, next)) {
            return stands ? before : null;
        }
        if (stands && !before.status().over()) {
            String court = Words.ENGLISH.say(Discipline.COURT.key());
            continuances.vacate(pass, earlier, new Change(MoveReason.COURT_CALENDAR, court), before.version());
        }
        trail.touched("next");
        return docket.set(
                pass, new NewHearing(next.type(), next.sitting(), next.startsAt(), next.minutes(), null, next.basis()));
    }

    private static boolean isSame(Hearing before, NextHearing next) {
        return before.type().equals(next.type())
                && before.sitting().equals(next.sitting())
                && Objects.equals(before.startsAt(), next.startsAt())
                && before.minutes() == next.minutes();
    }
}
