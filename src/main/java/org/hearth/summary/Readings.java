package org.hearth.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.hearth.access.OpenCase;
import org.hearth.access.Seals;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was read, as read, once for each different content; shows it again to its reader and to nobody else. */
@ApplicationScoped
public class Readings {
    /** Reads what earlier forms of a summary kept, too. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private static final String OWN =
            " from SummaryReading r where r.caseId = :case and r.hearing = :hearing" + " and r.person = :person";

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

    /** What this person has read before that hearing, the newest first. */
    List<KeptReading> of(OpenCase pass, String hearing) {
        return em.createQuery("select r.hash, r.readAt" + OWN + " order by r.readAt desc, r.hash", Object[].class)
                .setParameter("case", pass.caseId())
                .setParameter("hearing", hearing)
                .setParameter("person", pass.person())
                .getResultStream()
                .map(row -> new KeptReading((String) row[0], (Instant) row[1]))
                .toList();
    }

    /**
     * A version as this person read it.
     *
     * @throws Problem not found, for one that somebody else read and for none alike
     */
    Summary again(OpenCase pass, String hearing, String hash) {
        return em.createQuery("select r" + OWN + " and r.hash = :hash", SummaryReading.class)
                .setParameter("case", pass.caseId())
                .setParameter("hearing", hearing)
                .setParameter("person", pass.person())
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst()
                .map(row -> JSON.readValue(seals.open(pass, row.body()).text(), Summary.class))
                .orElseThrow(Problem::notFound);
    }
}
