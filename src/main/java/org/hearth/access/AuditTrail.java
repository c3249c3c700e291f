package org.hearth.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Page;

/** The audit as court staff reads and checks it: who read and changed what. */
@Door
public class AuditTrail {
    private static final int BATCH = 1000;
    private static final Logger LOG = Logger.getLogger(AuditTrail.class.getName());
    private static final String FROM =
            "select a, p.name from AuditEntry a left join Person p on p.id = a.person where ";
    private static final String SPAN = "a.done >= :from and a.done <= :to and (a.done < :to or a.id < :after)"
            + " and not exists (select u.subject from UnreadSubject u where u.subject = a.subject)"
            + " order by a.done desc, a.id desc";

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

    @Inject
    ChainCheck check;

    /**
     * Lines of a span of time, newest first.
     *
     * @param caseId only this case's; null for all
     * @param after the key of the last line of the page before; null for the first page
     */
    @Needs(Task.READ_AUDIT)
    public Page<AuditLine> entries(CourtPass pass, String caseId, Instant from, Instant to, String after, int limit) {
        Instant before = after == null ? to : doneAt(after).orElse(to);
        TypedQuery<Object[]> query = em.createQuery(
                        FROM + (caseId == null ? "" : "a.caseToken = :token and ") + SPAN, Object[].class)
                .setParameter("from", from)
                .setParameter("to", before)
                .setParameter("after", after == null ? "" : after);
        if (caseId != null) {
            query.setParameter("token", Optional.ofNullable(trail.token(caseId)).orElse("none"));
        }
        List<AuditLine> lines = query.setMaxResults(limit + 1)
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

    /** Checks every linked line, in order, against the chain and what was written down outside the database. */
    @Needs(Task.READ_AUDIT)
    public Verified verify(CourtPass pass) {
        return check.run(true);
    }

    /**
     * The same from the first line on, or only what was linked since the last check that found all good.
     *
     * @param whole false for the new lines only
     */
    @Needs(Task.READ_AUDIT)
    public Verified verify(CourtPass pass, boolean whole) {
        return check.run(whole);
    }

    /** The timer's own check; what it finds broken is told in the log and stands in the state. */
    @Needs(Task.RUN_JOB)
    public Verified check(JobPass pass, boolean whole) {
        Verified found = check.run(whole);
        if (!found.intact()) {
            LOG.log(Level.SEVERE, "The audit does not stand at line {0}: {1}.", new Object[] {
                String.valueOf(found.firstBroken()), found.fault()
            });
        }
        return found;
    }

    /** How the audit stood when it was last checked, and whether roots can be written. */
    @Needs(Task.READ_AUDIT)
    public AuditState state(CourtPass pass) {
        return state();
    }

    /** The same for health and metrics. */
    @Needs(Task.RUN_JOB)
    public AuditState watch(JobPass pass) {
        return state();
    }

    private AuditState state() {
        Roots.Found written = roots.read();
        Optional<Mark> whole = roots.marks().read(Marks.WHOLE);
        Optional<Mark> recent = roots.marks().read(Marks.RECENT);
        boolean none = written.links().isEmpty();
        Instant wholeAt = whole.map(Mark::at).orElse(null);
        Instant recentAt = recent.map(Mark::at).orElse(null);
        return new AuditState(
                ChainCheck.number(check.head(LockModeType.NONE)),
                check.waiting(),
                none ? null : written.last(),
                none ? 0 : written.links().lastKey(),
                none ? "" : written.links().get(written.links().lastKey()),
                !roots.isBlocked(),
                agrees(),
                wholeAt,
                recentAt,
                broken(whole.orElse(Mark.START), recent.orElse(Mark.START)));
    }

    /** What a check of the whole found broken stays so until one finds it whole, whatever the new lines are like. */
    private static Long broken(Mark whole, Mark recent) {
        return whole.broken() == null && recent.at().isAfter(whole.at()) ? recent.broken() : whole.broken();
    }

    /** Writes every linked line into {@code sink}, in order, as {@code VerifyAudit.java} reads them; nothing is held in memory. */
    @Needs(Task.READ_AUDIT)
    public void export(CourtPass pass, OutputStream sink) throws IOException {
        sink.write(ChainLine.HEADINGS.getBytes(StandardCharsets.UTF_8));
        long end = ChainCheck.number(check.head(LockModeType.NONE));
        for (long after = 0; after < end; after += ChainCheck.BATCH) {
            StringBuilder rows = new StringBuilder();
            check.read(after, Math.min(end, after + ChainCheck.BATCH), line -> rows.append(line.exported()) != null);
            sink.write(rows.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The file of roots as this server keeps it. */
    @Needs(Task.READ_AUDIT)
    public String roots(CourtPass pass) {
        return roots.text();
    }

    /** Links the lines committed since the last time; answers how many it linked. */
    @Needs(Task.RUN_JOB)
    public int link(JobPass pass) {
        if (check.waiting() == 0) {
            return 0;
        }
        ChainHead head = check.head(LockModeType.PESSIMISTIC_WRITE);
        List<AuditEntry> fresh = em.createQuery(
                        "select a from AuditEntry a where a.chainNo is null order by a.done, a.id", AuditEntry.class)
                .setMaxResults(BATCH)
                .getResultList();
        if (fresh.isEmpty()) {
            return 0;
        }
        long number = head.number();
        String previous = head.link();
        for (AuditEntry entry : fresh) {
            entry.link(++number, previous, keys);
            previous = entry.chainLink();
        }
        head.advance(fresh.get(fresh.size() - 1));
        return fresh.size();
    }

    /**
     * Writes the last committed link down outside the database: apart from linking, because a root of links that were rolled
     * back would say for ever that lines are missing. What this server saw linked before must still stand.
     */
    @Needs(Task.RUN_JOB)
    public void root(JobPass pass) {
        ChainHead head = check.head(LockModeType.NONE);
        if (ChainCheck.number(head) > 0 && agrees()) {
            roots.note(clock.today(), new Mark(head.number(), head.link(), clock.now(), null));
        }
    }

    /** Whether the line that this server saw linked last still stands with its link. */
    private boolean agrees() {
        return roots.marks()
                .read(Marks.LINKED)
                .filter(mark -> mark.number() > 0)
                .map(mark -> mark.link().equals(check.linkAt(mark.number())))
                .orElse(true);
    }
}
