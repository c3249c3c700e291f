package org.hearth.docket;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.court.CourtCalendar;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Problem;

/** Places held for a while before a hearing is set on them: while counsel is asked, or a parent is found. */
@Door
public class Holds {
    private static final int LONGEST_COURT_DAYS = 10;

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    CourtCalendar courtDays;

    @Inject
    HearingTypes types;

    @Inject
    Matters matters;

    @Inject
    Placing placing;

    @Inject
    Trail trail;

    /**
     * Holds a place; it is booked for every other case until it lapses, is released, or the hearing is set on it.
     *
     * @throws Problem as for {@link Docket#set}; 400 on {@code until} for one that is past or more than ten court days on
     */
    @Needs(Task.SET_HEARING)
    public Hold hold(OpenCase pass, NewHold given) {
        Instant until = until(given);
        Matter matter = matters.of(pass, types.of(given.type()));
        Placing.Taken taken = placing.take(
                matter, new Placing.Asked(given.sitting(), given.startsAt(), given.minutes(), null, null, null));
        HeldPlace row = new HeldPlace(pass.caseId(), given.type(), taken.place(), until, clock.now(), pass.person());
        em.persist(row);
        em.flush();
        trail.touched("hold");
        return row.hold();
    }

    /** The places held for the case, first to last; those that have lapsed are not among them. */
    @Needs(Task.ADVISE_SLOTS)
    public List<Hold> of(OpenCase pass) {
        return em.createQuery(
                        "select h from HeldPlace h where h.caseId = :case and h.until > :now order by h.startsAt",
                        HeldPlace.class)
                .setParameter("case", pass.caseId())
                .setParameter("now", clock.now())
                .getResultStream()
                .map(HeldPlace::hold)
                .toList();
    }

    /** Frees a place for everybody; not found for one that is none of this case's. */
    @Needs(Task.SET_HEARING)
    public void release(OpenCase pass, String id) {
        int freed = em.createQuery("delete from HeldPlace h where h.id = :id and h.caseId = :case")
                .setParameter("id", id)
                .setParameter("case", pass.caseId())
                .executeUpdate();
        if (freed == 0) {
            throw Problem.notFound();
        }
        trail.touched("hold");
    }

    private Instant until(NewHold given) {
        LocalDate today = clock.today();
        Instant last = endOf(courtDays.plus(today, LONGEST_COURT_DAYS));
        Instant until = given.until() == null ? endOf(courtDays.next(today)) : given.until();
        if (!until.isAfter(clock.now()) || until.isAfter(last)) {
            throw Problem.badInput("until", "problem.hold-until", LONGEST_COURT_DAYS);
        }
        return until.isBefore(given.startsAt()) ? until : given.startsAt();
    }

    private static Instant endOf(LocalDate day) {
        return CourtTime.at(day.plusDays(1), LocalTime.MIDNIGHT);
    }
}
