package org.hearth.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Makes the rows that {@link Claims} locks, each in a short transaction of its own, so that they outlive a refusal. */
@ApplicationScoped
class ClaimRows {
    @Inject
    EntityManager em;

    /** Adds the row; fails where somebody else has just added it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void add(String resource, LocalDate day) {
        em.createNativeQuery("insert into docket_claim (resource_key, day_on, claims) values (?1, ?2, 0)")
                .setParameter(1, resource)
                .setParameter(2, day)
                .executeUpdate();
    }
}
