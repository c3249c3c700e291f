package org.hearth.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hearth.terms.Problem;

/**
 * Excludes double booking the same way on every database: whoever looks for overlaps has first changed one row for each
 * room, judicial officer, case and person it takes that day. The rows are changed in the order of their keys, so that
 * two who want the same ones wait for each other and never in a ring; the wait is short.
 */
@ApplicationScoped
class Claims {
    private static final String CLAIM =
            "update docket_claim set claims = claims + 1 where resource_key = ?1 and day_on = ?2";

    private static final Logger LOG = Logger.getLogger(Claims.class.getName());

    @Inject
    EntityManager em;

    @Inject
    ClaimRows rows;

    /**
     * Claims the day of each resource until the transaction ends.
     *
     * @throws Problem lost race, when a row can be neither claimed nor made
     */
    void take(SortedSet<String> resources, LocalDate day) {
        for (String resource : resources) {
            if (!claimed(resource, day)) {
                add(resource, day);
                if (!claimed(resource, day)) {
                    throw Problem.lostRace("changed-meanwhile");
                }
            }
        }
    }

    private boolean claimed(String resource, LocalDate day) {
        return em.createNativeQuery(CLAIM)
                        .setParameter(1, resource)
                        .setParameter(2, day)
                        .executeUpdate()
                == 1;
    }

    private void add(String resource, LocalDate day) {
        try {
            rows.add(resource, day);
        } catch (PersistenceException e) {
            LOG.log(Level.FINE, "another booking has just made the same claim row", e);
        }
    }
}
