package org.hearth.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearth.terms.Problem;

/**
 * Excludes double booking the same way on every database: whoever looks for overlaps has first changed one row for each
 * room, judicial officer, case and person it takes that day. The rows are changed in the order of their keys, so that
 * two who want the same ones wait for each other and never in a ring; the wait is short. Rows that are missing are made
 * before any is changed, one thread of this server at a time, so that no two make the same one.
 */
@ApplicationScoped
class Claims {
    private static final String CLAIM =
            "update docket_claim set claims = claims + 1 where resource_key = ?1 and day_on = ?2";
    private static final String THERE = "select resource_key from docket_claim where day_on = ?1 and resource_key in (";
    private static final Logger LOG = Logger.getLogger(Claims.class.getName());
    private static final ReentrantLock ADDING = new ReentrantLock();

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
        List<String> missing = new ArrayList<>(resources);
        missing.removeAll(there(resources, day));
        if (!missing.isEmpty()) {
            add(missing, day);
        }
        for (String resource : resources) {
            if (!claimed(resource, day)) {
                throw Problem.lostRace("changed-meanwhile");
            }
        }
    }

    private List<?> there(SortedSet<String> resources, LocalDate day) {
        String places = IntStream.range(0, resources.size())
                .mapToObj(at -> "?" + (at + 2))
                .collect(Collectors.joining(", "));
        Query query = em.createNativeQuery(THERE + places + ")").setParameter(1, day);
        int at = 2;
        for (String resource : resources) {
            query.setParameter(at++, resource);
        }
        return query.getResultList();
    }

    private boolean claimed(String resource, LocalDate day) {
        return em.createNativeQuery(CLAIM)
                        .setParameter(1, resource)
                        .setParameter(2, day)
                        .executeUpdate()
                == 1;
    }

    private void add(List<String> missing, LocalDate day) {
        boolean mine = false;
        try {
            mine = ADDING.tryLock(1, TimeUnit.SECONDS);
            missing.forEach(resource -> add(resource, day));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (mine) {
                ADDING.unlock();
            }
        }
    }

    private void add(String resource, LocalDate day) {
        try {
            rows.add(resource, day);
        } catch (PersistenceException e) {
            LOG.log(Level.FINE, "another server has just made the same claim row", e);
        }
    }
}
