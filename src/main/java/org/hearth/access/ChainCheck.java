package org.hearth.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.hearth.terms.CourtClock;

/** Checks the audit's lines in the database against their marks, their order and what was written down outside. */
@ApplicationScoped
class ChainCheck {
    static final int BATCH = 2000;

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Keys keys;

    @Inject
    Roots roots;

    /**
     * Checks the chain and writes the outcome down.
     *
     * @param whole from the first line on; otherwise from the last line that was found good, if one is known
     */
    Verified run(boolean whole) {
        Marks marks = roots.marks();
        Roots.Found written = roots.read();
        SortedMap<Long, String> known = new TreeMap<>(written.links());
        Optional<Mark> last = marks.read(Marks.LINKED);
        last.filter(mark -> mark.number() > 0).ifPresent(mark -> known.putIfAbsent(mark.number(), mark.link()));
        Mark from = whole ? Mark.START : marks.read(Marks.GOOD).orElse(Mark.START);
        ChainWalk walk = walk(known, from);
        if (walk.broken() == null && written.broken() != null) {
            walk.fail(written.broken(), ChainFault.ROOTS_FILE);
        } else if (walk.broken() == null && marks.isAltered(Marks.LINKED)) {
            walk.fail(walk.number(), ChainFault.ROOTS_FILE);
        }
        return kept(walk, whole, clock.now());
    }

    private ChainWalk walk(SortedMap<Long, String> known, Mark from) {
        ChainWalk walk = new ChainWalk(keys, known, from.number(), from.link());
        if (from.number() > 0 && !from.link().equals(linkAt(from.number()))) {
            walk.fail(from.number(), ChainFault.LINE);
            return walk;
        }
        follow(walk, head(LockModeType.NONE));
        ChainHead head = head(LockModeType.PESSIMISTIC_WRITE);
        follow(walk, head);
        walk.ends(number(head), head == null ? "" : head.link(), beside(number(head)));
        checkWaiting(walk);
        return walk;
    }

    /** Follows the chain up to the head's number. */
    private void follow(ChainWalk walk, ChainHead head) {
        long end = number(head);
        while (walk.broken() == null && walk.number() < end) {
            long start = walk.number();
            read(start, Math.min(end, start + BATCH), walk::takes);
            if (walk.broken() == null && walk.number() == start) {
                walk.fail(start + 1, ChainFault.MISSING);
            }
        }
    }

    private void checkWaiting(ChainWalk walk) {
        boolean all = lines("a.chainNo is null order by a.done, a.id")
                .setMaxResults(BATCH)
                .getResultStream()
                .map(ChainLine::of)
                .allMatch(line -> line.says(keys));
        if (!all) {
            walk.fail(walk.number() + 1, ChainFault.LINE);
        }
    }

    /** Hands the lines after one number and up to another over in order, until one is not taken. */
    void read(long after, long to, Predicate<ChainLine> taker) {
        List<Object[]> rows = lines("a.chainNo > :after and a.chainNo <= :to order by a.chainNo")
                .setParameter("after", after)
                .setParameter("to", to)
                .setMaxResults(BATCH + 1)
                .getResultList();
        for (Object[] row : rows) {
            if (!taker.test(ChainLine.of(row))) {
                return;
            }
        }
    }

    private TypedQuery<Object[]> lines(String which) {
        return em.createQuery("select " + ChainLine.COLUMNS + " from AuditEntry a where " + which, Object[].class);
    }

    /** The link of the line with a number; null when there is none. */
    String linkAt(long number) {
        return em.createQuery("select a.chainLink from AuditEntry a where a.chainNo = :number", String.class)
                .setParameter("number", number)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private long beside(long number) {
        return em.createQuery(
                        "select count(a) from AuditEntry a where a.chainNo > :number or a.chainNo < 1", Long.class)
                .setParameter("number", number)
                .getSingleResult();
    }

    /** Lines that are not in the chain yet. */
    long waiting() {
        return em.createQuery("select count(a) from AuditEntry a where a.chainNo is null", Long.class)
                .getSingleResult();
    }

    /** The last link as the database has it; null where its row is gone. */
    ChainHead head(LockModeType lock) {
        return em.createQuery("select h from ChainHead h", ChainHead.class)
                .setLockMode(lock)
                .setHint("jakarta.persistence.cache.retrieveMode", "BYPASS")
                .setHint("eclipselink.refresh", "true")
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    static long number(ChainHead head) {
        return head == null ? 0 : head.number();
    }

    private Verified kept(ChainWalk walk, boolean whole, Instant now) {
        if (walk.broken() == null) {
            roots.keep(Marks.GOOD, new Mark(walk.number(), walk.link(), now, null));
        }
        roots.keep(whole ? Marks.WHOLE : Marks.RECENT, new Mark(walk.number(), walk.link(), now, walk.broken()));
        return new Verified(walk.number(), walk.broken() == null, walk.broken(), walk.fault(), waiting(), whole, now);
    }
}
