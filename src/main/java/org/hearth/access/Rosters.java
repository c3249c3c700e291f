package org.hearth.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.terms.CourtClock;

/** Many cases of a courthouse at once, for its own staff: who stands on them, and the court's leave to act on each. */
@Door
public class Rosters {
    private static final String MEMBERS = "select s.caseId, new org.hearth.access.Member("
            + "s.id, p.id, p.name, p.agency, s.role, s.basis, s.from, s.until) from Standing s, Person p, StoodCase c"
            + " where p.id = s.person and s.request is null and c.id = s.caseId"
            + " and s.caseId in :cases and s.from <= :today and (s.until is null or s.until >= :today)"
            + "%s order by s.role, p.name";
    private static final String OF_HOUSE = " and c.courthouse = :house";

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Footings footings;

    @Inject
    Trail trail;

    /** The teams of today by case, cases of other courthouses left out; one statement. */
    @Needs(Task.PLAN_DOCKET)
    public Map<String, List<Member>> teams(CourtPass pass, Collection<String> caseIds) {
        Map<String, List<Member>> teams = new HashMap<>();
        if (!caseIds.isEmpty()) {
            TypedQuery<Object[]> query = em.createQuery(String.format(MEMBERS, OF_HOUSE), Object[].class);
            gather(query.setParameter("house", pass.courthouse()), caseIds, teams);
        }
        return teams;
    }

    /** The same of any courthouse, for a timer that reminds people; one statement. */
    @Needs(Task.RUN_JOB)
    public Map<String, List<Member>> teams(JobPass pass, Collection<String> caseIds) {
        Map<String, List<Member>> teams = new HashMap<>();
        if (!caseIds.isEmpty()) {
            gather(em.createQuery(String.format(MEMBERS, ""), Object[].class), caseIds, teams);
        }
        return teams;
    }

    private void gather(TypedQuery<Object[]> query, Collection<String> caseIds, Map<String, List<Member>> teams) {
        query.setParameter("cases", caseIds)
                .setParameter("today", clock.today())
                .getResultList()
                .forEach(row -> teams.computeIfAbsent((String) row[0], any -> new ArrayList<>())
                        .add((Member) row[1]));
    }

    /** The court's own pass on each of those cases, by case; cases of other courthouses are left out; one statement. */
    @Needs(Task.PLAN_DOCKET)
    public Map<String, OpenCase> open(CourtPass pass, Collection<String> caseIds) {
        Map<String, OpenCase> open = new HashMap<>();
        if (!caseIds.isEmpty()) {
            em.createQuery("select c from StoodCase c where c.id in :cases and c.courthouse = :house", StoodCase.class)
                    .setParameter("cases", caseIds)
                    .setParameter("house", pass.courthouse())
                    .getResultList()
                    .forEach(each -> open.put(
                            each.id(),
                            new OpenCase(pass, each.id(), each.courthouse(), footings.staff(pass.role(), each))));
        }
        return open;
    }

    /** Records that one of them was changed, as its own door would have. */
    @Needs(Task.PLAN_DOCKET)
    public void changed(OpenCase pass, String id, String... fields) {
        trail.changed(pass, Task.PLAN_DOCKET, id, fields);
    }
}
