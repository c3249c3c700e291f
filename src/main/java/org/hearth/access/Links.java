package org.hearth.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;

/**
 * Links for those who have no account: made by the team, opened once, ended at once. A guessed, expired, used or ended
 * link answers like one that never was.
 */
@Door
public class Links {
    private static final Knocks KNOCKS = new Knocks();

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Rights rights;

    @Inject
    Seals seals;

    @Inject
    Trail trail;

    /**
     * Makes a link; the one before for the same request ends, also while it is in use.
     *
     * @throws Problem not allowed for whom this role makes none; unmet rule {@code link-too-late}
     */
    @Needs(Task.MAKE_LINKS)
    public MadeLink make(OpenCase pass, LinkAsk ask) {
        Instant now = clock.now();
        if (!LinkRules.mayMake(pass.role(), ask.role())) {
            throw Problem.notAllowed();
        }
        if (!now.isBefore(ask.hearingAt())) {
            throw Problem.unmetRule("link-too-late");
        }
        String token = Tokens.fresh();
        String path = "/l/" + token;
        Sealed shown = ask.shown() ? seals.seal(pass, pass.caseId(), ContentKind.HEARING_TIME, path) : null;
        Link link = new Link(pass, ask, Tokens.hash(token), shown, now);
        List<Link> before = links(pass.caseId(), List.of(ask.request()));
        before.stream().findFirst().ifPresent(link::follow);
        before.forEach(each -> each.end(now));
        em.persist(link);
        em.flush();
        trail.touched("link");
        return new MadeLink(path, link.line(now));
    }

    /** The links of these requests, the latest first; one statement. */
    @Needs(Task.MAKE_LINKS)
    public List<LinkLine> of(OpenCase pass, Collection<String> requests) {
        Instant now = clock.now();
        return links(pass.caseId(), requests).stream()
                .map(each -> each.line(now))
                .toList();
    }

    private List<Link> links(String caseId, Collection<String> requests) {
        if (requests.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select l from Link l where l.request in :requests and l.caseId = :case order by l.made desc,"
                                + " case when l.ended is null then 0 else 1 end, l.id",
                        Link.class)
                .setParameter("requests", requests)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** Ends a link at once, also one that is in use. */
    @Needs(Task.MAKE_LINKS)
    public void revoke(OpenCase pass, String id) {
        Link link = em.createQuery("select l from Link l where l.id = :id and l.caseId = :case", Link.class)
                .setParameter("id", id)
                .setParameter("case", pass.caseId())
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
        if (!LinkRules.mayMake(pass.role(), link.role())) {
            throw Problem.notAllowed();
        }
        link.end(clock.now());
        trail.touched("link.ended");
    }

    /**
     * Whether a link can be opened; it stays unused, so that a mail program that looks at it first does no harm.
     *
     * @param address where the knock comes from
     * @throws Problem not found, whatever is wrong with it; {@code too-many-tries} after many misses
     */
    @Needs(Task.NOBODY)
    public void look(String token, String address) {
        unused(token, address);
    }

    /**
     * Opens a link on one device and uses it up.
     *
     * @return the device's secret
     * @throws Problem as {@link #look}
     */
    @Needs(Task.NOBODY)
    public String redeem(String token, String address) {
        Link link = unused(token, address);
        String secret = Tokens.fresh();
        link.redeem(Tokens.hash(secret), clock.now());
        em.flush();
        return secret;
    }

    private Link unused(String token, String address) {
        Instant now = clock.now();
        Duration wait = KNOCKS.waitFor(address, now);
        if (!wait.isZero()) {
            throw Problem.of(Problem.Kind.TOO_MANY, "too-many-tries", wait.toSeconds() + 1);
        }
        Optional<Link> found = em.createQuery("select l from Link l where l.token = :token", Link.class)
                .setParameter("token", Tokens.hash(token))
                .getResultStream()
                .filter(each -> each.isUnused(now))
                .findFirst();
        if (found.isEmpty()) {
            KNOCKS.missed(address, now);
            throw Problem.notFound();
        }
        return found.get();
    }

    /**
     * Whose device this is, while the person still stands on the case.
     *
     * @throws Problem not signed in, {@code link-over}, when the secret is unknown, ended, or left lying without a PIN
     */
    @Needs(Task.NOBODY)
    public LinkPass resume(String secret) {
        Instant now = clock.now();
        List<Object[]> found = em.createQuery(
                        "select l, p, c from Link l, Person p, StoodCase c where l.session = :session"
                                + " and p.id = l.person and c.id = l.caseId and exists (select s.id from Standing s"
                                + " where s.caseId = l.caseId and s.person = l.person and s.role = l.role"
                                + " and s.from <= :today and (s.until is null or s.until >= :today))",
                        Object[].class)
                .setParameter("session", Tokens.hash(secret))
                .setParameter("today", clock.today())
                .getResultList();
        if (found.isEmpty() || ((Link) found.get(0)[0]).isOver(now)) {
            throw Problem.notSignedIn("link-over");
        }
        Link link = (Link) found.get(0)[0];
        if (link.isDue(now)) {
            link.touch(now);
        }
        return new LinkPass(link, (Person) found.get(0)[1], ((StoodCase) found.get(0)[2]).courthouse(), rights);
    }

    /** Tries the PIN; a wrong one is counted and the fifth ends the link. */
    @Needs(Task.ANSWER_BY_LINK)
    public PinTry unlock(LinkPass pass, String pin) {
        return own(pass).unlock(pin == null ? "" : pin.strip(), clock.now());
    }

    /** Goes on without the earlier answers, which stay kept and unseen. */
    @Needs(Task.ANSWER_BY_LINK)
    public void startFresh(LinkPass pass) {
        own(pass).startFresh(clock.now());
    }

    /**
     * Sets the PIN that opens what was kept on this screen.
     *
     * @throws Problem bad input on {@code pin} unless it is four to six digits; not allowed before the old one was given
     */
    @Needs(Task.ANSWER_BY_LINK)
    public void choosePin(LinkPass pass, String pin) {
        if (!LinkRules.isPin(pin)) {
            throw Problem.badInput("pin", "problem.pin-digits");
        }
        Link link = own(pass);
        if (link.isLocked()) {
            throw Problem.notAllowed();
        }
        link.choose(PasswordHash.of(pin));
        trail.touched("link.pin");
    }

    /** Leaves the screen: nothing that stands there is shown again without the PIN. */
    @Needs(Task.ANSWER_BY_LINK)
    public void leave(LinkPass pass) {
        own(pass).leave(clock.now());
    }

    private Link own(LinkPass pass) {
        return em.createQuery("select l from Link l where l.id = :id and l.caseId = :case", Link.class)
                .setParameter("id", pass.link())
                .setParameter("case", pass.caseId())
                .getSingleResult();
    }
}
