package org.hearth.post;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.Seals;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Page;
import org.hearth.terms.Problem;

/** The outbox as the steward keeps it: how far each message has come, never its words, its link or an address. */
@Door
public class Messages {
    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Seals seals;

    @Inject
    Reaches reaches;

    @Inject
    Trail trail;

    /**
     * Messages, latest first.
     *
     * @param state only these; null for all
     * @param after the key of the last one of the page before; null for the first page
     */
    @Needs(Task.READ_OUTBOX)
    public Page<Queued> list(CourtPass pass, State state, String after, int limit) {
        Message last = after == null ? null : find(after);
        String further = last == null ? "" : " and (m.queued < :at or m.queued = :at and m.id > :id)";
        String only = state == null ? "" : " and m.state = :state";
        TypedQuery<Message> query = em.createQuery(
                        "select m from Message m where m.claim.tries >= 0" + only + further
                                + " order by m.queued desc, m.id",
                        Message.class)
                .setMaxResults(limit + 1);
        if (last != null) {
            query.setParameter("at", last.queued()).setParameter("id", last.id());
        }
        if (state != null) {
            query.setParameter("state", state);
        }
        List<Message> found = query.getResultList();
        boolean more = found.size() > limit;
        List<Queued> items = (more ? found.subList(0, limit) : found)
                .stream().map(this::seen).toList();
        return new Page<>(items, more ? items.get(limit - 1).id() : null);
    }

    /** How many messages stand in each state; states without any are left out. */
    @Needs(Task.READ_OUTBOX)
    public Map<State, Long> counts(CourtPass pass) {
        Map<State, Long> counts = new EnumMap<>(State.class);
        em.createQuery("select m.state, count(m) from Message m group by m.state", Object[].class)
                .getResultList()
                .forEach(row -> counts.put((State) row[0], (Long) row[1]));
        return counts;
    }

    /** One message. */
    @Needs(Task.READ_OUTBOX)
    public Queued one(CourtPass pass, String id) {
        return seen(find(id));
    }

    /**
     * Sends one that is stuck once more, by a person's own decision: it may then arrive twice.
     *
     * @throws Problem unmet rule {@code message-not-stuck}; lost race; not found
     */
    @Needs(Task.KEEP_OUTBOX)
    public Queued sendAgain(CourtPass pass, String id, long version) {
        Message message = find(id);
        message.sendAgain(version, clock.now());
        return noted(message, "message.again");
    }

    /** Gives one up that waits or is stuck, for a reason. */
    @Needs(Task.KEEP_OUTBOX)
    public Queued giveUp(CourtPass pass, String id, GivingUp reason, long version) {
        Message message = find(id);
        message.giveUp(version, reason, clock.now());
        return noted(message, "message.given-up");
    }

    /** Says that one which was sent has come back to the sender's mailbox; the address is marked. */
    @Needs(Task.KEEP_OUTBOX)
    public Queued cameBack(CourtPass pass, String id, long version) {
        Message message = find(id);
        message.cameBack(version, clock.now());
        reaches.bounced(message.person());
        return noted(message, "message.came-back");
    }

    private Queued noted(Message message, String what) {
        em.flush();
        trail.touched(what);
        return seen(message);
    }

    private Queued seen(Message message) {
        return message.view(seals.blind(message.person()));
    }

    private Message find(String id) {
        return em.createQuery("select m from Message m where m.id = :id", Message.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }
}
