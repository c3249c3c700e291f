package org.hearth.docket;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;

/** What keeps a hearing from being held where it was set: each continuance has a reason and somebody who answers for it. */
@Door
public class Continuances {
    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    HearingTypes types;

    @Inject
    HearingList hearings;

    @Inject
    Matters matters;

    @Inject
    Placing placing;

    @Inject
    Event<HearingSet> set;

    @Inject
    Event<HearingVacated> vacated;

    /**
     * Moves a hearing to another place; the move is counted by the agency that answers for it.
     *
     * @throws Problem as for {@link Docket#set}; lost race over another version; 422 {@code hearing-over} once it was heard
     */
    @Needs(Task.SET_HEARING)
    public Hearing move(OpenCase pass, String id, Move move, long version) {
        SetHearing row = hearings.expect(pass, id, version);
        open(row);
        Basis.allow(pass, move.basis());
        Matter matter = matters.of(pass, types.of(row.type()));
        Instant was = row.startsAt();
        Placing.Taken taken = placing.take(
                matter,
                new Placing.Asked(move.sitting(), move.startsAt(), row.minutes(), move.basis(), move.overbook(), id));
        hearings.keep(pass, row, taken, matter.attending());
        em.persist(new NotedChange(row, was, move.startsAt(), move.change(), clock.now(), pass.person()));
        Hearing hearing = hearings.changed(pass, row, "start");
        set.fire(new HearingSet(pass, hearing));
        return hearing;
    }

    /** Takes a hearing off the calendar; its place is free at once. */
    @Needs(Task.SET_HEARING)
    public Hearing vacate(OpenCase pass, String id, Change change, long version) {
        SetHearing row = hearings.expect(pass, id, version);
        open(row);
        row.mark(HearingStatus.VACATED);
        em.persist(new NotedChange(row, row.startsAt(), null, change, clock.now(), pass.person()));
        Hearing hearing = hearings.changed(pass, row, "status");
        vacated.fire(new HearingVacated(pass, hearing));
        return hearing;
    }

    private static void open(SetHearing row) {
        if (row.status().over()) {
            throw Problem.unmetRule("hearing-over");
        }
    }
}
