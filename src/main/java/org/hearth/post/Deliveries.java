package org.hearth.post;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearth.access.Door;
import org.hearth.access.JobPass;
import org.hearth.access.Needs;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;

/**
 * A message's way out, step by step, each in its own transaction: claimed by one node, then sending from the commit before
 * its first byte, then sent. Two nodes that reach for one message meet on its version, and one of them lets go.
 */
@Door
public class Deliveries {
    /** Longer than any try can take; after it the node that had a message is taken to be gone. */
    static final Duration LEASE = Duration.ofMinutes(10);

    private static final int LOOKED_AT = 50;
    private static final String NEXT = "select m from Message m where m.state = :waiting and m.due <= :now"
            + " and (m.urgent = true or m.template = :digest) order by m.due, m.id";

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Digests digests;

    @Inject
    Reaches reaches;

    @Inject
    Writing writing;

    @Inject
    Trail trail;

    /** Takes back what a stopped node had in hand, parks what may not be sent, and makes the day's digests. */
    @Needs(Task.RUN_JOB)
    public void gather(JobPass pass) {
        Instant now = clock.now();
        List<Message> left = em.createQuery(
                        "select m from Message m where m.state in :held and m.claim.until <= :now", Message.class)
                .setParameter("held", List.of(State.CLAIMED, State.SENDING))
                .setParameter("now", now)
                .getResultList();
        left.forEach(each -> each.expire(now));
        if (digests.gather(pass, now) + left.size() > 0) {
            trail.touched("messages.gathered");
        }
    }

    /**
     * Takes the next message in hand, if one is due and may be sent now; parks those that may not, on the way.
     *
     * @param node this node's own name since its start
     * @param base the address of this court's pages, without a slash at its end
     */
    @Needs(Task.RUN_JOB)
    public Optional<Mail> claim(JobPass pass, String node, String base) {
        Instant now = clock.now();
        List<Message> due = em.createQuery(NEXT, Message.class)
                .setParameter("waiting", State.WAITING)
                .setParameter("now", now)
                .setParameter("digest", Letters.DIGEST)
                .setMaxResults(LOOKED_AT)
                .getResultList();
        for (Message message : due) {
            Mail mail = ready(pass, message, base, now);
            if (mail != null) {
                message.claim(node, now, now.plus(LEASE));
                return Optional.of(mail);
            }
        }
        return Optional.empty();
    }

    private Mail ready(JobPass pass, Message message, String base, Instant now) {
        Reach reach = reaches.of(pass, message.person());
        if (reach.why() != null) {
            message.park(reach.why(), now);
            trail.touched("message.parked");
            return null;
        }
        Instant opens =
                message.urgent() && !reach.profiled() ? now : reach.hours().opens(now);
        if (opens.isAfter(now)) {
            message.waitUntil(opens);
            return null;
        }
        Mail mail = writing.mail(pass, message, reach, base);
        if (reach.forbids(mail.subject() + "\n" + mail.body())) {
            message.park(Why.WORDS, now);
            trail.touched("message.parked");
            return null;
        }
        return mail;
    }

    /**
     * Commits that the first byte is about to leave: from here on nothing sends this message again by itself.
     *
     * @throws Problem lost race when the lease is over and the message is no longer this node's
     */
    @Needs(Task.RUN_JOB)
    public void leaving(JobPass pass, String id, String node) {
        find(id).leaving(node);
    }

    /** Notes how the try ended. */
    @Needs(Task.RUN_JOB)
    public void ended(JobPass pass, String id, String node, Outcome outcome) {
        Message message = find(id);
        Instant now = clock.now();
        switch (outcome) {
            case TAKEN -> message.sent(node, now);
            case NOT_TAKEN, NO_SERVER -> message.again(node, now);
            case REFUSED -> {
                message.bounced(node, now);
                reaches.bounced(message.person());
            }
            default -> message.mayHaveArrived(node, now);
        }
        trail.touched("message." + message.state().wire());
    }

    private Message find(String id) {
        return em.createQuery("select m from Message m where m.id = :id", Message.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }
}
