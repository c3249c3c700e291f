package org.hearth.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Makes the rows that {@link Claims} locks, each in a short transaction of its own, so that they outlive a refusal. */
@ApplicationScoped
class ClaimRows {
    /** The migration's own row stands for one row to select from, on every database. */
    private static final String ADD = "insert into docket_claim (resource_key, day_on, claims)"
            + " select cast(?1 as varchar(80)), cast(?2 as date), 0 from docket_claim one"
            + " where one.resource_key = 'one' and one.day_on = ?3"
            + " and not exists (select 1 from docket_claim c where c.resource_key = ?4 and c.day_on = ?5)";

    private static final LocalDate ONE = LocalDate.of(2000, 1, 1);

    @Inject
    EntityManager em;

    /** Adds the row where there is none; of two servers that add it at the same moment one still fails. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void add(String resource, LocalDate day) {
        em.createNativeQuery(ADD)
                .setParameter(1, resource)
                .setParameter(2, day)
                .setParameter(3, ONE)
                .setParameter(4, resource)
                .setParameter(5, day)
                .executeUpdate();
    }
}
