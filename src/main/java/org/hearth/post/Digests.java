package org.hearth.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.access.JobPass;
import org.hearth.access.Seals;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Ids;

/** Makes one mail a person and day of everything that is not urgent; its key is the person and the day. */
@ApplicationScoped
class Digests {
    private static final int AT_MOST = 500;
    private static final String DUE = "select m from Message m where m.state = :waiting and m.due <= :now"
            + " and m.urgent = false and m.template <> :digest order by m.due, m.id";

    @Inject
    EntityManager em;

    @Inject
    Reaches reaches;

    @Inject
    Seals seals;

    /** Gathers what is due; answers how many messages moved. */
    int gather(JobPass pass, Instant now) {
        Map<String, List<Message>> due = em.createQuery(DUE, Message.class)
                .setParameter("waiting", State.WAITING)
                .setParameter("now", now)
                .setParameter("digest", Letters.DIGEST)
                .setMaxResults(AT_MOST)
                .getResultStream()
                .collect(Collectors.groupingBy(Message::person, LinkedHashMap::new, Collectors.toList()));
        due.forEach((person, messages) -> gather(reaches.of(pass, person), person, messages, now));
        return due.values().stream().mapToInt(List::size).sum();
    }

    private void gather(Reach reach, String person, List<Message> messages, Instant now) {
        if (reach.why() != null) {
            messages.forEach(each -> each.park(reach.why(), now));
            return;
        }
        Instant opens = reach.hours().opens(now);
        LocalDate today = CourtTime.dayOf(now);
        if (opens.isAfter(now)) {
            messages.forEach(each -> each.waitUntil(opens));
        } else if (isMade(person, today)) {
            messages.forEach(each -> each.waitUntil(reach.hours().opensAfter(today)));
        } else {
            Message digest = make(person, today, now);
            messages.forEach(each -> each.joins(digest));
        }
    }

    private boolean isMade(String person, LocalDate day) {
        return em.createQuery("select count(m) from Message m where m.key = :key", Long.class)
                        .setParameter("key", key(person, day))
                        .getSingleResult()
                > 0;
    }

    private Message make(String person, LocalDate day, Instant now) {
        String id = Ids.fresh();
        Outgoing given = new Outgoing(person, Letters.DIGEST, "/", key(person, day), false);
        Message digest = new Message(id, given, seals.sealPost(id, "/"), now, now);
        em.persist(digest);
        return digest;
    }

    private static String key(String person, LocalDate day) {
        return Letters.DIGEST + ":" + person + ":" + day;
    }
}
