package org.hearth.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Page;

/** The audit as court staff reads and checks it: who read and changed what. */
@Door
public class AuditTrail {
    private static final int BATCH = 1000;
    private static final String LINES = "select a, p.name from AuditEntry a left join Person p on p.id = a.person"
            + " where a.done >= :from and a.done <= :to and (a.done < :to or a.id < :after)"
            + " and (:token = '' or a.caseToken = :token) order by a.done desc, a.id desc";

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Keys keys;

    @Inject
    Trail trail;

    @Inject
    Roots roots;

    /**
     * Lines of a span of time, newest first.
     *
     * @param caseId only this case's; null for all
     * @param after the key of the last line of the page before; null for the first page
     */
    @Needs(Task.READ_AUDIT)
    public Page<AuditLine> entries(CourtPass pass, String caseId, Instant from, Instant to, String after, int limit) {
        String token =
                caseId == null ? null : Optional.ofNullable(trail.token(caseId)).orElse("none");
        Instant before = after == null ? to : doneAt(after).orElse(to);
        List<AuditLine> lines = em.createQuery(LINES, Object[].class)
                .setParameter("from", from)
                .setParameter("to", before)
                .setParameter("after", after == null ? "" : after)
                .setParameter("token", token == null ? "" : token)
                .setMaxResults(limit + 1)
                .getResultStream()
                .map(row -> ((AuditEntry) row[0]).line((String) row[1]))
                .toList();
        boolean more = lines.size() > limit;
        return new Page<>(
                more ? lines.subList(0, limit) : lines,
                more ? lines.get(limit - 1).id() : null);
    }

    private Optional<Instant> doneAt(String id) {
        return em.createQuery("select a.done from AuditEntry a where a.id = :id", Instant.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Checks every linked line, in order, against the chain and the last root outside the database. */
    @Needs(Task.READ_AUDIT)
    public Verified verify(CourtPass pass) {
        long linked = head().number();
        String previous = "";
        long number = 0;
        while (number < linked) {
            List<AuditEntry> batch = linkedAfter(number);
            for (AuditEntry entry : batch) {
                if (!stands(entry, number + 1, previous)) {
                    return new Verified(linked, false, number + 1, unlinked());
                }
                number++;
                previous = entry.chainLink();
            }
            if (batch.isEmpty()) {
                return new Verified(linked, false, number + 1, unlinked());
            }
            em.clear();
        }
        boolean whole = roots.lastNumber() <= number;
        return new Verified(number, whole, whole ? null : number + 1, unlinked());
    }

    private boolean stands(AuditEntry entry, long number, String previous) {
        return entry.stands(number, previous, keys.audit()) && roots.agree(number, entry.chainLink());
    }

    private List<AuditEntry> linkedAfter(long number) {
        return em.createQuery(
                        "select a from AuditEntry a where a.chainNo > :number order by a.chainNo", AuditEntry.class)
                .setParameter("number", number)
                .setMaxResults(BATCH)
                .getResultList();
    }

    private long unlinked() {
        return em.createQuery("select count(a) from AuditEntry a where a.chainNo is null", Long.class)
                .getSingleResult();
    }

    private ChainHead head() {
        return em.createQuery("select h from ChainHead h", ChainHead.class).getSingleResult();
    }

    /** Links the lines committed since the last time and writes the day's root; answers how many it linked. */
    @Needs(Task.RUN_JOB)
    public int link(JobPass pass) {
        List<AuditEntry> fresh = em.createQuery(
                        "select a from AuditEntry a where a.chainNo is null order by a.done, a.id", AuditEntry.class)
                .setMaxResults(BATCH)
                .getResultList();
        if (fresh.isEmpty()) {
            return 0;
        }
        ChainHead head = em.createQuery("select h from ChainHead h", ChainHead.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
        long number = head.number();
        String previous = head.link();
        for (AuditEntry entry : fresh) {
            entry.link(++number, previous, keys.audit());
            previous = entry.chainLink();
        }
        head.advance(fresh.get(fresh.size() - 1));
        roots.note(clock.today(), number, previous);
        return fresh.size();
    }
}
