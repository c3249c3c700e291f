package org.hearth.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Makes the rows that {@link RuleCounts} counts in, each in a short transaction of its own. */
@ApplicationScoped
class RuleCells {
    @Inject
    EntityManager em;

    /** @throws jakarta.persistence.PersistenceException where the row is there already */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void add(RuleCount cell) {
        em.persist(cell);
        em.flush();
    }
}
