package org.hearth.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/** Who stands where: opens cases for those who stand on them, and keeps each youth's team. */
@Door
public class Standings {
    private static final String MEMBERS = "select new org.hearth.access.Member("
            + "s.id, p.id, p.name, p.agency, s.role, s.basis, s.from, s.until) from Standing s, Person p"
            + " where p.id = s.person and s.caseId = :case and s.request is null"
            + " and s.from <= :today and (s.until is null or s.until >= :today) order by s.role, p.name";

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Rights rights;

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
        List<Object[]> found = em.createQuery(
                        "select c, s from StoodCase c left join Standing s on s.caseId = c.id and s.person = :person"
                                + " and s.from <= :today and (s.until is null or s.until >= :today)"
                                + " and (s.request is null or s.request = :request) where c.id = :case order by s.role",
                        Object[].class)
                .setParameter("person", caller.person())
                .setParameter("today", clock.today())
                .setParameter("case", caseId)
                .setParameter("request", request == null ? "" : request)
                .getResultList();
        Role role = found.isEmpty() ? null : roleOf(caller, (StoodCase) found.get(0)[0], (Standing) found.get(0)[1]);
        if (role == null) {
            trail.refusedCase(caller, caseId);
            throw Problem.notFound();
        }
        return new OpenCase(caller, role, caseId, ((StoodCase) found.get(0)[0]).courthouse(), rights);
    }

    private static Role roleOf(Caller caller, StoodCase stood, Standing standing) {
        boolean staff = caller.role().isCourtStaff() && stood.courthouse().equals(caller.courthouse());
        if (staff) {
            return caller.role();
        }
        return standing == null ? null : standing.role();
    }

    /** Takes a new case into the courthouse, so that it can be opened; called by the room that makes it. */
    @Needs(Task.OPEN_CASE)
    public void register(CourtPass pass, String caseId) {
        em.persist(new StoodCase(caseId, pass.courthouse(), Ids.fresh() + Ids.fresh()));
    }

    /** The team of today, by role and name. */
    @Needs(Task.READ_TEAM)
    public List<Member> team(OpenCase pass) {
        return em.createQuery(MEMBERS, Member.class)
                .setParameter("case", pass.caseId())
                .setParameter("today", clock.today())
                .getResultList();
    }

    /** Puts a person on the team, or lets them answer one request; answers the standing's key. */
    @Needs(Task.CHANGE_TEAM)
    public String join(OpenCase pass, NewStanding given) {
        long known = em.createQuery(
                        "select count(p) from Person p where p.id = :person and p.courthouse = :house", Long.class)
                .setParameter("person", given.person())
                .setParameter("house", pass.courthouse())
                .getSingleResult();
        if (known == 0) {
            throw Problem.badInput("person", "problem.unknown-person");
        }
        Standing standing = new Standing(pass.caseId(), given);
        em.persist(standing);
        trail.touched("team." + given.role());
        return standing.id();
    }

    /** Ends a standing today. */
    @Needs(Task.CHANGE_TEAM)
    public void leave(OpenCase pass, String standingId) {
        Standing standing = em.createQuery(
                        "select s from Standing s where s.id = :id and s.caseId = :case", Standing.class)
                .setParameter("id", standingId)
                .setParameter("case", pass.caseId())
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
        standing.endOn(clock.today().minusDays(1));
        trail.touched("team." + standing.role());
    }
}
