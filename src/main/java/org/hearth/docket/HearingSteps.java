package org.hearth.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hearth.access.OpenCase;
import org.hearth.court.CourtCalendar;
import org.hearth.docket.Transition.Act;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Role;

/** Takes a hearing from one status to the next as the table allows, and keeps when and by whom. */
@ApplicationScoped
class HearingSteps {
    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    CourtCalendar courtDays;

    /**
     * Brings a hearing to a status.
     *
     * @throws org.hearth.terms.Problem as {@link HearingStates#allow} and {@link Mark#check}
     */
    void take(OpenCase pass, SetHearing row, Mark mark, Act act) {
        allow(pass, row, mark.status(), act);
        mark.check(clock.now(), courtDays);
        row.step(mark);
        em.persist(new Marking(row, mark.status(), clock.now(), pass));
    }

    /** Refuses a step that the table does not allow. */
    void allow(OpenCase pass, SetHearing row, HearingStatus to, Act act) {
        HearingStates.allow(row.status(), to, act, pass.role() == Role.JUDGE);
    }

    /** How the hearing was called, first to last. */
    List<HearingHistory.Marked> of(SetHearing row) {
        return em.createQuery(
                        "select m from Marking m where m.hearing = :hearing and m.caseId = :case order by m.hearingVersion, m.markedAt",
                        Marking.class)
                .setParameter("hearing", row.id())
                .setParameter("case", row.caseId())
                .getResultStream()
                .map(Marking::marked)
                .toList();
    }
}
