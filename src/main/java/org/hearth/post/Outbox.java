package org.hearth.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.hearth.access.Seals;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Ids;

/**
 * Where the rooms above leave what is to be told to somebody. It queues in the caller's transaction: what is rolled back
 * was never said. A message is a reminder, never a service of notice.
 */
@ApplicationScoped
public class Outbox {
    /** What is not urgent gathers so long, so that one act that tells five things makes one mail. */
    static final Duration GATHERING = Duration.ofMinutes(15);

    private static final Set<State> WAITS = Set.of(State.WAITING, State.PARKED);

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Seals seals;

    @Inject
    Letters letters;

    /**
     * Queues a message; a second one with the same key does nothing.
     *
     * @throws IllegalArgumentException for a template that the court does not have
     */
    public void queue(Outgoing message) {
        letters.expect(message.template());
        if (isKnown(message.key())) {
            return;
        }
        Instant now = clock.now();
        String id = Ids.fresh();
        em.persist(new Message(
                id, message, seals.sealPost(id, message.path()), now, message.urgent() ? now : now.plus(GATHERING)));
    }

    /** Takes back what has not left yet, because it has come to nothing: what was asked for has been answered. */
    public void withdraw(String key) {
        em.createQuery("select m from Message m where m.key = :key", Message.class)
                .setParameter("key", key)
                .getResultStream()
                .filter(each -> WAITS.contains(each.state()))
                .forEach(each -> each.withdraw(clock.now()));
    }

    private boolean isKnown(String key) {
        return em.createQuery("select count(m) from Message m where m.key = :key", Long.class)
                        .setParameter("key", key)
                        .getSingleResult()
                > 0;
    }
}
