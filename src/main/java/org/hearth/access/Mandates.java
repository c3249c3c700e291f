package org.hearth.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/**
 * What a judicial officer may carry out of the house in a file of their own, and the word by which they let a timer read
 * it in their name each evening. The timer reads nothing without that word, nothing beyond what such a file may hold, and
 * each case it reads is recorded as read by a stand-in.
 */
@Door
public class Mandates {
    /** The one timer that stands in. */
    private static final String JOB = "packs";

    private static final Set<Task> STANDING_IN = EnumSet.of(Task.CARRY_PACK, Task.READ_DOCKET, Task.READ_CASE);

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Rights rights;

    @Inject
    Footings footings;

    @Inject
    Trail trail;

    /** Tells the timer to read for this officer from now on. */
    @Needs(Task.CARRY_PACK)
    public void give(CourtPass pass) {
        Mandate mandate = find(pass.person()).orElseGet(() -> new Mandate(pass.person()));
        mandate.give(clock.now());
        em.persist(mandate);
        trail.touched("mandate.given");
    }

    /** Takes that back. */
    @Needs(Task.CARRY_PACK)
    public void end(CourtPass pass) {
        find(pass.person()).filter(Mandate::stands).ifPresent(mandate -> {
            mandate.end(clock.now());
            trail.touched("mandate.ended");
        });
    }

    /** Whether the timer reads for this officer. */
    @Needs(Task.CARRY_PACK)
    public boolean stands(CourtPass pass) {
        return find(pass.person()).filter(Mandate::stands).isPresent();
    }

    /** The officers who have told the timer to read for them and whose account is open. */
    @Needs(Task.RUN_JOB)
    public List<String> holders(JobPass pass) {
        return em.createQuery(
                        "select m.person from Mandate m, Account a where a.person = m.person and a.active = true"
                                + " and m.ended is null order by m.person",
                        String.class)
                .getResultList();
    }

    /**
     * The timer in the name of an officer who told it to.
     *
     * @throws Problem not allowed for another timer, and where the officer has given no such word
     */
    @Needs(Task.RUN_JOB)
    public CourtPass standIn(JobPass pass, String person) {
        if (!pass.job().equals(JOB) || find(person).filter(Mandate::stands).isEmpty()) {
            throw Problem.notAllowed();
        }
        Object[] row = em.createQuery(
                        "select p, a.user from Person p, Account a where a.person = p.id and a.active = true"
                                + " and p.id = :person and p.role = :judge",
                        Object[].class)
                .setParameter("person", person)
                .setParameter("judge", Role.JUDGE)
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notAllowed);
        return new CourtPass((Person) row[0], (String) row[1], rights, STANDING_IN);
    }

    /**
     * Those of the courthouse's cases that this officer may carry out of the house, each with a pass for that and nothing
     * more; sealed cases and those which the officer may not hear are left out.
     */
    @Needs(Task.CARRY_PACK)
    public Map<String, OpenCase> carried(CourtPass pass, Collection<String> caseIds) {
        Map<String, OpenCase> carried = new HashMap<>();
        if (!caseIds.isEmpty()) {
            em.createQuery(
                            "select c from StoodCase c where c.id in :cases and c.courthouse = :house"
                                    + " and c.sealedOn is null and not exists (select r.id from Recused r"
                                    + " where r.caseId = c.id and r.officer = :officer)",
                            StoodCase.class)
                    .setParameter("cases", caseIds)
                    .setParameter("house", pass.courthouse())
                    .setParameter("officer", pass.officer() == null ? "" : pass.officer())
                    .getResultList()
                    .forEach(each -> carried.put(each.id(), carried(pass, each)));
        }
        return carried;
    }

    private OpenCase carried(CourtPass pass, StoodCase stood) {
        return new OpenCase(pass, stood.id(), stood.courthouse(), footings.staff(pass.role(), stood)).carried(pass);
    }

    private Optional<Mandate> find(String person) {
        return em.createQuery("select m from Mandate m where m.person = :person", Mandate.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }
}
