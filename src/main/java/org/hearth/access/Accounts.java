package org.hearth.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/** Who is known to the court, and who is signed in. */
@Door
public class Accounts {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final PasswordHash NOBODY = PasswordHash.of("nobody");
    private static final Throttle THROTTLE = new Throttle();

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Trail trail;

    @Inject
    Glass glass;

    /**
     * Signs somebody in.
     *
     * @param address where the attempt comes from, so that guessing is slowed there and nowhere else
     * @throws Problem not signed in, {@code wrong-password}, the same for an unknown user; {@code too-many-tries}
     */
    @Needs(Task.NOBODY)
    public SignedIn signIn(String user, String password, String address, SessionKind kind) {
        Instant now = clock.now();
        String who = (user == null ? "" : user.strip().toLowerCase(Locale.ROOT));
        String guesser = who + " " + address;
        Duration wait = THROTTLE.waitFor(guesser, now);
        if (!wait.isZero()) {
            throw Problem.of(Problem.Kind.TOO_MANY, "too-many-tries", wait.toSeconds() + 1);
        }
        Account account = withPassword(who, password == null ? "" : password);
        if (account == null) {
            THROTTLE.missed(guesser, now);
            throw Problem.notSignedIn("wrong-password");
        }
        THROTTLE.opened(guesser);
        glass.admit(account, now);
        return begin(account, kind, now);
    }

    private Account withPassword(String user, String password) {
        List<Account> found = em.createQuery("select a from Account a where a.user = :user", Account.class)
                .setParameter("user", user)
                .getResultList();
        if (found.isEmpty()) {
            NOBODY.matches(password);
            return null;
        }
        return found.get(0).opensWith(password) ? found.get(0) : null;
    }

    private SignedIn begin(Account account, SessionKind kind, Instant now) {
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Session session = new Session(hash(token), account, kind, now);
        em.persist(session);
        em.flush();
        return new SignedIn(token, session.expires(), read(session.key(), now));
    }

    /**
     * Who holds this token.
     *
     * @throws Problem not signed in, {@code session-over}, when it is unknown, idle too long, expired or ended
     */
    @Needs(Task.NOBODY)
    public Caller recognise(String token) {
        Instant now = clock.now();
        return read(hash(token == null ? "" : token), now);
    }

    private Caller read(String key, Instant now) {
        List<Object[]> found = em.createQuery(
                        "select p, a, s from Session s, Account a, Person p"
                                + " where s.key = :key and a.id = s.account and p.id = a.person and a.active = true",
                        Object[].class)
                .setParameter("key", key)
                .getResultList();
        if (found.isEmpty() || ((Session) found.get(0)[2]).isOver(now)) {
            throw Problem.notSignedIn("session-over");
        }
        Session session = (Session) found.get(0)[2];
        if (session.isDue(now)) {
            em.createQuery("update Session s set s.seen = :now where s.key = :key")
                    .setParameter("now", now)
                    .setParameter("key", key)
                    .executeUpdate();
        }
        return new Caller((Person) found.get(0)[0], (Account) found.get(0)[1], session);
    }

    /** Ends a sign-in; an unknown token is already over. */
    @Needs(Task.NOBODY)
    public void signOut(String token) {
        em.createQuery("delete from Session s where s.key = :key")
                .setParameter("key", hash(token == null ? "" : token))
                .executeUpdate();
    }

    /**
     * Signs a person in again for one act.
     *
     * @throws Problem bad input on {@code password}, when it is not theirs
     */
    @Needs(Task.NOBODY)
    public Confirmed confirm(Caller caller, String password) {
        Instant now = clock.now();
        String guesser = caller.account() + " confirm";
        if (!THROTTLE.waitFor(guesser, now).isZero()) {
            throw Problem.of(
                    Problem.Kind.TOO_MANY,
                    "too-many-tries",
                    THROTTLE.waitFor(guesser, now).toSeconds() + 1);
        }
        Account account = em.createQuery("select a from Account a where a.id = :id", Account.class)
                .setParameter("id", caller.account())
                .getSingleResult();
        if (!account.opensWith(password == null ? "" : password)) {
            THROTTLE.missed(guesser, now);
            throw Problem.badInput("password", "problem.wrong-password");
        }
        THROTTLE.opened(guesser);
        return new Confirmed(caller.person(), caller.officer());
    }

    /** Whether this installation has no account yet, so that its first page makes the first steward. */
    @Needs(Task.NOBODY)
    public boolean isFresh() {
        return em.createQuery("select count(a) from Account a", Long.class).getSingleResult() == 0;
    }

    /**
     * Makes the first steward of an empty installation.
     *
     * @throws Problem not allowed once any account stands
     */
    @Needs(Task.NOBODY)
    public void found(NewPerson steward) {
        if (!isFresh() || steward.role() != Role.STEWARD) {
            throw Problem.notAllowed();
        }
        write(steward);
    }

    /** Makes a person with an account; answers the person's key. */
    @Needs(Task.MANAGE_ACCOUNTS)
    public String enrol(CourtPass pass, NewPerson given) {
        long taken = em.createQuery("select count(a) from Account a where a.user = :user", Long.class)
                .setParameter("user", given.user())
                .getSingleResult();
        if (taken > 0) {
            throw Problem.badInput("user", "problem.user-taken");
        }
        trail.touched("person", "account");
        return write(given);
    }

    /** The people of the courthouse by name, for a clerk who builds a team and a steward who keeps accounts. */
    @Needs(Task.READ_COURT_BOOK)
    public List<Colleague> people(CourtPass pass) {
        return em
                .createQuery("select p from Person p where p.courthouse = :house order by p.role, p.name", Person.class)
                .setParameter("house", pass.courthouse())
                .getResultList()
                .stream()
                .map(p -> new Colleague(p.id(), p.name(), p.role(), p.agency()))
                .toList();
    }

    private String write(NewPerson given) {
        Person person = new Person(given);
        em.persist(person);
        em.persist(new Account(person, given.user(), given.password()));
        return person.id();
    }

    private static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java", e);
        }
    }
}
