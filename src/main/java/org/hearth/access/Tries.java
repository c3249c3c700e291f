package org.hearth.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts wrong tries in the database, so that two nodes count together. A count stays although the refused sign-in
 * rolls back.
 */
@ApplicationScoped
class Tries {
    /** A stranger's tries are forgotten after this; an account's stay until its owner comes in. */
    private static final Map<Throttle.Bucket, Duration> FORGOTTEN = Map.of(
            Throttle.Bucket.ADDRESS,
            Duration.ofMinutes(15),
            Throttle.Bucket.PAIR,
            Duration.ofDays(1),
            Throttle.Bucket.NOBODY,
            Duration.ofDays(1),
            Throttle.Bucket.SESSION,
            Duration.ofDays(1),
            Throttle.Bucket.CASE_KEY,
            Duration.ofDays(1));

    @Inject
    EntityManager em;

    /** The wrong tries in a row of each bucket that has any. */
    Map<Throttle.Bucket, Throttle.Misses> read(Collection<String> buckets, Instant now) {
        Map<Throttle.Bucket, Throttle.Misses> seen = new EnumMap<>(Throttle.Bucket.class);
        em.createQuery("select m.kind, m.count, m.last from Missed m where m.bucket in :buckets", Object[].class)
                .setParameter("buckets", buckets)
                .getResultList()
                .forEach(row -> {
                    Throttle.Bucket kind = (Throttle.Bucket) row[0];
                    Instant last = (Instant) row[2];
                    if (last.isAfter(now.minus(FORGOTTEN.getOrDefault(kind, Duration.ofDays(36_500))))) {
                        seen.put(kind, new Throttle.Misses((int) row[1], last));
                    }
                });
        return seen;
    }

    /** Counts one wrong try in each bucket. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void missed(Map<Throttle.Bucket, String> buckets, Instant now) {
        FORGOTTEN.forEach((kind, after) -> em.createQuery("delete from Missed m where m.kind = :kind and m.last < :old")
                .setParameter("kind", kind)
                .setParameter("old", now.minus(after))
                .executeUpdate());
        new TreeMap<>(buckets).forEach((kind, bucket) -> {
            int counted = em.createQuery(
                            "update Missed m set m.count = m.count + 1, m.last = :now where m.bucket = :bucket")
                    .setParameter("now", now)
                    .setParameter("bucket", bucket)
                    .executeUpdate();
            if (counted == 0) {
                em.persist(new Missed(bucket, kind, now));
            }
        });
    }

    /** Forgets these buckets, for somebody came in; but not an address', which one's own account must not clear. */
    void forget(Collection<String> buckets) {
        em.createQuery("delete from Missed m where m.bucket in :buckets and m.kind <> :address")
                .setParameter("buckets", Set.copyOf(buckets))
                .setParameter("address", Throttle.Bucket.ADDRESS)
                .executeUpdate();
    }
}
