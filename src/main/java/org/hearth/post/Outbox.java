package org.hearth.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearth.access.Seals;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Ids;
import org.hearth.terms.Role;

/**
 * Where the rooms above leave what is to be told to somebody. It queues in the caller's transaction: what is rolled back
 * was never said. A message is a reminder, never a service of notice.
 */
@ApplicationScoped
public class Outbox {
    /** What is not urgent gathers so long, so that one act that tells five things makes one mail. */
    static final Duration GATHERING = Duration.ofMinutes(15);

    /** Whose phone may be in somebody else's hand. */
    private static final Set<Role> NEVER = EnumSet.of(Role.YOUTH, Role.PARENT);

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

    /** Those on a case today, in these roles, whom a message about it may reach; never the young person or a parent. */
    public List<String> team(String caseId, Collection<Role> roles) {
        Set<Role> reached = EnumSet.copyOf(roles);
        reached.removeAll(NEVER);
        return em.createQuery(
                        "select distinct s.person from Standing s where s.caseId = :case and s.role in :roles"
                                + " and s.request is null and s.from <= :today"
                                + " and (s.until is null or s.until >= :today)",
                        String.class)
                .setParameter("case", caseId)
                .setParameter("roles", reached)
                .setParameter("today", clock.today())
                .getResultList();
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
