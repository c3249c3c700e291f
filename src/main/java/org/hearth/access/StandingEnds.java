package org.hearth.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/** Ends the standings that an event ends, each named to the audit; requests that police answer end with the rest. */
@ApplicationScoped
class StandingEnds {
    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Trail trail;

    /**
     * A standing that begins: a parent's ends the day before the 18th birthday, and after it a parent is there by the young
     * person's invitation alone.
     *
     * @throws Problem 422 {@code parent-after-majority}
     */
    Standing begun(OpenCase pass, NewStanding given) {
        LocalDate adultOn = stood(pass).adultOn();
        boolean grown = adultOn != null && !given.from().isBefore(adultOn);
        boolean parents = EndEvent.MAJORITY.roles().contains(given.role());
        if (grown && parents && !Basis.INVITATION.equals(given.basisKey())) {
            throw Problem.unmetRule("parent-after-majority");
        }
        Standing standing = new Standing(pass.caseId(), given);
        if (adultOn != null) {
            standing.comesOfAge(adultOn);
        }
        return standing;
    }

    /** The case as access knows it. */
    StoodCase stood(OpenCase pass) {
        return em.createQuery("select c from StoodCase c where c.id = :case", StoodCase.class)
                .setParameter("case", pass.caseId())
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /** One standing of this case; absent and foreign answer not found. */
    Standing one(OpenCase pass, String id) {
        return em.createQuery("select s from Standing s where s.id = :id and s.caseId = :case", Standing.class)
                .setParameter("id", id)
                .setParameter("case", pass.caseId())
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /** Those of a case that have not ended by an event or by the clerk. */
    List<Standing> open(String caseId) {
        return em.createQuery(
                        "select s from Standing s where s.caseId = :case and s.endedAt is null"
                                + " and (s.until is null or s.until >= :today)",
                        Standing.class)
                .setParameter("case", caseId)
                .setParameter("today", clock.today())
                .getResultList();
    }

    void happened(OpenCase pass, EndEvent event, LocalDate day) {
        open(pass.caseId()).forEach(each -> Endings.lastDay(event, day, each.role(), each.from(), each.until())
                .ifPresent(last -> end(each, last, event)));
    }

    /** Other attorneys of the same part end with the day on which this one began. */
    void succeed(OpenCase pass, Standing newcomer) {
        if (newcomer.role() == Role.YOUTH_ATTORNEY) {
            open(pass.caseId()).stream()
                    .filter(each ->
                            each.role() == Role.YOUTH_ATTORNEY && !each.id().equals(newcomer.id()))
                    .forEach(each -> replace(each, newcomer));
        }
    }

    /** One ends because another takes its place. */
    void replace(Standing old, Standing newcomer) {
        if (old.role() != newcomer.role()) {
            throw Problem.badInput("replaces", "problem.replaces-role");
        }
        EndEvent event =
                switch (old.role()) {
                    case YOUTH_ATTORNEY, PARENT_ATTORNEY -> EndEvent.NEW_COUNSEL;
                    case CAREGIVER -> EndEvent.NEW_PLACEMENT;
                    case EDUCATOR -> EndEvent.NEW_SCHOOL;
                    default -> EndEvent.TEAM_LEFT;
                };
        end(old, newcomer.from(), event);
    }

    private void end(Standing standing, LocalDate last, EndEvent event) {
        standing.end(last, event, clock.now());
        trail.touched("team." + standing.role() + ".ended." + event);
    }
}
