package org.hearth.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Ids;

/**
 * Lets each timer run on one node only, however many share the database: a job is the node's whose turn it is, and goes
 * to another some seconds after that node has died. What a job does still holds if it is done twice.
 */
@Door
public class Turns {
    private static final Duration FRESH = Turn.KEPT.dividedBy(2);

    private final String node = Ids.fresh();
    private final Map<String, Instant> taken = new ConcurrentHashMap<>();

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    /** The named job's pass; empty while its turn is another node's. */
    @Needs(Task.NOBODY)
    public Optional<JobPass> take(String job) {
        Instant now = clock.now();
        return isFresh(job, now) || isTaken(job, now) ? Optional.of(new JobPass(job)) : Optional.empty();
    }

    /** A turn taken a moment ago needs no word with the database. */
    private boolean isFresh(String job, Instant now) {
        Instant since = taken.get(job);
        return since != null && !now.isBefore(since) && now.isBefore(since.plus(FRESH));
    }

    private boolean isTaken(String job, Instant now) {
        Turn turn = em.find(Turn.class, job);
        if (turn == null) {
            em.persist(new Turn(job, node, now));
        } else if (turn.isOpenTo(node, now)) {
            turn.pass(node, now);
        } else {
            taken.remove(job);
            return false;
        }
        em.flush();
        taken.put(job, now);
        return true;
    }
}
