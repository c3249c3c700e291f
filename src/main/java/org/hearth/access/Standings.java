package org.hearth.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/** Who stands where: opens cases for those who stand on them, and keeps each youth's team. */
@Door
public class Standings {
    private static final String MEMBERS = "select s, p from Standing s, Person p where p.id = s.person"
            + " and s.caseId = :case and s.request is null and ";

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Rights rights;

    @Inject
    Bases bases;

    @Inject
    Footings footings;

    @Inject
    StandingEnds ends;

    @Inject
    Trail trail;

    /** This person in their courthouse today. */
    @Needs(Task.NOBODY)
    public CourtPass court(Caller caller) {
        return new CourtPass(caller, rights);
    }

    /** A named timer's pass. */
    @Needs(Task.NOBODY)
    public JobPass job(String name) {
        return new JobPass(name);
    }

    /**
     * This person on this case today: a courthouse's judges and clerks on its cases, everyone else by a standing.
     *
     * @throws Problem not found, for an absent case and a foreign one alike
     */
    @Needs(Task.NOBODY)
    public OpenCase open(Caller caller, String caseId) {
        return open(caller, caseId, null);
    }

    /** This person on the case of one request that is theirs to answer, whether or not they stand on the team. */
    @Needs(Task.NOBODY)
    public OpenCase openRequest(Caller caller, String request) {
        return open(caller, Ids.caseOf(request), request);
    }

    private OpenCase open(Caller caller, String caseId, String request) {
        if (caller.owed() != null) {
            throw caller.owed().refusal();
        }
        List<Object[]> found = em.createQuery(
                        "select c, s, r.id from StoodCase c left join Standing s on s.caseId = c.id"
                                + " and s.person = :person"
                                + " and s.from <= :today and (s.until is null or s.until >= :today)"
                                + " and (s.request is null or s.request = :request)"
                                + " left join Recused r on r.caseId = c.id and r.officer = :officer"
                                + " where c.id = :case order by s.role",
                        Object[].class)
                .setParameter("person", caller.person())
                .setParameter("today", clock.today())
                .setParameter("case", caseId)
                .setParameter("request", request == null ? "" : request)
                .setParameter("officer", caller.officer() == null ? "" : caller.officer())
                .getResultList();
        Object[] row = found.isEmpty() ? new Object[3] : found.get(0);
        StoodCase stood = (StoodCase) row[0];
        Footing footing = footings.of(caller, stood, (Standing) row[1], row[2] != null);
        if (footing == null) {
            trail.refusedCase(caller, caseId);
            throw Problem.notFound();
        }
        return new OpenCase(caller, footing, caseId, stood.courthouse());
    }

    /** Takes a new case into the courthouse, so that it can be opened; called by the room that makes it. */
    @Needs(Task.OPEN_CASE)
    public void register(CourtPass pass, String caseId) {
        register(pass, caseId, null);
    }

    /**
     * The same, with the day of the 18th birthday, which ends what parents may read and is never shown.
     *
     * @param adultOn null while the birthday is not known
     */
    @Needs(Task.OPEN_CASE)
    public void register(CourtPass pass, String caseId, LocalDate adultOn) {
        StoodCase stood = new StoodCase(caseId, pass.courthouse(), Ids.fresh() + Ids.fresh());
        stood.comesOfAge(adultOn);
        em.persist(stood);
    }

    /** The team of today, by role and name. */
    @Needs(Task.READ_TEAM)
    public List<Member> team(OpenCase pass) {
        return members(pass, "s.from <= :today and (s.until is null or s.until >= :today) order by s.role, p.name");
    }

    /** Those who stood on the team once, the last to leave first. */
    @Needs(Task.CHANGE_TEAM)
    public List<Member> former(OpenCase pass) {
        return members(pass, "s.until < :today order by s.until desc, s.role, p.name");
    }

    private List<Member> members(OpenCase pass, String which) {
        return em.createQuery(MEMBERS + which, Object[].class)
                .setParameter("case", pass.caseId())
                .setParameter("today", clock.today())
                .getResultStream()
                .map(row -> ((Standing) row[0]).member((Person) row[1]))
                .toList();
    }

    /**
     * Puts a person on the team, or lets them answer one request; answers the standing's key.
     *
     * @throws Problem bad input for a person whom the courthouse does not know, or a basis that does not fit; 422
     *     {@code parent-after-majority} for a parent of a young person of age who has not invited them
     */
    @Needs(Task.CHANGE_TEAM)
    public String join(OpenCase pass, NewStanding given) {
        NewStanding whole = bases.whole(given);
        known(pass, whole);
        Standing standing = ends.begun(pass, whole);
        em.persist(standing);
        if (whole.replaces() != null) {
            ends.replace(ends.one(pass, whole.replaces()), standing);
        }
        ends.succeed(pass, standing);
        trail.touched("team." + whole.role());
        return standing.id();
    }

    /** Somebody of the courthouse; a judge who covers is one of another. */
    private void known(OpenCase pass, NewStanding given) {
        boolean covers = given.role() == Role.JUDGE;
        long known = em.createQuery(
                        "select count(p) from Person p where p.id = :person and "
                                + (covers ? "p.role = :judge and p.courthouse <> :house" : "p.courthouse = :house"),
                        Long.class)
                .setParameter("person", given.person())
                .setParameter("house", pass.courthouse())
                .setParameter(covers ? "judge" : "house", covers ? Role.JUDGE : pass.courthouse())
                .getSingleResult();
        if (known == 0) {
            throw Problem.badInput("person", "problem.unknown-person");
        }
    }

    /** Ends a standing today. */
    @Needs(Task.CHANGE_TEAM)
    public void leave(OpenCase pass, String standingId) {
        Standing standing = ends.one(pass, standingId);
        standing.end(clock.today().minusDays(1), EndEvent.TEAM_LEFT, clock.now());
        trail.touched("team." + standing.role());
    }
}
