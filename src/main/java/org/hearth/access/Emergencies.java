package org.hearth.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Ids;
import org.hearth.terms.Page;
import org.hearth.terms.Problem;

/**
 * Opening a case one is not on, because somebody is in danger: with its exact key and a reason, for four hours, to read
 * on screen and nothing else. Every use waits on a list for somebody else to look at.
 */
@Door
public class Emergencies {
    private static final int SHORTEST = 20;
    private static final int LONGEST = 500;
    /** So many in a day; who needs more belongs on the team. */
    private static final int A_DAY = 3;

    private static final String USES = "select e, p.name, r.name from Emergency e left join Person p on p.id = e.person"
            + " left join Person r on r.id = e.reviewedBy where ";

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Seals seals;

    @Inject
    Footings footings;

    @Inject
    Trail trail;

    @Inject
    Tries tries;

    /**
     * Opens a case for four hours.
     *
     * @param caseId its exact key
     * @param reason 20 to 500 characters
     * @throws Problem not found for an absent case, a sealed one, and one that this officer may not hear, all alike;
     *     429 after three in a day or after guessing
     */
    @Needs(Task.USE_EMERGENCY)
    public EmergencyUse open(CourtPass pass, String caseId, String reason) {
        String words = reason == null ? "" : reason.strip();
        if (words.length() < SHORTEST || words.length() > LONGEST) {
            throw Problem.badInput("reason", "problem.emergency-reason", SHORTEST, LONGEST);
        }
        Instant now = clock.now();
        slow(pass, now);
        StoodCase stood = stood(pass, caseId);
        if (stood == null) {
            tries.missed(guesses(pass), now);
            throw Problem.notFound();
        }
        Emergency use = new Emergency(
                Ids.under(stood.id()), stood, pass, seals.seal(pass, stood.id(), ContentKind.ORDERS, words), now);
        em.persist(use);
        em.flush();
        trail.touched("emergency");
        trail.also(
                new OpenCase(pass, stood.id(), stood.courthouse(), footings.emergency(pass.role(), stood)),
                Task.USE_EMERGENCY);
        return use.use(pass.personName(), words, null);
    }

    private static Map<Throttle.Bucket, String> guesses(CourtPass pass) {
        return Map.of(Throttle.Bucket.CASE_KEY, Throttle.Bucket.CASE_KEY + " " + pass.person());
    }

    private void slow(CourtPass pass, Instant now) {
        Duration wait = Throttle.waitFor(false, tries.read(guesses(pass).values(), now), now);
        if (!wait.isZero()) {
            throw Problem.of(Problem.Kind.TOO_MANY, "too-many-tries", wait.toSeconds() + 1);
        }
        long today = em.createQuery(
                        "select count(e) from Emergency e where e.person = :person and e.opened > :since", Long.class)
                .setParameter("person", pass.person())
                .setParameter("since", now.minus(Duration.ofDays(1)))
                .getSingleResult();
        if (today >= A_DAY) {
            throw Problem.of(Problem.Kind.TOO_MANY, "emergency-too-many", A_DAY);
        }
    }

    private StoodCase stood(CourtPass pass, String caseId) {
        return em.createQuery(
                        "select c from StoodCase c where c.id = :case and c.sealedOn is null"
                                + " and not exists (select r.id from Recused r where r.caseId = c.id"
                                + " and r.officer = :officer)",
                        StoodCase.class)
                .setParameter("case", caseId == null ? "" : caseId.strip())
                .setParameter("officer", pass.officer() == null ? "" : pass.officer())
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /**
     * Every use in this courthouse's cases, the newest first.
     *
     * @param after the key of the last one of the page before; null for the first page
     */
    @Needs(Task.REVIEW_EMERGENCIES)
    public Page<EmergencyUse> list(CourtPass pass, String after, int limit) {
        String last = after == null ? "" : after;
        String next = " and (:after = '' or e.opened < :before or e.opened = :before and e.id > :after)";
        List<EmergencyUse> uses = em.createQuery(
                        USES + "e.courthouse = :house" + next + " order by e.opened desc, e.id", Object[].class)
                .setParameter("house", pass.courthouse())
                .setParameter("after", last)
                .setParameter("before", openedAt(last))
                .setMaxResults(limit + 1)
                .getResultStream()
                .map(row -> use(pass, row))
                .toList();
        boolean more = uses.size() > limit;
        return new Page<>(
                more ? uses.subList(0, limit) : uses, more ? uses.get(limit - 1).id() : null);
    }

    private Instant openedAt(String id) {
        return em.createQuery("select e.opened from Emergency e where e.id = :id", Instant.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElse(Instant.EPOCH);
    }

    /**
     * Notes that this person has looked at a use.
     *
     * @throws Problem 422 {@code own-emergency} for one's own; lost race when somebody else was first
     */
    @Needs(Task.REVIEW_EMERGENCIES)
    public EmergencyUse review(CourtPass pass, String id, long version) {
        Object[] row = one(pass, id);
        Emergency use = (Emergency) row[0];
        use.review(pass, clock.now(), version);
        em.flush();
        trail.touched("emergency.reviewed");
        return use.use(
                (String) row[1], seals.open(pass, use.caseId(), use.reason()).text(), pass.personName());
    }

    /** One use in this courthouse's cases; absent and foreign answer not found. */
    @Needs(Task.REVIEW_EMERGENCIES)
    public EmergencyUse find(CourtPass pass, String id) {
        return use(pass, one(pass, id));
    }

    private Object[] one(CourtPass pass, String id) {
        return em.createQuery(USES + "e.id = :id and e.courthouse = :house", Object[].class)
                .setParameter("id", id)
                .setParameter("house", pass.courthouse())
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /** The uses in one case, the newest first, for the young person and their attorney. */
    @Needs(Task.READ_READERS)
    public List<EmergencyUse> ofCase(OpenCase pass) {
        return em.createQuery(USES + "e.caseId = :case order by e.opened desc, e.id", Object[].class)
                .setParameter("case", pass.caseId())
                .getResultStream()
                .map(row -> use(pass, row))
                .toList();
    }

    private EmergencyUse use(Pass pass, Object[] row) {
        Emergency use = (Emergency) row[0];
        String reason = seals.open(pass, use.caseId(), use.reason()).text();
        return use.use((String) row[1], reason, (String) row[2]);
    }
}
