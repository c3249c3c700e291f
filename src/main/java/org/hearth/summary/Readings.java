package org.hearth.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.hearth.access.OpenCase;
import org.hearth.access.Seals;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtClock;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was read, as read, once for each different content. */
@ApplicationScoped
public class Readings {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Seals seals;

    /** Whether this person has read this very content before; one statement. */
    boolean isKept(OpenCase pass, Summary summary) {
        return em.createQuery(
                                "select count(r) from SummaryReading r where r.hearing = :hearing"
                                        + " and r.person = :person and r.hash = :hash",
                                Long.class)
                        .setParameter("hearing", summary.hearing())
                        .setParameter("person", pass.person())
                        .setParameter("hash", summary.hash())
                        .getSingleResult()
                > 0;
    }

    /** Keeps it in a transaction of its own: two pages of one reader may open at once, and the second one yields. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void keep(OpenCase pass, Summary summary) {
        String body = JSON.writeValueAsString(summary);
        em.persist(new SummaryReading(
                pass,
                summary.hearing(),
                summary.hash(),
                seals.seal(pass, pass.caseId(), ContentKind.ACCESS_LOG, body),
                clock.now()));
        em.flush();
    }
}
