package org.hearth.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hearth.terms.CourtClock;

/** Messages that waited for somebody to write down a way of reaching their recipient. */
@ApplicationScoped
class Stuck {
    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    /** Lets go on what was never sent because no address stood; what may have arrived stays where it is. */
    void resume(String person) {
        em.createQuery(
                        "select m from Message m where m.person = :person and m.state = :parked and m.why in :reasons",
                        Message.class)
                .setParameter("person", person)
                .setParameter("parked", State.PARKED)
                .setParameter("reasons", List.of(Why.NO_ADDRESS, Why.NO_PROFILE))
                .getResultList()
                .forEach(each -> each.resume(clock.now()));
    }
}
