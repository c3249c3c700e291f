package org.hearth.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Role;

/** On what a person opens a case: the courthouse's staff, a standing, or an emergency; with the court's orders there. */
@ApplicationScoped
class Footings {
    private static final Set<Role> IN_EMERGENCY = EnumSet.copyOf(Task.USE_EMERGENCY.roles());

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Rights rights;

    /**
     * A case, this person's standing there and whether they are barred from it, in one statement.
     *
     * @return null where nothing of the three opens it
     */
    Footing of(Caller caller, StoodCase stood, Standing standing, boolean recused) {
        if (stood == null || recused) {
            return inEmergency(caller, null);
        }
        if (caller.role().isCourtStaff() && stood.courthouse().equals(caller.courthouse())) {
            return staff(caller.role(), stood);
        }
        boolean stands = standing != null && !isOfAge(stood, standing);
        return stands
                ? new Footing(standing.role(), standing.copies(), false, rights(stood, false), stood.key())
                : inEmergency(caller, stood);
    }

    Footing staff(Role role, StoodCase stood) {
        return new Footing(role, true, false, rights(stood, false), stood.key());
    }

    /** An emergency's own footing: reading on screen, and nothing that a holder or the court must open. */
    Footing emergency(Role role, StoodCase stood) {
        return new Footing(role, false, true, rights(stood, true), stood.key());
    }

    /** Asks the same of an absent case and a foreign one, so that both take as long. */
    private Footing inEmergency(Caller caller, StoodCase stood) {
        if (!IN_EMERGENCY.contains(caller.role())) {
            return null;
        }
        long open = em.createQuery(
                        "select count(e) from Emergency e where e.caseId = :case and e.person = :person"
                                + " and e.until > :now",
                        Long.class)
                .setParameter("case", stood == null ? "" : stood.id())
                .setParameter("person", caller.person())
                .setParameter("now", clock.now())
                .getSingleResult();
        return open > 0 ? emergency(caller.role(), stood) : null;
    }

    private boolean isOfAge(StoodCase stood, Standing standing) {
        return stood.adultOn() != null
                && !clock.today().isBefore(stood.adultOn())
                && Endings.lastDay(
                                EndEvent.MAJORITY, stood.adultOn(), standing.role(), standing.from(), standing.until())
                        .isPresent();
    }

    private OrderedRights rights(StoodCase stood, boolean emergency) {
        return new OrderedRights(
                rights, stood.isOrdered() ? orders(stood.id()) : List.of(), stood.isSealed(), emergency);
    }

    /** The orders in force today, the oldest first. */
    List<AccessOrder> orders(String caseId) {
        LocalDate today = clock.today();
        return em.createQuery(
                        "select o from KindOrder o where o.caseId = :case and o.liftedOn is null"
                                + " and (o.until is null or o.until >= :today) order by o.orderedOn, o.id",
                        KindOrder.class)
                .setParameter("case", caseId)
                .setParameter("today", today)
                .getResultStream()
                .map(KindOrder::order)
                .toList();
    }
}
