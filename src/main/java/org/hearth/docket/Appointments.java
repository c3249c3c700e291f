package org.hearth.docket;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.Task;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Role;

/** The times at which a person is expected, for their own calendar. */
@Door
public class Appointments {
    private static final int MOST = 2000;
    private static final String HEARINGS = "select h from SetHearing h where h.day between :from and :to"
            + " and exists (select s.id from Standing s, StoodCase c where s.caseId = h.caseId and c.id = h.caseId"
            + " and c.sealedOn is null and s.person = :person and s.request is null and s.from <= :today"
            + " and (s.until is null or s.until >= :today)) order by h.startsAt, h.id";
    private static final String SITTINGS = "select s from HeldSitting s where s.day between :from and :to and ";

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    HearingList hearings;

    /**
     * From a first to a last day, in one statement and at most two thousand. A judicial officer is expected where they sit
     * and a clerk where the courthouse sits, whatever is called there; everybody else at the hearings of the cases on which
     * they stand today. What was taken off stays, marked so.
     */
    @Needs(Task.READ_DOCKET)
    public List<Appointment> between(CourtPass pass, LocalDate from, LocalDate to) {
        return pass.role().isCourtStaff() ? sittings(pass, from, to) : ofCases(pass, from, to);
    }

    private List<Appointment> ofCases(CourtPass pass, LocalDate from, LocalDate to) {
        return em.createQuery(HEARINGS, SetHearing.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("person", pass.person())
                .setParameter("today", clock.today())
                .setMaxResults(MOST)
                .getResultStream()
                .filter(each -> hearings.open(pass, each.type()))
                .map(SetHearing::appointment)
                .toList();
    }

    private List<Appointment> sittings(CourtPass pass, LocalDate from, LocalDate to) {
        boolean officer = pass.role() == Role.JUDGE;
        String whose = officer ? pass.officer() : pass.courthouse();
        return em.createQuery(
                        SITTINGS + (officer ? "s.officer" : "s.courthouse") + " = :whose order by s.day, s.from, s.id",
                        HeldSitting.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("whose", whose == null ? "" : whose)
                .setMaxResults(MOST)
                .getResultStream()
                .map(HeldSitting::sitting)
                .map(Appointments::of)
                .toList();
    }

    private static Appointment of(Sitting sitting) {
        return new Appointment(
                sitting.id(),
                CourtTime.at(sitting.day(), sitting.from()),
                CourtTime.at(sitting.day(), sitting.to()),
                changes(sitting.version()),
                sitting.lost());
    }

    /** The first version is the one that was set. */
    static long changes(long version) {
        return Math.max(0, version - 1);
    }
}
