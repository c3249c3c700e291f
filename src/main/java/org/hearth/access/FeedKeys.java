package org.hearth.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;

/**
 * The addresses of people's calendar feeds. Whoever knows one reads its person's dates and nothing else, without signing
 * in; an unknown address, an ended one and one whose person is no longer known to the court answer alike.
 */
@Door
public class FeedKeys {
    /** How many a person has at a time: a phone, a desk, and one to spare. */
    static final int MOST = 3;

    private static final Set<Task> DATES = EnumSet.of(Task.READ_DOCKET);
    private static final Knocks KNOCKS = new Knocks();
    private static final Pace PACE = new Pace(30, Duration.ofMinutes(10));

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Rights rights;

    @Inject
    Trail trail;

    /** One's own feeds that stand, the latest first. */
    @Needs(Task.KEEP_FEED)
    public List<FeedLine> own(CourtPass pass) {
        return standing(pass).stream().map(FeedKey::line).toList();
    }

    /**
     * Makes a feed.
     *
     * @throws Problem unmet rule {@code feeds-enough} beside three that stand
     */
    @Needs(Task.KEEP_FEED)
    public MadeFeed make(CourtPass pass) {
        if (standing(pass).size() >= MOST) {
            throw Problem.unmetRule("feeds-enough", MOST);
        }
        String token = Tokens.fresh();
        FeedKey key = new FeedKey(pass.person(), Tokens.hash(token), clock.now());
        em.persist(key);
        em.flush();
        trail.touched("feed.made");
        return new MadeFeed("/api/v1/calendar/" + token + ".ics", key.line());
    }

    /**
     * Ends one of one's own feeds, at once.
     *
     * @throws Problem not found for another person's, and for one that is ended
     */
    @Needs(Task.KEEP_FEED)
    public void end(CourtPass pass, String id) {
        FeedKey key = standing(pass).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound);
        key.end(clock.now());
        trail.touched("feed.ended");
    }

    private List<FeedKey> standing(CourtPass pass) {
        return em.createQuery(
                        "select f from FeedKey f where f.person = :person and f.ended is null order by f.made desc, f.id",
                        FeedKey.class)
                .setParameter("person", pass.person())
                .getResultList();
    }

    /**
     * The person of a feed, for their dates alone.
     *
     * @param address where the question comes from, so that guessing is slowed there and nowhere else
     * @throws Problem not found, whatever is wrong with it; {@code too-many-tries} after many misses, or where one feed is
     *     asked for over and over
     */
    @Needs(Task.NOBODY)
    public CourtPass open(String token, String address) {
        Instant now = clock.now();
        refuse(KNOCKS.waitFor(address, now));
        String hash = Tokens.hash(token);
        List<Object[]> found = em.createQuery(
                        "select f, p from FeedKey f, Person p, Account a where f.token = :token and f.ended is null"
                                + " and p.id = f.person and a.person = p.id and a.active = true",
                        Object[].class)
                .setParameter("token", hash)
                .getResultList();
        if (found.isEmpty()) {
            KNOCKS.missed(address, now);
            throw Problem.notFound();
        }
        refuse(PACE.take(hash, now));
        notice((FeedKey) found.get(0)[0], now);
        Person person = (Person) found.get(0)[1];
        return new CourtPass(person, "", rights, DATES);
    }

    private static void refuse(Duration wait) {
        if (!wait.isZero()) {
            throw Problem.of(Problem.Kind.TOO_MANY, "too-many-tries", wait.toSeconds() + 1);
        }
    }

    /** By a statement of its own, so that two calendars that ask at once do not lose a race. */
    private void notice(FeedKey key, Instant now) {
        if (key.isDue(now)) {
            em.createQuery("update FeedKey f set f.fetched = :now where f.id = :id")
                    .setParameter("now", now)
                    .setParameter("id", key.id())
                    .executeUpdate();
        }
    }
}
