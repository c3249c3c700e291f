package org.hearth.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** The call orders as they are kept. */
@ApplicationScoped
class CallBook {
    @Inject
    EntityManager em;

    /** Those of a courthouse's day. */
    List<CallOrder> rows(String courthouse, LocalDate day) {
        return em.createQuery("select c from CallOrder c where c.courthouse = :house and c.day = :day", CallOrder.class)
                .setParameter("house", courthouse)
                .setParameter("day", day)
                .getResultList();
    }

    /** The sheet of a courthouse's day; one statement. */
    CallSheet sheet(String courthouse, LocalDate day) {
        return new CallSheet(rows(courthouse, day));
    }
}
